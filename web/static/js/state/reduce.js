// Pure reducer: (state, event) -> state. All data from the server passes through it, in any order of pages and live
// events: a row with a lower rev than the stored one is ignored.
import { keyOf, orderOf } from "./list_order.js";
import { allMaps, draft, emptyMaps, lay, mapsOf, newer, put, putSnapshot, registerRows, remove } from "./rows.js";

export { registerRows } from "./rows.js";

const RECENT_LOGS = 8; // number of recently opened dialogs whose messages are kept
const MESSAGES_KEPT = 360; // per dialog: distant pages are dropped and loaded again when scrolled to
const ROWS_KEPT = 3000; // above this, rows outside every loaded window are dropped
const ROOM_MORE = 500;

const NO_COUNTS = {
  mine: 0,
  unassigned: 0,
  all: 0,
  mine_unread: 0,
  waiting: 0,
  unread: 0,
  mentions: 0,
  following: 0,
  snoozed: 0,
  untagged: 0,
  failed: 0,
  notifications: 0,
  teams: {},
  tasks: { open: 0, late: 0, mine: 0, mine_late: 0, free: 0 },
};

// The viewer, as list_order.js expects it.
export const eyesOf = (state) => ({
  id: state.me?.id,
  marks: state.marks,
  follows: state.follows,
  mentions: state.mentions,
  operators: state.operators,
});

export function empty() {
  return {
    ready: false,
    cursor: null,
    company: null,
    automation: null,
    version: "",
    demo: false,
    me: null,
    preferences: null,
    counts: NO_COUNTS,
    room: ROWS_KEPT,
    recent: [],
    revs: {},
    views: {},
    ...emptyMaps(),
  };
}

export function reduce(state, event) {
  const handler = HANDLERS[event.t];
  return handler ? handler(state, event) : state;
}

export const position = (cursor) => Number(String(cursor).split(":").pop());

export const unread = (state, dialog) => {
  const mark = state.marks[dialog.id];
  return mark === undefined ? 0 : Math.max(0, dialog.client_count - mark);
};

// Last number before a gap in the loaded messages, or null. Events that arrive while a page loads can leave a gap.
export function hole(log) {
  const numbers = Object.keys(log.items)
    .map(Number)
    .sort((a, b) => a - b);
  for (let i = 1; i < numbers.length; i += 1) if (numbers[i] !== numbers[i - 1] + 1) return numbers[i - 1];
  return null;
}

export const messagesOf = (log) => Object.values(log.items).sort((a, b) => a.no - b.no);

// more: older messages exist; later: newer messages exist (after a jump or a long scroll). seen: the newest number that
// was ever loaded.
const emptyLog = () => ({ items: {}, more: false, later: false, loaded: false, seen: 0 });

const byId = (rows = []) => rows.map((row) => [row.id, row]);

registerRows("dialog", { map: "dialogs", leaves: ["dialogs", "logs", "marks"] });
registerRows("mark", {
  map: "marks",
  put: (state, id, row) => {
    state.marks[id] = row.read_no;
  },
});
registerRows("contact", { map: "contacts" });
registerRows("operator", { map: "operators", put: putOperator, snapshot: (data) => byId(data.operators) });
registerRows("channel", { map: "channels", snapshot: (data) => byId(data.channels) });
registerRows("hours", { map: "hours", snapshot: (data) => byId(data.hours) });
registerRows("tag", { map: "tags", snapshot: (data) => byId(data.tags) });
registerRows("company", {
  put: (state, _id, row) => {
    state.company = row;
  },
  snapshot: (data) => [[data.company.id, data.company]],
});
registerRows("automation", {
  put: (state, _id, row) => {
    state.automation = row;
  },
  snapshot: (data) => [[data.automation.id, data.automation]],
});
registerRows("team", { map: "teams", snapshot: (data) => byId(data.teams) });
registerRows("status", { map: "statuses", snapshot: (data) => byId(data.statuses) });
registerRows("follow", {
  map: "follows",
  put: (state, id, row) => {
    if (row.on) state.follows[id] = true;
    else delete state.follows[id];
  },
  snapshot: (data) => (data.follows ?? []).map((id) => [id, { on: true }]),
});
registerRows("mention", { map: "mentions", put: putMention, snapshot: (data) => mentionsIn(data) });
registerRows("me", {
  put: (state, _id, row) => {
    state.me = { ...state.me, ...row };
  },
});
registerRows("counts", {
  put: (state, _id, row) => {
    state.counts = row;
  },
});
registerRows("preferences", {
  put: (state, _id, row) => {
    state.preferences = row;
  },
  snapshot: (data) => [[0, data.preferences]],
});
registerRows("notice", {
  map: "notifications",
  put: (state, id, row) => {
    if (row.id) state.notifications[id] = row;
    else delete state.notifications[id];
  },
});
registerRows("message", { map: "logs", put: putMessage, leaves: [], accepts: (state, row) => !lacksPlace(state, row) });

