// Tasks that the page holds: rows of pages and of live events, by their revision; commands on them, with undo.
import { computed, effect, signal, untracked } from "@preact/signals";
import { command, get, Problem, words } from "../core/api.js";
import { catchUp, now } from "../core/clock.js";
import { n, t } from "../core/i18n.js";
import { position } from "../state/reduce.js";
import { me, operators, tags } from "../state/store.js";
import { onOnline, onRows, onSnapshot } from "../state/sync.js";
import { complain, forget, toast } from "../state/toasts.js";
import { requestOf } from "./filter.js";
import { isServed, keyOf, nextDue, orderOf } from "./order.js";
import { taskStatuses } from "./state.js";
import { changedWords, taskTitle, troubleWords } from "./text.js";

const KEPT = 3000;
const PAGE = 50;

/** @type {import("@preact/signals").Signal<Record<number, any>>} */
export const tasks = signal({});
export const removed = signal(new Set()); // ids of tasks that were removed while the page was open
// key of a list -> {list, ids, held, last, next, loaded, busy, problem, stale, other, unknown}; ids: of the loaded
// pages, held: those that the server counts in, for lists that it decides about.
/** @type {import("@preact/signals").Signal<Record<string, any>>} */
export const pages = signal({});
const revs = new Map();

export const taskOf = (id) => tasks.value[id];

export const facts = computed(() => ({
  places: Object.fromEntries(Object.values(taskStatuses.value).map((row) => [row.id, row.place])),
  names: Object.fromEntries(Object.values(operators.value).map((one) => [one.id, one.name.toLowerCase()])),
}));

export function takeRows(items, rev) {
  const next = { ...tasks.peek() };
  for (const row of items) {
    if ((revs.get(row.id) ?? -1) > rev) continue;
    revs.set(row.id, rev);
    next[row.id] = row;
  }
  tasks.value = next;
}

const listeners = new Set();
// A view that shows more of a task than its row: job(ids of changed tasks). Returns a function that ends it.
export function onTasks(job) {
  listeners.add(job);
  return () => listeners.delete(job);
}

onRows((rows) => {
  const mine = rows.filter((entry) => entry.k === "task" || (entry.k === "gone" && entry.of === "task"));
  if (!mine.length) return;
  const next = { ...tasks.peek() };
  const gone = new Set(removed.peek());
  for (const entry of mine) {
    if ((revs.get(entry.id) ?? -1) > entry.rev) continue;
    revs.set(entry.id, entry.rev);
    if (entry.k === "gone") {
      if (next[entry.id]) gone.add(entry.id);
      delete next[entry.id];
    } else {
      gone.delete(entry.id);
      next[entry.id] = entry.row;
    }
  }
  tasks.value = next;
  removed.value = gone;
  for (const job of listeners) job(mine.map((entry) => entry.id));
});

// After a gap the lists are read anew.
onSnapshot((_data, { entered }) => {
  revs.clear();
  pages.value = {};
  if (entered) tasks.value = {};
  for (const job of listeners) job(null);
});
onOnline(() => {
  for (const page of Object.values(pages.peek())) if (page.problem) loadPage(page.list);
});

// A task becomes overdue at its instant, not at the next tick of the clock.
let alarm = 0;
effect(() => {
  const due = nextDue(Object.values(tasks.value), now.value);
  clearTimeout(alarm);
  if (due !== null) alarm = setTimeout(catchUp, Math.min(Math.max(0, due - Date.now()), 0x7fffffff));
});

// --- pages of a list

const setPage = (key, patch) => {
  pages.value = { ...pages.peek(), [key]: { ...pages.peek()[key], ...patch } };
};

export const queryOf = ({ view, sort, filter }, more = {}) =>
  String(new URLSearchParams({ view, sort, ...requestOf(filter, { me: me.peek().id, now: Date.now() }), ...more }));

const idsIn = (items) => items.map((row) => row.id);

