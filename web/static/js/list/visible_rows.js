// Rendered state of the list, for shortcuts, ranges and menus.
import { computed, signal } from "@preact/signals";
import { go, inboxPath, route } from "../core/router.js";
import { dialogs, preferences, unreadOf } from "../state/store.js";

export const MODES = ["cards", "rows", "table"];
const narrow = matchMedia("(max-width: 719px)");
const isNarrow = signal(narrow.matches);
narrow.addEventListener("change", () => {
  isNarrow.value = narrow.matches;
});

// No table mode on a phone.
export const mode = computed(() => {
  const wanted = preferences.value?.list?.mode ?? "cards";
  return isNarrow.value && wanted === "table" ? "cards" : wanted;
});
export const onPhone = computed(() => isNarrow.value);

// Set by the view: ids in order, and functions that scroll to a row and focus it.
/** @type {{ids: number[], reveal(id: number): void, focus(id: number): void, showNew(): void}} */
export const onScreen = { ids: [], reveal() {}, focus() {}, showNew() {} };
export const sight = signal({ from: 0, to: Infinity }); // indices of the first and the last fully visible row
export const focused = signal(null); // the focused row, open or not

// Row that a shortcut acts on: the focused one, else the open dialog.
export const pointedAt = () =>
  focused.peek() !== null && dialogs.peek()[focused.peek()] ? focused.peek() : route.peek().dialog;

/** @param {(id: number) => boolean} fits */
function neighbour(from, by, fits = () => true) {
  const { ids } = onScreen;
  let at = ids.indexOf(from);
  if (at < 0) at = by > 0 ? -1 : ids.length;
  for (at += by; at >= 0 && at < ids.length; at += by) if (fits(ids[at])) return ids[at];
  return null;
}

function open(id) {
  if (id === null) return;
  const hadFocus = focused.peek() !== null;
  onScreen.reveal(id);
  go(inboxPath(route.peek().view, id));
  if (hadFocus) onScreen.focus(id);
}

const current = () => route.peek().dialog ?? focused.peek();

export const step = (by) => open(neighbour(current(), by) ?? (current() === null ? null : null));
export const stepUnread = (by) => open(neighbour(current(), by, (id) => unreadOf(dialogs.peek()[id]) > 0));

// Moves the focus without opening; false when the focus is elsewhere.
export function walk(by) {
  if (focused.peek() === null) return false;
  const to = neighbour(focused.peek(), by);
  if (to !== null) onScreen.focus(to);
  return true;
}
