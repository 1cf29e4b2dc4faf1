// Scheduled replies per opened dialog: fetched once, then kept current by live rows.
import { onRows } from "../state/sync.js";
import { signal } from "@preact/signals";
import { get, Problem } from "../core/api.js";
import { isPlanned } from "./undo_window.js";

const held = signal({}); // dialog id -> {message id -> row}

export const plannedIn = (dialog) =>
  Object.values(held.value[dialog] ?? {}).sort((a, b) => a.delivery.not_before - b.delivery.not_before);

function put(row) {
  const rows = { ...held.peek()[row.dialog_id] };
  if (isPlanned(row)) rows[row.id] = row;
  else if (rows[row.id]) delete rows[row.id];
  else return;
  held.value = { ...held.peek(), [row.dialog_id]: rows };
}

onRows((rows) => {
  for (const entry of rows) if (entry.k === "message") put(entry.row);
});
export const nowPlanned = put;

export async function loadPlanned(dialog) {
  try {
    const { messages } = await get(`/api/dialogs/${dialog}/planned`);
    held.value = { ...held.peek(), [dialog]: Object.fromEntries(messages.map((row) => [row.id, row])) };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  } // the log shows them too
}