// Nobody kept the list right since it was left, so it is read anew when it is shown again.
export const markStale = ({ key }) => pages.peek()[key] && setPage(key, { stale: true });

// list: {view, sort, filter, key}, as address.js names it.
export async function loadPage(list) {
  const { key } = list;
  const present = pages.peek()[key];
  const known = present?.stale ? null : present;
  if (present?.busy || (known?.loaded && !known.next)) return;
  setPage(key, { list, busy: true, problem: null });
  try {
    const data = await get(`/api/tasks?${queryOf(list, { limit: PAGE, ...(known?.next && { after: known.next }) })}`);
    takeRows(data.items, position(data.cursor));
    const [ids, held] = [known?.ids ?? [], known?.held ?? []].map((set) => new Set([...set, ...idsIn(data.items)]));
    const last = data.next ? data.items.at(-1).id : null;
    const said = { other: data.other_layout, unknown: data.unknown, stale: false };
    setPage(key, { ids, held, last, next: data.next, loaded: true, busy: false, ...said });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    setPage(key, { busy: false, problem });
  }
}

export function idsOf({ view, sort, filter, key }) {
  const page = pages.value[key];
  if (!page?.loaded) return [];
  const last = page.last === null ? null : tasks.value[page.last];
  const options = { me: me.value.id, now: now.value, facts: facts.value, known: page.ids };
  const held = isServed(view, filter) ? page.held : null;
  return orderOf(tasks.value, view, sort, { ...options, held, edge: last ? keyFor(last, sort) : null });
}

const keyFor = (task, sort) => untracked(() => keyOf(task, sort, facts.value));

// The rows of lists that nobody looks at any more are dropped when there are many.
export function forgetLists() {
  if (Object.keys(tasks.peek()).length < KEPT) return;
  revs.clear();
  tasks.value = {};
  pages.value = {};
}

// --- commands

const lay = (id, patch) => {
  const row = tasks.peek()[id];
  if (row) tasks.value = { ...tasks.peek(), [id]: { ...row, ...patch } };
};

// The answer of a command has no revision: it is taken unless a live row came meanwhile.
function takeAnswer(row, before) {
  if ((revs.get(row.id) ?? -1) === before) tasks.value = { ...tasks.peek(), [row.id]: row };
}

// Shows the change at once; returns the answer, or null after a failure, which is explained.
export async function send(id, patch, { seen = null } = {}) {
  const row = tasks.peek()[id];
  const before = revs.get(id) ?? -1;
  lay(id, guess(patch, row));
  try {
    const body = { ...patch, ...(seen !== null && { seen }) };
    const answer = await command(`/api/tasks/${id}`, body, { method: "PATCH" });
    takeAnswer(answer.task, before);
    return answer;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (row && (revs.get(id) ?? -1) === before) lay(id, row);
    complain(troubleWords(problem));
    return null;
  }
}

function guess({ add_tags: added = [], remove_tags: removed_ = [], ...patch }, row) {
  const status = patch.status_id && taskStatuses.peek()[patch.status_id];
  const before = row?.tags ?? [];
  const held = before.filter((id) => !removed_.includes(tags.peek()[id]?.merged_into ?? id));
  return {
    ...patch,
    ...(status && { base: status.base }),
    ...((added.length > 0 || removed_.length > 0) && { tags: [...held, ...added.filter((id) => !held.includes(id))] }),
  };
}

const closers = new Set();
const reopeners = new Set();
// job(row, silent) after a person closed the last open task of a conversation here; silent: why its client cannot be
// told.
export const onClosed = (job) => {
  closers.add(job);
};
// job(row) after that was undone.
export const onReopened = (job) => {
  reopeners.add(job);
};
const closed = (row, silent) => row && closers.forEach((job) => job(row, silent));
const reopened = (row) => row && reopeners.forEach((job) => job(row));

