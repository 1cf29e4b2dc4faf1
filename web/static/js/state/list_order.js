// Pure rules of the list: which dialogs a view contains, their order, and the rows shown while the list is in use. The
// server has the same rules in inbox/listing/views.py.
//
// who: {id, marks, follows, mentions, operators} of the viewer.
import { baseOf, filterOf, isFiltered, teamOf } from "../core/view_names.js";

// Answered dialogs follow all waiting ones; the same sort key as on the server.
const AFTER_WAITING = 10 ** 14;
// A wait without an SLA target stands in the order as if its reply were due within an hour.
const HOUR = 60 * 60_000;
const MONTH = 30 * 24 * 60 * 60_000;
const NAME = 40; // characters of a name used for sorting

export const SORTS = ["urgent", "newest", "oldest", "longest", "priority", "client", "assignee"];

// Sort order sent to the server: some views have a fixed order.
export function sortIn(whole, sort) {
  const view = baseOf(whole);
  if (view === "snoozed" || view === "mentions") return "urgent";
  if (view === "closed") return sort === "oldest" ? "oldest" : "newest";
  return sort;
}

export const isActive = (dialog) => dialog.state === "open" && !dialog.snooze;

const isUnread = (dialog, who) => dialog.client_count > (who.marks[dialog.id] ?? Infinity);

const HOLDS = {
  mine: (dialog, who) => isActive(dialog) && dialog.assignee_id === who.id,
  unassigned: (dialog) => isActive(dialog) && dialog.assignee_id === null,
  all: isActive,
  waiting: (dialog) => isActive(dialog) && dialog.waiting_since !== null,
  unread: (dialog, who) =>
    isActive(dialog) &&
    isUnread(dialog, who) &&
    (dialog.assignee_id === who.id || dialog.assignee_id === null || Boolean(who.follows[dialog.id])),
  mentions: (dialog, who) => {
    const called = who.mentions[dialog.id];
    return Boolean(called) && (called.no !== null || called.at > Date.now() - MONTH);
  },
  following: (dialog, who) => dialog.state === "open" && Boolean(who.follows[dialog.id]),
  snoozed: (dialog) => dialog.state === "open" && Boolean(dialog.snooze),
  untagged: (dialog) => isActive(dialog) && !dialog.tagged,
  closed: (dialog) => dialog.state === "closed",
  failed: (dialog) => dialog.state === "open" && Boolean(dialog.failed),
};

export function inView(dialog, view, who) {
  if (isFiltered(view) && !passes(dialog, filterOf(view))) return false;
  const team = teamOf(view);
  return team === null ? HOLDS[baseOf(view)](dialog, who) : isActive(dialog) && dialog.team_id === team;
}

const passes = (dialog, { tags, priorities }) =>
  (!tags.length || dialog.tags.some((id) => tags.includes(id))) &&
  (!priorities.length || priorities.includes(dialog.priority));

const cutName = (name) => [...(name ?? "")].slice(0, NAME).join("");

function urgency(dialog) {
  if (dialog.waiting_since === null) return AFTER_WAITING - dialog.last_at;
  return dialog.due_at ?? dialog.waiting_since + HOUR;
}

const KEYS = {
  urgent: (dialog) => [urgency(dialog), dialog.id],
  newest: (dialog) => [-dialog.last_at, -dialog.id],
  oldest: (dialog) => [dialog.last_at, dialog.id],
  longest: (dialog) => [dialog.waiting_since ?? AFTER_WAITING + dialog.last_at, dialog.id],
  priority: (dialog) => [urgency(dialog) + (1 - dialog.priority) * 2 * AFTER_WAITING, dialog.id],
  client: (dialog) => [cutName(dialog.name), dialog.id],
  assignee: (dialog, who) => [cutName(who.operators[dialog.assignee_id]?.name), dialog.id],
};

export function keyOf(dialog, whole, sort, who) {
  const view = baseOf(whole);
  if (view === "snoozed") return [dialog.snooze?.until ?? AFTER_WAITING, dialog.id];
  if (view === "mentions") {
    const called = who.mentions[dialog.id];
    return [-((called?.no != null ? AFTER_WAITING : 0) + (called?.at ?? 0)), -dialog.id];
  }
  return KEYS[sortIn(view, sort)](dialog, who);
}

// Names are compared by code points, as in the databases.
const before = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
export const compare = (a, b) => before(a[0], b[0]) || a[1] - b[1];

