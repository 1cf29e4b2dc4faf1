// The SLA target of a dialog: how much working time is left until its reply is due. Open hours come from the server.
const NEARLY = 0.3; // share of the target below which it is shown as nearly missed
export const LAST_MINUTE = 60_000;

const overlap = (a, b, from, to) => Math.max(0, Math.min(b, to) - Math.max(a, from));

// Working time between two instants. The row knows the open hours of some weeks; before and after them the same share
// of time counts.
export function worked(hours, a, b) {
  if (b <= a) return 0;
  if (!hours || hours.always) return b - a;
  let known = 0;
  let open = 0;
  for (const [from, to] of hours.spans) {
    known += overlap(a, b, from, to);
    open += to - from;
  }
  const outside = b - a - overlap(a, b, hours.from, hours.until);
  return known + Math.round((outside * open) / (hours.until - hours.from));
}

// When closed hours end: null while open, and when no opening is known.
export function opensAt(hours, at) {
  if (!hours || hours.always) return null;
  const next = hours.spans.find(([, to]) => to > at);
  return next && next[0] > at ? next[0] : null;
}

// The target of a dialog at an instant: {left, late, share, look, opens}, null without a running target.
// look: "", "warn" (nearly missed) or "bad" (missed).
export function targetOf(dialog, hoursById, at) {
  if (!dialog.sla || dialog.due_at === null || dialog.waiting_since === null || dialog.state !== "open") return null;
  const hours = hoursById[dialog.sla.hours];
  const missed = at >= dialog.due_at;
  // The screen's clock may be some seconds behind the row: never more than the whole target.
  const left = missed ? 0 : Math.min(dialog.sla.norm, worked(hours, at, dialog.due_at));
  const share = left / dialog.sla.norm;
  return {
    left,
    late: missed ? worked(hours, dialog.due_at, at) : 0,
    share,
    look: missed ? "bad" : share <= NEARLY ? "warn" : "",
    opens: missed ? null : opensAt(hours, at),
  };
}
