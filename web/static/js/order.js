// Pure rules of the list: which dialogs a view holds, their order, and what is shown while the hand is in the list.

// Answered dialogs stand after every waiting one: the same key that the server orders by.
const AFTER_WAITING = 10 ** 14;

export const VIEWS = ["mine", "unassigned", "all", "closed"];

export function inView(dialog, view, meId) {
  if (view === "closed") return dialog.state === "closed";
  if (dialog.state !== "open") return false;
  if (view === "mine") return dialog.assignee_id === meId;
  if (view === "unassigned") return dialog.assignee_id === null;
  return true;
}

export function keyOf(dialog, sort) {
  if (sort === "newest") return [-dialog.last_at, -dialog.id];
  const urgency = dialog.waiting_since ?? AFTER_WAITING - dialog.last_at;
  return [urgency, dialog.id];
}

export const compare = (a, b) => a[0] - b[0] || a[1] - b[1];

// Rows behind the last loaded page are not shown: between them and the page there may be rows not loaded yet.
export function orderOf(dialogs, view, sort, meId, edge) {
  const found = [];
  for (const id in dialogs) {
    const dialog = dialogs[id];
    if (!inView(dialog, view, meId)) continue;
    const key = keyOf(dialog, sort);
    if (edge && compare(key, edge) > 0) continue;
    found.push([key[0], key[1], dialog.id]);
  }
  found.sort(compare);
  return found.map((entry) => entry[2]);
}

// shown: what stood on the screen; ids: what the rules say now. A busy list (pointer or focus inside) keeps its rows
// where they are; rows from later pages are appended, anything else new waits behind the pill.
export function arrange(shown, ids, { busy, keep }) {
  if (!busy) return { shown: withKept(shown, ids, keep), queued: 0 };
  const present = new Set(shown);
  const last = lastCommon(shown, ids);
  const appended = [];
  let queued = 0;
  ids.forEach((id, index) => {
    if (present.has(id)) return;
    if (index > last) appended.push(id);
    else queued += 1;
  });
  return { shown: appended.length ? [...shown, ...appended] : shown, queued };
}

function lastCommon(shown, ids) {
  const at = new Map(ids.map((id, index) => [id, index]));
  let last = -1;
  for (const id of shown) last = Math.max(last, at.get(id) ?? -1);
  return last;
}

// The open dialog stays in its place (faded) when it leaves the view, until the operator leaves it.
function withKept(shown, ids, keep) {
  if (keep === null || ids.includes(keep)) return ids;
  const place = shown.indexOf(keep);
  if (place < 0) return ids;
  const result = [...ids];
  result.splice(Math.min(place, result.length), 0, keep);
  return result;
}