// Rows after the last loaded page are hidden: rows in between may not be loaded yet.
function placeOf(dialog, view, sort, who, edge) {
  if (!inView(dialog, view, who)) return null;
  const key = keyOf(dialog, view, sort, who);
  return edge && compare(key, edge) > 0 ? null : [key[0], key[1], dialog.id];
}

export function orderOf(dialogs, view, sort, who, edge) {
  return entriesOf(dialogs, view, sort, who, edge).map((entry) => entry[2]);
}

function entriesOf(dialogs, view, sort, who, edge) {
  const found = [];
  for (const id in dialogs) {
    const entry = placeOf(dialogs[id], view, sort, who, edge);
    if (entry) found.push(entry);
  }
  return found.sort(compare);
}

const FEW = 64; // up to this many changed rows are moved one by one

// orderOf with a cache of the last result: one event moves one row of ten thousand.
export function makeOrder() {
  let past = null;
  return (dialogs, view, sort, who, edge) => {
    const same =
      past && past.view === view && past.sort === sort && past.edge === edge && sameEyes(past.who, who, view, sort);
    const moved = same ? changed(past.dialogs, dialogs) : null;
    const entries =
      moved && moved.size <= FEW
        ? moveFew(past.entries, moved, dialogs, view, sort, who, edge)
        : entriesOf(dialogs, view, sort, who, edge);
    const ids = same && sameIds(past.entries, entries) ? past.ids : entries.map((entry) => entry[2]);
    past = { dialogs, view, sort, who, edge, entries, ids };
    return ids;
  };
}

const EYES = { unread: ["marks", "follows"], following: ["follows"], mentions: ["mentions"] };

function sameEyes(a, b, view, sort) {
  if (sort === "assignee" && a.operators !== b.operators) return false;
  return a.id === b.id && (EYES[baseOf(view)] ?? []).every((name) => a[name] === b[name]);
}

function changed(old, fresh) {
  const found = new Set();
  if (old === fresh) return found;
  for (const id in fresh) if (fresh[id] !== old[id]) found.add(Number(id));
  for (const id in old) if (!(id in fresh)) found.add(Number(id));
  return found;
}

function moveFew(entries, moved, dialogs, view, sort, who, edge) {
  if (!moved.size) return entries;
  const rest = entries.filter((entry) => !moved.has(entry[2]));
  for (const id of moved) {
    const entry = dialogs[id] && placeOf(dialogs[id], view, sort, who, edge);
    if (entry) rest.splice(placeFor(rest, entry), 0, entry);
  }
  return rest;
}

function placeFor(entries, entry) {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(entries[middle], entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sameIds = (a, b) => a === b || (a.length === b.length && a.every((entry, index) => entry[2] === b[index][2]));

// shown: rendered rows; ids: rows by the rules. A list in use (pointer or focus inside) keeps its rows in place; rows
// of later pages are appended, other new rows wait behind the pill.
export function arrange(shown, ids, { busy, keep }) {
  if (shown === ids) return { shown, queued: [] };
  if (!busy) return { shown: withKept(shown, ids, keep), queued: [] };
  const present = new Set(shown);
  const last = lastCommon(present, ids);
  const appended = [];
  const queued = [];
  ids.forEach((id, index) => {
    if (present.has(id)) return;
    if (index > last) appended.push(id);
    else queued.push(id);
  });
  return { shown: appended.length ? [...shown, ...appended] : shown, queued };
}

function lastCommon(present, ids) {
  for (let index = ids.length - 1; index >= 0; index -= 1) if (present.has(ids[index])) return index;
  return -1;
}

// The open dialog stays in its place, faded, after it leaves the view, until the operator leaves it.
function withKept(shown, ids, keep) {
  if (keep === null || ids.includes(keep)) return ids;
  const place = shown.indexOf(keep);
  if (place < 0) return ids;
  const result = [...ids];
  result.splice(Math.min(place, result.length), 0, keep);
  return result;
}

// Scroll anchor that keeps the visible rows in place: the first visible row or, if it is gone, the next one of the old
// order that remains. anchor: {id, offset}; ids: old and new order.
export function anchorIndex(anchor, old, ids) {
  const at = new Map(ids.map((id, index) => [id, index]));
  if (at.has(anchor.id)) return at.get(anchor.id);
  for (let index = Math.max(0, old.indexOf(anchor.id)); index < old.length; index += 1) {
    if (at.has(old[index])) return at.get(old[index]);
  }
  return null;
}
