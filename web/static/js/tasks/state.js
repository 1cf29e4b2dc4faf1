// Small shared state of tasks: what the first paint needs before the other modules have come.
import { signal } from "@preact/signals";
import { rowsOf } from "../state/store.js";
import { layer } from "../ui/layers.js";

export const taskStatuses = rowsOf("taskstatus");
export const taskTypes = rowsOf("tasktype");

// What the next new task begins with: {message_ids, dialog_id, title, text, status_id, priority, name}. promised_at:
// when the text was written to a client, if it may promise a date; made(): called once the task exists.
/** @type {import("@preact/signals").Signal<Record<string, any>>} */
export const beginning = signal({});

// The closing of conversations that waits for an answer: {ids, sends, proceed, open}; open: number of their open tasks,
// null when rows of some conversations are not loaded.
export const closing = signal(/** @type {any} */ (null));

export function askAboutTasks(request, open) {
  closing.value = { ...request, open };
  layer.value = "closetasks";
}

export function openNewTask(from = {}) {
  beginning.value = from;
  layer.value = "newtask";
}

// What the dialog of a recurring task begins with: {repeat: the row to change, template: fields of a new one}.
/** @type {import("@preact/signals").Signal<Record<string, any>>} */
export const repeating = signal({});

export function openRepeat(from = {}) {
  repeating.value = from;
  layer.value = "taskrepeat";
}
