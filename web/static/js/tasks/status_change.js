// Moves a task to a status; waiting and closing without a solution ask first.
import { liveTaskStatuses } from "./names.js";
import { openField } from "./popover.js";
import { change, taskOf } from "./task_store.js";

const ASKS = new Set(["waiting", "dropped"]);

export function moveTo(id, status, element) {
  if (!status || taskOf(id)?.status_id === status.id) return;
  if (ASKS.has(status.base)) openField("status", id, element, status);
  else change(id, { status_id: status.id });
}

// by: -1 to the column on the left, 1 to the one on the right.
export function moveAside(id, by, element) {
  const all = liveTaskStatuses();
  const at = all.findIndex((status) => status.id === taskOf(id)?.status_id);
  if (at >= 0) moveTo(id, all[at + by], element);
}
