// Shortcuts by physical key, so that they work in any layout. Never Alt; inside a text field only what says so.
import { effect } from "@preact/signals";
import { drawer, focusComposer, layer, reopen, take } from "../workflow/actions.js";
import { session } from "./api.js";
import { byKey, chordOf, register, setOwnKeys, startsSequence } from "./commands.js";
import { t } from "./i18n.js";
import { inBurst, inField, runAct, startWalking } from "./input_guard.js";
import { cardHidden, sideHidden } from "./device_prefs.js";
import { go, inboxPath, lastInbox, route } from "./router.js";
import { choices, dialogs } from "../state/store.js";
import { undoLast } from "./toasts.js";
import { focusSearch } from "../search/page.js";

const PANES = [".side", "#list", "#talk", "#card"];
const FIRST_STOP = ".nav[aria-current], .dlg, textarea"; // the place in a pane where work begins

function nextPane(by) {
  const shown = PANES.map((name) => document.querySelector(name)).filter((pane) => pane?.offsetParent);
  const at = shown.findIndex((pane) => pane.contains(document.activeElement));
  const pane = shown[(at + by + shown.length) % shown.length];
  const stops = [...pane.querySelectorAll("a[href], button, textarea")].filter((stop) => stop.offsetParent && stop.tabIndex === 0);
  (stops.find((stop) => stop.matches(FIRST_STOP)) ?? stops[0])?.focus();
}

function escape() {
  if (layer.value) layer.value = null;
  else if (drawer.value) drawer.value = false;
  else if (document.activeElement !== document.body && inField(document.activeElement)) document.activeElement.blur();
  else if (route.peek().page !== "inbox") go(lastInbox());
  else if (route.peek().dialog) toList();
}

function toList() {
  const { view, dialog } = route.peek();
  const row = document.querySelector(`#list .dlg[data-id="${dialog}"]`);
  if (row?.offsetParent) row.focus();
  else go(inboxPath(view));
}

function toggleCard() {
  if (!route.peek().dialog) return;
  if (matchMedia("(min-width: 1280px)").matches) cardHidden.value = !cardHidden.value;
  else drawer.value = !drawer.value;
}

const open = () => route.peek().dialog;
// For commands that are about the open conversation.
export const hasDialog = () => Boolean(open() && dialogs.peek()[open()]);
export const openDialog = () => dialogs.peek()[open()];
const isClosed = () => hasDialog() && openDialog().state === "closed";

