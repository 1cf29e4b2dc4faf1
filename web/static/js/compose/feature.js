// Registers what the composer offers to the keyboard.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { hasDialog } from "../state/open_dialog.js";
import { focusComposer } from "./focus.js";

register(
  { id: "reply", group: "dialog", label: () => t("Reply"), icon: "reply", key: "KeyR", when: hasDialog, run: () => focusComposer("reply") },
  { id: "note", group: "dialog", label: () => t("Note"), icon: "lock", key: "KeyN", when: hasDialog, run: () => focusComposer("note") },
  { id: "attach", group: "field", label: () => t("Attach a file"), icon: "paperclip", key: "Ctrl+KeyU", anywhere: true, when: () => Boolean(document.getElementById("attach")), run: () => document.getElementById("pickfiles").click() },
  // Handled by the fields themselves, which know what kind of channel they write to.
  { id: "send", group: "field", label: () => t("Send the reply"), key: "Enter", palette: false, when: () => false },
  { id: "send-letter", group: "field", label: () => t("Send the letter, leave the note"), key: "Ctrl+Enter", palette: false, when: () => false },
  { id: "new-line", group: "field", label: () => t("New line"), key: "Shift+Enter", palette: false, when: () => false },
);