const mentionsIn = ({ mentions = {} }) => Object.entries(mentions).map(([id, row]) => [Number(id), row]);

function putOperator(state, id, row) {
  state.operators[id] = row;
  if (state.me?.id !== id) return;
  const { name, role, presence, status_id: statusId } = row;
  state.me = { ...state.me, name, role, presence, status_id: statusId };
}

function putMention(state, id, row) {
  if (row.at || row.no) state.mentions[id] = { no: row.no ?? null, at: row.at ?? 0 };
  else delete state.mentions[id];
}

function putMessage(state, _id, row) {
  const log = state.logs[row.dialog_id];
  state.logs[row.dialog_id] = { ...log, items: { ...log.items, [row.no]: row }, seen: Math.max(log.seen, row.no) };
}

// Messages outside the loaded pages come with their page; storing their rev would waste memory.
function lacksPlace(state, row) {
  const log = state.logs[row.dialog_id];
  return !log || (log.loaded && row.no < lowest(log)) || (log.later && row.no > highest(log));
}

function lowest(log) {
  let low = Infinity;
  for (const no in log.items) low = Math.min(low, Number(no));
  return low;
}

function highest(log) {
  let high = 0;
  for (const no in log.items) high = Math.max(high, Number(no));
  return high;
}

function start(state, { data, reset }) {
  const from = reset ? { ...empty(), recent: state.recent } : state;
  const next = draft(from, "revs", ...allMaps());
  const rev = position(data.cursor);
  Object.assign(next, {
    ready: true,
    cursor: data.cursor,
    version: data.version,
    demo: data.demo,
    me: data.me,
    counts: data.counts,
  });
  putSnapshot(next, data, rev);
  return next;
}

export const viewKey = (view, sort) => `${view}:${sort}`;

function page(state, { view, sort, data }) {
  const next = draft(state, "dialogs", "marks", "mentions", "revs", "views");
  const rev = position(data.cursor);
  for (const row of data.items) put(next, "dialog", row.id, rev, row);
  for (const id in data.marks) put(next, "mark", Number(id), rev, { read_no: data.marks[id] });
  for (const [id, row] of mentionsIn(data)) put(next, "mention", id, rev, row);
  const tail = data.items.at(-1);
  next.views[viewKey(view, sort)] = {
    loaded: true,
    next: data.next,
    edge: data.next && tail ? keyOf(tail, view, sort, eyesOf(next)) : null,
  };
  return next;
}

function dialog(state, { data }) {
  const next = draft(state, "dialogs", "marks", "contacts", "logs", "revs");
  const rev = position(data.cursor);
  const { id } = data.dialog;
  put(next, "dialog", id, rev, data.dialog);
  put(next, "mark", id, rev, { read_no: data.mark });
  put(next, "contact", data.contact.id, rev, data.contact);
  if (next.logs[id]?.later) empties(next, id); // back from an old page: keep only the newest page
  mergeLog(next, id, rev, data.messages, { more: Boolean(data.more), later: false });
  return next;
}

// A jump to a distant message: the page around it replaces the loaded messages.
function around(state, { id, data }) {
  if (!state.logs[id]) return state;
  const next = draft(state, "logs", "revs");
  empties(next, id);
  const last = data.messages.at(-1)?.no ?? 0;
  mergeLog(next, id, position(data.cursor), data.messages, {
    more: Boolean(data.more),
    later: last < (state.dialogs[id]?.last_no ?? 0),
  });
  return next;
}

function mergeLog(state, id, rev, messages, known) {
  const log = state.logs[id] ?? emptyLog();
  const items = { ...log.items };
  for (const row of messages) if (newer(state, "message" + row.id, rev)) items[row.no] = row;
  state.logs[id] = { ...log, items, loaded: true, seen: Math.max(log.seen, messages.at(-1)?.no ?? 0), ...known };
}

// Drops the page farthest from the scroll position.
function bounded(state, id, side) {
  const log = state.logs[id];
  const numbers = Object.keys(log.items)
    .map(Number)
    .sort((a, b) => a - b);
  const over = numbers.length - MESSAGES_KEPT;
  if (over <= 0) return;
  const items = { ...log.items };
  for (const no of side === "before" ? numbers.slice(-over) : numbers.slice(0, over)) {
    delete state.revs["message" + items[no].id];
    delete items[no];
  }
  state.logs[id] = { ...log, items, ...(side === "before" ? { later: true } : { more: true }) };
}

