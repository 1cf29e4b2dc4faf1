// Undo window and scheduled time of a message, from its delivery.
import { signal } from "@preact/signals";
import { preferences } from "../state/store.js";

const LONGEST_UNDO = 60_000; // a message delayed for longer is scheduled (inbox.delivery.outbox)
const skew = signal(0); // the server's clock minus ours

// Measure the clock difference from a message that the server has just created.
export function heardClock(message) {
  skew.value = message.created_at - Date.now();
}

export const byServer = (at) => at + skew.peek();

const untouched = ({ kind, delivery }) => kind === "out" && delivery?.state === "queued" && !delivery.attempts;

export const leavesAt = (message) => message.delivery.not_before - skew.value; // by our clock
export const isPlanned = (message) =>
  untouched(message) && message.delivery.not_before - message.created_at > LONGEST_UNDO;
export const inUndo = (message, now = Date.now()) =>
  untouched(message) &&
  !isPlanned(message) &&
  message.delivery.not_before > message.created_at &&
  leavesAt(message) > now;

export function undoMs(kind) {
  const undo = preferences.peek()?.undo ?? { messenger: 4, email: 10 };
  return (kind === "email" ? undo.email : undo.messenger) * 1000;
}
