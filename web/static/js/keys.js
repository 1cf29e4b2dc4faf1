// Shortcuts by physical key, so that they work in any layout. Never Alt, never inside a text field.
import { close, drawer, focusComposer, layer, reopen, take, takeNext } from "./actions.js";
import { session } from "./api.js";
import { t } from "./i18n.js";
import { cardHidden, sideHidden } from "./prefs.js";
import { COMMAND_KEY } from "./keynames.js";
import { go, inboxPath, lastInbox, route } from "./router.js";
import { dialogs } from "./store.js";
import { undoLast } from "./toasts.js";
import { focusSearch } from "./view/search.js";

export const SHORTCUTS = [
  [() => t("Everywhere"), [
    [() => t("Search"), [[COMMAND_KEY, "K"], ["/"]]],
    [() => t("Next pane"), [["F6"]]],
    [() => t("Undo the last act"), [["Z"]]],
    [() => t("Sidebar, client card"), [["["], ["]"]]],
    [() => t("This list"), [["?"]]],
    [() => t("Leave the field, close the layer, back to the list"), [["Esc"]]],
  ]],
  [() => t("List"), [
    [() => t("Next, previous"), [["J"], ["K"]]],
    [() => t("Move along the rows"), [["↓"], ["↑"]]],
    [() => t("Open"), [["Enter"]]],
    [() => t("Mine, unassigned, all"), [["1"], ["2"], ["3"]]],
    [() => t("Show the new ones"), [["."]]],
    [() => t("Take the most urgent one"), [["Shift", "I"]]],
  ]],
  [() => t("Conversation"), [
    [() => t("Reply"), [["R"]]],
    [() => t("Note"), [["N"]]],
    [() => t("Assignee"), [["A"]]],
    [() => t("Take it"), [["I"]]],
    [() => t("Close or reopen"), [["E"]]],
  ]],
  [() => t("Text field"), [
    [() => t("Send the reply"), [["Enter"]]],
    [() => t("Send the letter, leave the note"), [[COMMAND_KEY, "↵"]]],
    [() => t("Attach a file"), [[COMMAND_KEY, "U"]]],
    [() => t("New line"), [["Shift", "↵"]]],
  ]],
];

const rows = () => [...document.querySelectorAll("#list .dlg[data-id]")];

function step(by) {
  const all = rows();
  if (!all.length) return;
  const { dialog, view } = route.peek();
  const at = all.findIndex((row) => Number(row.dataset.id) === dialog);
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))];
  next.scrollIntoView({ block: "nearest" });
  if (all.includes(document.activeElement)) next.focus({ preventScroll: true });
  go(inboxPath(view, next.dataset.id));
}

function walk(by) {
  const all = rows();
  const at = all.indexOf(document.activeElement);
  if (at < 0) return false;
  all[Math.max(0, Math.min(all.length - 1, at + by))].focus();
  return true;
}

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
  else if (route.peek().page === "search") go(lastInbox());
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
const withDialog = (job) => () => { const id = open(); if (id && dialogs.peek()[id]) job(id); };

const PLAIN = {
  KeyJ: () => step(1), KeyK: () => step(-1),
  ArrowDown: () => walk(1), ArrowUp: () => walk(-1),
  Digit1: () => go(inboxPath("mine")), Digit2: () => go(inboxPath("unassigned")), Digit3: () => go(inboxPath("all")),
  KeyA: withDialog(() => { layer.value = "assignee"; }), KeyI: withDialog(take),
  KeyE: withDialog((id) => (dialogs.peek()[id].state === "open" ? close(id) : reopen(id))),
  KeyR: withDialog(() => focusComposer("reply")), KeyN: withDialog(() => focusComposer("note")),
  KeyZ: undoLast,
  BracketLeft: () => { sideHidden.value = !sideHidden.value; }, BracketRight: toggleCard,
  Period: () => document.querySelector("[data-key='queued']")?.click(),
};
const WITH_SHIFT = { KeyI: takeNext };

const inField = (target) => target.closest?.("input, textarea, select, [contenteditable]");

function withCommand(event) {
  if (layer.peek()) return false;
  if (event.code === "KeyK") focusSearch();
  else if (event.code === "KeyU" && document.getElementById("attach")) document.getElementById("pickfiles").click();
  else return false;
  event.preventDefault();
  return true;
}

function pressed(event) {
  if (session.peek() !== "in" || event.defaultPrevented || event.altKey) return;
  if (event.key === "Escape") { escape(); return; }
  if (event.code === "F6") { event.preventDefault(); nextPane(event.shiftKey ? -1 : 1); return; }
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && withCommand(event)) return;
  if (inField(event.target) || event.ctrlKey || event.metaKey || layer.value) return;
  if (event.key === "/" && !event.shiftKey) { event.preventDefault(); focusSearch(); return; }
  if (event.key === "?" || (event.shiftKey && event.code === "Slash")) { event.preventDefault(); layer.value = "shortcuts"; return; }
  const job = (event.shiftKey ? WITH_SHIFT : PLAIN)[event.code];
  if (job && job() !== false) event.preventDefault();
}

export const listen = () => document.addEventListener("keydown", pressed);