function empties(state, id) {
  const { seen } = state.logs[id];
  forget(state, id);
  state.logs[id] = { ...emptyLog(), seen };
}

// A page requested before a jump is ignored after it.
function touches(log, messages, side) {
  const [first, last] = [messages[0]?.no, messages.at(-1)?.no];
  if (!messages.length || !Object.keys(log.items).length) return true;
  return side === "before"
    ? last + 1 >= lowest(log) && first <= highest(log)
    : first - 1 <= highest(log) && last >= lowest(log);
}

function log(state, { id, data, side }) {
  if (!state.logs[id] || (side && !touches(state.logs[id], data.messages, side))) return state;
  const next = draft(state, "logs", "revs");
  const { later } = next.logs[id];
  const known = side === "before" ? { more: Boolean(data.more) } : { later: later && Boolean(data.more) };
  mergeLog(next, id, position(data.cursor), data.messages, known);
  if (side) bounded(next, id, side);
  return next;
}

// Opening creates the message list before its page arrives, so that events in between are collected.
function opened(state, { id }) {
  const next = draft(state, "logs", "revs");
  next.recent = [id, ...state.recent.filter((other) => other !== id)].slice(0, RECENT_LOGS);
  next.logs[id] ??= emptyLog();
  for (const other in next.logs) if (!next.recent.includes(Number(other))) forget(next, other);
  return next;
}

function forget(state, id) {
  for (const row of Object.values(state.logs[id].items)) delete state.revs["message" + row.id];
  delete state.logs[id];
}

function rows(state, event) {
  const next = draft(state, "revs", ...new Set(event.rows.flatMap(mapsOf)));
  for (const entry of event.rows) {
    if (entry.k === "gone") remove(next, entry.of, entry.id, entry.rev);
    else put(next, entry.k, entry.id, entry.rev, entry.row);
  }
  next.cursor = event.cursor;
  if (event.rows.some((entry) => entry.k === "message"))
    for (const id in next.logs)
      if (Object.keys(next.logs[id].items).length > MESSAGES_KEPT * 2) bounded(next, id, "after");
  return Object.keys(next.dialogs).length > next.room ? trimmed(next) : next;
}

function trimmed(full) {
  const state = draft(full, "dialogs", "marks");
  const keep = new Set(state.recent);
  for (const name in state.views) {
    const [view, sort] = name.split(":");
    for (const id of orderOf(state.dialogs, view, sort, eyesOf(state), state.views[name].edge)) keep.add(id);
  }
  for (const id in state.dialogs) {
    if (keep.has(Number(id))) continue;
    for (const kind of ["dialog", "mark"]) delete state.revs[kind + id];
    delete state.dialogs[id];
    delete state.marks[id];
  }
  // Rows of loaded pages are kept; raising the limit avoids a scan at every event.
  state.room = Math.max(ROWS_KEPT, keep.size + ROOM_MORE);
  return state;
}

// The response of a command has no cursor and may be older than an event that overtook it. It is applied only if
// nothing newer about the same dialog has arrived since the command was sent.
function result(state, { dialog: row, message, sentAtRev }) {
  const next = draft(state, "dialogs", "logs");
  if (row && (state.revs["dialog" + row.id] ?? -1) === sentAtRev) next.dialogs[row.id] = row;
  if (message) {
    const held = state.logs[message.dialog_id];
    if (held && !held.later && !held.items[message.no]) {
      next.logs[message.dialog_id] = {
        ...held,
        items: { ...held.items, [message.no]: message },
        seen: Math.max(held.seen, message.no),
      };
    }
  }
  return next;
}

function read(state, { id, client_no: no }) {
  if ((state.marks[id] ?? 0) >= no) return state;
  const next = draft(state, "marks");
  next.marks[id] = no;
  return next;
}

function bell(state, { data }) {
  const next = draft(state, "notifications", "revs");
  for (const row of data.items) put(next, "notice", row.id, position(data.cursor), row);
  return next;
}

function preferences(state, { row }) {
  return { ...state, preferences: row };
}

// Marked as unread from a message on; a live event does the same on other screens.
function unreadFrom(state, { id, read_no: no }) {
  const next = draft(state, "marks");
  next.marks[id] = no;
  return next;
}

function me(state, { row }) {
  return { ...state, me: { ...state.me, ...row } };
}

function contact(state, { row }) {
  const next = draft(state, "contacts");
  next.contacts[row.id] = row;
  return next;
}

function follow(state, { id, on }) {
  const next = draft(state, "follows");
  lay(next, "follow", id, { on });
  return next;
}

const HANDLERS = {
  start,
  page,
  dialog,
  around,
  log,
  opened,
  rows,
  result,
  read,
  unreadFrom,
  me,
  preferences,
  bell,
  contact,
  follow,
  forget: () => empty(),
};
