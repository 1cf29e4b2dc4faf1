// Registers the composer: its commands, and the work that continues while no conversation is open.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { hasDialog } from "../state/open_dialog.js";
import { mayEnter } from "../state/screen_changes.js";
import { layer } from "../ui/layers.js";
import { focusComposer } from "./focus.js";
import "./outbox.js";
import { setMode } from "./drafts.js";
import { present } from "./present.js";
import "./scheduled.js";
import "./uploads.js";

const ofLetter = () => Boolean(present.current?.mail);

register(
  {
    id: "reply",
    group: "dialog",
    label: () => t("Reply"),
    icon: "reply",
    key: "KeyR",
    when: hasDialog,
    run: () => focusComposer("reply"),
  },
  {
    id: "note",
    group: "dialog",
    label: () => t("Note"),
    icon: "lock",
    key: "KeyN",
    when: hasDialog,
    run: () => focusComposer("note"),
  },
  {
    id: "attach",
    group: "field",
    label: () => t("Attach a file"),
    icon: "paperclip",
    key: "Ctrl+KeyU",
    anywhere: true,
    when: () => Boolean(document.getElementById("attach")),
    run: () => document.getElementById("pickfiles").click(),
  },
  // Handled by the fields, which know the kind of channel.
  { id: "send", group: "field", label: () => t("Send the reply"), key: "Enter", palette: false, when: () => false },
  {
    id: "send-letter",
    group: "field",
    label: () => t("Send the email, leave the note"),
    key: "Ctrl+Enter",
    palette: false,
    when: () => false,
  },
  { id: "new-line", group: "field", label: () => t("New line"), key: "Shift+Enter", palette: false, when: () => false },
  {
    id: "send-close",
    group: "field",
    label: () => t("Send and close the conversation"),
    icon: "check",
    key: "Ctrl+Shift+Enter",
    anywhere: true,
    palette: false,
    when: () => present.current?.mode === "reply",
    run: () => {
      if (mayEnter()) present.current.submit({ then: "close" });
    },
  },
  {
    id: "switch-mode",
    group: "field",
    label: () => t("Switch reply and note"),
    icon: "lock",
    key: "Ctrl+Shift+KeyM",
    anywhere: true,
    when: () => Boolean(present.current),
    run: () => {
      setMode(present.current.id, present.current.mode === "reply" ? "note" : "reply");
      present.current.field.focus();
    },
  },
  {
    id: "emoji",
    group: "field",
    label: () => t("Emoji"),
    icon: "smile",
    key: "Ctrl+Semicolon",
    anywhere: true,
    when: () => Boolean(present.current),
    run: () => {
      layer.value = "emoji";
    },
  },
  {
    id: "bold",
    group: "field",
    label: () => t("Bold"),
    icon: "bold",
    key: "Ctrl+KeyB",
    anywhere: true,
    palette: false,
    when: ofLetter,
    run: () => present.current.wrap("**"),
  },
  {
    id: "italic",
    group: "field",
    label: () => t("Italic"),
    icon: "italic",
    key: "Ctrl+KeyI",
    anywhere: true,
    palette: false,
    when: ofLetter,
    run: () => present.current.wrap("_"),
  },
  {
    id: "numbers",
    group: "field",
    label: () => t("Numbered list"),
    icon: "list",
    key: "Ctrl+Shift+Digit7",
    anywhere: true,
    palette: false,
    when: ofLetter,
    run: () => present.current.list(true),
  },
  {
    id: "bullets",
    group: "field",
    label: () => t("List"),
    icon: "list",
    key: "Ctrl+Shift+Digit8",
    anywhere: true,
    palette: false,
    when: ofLetter,
    run: () => present.current.list(false),
  },
  {
    id: "edit-last",
    group: "field",
    label: () => t("Edit my last message, in an empty field"),
    key: "ArrowUp",
    palette: false,
    when: () => false,
  },
);
