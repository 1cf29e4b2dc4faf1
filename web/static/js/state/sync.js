// Keeps the state complete: first load, pages, opened dialogs, gaps, and a new snapshot after a resync.
import { batch, effect, signal, untracked } from "@preact/signals";
import { api, get, Problem, session } from "../core/api.js";
import { BUILD } from "../core/build.js";
import { orderOf, sortIn } from "./list_order.js";
import { connect, disconnect, found, hello } from "./socket.js";
import { heardMessages, heardSignal } from "./presence.js";
import { follow, sort } from "./device_prefs.js";
import { eyesOf, hole, viewKey } from "./reduce.js";
import { route } from "../core/router.js";
import { dispatch, state } from "./store.js";

// Requests in progress or failed: "page:<view>:<sort>", "dialog:<id>", "older:<id>" -> {busy, problem}
/** @type {import("@preact/signals").Signal<Record<string, any>>} */
export const work = signal({});
export const began = signal(0); // dialogs created later have no read mark: nothing is read

// What features want to know of the server's state. snapshot(data, {entered}): a fresh state stands, entered after
// signing in; entered(operatorId): its preferences are followed; rows(rows, before, after): live rows were taken over;
// online(): the server can be reached (again).
const subscribers = { snapshot: [], entered: [], rows: [], online: [] };
export const onSnapshot = (job) => {
  subscribers.snapshot.push(job);
};
export const onEntered = (job) => {
  subscribers.entered.push(job);
};
export const onRows = (job) => {
  subscribers.rows.push(job);
};
export const onOnline = (job) => {
  subscribers.online.push(job);
};

function tell(kind, ...news) {
  for (const job of subscribers[kind]) job(...news);
}

async function tracked(name, job) {
  if (work.value[name]?.busy) return false;
  work.value = { ...work.value, [name]: { busy: true } };
  try {
    await job();
    const { [name]: _done, ...rest } = work.value;
    work.value = rest;
    return true;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    work.value = { ...work.value, [name]: { busy: false, problem } };
    return false;
  }
}

export async function enter() {
  const data = await get("/api/start");
  session.value = "in";
  began.value = Date.now();
  batch(() => {
    dispatch({ t: "start", data, reset: true });
    tell("snapshot", data, { entered: true });
  });
  await follow();
  tell("entered", data.me.id);
  connect(LIVE);
  tabs.postMessage(data.me.id);
}

// Tabs share the cookie: when another operator signs in in one tab, the others must not continue as the previous one.
const tabs = new BroadcastChannel("okno");
tabs.addEventListener("message", (event) => {
  if (session.peek() === "out" || !state.peek().me || event.data === state.peek().me.id) return;
  disconnect();
  enter().catch(() => location.reload());
});

export function leave() {
  disconnect();
  session.value = "out";
  work.value = {};
  dispatch({ t: "forget" });
}

// After signing in again over the page: the state stays, the connection and the outbox continue.
export function comeBack() {
  session.value = "in";
  connect(LIVE);
  tell("online");
}

const LIVE = {
  build: BUILD,
  cursor: () => state.peek().cursor,
  events: (frame) => {
    const before = state.peek();
    dispatch({ t: "rows", cursor: frame.cursor, rows: frame.rows });
    heardMessages(frame.rows);
    tell("rows", frame.rows, before, state.peek());
    fillHoles();
  },
  signal: heardSignal,
  resync: () => {
    resync();
  },
  back: () => {
    retryFailed();
    tell("online");
  },
  signedOut: () => {
    session.value = "expired";
  },
};

// Reload after a resync with another version: rows may hold values that these modules do not know. Unsent messages are
// stored in the browser; a page with running uploads is not reloaded (blocksReload).
const blocks = [];
export const blocksReload = (test) => {
  blocks.push(test);
};

async function resync() {
  const { view, dialog } = route.peek();
  const order = sortIn(view, sort.peek());
  try {
    const data = await get("/api/start");
    if (data.build !== BUILD && !blocks.some((test) => test())) {
      location.reload();
      return;
    }
    const pages = await pagesAnew(view, order);
    const open = dialog ? await get(`/api/dialogs/${dialog}`).catch(() => null) : null;
    batch(() => {
      dispatch({ t: "start", data, reset: true });
      tell("snapshot", data, { entered: false });
      for (const page of pages) dispatch({ t: "page", view, sort: order, data: page });
      if (dialog) dispatch({ t: "opened", id: dialog });
      if (open) dispatch({ t: "dialog", data: open });
    });
    hello();
    found();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.offline) setTimeout(resync, 3000);
  }
}

// Reload as many pages as were loaded, so that the scroll position stays.
const DEEPEST = 10;

async function pagesAnew(view, order) {
  const { dialogs, views } = state.peek();
  const known = views[viewKey(view, order)];
  const held = known?.loaded ? orderOf(dialogs, view, order, eyesOf(state.peek()), known.edge).length : 0;
  const pages = [await get(pagePath(view, order, null))];
  for (
    let found = pages[0].items.length;
    found < held && pages.length < DEEPEST && pages.at(-1).next;
    found += pages.at(-1).items.length
  )
    pages.push(await get(pagePath(view, order, pages.at(-1).next)));
  return pages;
}

function pagePath(view, order, after) {
  const query = new URLSearchParams({ view, sort: order, limit: after ? "100" : "50" });
  if (after) query.set("after", after);
  return `/api/dialogs?${query}`;
}

