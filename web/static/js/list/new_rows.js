// New conversations that arrived while the operator works in the list and that are not seen yet.
import { onRows } from "../state/sync.js";
import { signal } from "@preact/signals";
import { inView, isActive } from "../state/list_order.js";
import { eyesOf } from "../state/reduce.js";

const FLASH = 1600;

export const arrived = signal([]); // ids, oldest first
export const flashing = signal([]); // rows that are highlighted now
export const sought = signal(null); // {view, ids}: rows to scroll to once they are rendered

const isFor = (dialog, me) =>
  isActive(dialog) && dialog.waiting_since !== null && (dialog.assignee_id === null || dialog.assignee_id === me);

// Live rows that wait for me or for anyone, and did not before.
onRows((rows, before, after) => {
  const me = after.me?.id;
  const found = rows.filter(
    ({ k, id, row }) =>
      k === "dialog" &&
      isFor(row, me) &&
      !(before.dialogs[id] && isFor(before.dialogs[id], me)) &&
      !arrived.peek().includes(id),
  );
  const kept = arrived.peek().filter((id) => after.dialogs[id] && isFor(after.dialogs[id], me));
  if (found.length || kept.length !== arrived.peek().length) arrived.value = [...kept, ...found.map(({ id }) => id)];
});

export function cameUpon(ids) {
  const left = arrived.peek().filter((id) => !ids.includes(id));
  if (left.length !== arrived.peek().length) arrived.value = left;
}

export function flash(ids) {
  flashing.value = ids;
  setTimeout(() => {
    if (flashing.peek() === ids) flashing.value = [];
  }, FLASH);
}

// New rows outside this view: {view, ids}, or null.
export function elsewhere(state, ids, view) {
  const who = eyesOf(state);
  const away = ids.filter((id) => state.dialogs[id] && !inView(state.dialogs[id], view, who));
  if (!away.length) return null;
  const mine = away.filter((id) => state.dialogs[id].assignee_id === state.me.id);
  return mine.length ? { view: "mine", ids: mine } : { view: "unassigned", ids: away };
}