export function change(id, patch) {
  const row = tasks.peek()[id];
  if (row && Object.keys(patch).every((name) => row[name] === patch[name])) return null;
  const done = send(id, patch);
  const entry = toast(changedWords(row, patch), {
    icon: "circle-check-big",
    undo: async () => {
      const answer = await done;
      if (!answer || !Object.keys(answer.was).length) return;
      if (answer.last_open_of_dialog) reopened(answer.task);
      await send(id, wasOf(answer.was, patch));
    },
  });
  done.then((answer) => {
    if (!answer) forget(entry);
    else if (answer.last_open_of_dialog) closed(answer.task, answer.silent);
  });
  return done;
}

// The answer names all fields; only the changed ones, and what a status brings along, are sent back. A tag is taken off
// again, or put on, so that tags which colleagues set meanwhile stay.
const STATUS = ["status_id", "wake_at", "wake_reason", "close_reason"];
const wasOf = (was, patch) => ({
  ...Object.fromEntries(
    Object.entries(was).filter(([name]) => name in patch || ("status_id" in patch && STATUS.includes(name))),
  ),
  ...(patch.add_tags && { remove_tags: patch.add_tags }),
  ...(patch.remove_tags && { add_tags: patch.remove_tags }),
});

// --- many tasks

export const picked = signal(new Set());
export const refused = signal([]); // [{id, code}] of the last command on many tasks
export const running = signal(false);

export function togglePicked(id, on = !picked.peek().has(id)) {
  const next = new Set(picked.peek());
  if (on) next.add(id);
  else next.delete(id);
  picked.value = next;
  refused.value = [];
}

export function pickNone() {
  picked.value = new Set();
  refused.value = [];
}

const MOST = 200;

async function runSteps(steps) {
  running.value = true;
  try {
    return await command("/api/tasks/bulk", { steps });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    complain(troubleWords(problem));
    return null;
  } finally {
    running.value = false;
  }
}

// The same change of all picked tasks, with one undo; those that were refused stay picked, and with `stay` all of them.
// words(count): what the change did.
export async function changePicked(change_, removed_ = null, { stay = false, words: said = null } = {}) {
  const ids = [...picked.peek()].slice(0, MOST);
  if (!ids.length) return;
  if (removed_ === null) for (const id of ids) lay(id, guess(change_, tasks.peek()[id]));
  const answer = await runSteps([{ ids, change: change_, removed: removed_ }]);
  if (!answer) {
    loadTasks(ids);
    return;
  }
  if (answer.failed.length) loadTasks(answer.failed.map((one) => one.id));
  refused.value = answer.failed;
  if (!stay) picked.value = new Set(answer.failed.map((one) => one.id));
  if (!answer.done.length) return;
  const count = answer.done.length;
  const usual = removed_
    ? n("{n} task deleted", "{n} tasks deleted", count)
    : n("{n} task changed", "{n} tasks changed", count);
  const undo = answer.undo.map((step) => ({
    ids: step.ids,
    removed: step.removed,
    change: step.removed === null ? wasOf(step.change, change_) : {},
  }));
  const last = answer.last_open.map(({ id, silent }) => ({ row: tasks.peek()[id], silent }));
  for (const { row, silent } of last) closed(row, silent);
  toast(said?.(count) ?? usual, {
    icon: "circle-check-big",
    undo: () => {
      for (const { row } of last) reopened(row);
      if (undo.length) runSteps(undo);
    },
  });
}

export async function loadTasks(ids) {
  for (const id of ids) {
    try {
      const data = await get(`/api/tasks/${id}`);
      takeRows([data.task], position(data.cursor));
    } catch {
      /* a live row follows */
    }
  }
}

// --- removal

export async function removeTask(id) {
  const row = tasks.peek()[id];
  try {
    await command(`/api/tasks/${id}/removed`, { removed: true });
    toast(t("Task deleted: {task}", { task: taskTitle(row) }), {
      icon: "trash-2",
      undo: () => command(`/api/tasks/${id}/removed`, { removed: false }).catch((failed) => complain(words(failed))),
    });
    return true;
  } catch (problem) {
    complain(troubleWords(problem));
    return false;
  }
}