export function loadPage(view, order) {
  const known = state.peek().views[viewKey(view, order)];
  if (known?.loaded && !known.next) return null;
  return tracked(`page:${viewKey(view, order)}`, async () => {
    const data = await get(pagePath(view, order, known?.next));
    dispatch({ t: "page", view, sort: order, data });
  });
}

// Reload the first page on request.
export const refreshView = (view, order) =>
  tracked(`page:${viewKey(view, order)}`, async () => {
    dispatch({ t: "page", view, sort: order, data: await get(pagePath(view, order, null)) });
  });

export async function loadDialog(id, { unread = true } = {}) {
  dispatch({ t: "opened", id });
  if (state.peek().logs[id].loaded) return;
  await tracked(`dialog:${id}`, async () => {
    const data = await get(`/api/dialogs/${id}`);
    const above = unread ? await unreadAbove(id, data) : null;
    batch(() => {
      dispatch({ t: "dialog", data });
      if (above) dispatch({ t: "around", id, data: above });
    });
  });
  fillHoles();
}

// Open at the first unread message, which may be before the newest page.
async function unreadAbove(id, { mark, dialog, messages, more }) {
  const first = Math.min(...messages.map((message) => message.client_no ?? Infinity));
  if (!more || mark >= dialog.client_count || first <= mark + 1) return null;
  const { no } = await get(`/api/dialogs/${id}/place?client_no=${mark + 1}`);
  return no ? get(around(id, no)) : null;
}

const AROUND = 40;
const around = (id, no) => `/api/dialogs/${id}/messages?before=${no + AROUND / 2}&limit=${AROUND}`;

export const loadLatest = (id) =>
  tracked(`dialog:${id}`, async () => {
    dispatch({ t: "dialog", data: await get(`/api/dialogs/${id}`) });
  });

const PAGE = 60;

// Load and show a message that may be far outside the loaded pages.
export async function loadAround(id, no) {
  await loadDialog(id, { unread: false });
  const log = state.peek().logs[id];
  if (!log?.loaded || log.items[no] || no > (state.peek().dialogs[id]?.last_no ?? 0)) return;
  await tracked(`around:${id}`, async () => {
    dispatch({ t: "around", id, data: await get(around(id, no)) });
  });
}

export function loadNewer(id) {
  const log = state.peek().logs[id];
  if (!log?.later) return null;
  const after = Math.max(...Object.keys(log.items).map(Number));
  return tracked(`newer:${id}`, async () => {
    dispatch({
      t: "log",
      id,
      side: "after",
      data: await get(`/api/dialogs/${id}/messages?after=${after}&limit=${PAGE}`),
    });
  });
}

export function loadOlder(id) {
  const log = state.peek().logs[id];
  if (!log?.loaded || !log.more) return null;
  const before = Math.min(...Object.keys(log.items).map(Number));
  return tracked(`older:${id}`, async () => {
    dispatch({
      t: "log",
      id,
      side: "before",
      data: await get(`/api/dialogs/${id}/messages?before=${before}&limit=${PAGE}`),
    });
  });
}

// A message event may overtake its page, and a command's response the events before it.
function fillHoles() {
  for (const id of state.peek().recent) {
    const log = state.peek().logs[id];
    const after = log?.loaded ? hole(log) : null;
    if (after === null) continue;
    tracked(`hole:${id}`, async () => {
      dispatch({ t: "log", id, side: "after", data: await get(`/api/dialogs/${id}/messages?after=${after}&limit=40`) });
    });
  }
}

// Loads the read mark of a live row that was never on a loaded page. Only for visible rows, one at a time.
export function askMark(dialog) {
  const known = (no) =>
    dispatch({
      t: "rows",
      cursor: state.peek().cursor,
      rows: [{ k: "mark", id: dialog.id, rev: 0, row: { read_no: no } }],
    });
  if (dialog.opened_at >= began.peek()) {
    known(0);
    return;
  }
  tracked("mark", async () => {
    known((await get(`/api/dialogs/${dialog.id}`)).mark);
  });
}

export async function markRead(dialog) {
  const id = dialog.id;
  const no = dialog.client_count;
  if ((state.peek().marks[id] ?? 0) >= no) return;
  dispatch({ t: "read", id, client_no: no });
  try {
    await api("POST", `/api/dialogs/${id}/read`, { client_no: no });
  } catch {
    /* the next look marks it again */
  }
}

function retryFailed() {
  for (const name of Object.keys(work.value)) {
    if (!work.value[name].problem?.offline) continue;
    const { [name]: _failed, ...rest } = work.value;
    work.value = rest;
  }
  const { view, dialog } = route.peek();
  const order = sortIn(view, sort.peek());
  if (!state.peek().views[viewKey(view, order)]?.loaded) loadPage(view, order);
  if (dialog && !state.peek().logs[dialog]?.loaded) loadDialog(dialog);
}

effect(() => {
  const { page, view, dialog, at } = route.value;
  const order = sortIn(view, sort.value);
  if (session.value !== "in" || page !== "inbox") return;
  untracked(() => {
    if (!state.value.views[viewKey(view, order)]?.loaded) loadPage(view, order);
    if (dialog && at) loadAround(dialog, at);
    else if (dialog) loadDialog(dialog);
  });
});
