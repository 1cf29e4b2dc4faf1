// Shortcuts of the list: moving, selecting, view modes. A selection takes precedence over the open dialog.
import { drawer, layer } from "../ui/layers.js";
import { element } from "../core/element.js";
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { runAct } from "../ui/input_guard.js";
import { mode, onScreen, step, stepUnread, walk } from "./visible_rows.js";
import { picked, pickAll, pickNone, pickPointedAt, pickRangeHere } from "./selection.js";
import { go, inboxPath, lastInbox, route } from "../core/router.js";
import { finishOrReopenPicked, followPicked } from "./bulk_bar.js";
import { nextMode } from "./header.js";

const inInbox = () => route.peek().page === "inbox";
const somePicked = () => inInbox() && picked.peek().size > 0;
// Ctrl A in a conversation selects its text.
const mayPickAll = () =>
  inInbox() &&
  onScreen.ids.length > 0 &&
  !document.activeElement?.closest("#conversation, #card") &&
  !getSelection().toString();

register(
  { id: "mine", group: "list", label: () => t("Mine"), icon: "inbox", key: "Digit1", run: () => go(inboxPath("mine")) },
  {
    id: "unassigned",
    group: "list",
    label: () => t("Unassigned"),
    icon: "inbox",
    key: "Digit2",
    also: ["KeyG KeyN"],
    run: () => go(inboxPath("unassigned")),
  },
  { id: "all", group: "list", label: () => t("All"), icon: "inbox", key: "Digit3", run: () => go(inboxPath("all")) },
  {
    id: "queued",
    group: "list",
    label: () => t("Show the new ones"),
    key: "Period",
    palette: false,
    run: () => element("[data-key='queued']")?.click(),
  },
  {
    id: "next",
    group: "list",
    label: () => t("Next"),
    key: "KeyJ",
    palette: false,
    when: inInbox,
    walks: true,
    run: () => step(1),
  },
  {
    id: "previous",
    group: "list",
    label: () => t("Previous"),
    key: "KeyK",
    palette: false,
    when: inInbox,
    walks: true,
    run: () => step(-1),
  },
  {
    id: "next-unread",
    group: "list",
    label: () => t("Next unread"),
    key: "Shift+KeyJ",
    when: inInbox,
    walks: true,
    run: () => stepUnread(1),
  },
  {
    id: "previous-unread",
    group: "list",
    label: () => t("Previous unread"),
    key: "Shift+KeyK",
    when: inInbox,
    walks: true,
    run: () => stepUnread(-1),
  },
  {
    id: "down",
    group: "list",
    label: () => t("Previous or next row"),
    key: "ArrowDown",
    palette: false,
    listed: false,
    when: inInbox,
    walks: true,
    run: () => walk(1),
  },
  {
    id: "up",
    group: "list",
    key: "ArrowUp",
    palette: false,
    listed: false,
    when: inInbox,
    walks: true,
    run: () => walk(-1),
  },
  {
    id: "pick",
    group: "list",
    label: () => t("Select the row"),
    icon: "check",
    key: "KeyX",
    palette: false,
    when: inInbox,
    run: pickPointedAt,
  },
  {
    id: "pick-range",
    group: "list",
    label: () => t("Select up to this row"),
    key: "Shift+KeyX",
    palette: false,
    when: inInbox,
    run: pickRangeHere,
  },
  {
    id: "pick-all",
    group: "list",
    label: () => t("Select all loaded"),
    icon: "check",
    key: "Ctrl+KeyA",
    when: mayPickAll,
    run: pickAll,
  },
  { id: "look", group: "list", label: () => t("List view"), icon: "rows-3", key: "KeyV", when: inInbox, run: nextMode },
  { id: "go-inbox", group: "go", label: () => t("Inbox"), icon: "inbox", key: "KeyG KeyI", run: () => go(lastInbox()) },
  {
    id: "go-waiting",
    group: "go",
    label: () => t("Waiting for us"),
    icon: "hourglass",
    run: () => go(inboxPath("waiting")),
  },
  { id: "go-unread", group: "go", label: () => t("Unread"), icon: "mail-open", run: () => go(inboxPath("unread")) },
  { id: "go-mentions", group: "go", label: () => t("Mentions"), icon: "at-sign", run: () => go(inboxPath("mentions")) },
  { id: "go-following", group: "go", label: () => t("Following"), icon: "eye", run: () => go(inboxPath("following")) },
  {
    id: "go-snoozed",
    group: "go",
    label: () => t("Snoozed"),
    icon: "alarm-clock",
    run: () => go(inboxPath("snoozed")),
  },
  { id: "go-closed", group: "go", label: () => t("Closed"), icon: "archive", run: () => go(inboxPath("closed")) },
);

// With rows selected, dialog shortcuts act on all of them.
const INSTEAD = {
  KeyE: finishOrReopenPicked,
  KeyF: followPicked,
  KeyA: () => {
    layer.value = "pick-give";
  },
  "Shift+KeyA": () => {
    layer.value = "pick-give";
  },
  KeyH: () => {
    layer.value = "pick-snooze";
  },
  KeyL: () => {
    layer.value = "pick-tags";
  },
  KeyP: () => {
    layer.value = "pick-priority";
  },
};

// Beside the table a conversation is a peek: Esc closes it and returns the focus to its row.
function shutPeek() {
  const { view, dialog } = route.peek();
  go(inboxPath(view));
  onScreen.focus(dialog);
}

const isPeek = () => inInbox() && mode.peek() === "table" && route.peek().dialog !== null && !drawer.peek();

function beforeOthers(event) {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || layer.peek()) return;
  if (event.target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
  const plain = somePicked() ? INSTEAD[event.shiftKey ? `Shift+${event.code}` : event.code] : null;
  const run = event.key === "Escape" ? (somePicked() ? pickNone : isPeek() ? shutPeek : null) : plain;
  if (!run) return;
  event.preventDefault();
  event.stopPropagation();
  if (plain) runAct(event, run, { settled: false, pause: !/Key[AL]$/.test(event.code) });
  else run();
}

document.addEventListener("keydown", beforeOthers, { capture: true });