register(
  { id: "find", group: "everywhere", label: () => t("Search"), icon: "search", key: "Slash", run: focusSearch },
  { id: "pane", group: "everywhere", label: () => t("Next pane"), key: "F6", anywhere: true, palette: false, run: () => nextPane(1) },
  { id: "pane-back", group: "everywhere", key: "Shift+F6", anywhere: true, palette: false, listed: false, run: () => nextPane(-1) },
  { id: "undo", group: "everywhere", label: () => t("Undo the last act"), icon: "undo-2", key: "KeyZ", run: undoLast },
  { id: "sidebar", group: "everywhere", label: () => t("Sidebar"), icon: "panel-left", key: "BracketLeft", run: () => { sideHidden.value = !sideHidden.value; } },
  { id: "card", group: "everywhere", label: () => t("Client card"), icon: "panel-right", key: "BracketRight", when: hasDialog, run: toggleCard },
  { id: "shortcuts", group: "everywhere", label: () => t("Keyboard shortcuts"), icon: "keyboard", key: "Shift+Slash", run: () => { layer.value = "shortcuts"; } },
  { id: "mine", group: "list", label: () => t("Mine"), icon: "inbox", key: "Digit1", run: () => go(inboxPath("mine")) },
  { id: "unassigned", group: "list", label: () => t("Unassigned"), icon: "inbox", key: "Digit2", also: ["KeyG KeyN"], run: () => go(inboxPath("unassigned")) },
  { id: "all", group: "list", label: () => t("All"), icon: "inbox", key: "Digit3", run: () => go(inboxPath("all")) },
  { id: "queued", group: "list", label: () => t("Show the new ones"), key: "Period", palette: false, run: () => document.querySelector("[data-key='queued']")?.click() },
  { id: "reply", group: "dialog", label: () => t("Reply"), icon: "reply", key: "KeyR", when: hasDialog, run: () => focusComposer("reply") },
  { id: "note", group: "dialog", label: () => t("Note"), icon: "lock", key: "KeyN", when: hasDialog, run: () => focusComposer("note") },
  { id: "assign", group: "dialog", label: () => t("Assignee"), icon: "user-round-plus", key: "KeyA", act: true, opensField: true, when: hasDialog, run: () => { layer.value = "assignee"; } },
  { id: "take", group: "dialog", label: () => t("Take it"), icon: "hand", key: "KeyI", act: true, when: hasDialog, run: () => take(open()) },
  { id: "reopen", group: "dialog", label: () => t("Reopen"), icon: "undo-2", key: "KeyE", act: true, listed: false, when: isClosed, run: () => { reopen(open()); } },
  { id: "attach", group: "field", label: () => t("Attach a file"), icon: "paperclip", key: "Ctrl+KeyU", anywhere: true, when: () => Boolean(document.getElementById("attach")), run: () => document.getElementById("pickfiles").click() },
  // Handled by the fields themselves, which know what kind of channel they write to.
  { id: "send", group: "field", label: () => t("Send the reply"), key: "Enter", palette: false, when: () => false },
  { id: "send-letter", group: "field", label: () => t("Send the letter, leave the note"), key: "Ctrl+Enter", palette: false, when: () => false },
  { id: "new-line", group: "field", label: () => t("New line"), key: "Shift+Enter", palette: false, when: () => false },
  { id: "go-inbox", group: "go", label: () => t("Inbox"), icon: "inbox", key: "KeyG KeyI", run: () => go(lastInbox()) },
);

const PLAIN_KEYS_ALWAYS = new Set(["F6", "Shift+F6"]);
const SEQUENCE_MS = 1200;
let begun = null; // the first key of two, and when it was pressed

// Single keys can be switched off, and every key be another one (WCAG 2.1.4).
let singleKeys = true;
effect(() => {
  singleKeys = choices.value?.shortcuts ?? true;
  setOwnKeys(choices.value?.keys);
});

function wanted(chord, field) {
  const second = begun && performance.now() - begun.at < SEQUENCE_MS ? byKey(`${begun.chord} ${chord}`, field) : null;
  begun = null;
  if (second) return second;
  if (!field && singleKeys && startsSequence(chord)) begun = { chord, at: performance.now() };
  return byKey(chord, field);
}

// A layer keeps the keys to itself; what is about it are Ctrl chords that open another one.
function pressed(event) {
  if (session.peek() !== "in" || event.defaultPrevented || event.altKey) return;
  if (event.key === "Escape") { escape(); return; }
  const chord = chordOf(event);
  const field = inField(event.target);
  const plain = !chord.startsWith("Ctrl");
  if (layer.peek() || (plain && !singleKeys && !PLAIN_KEYS_ALWAYS.has(chord))) return;
  if (field && plain && !PLAIN_KEYS_ALWAYS.has(chord)) return;
  const typed = { "?": "Shift+Slash", "/": "Slash" }[event.key]; // in the Russian layout they sit on other keys
  const one = wanted((!field && typed) || chord, field);
  if (!one) inBurst(event);
  else if (carryOut(one, event) !== false) event.preventDefault();
}

function carryOut(one, event) {
  if (one.act) return runAct(event, () => one.run(event), { settled: hasDialog(), pause: !one.opensField });
  if (inBurst(event) && one.id === "undo") return undefined; // the middle of a word
  if (one.walks) startWalking();
  return one.run(event);
}

export const listen = () => document.addEventListener("keydown", pressed);
