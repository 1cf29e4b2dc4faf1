// Pure: which tasks a view holds, their order and groups. The server has the same rules in tasks/views.py.
import { isNarrowed } from "./filter.js";
import { atHour } from "../workflow/snooze_times.js";

export const VIEWS = ["open", "mine", "late", "unassigned", "followed", "done"];
export const SORTS = ["due", "created", "changed", "status", "assignee", "priority"];

export const isOpen = (task) => task.base !== "done" && task.base !== "dropped";
export const isLate = (task, now) => isOpen(task) && task.due_at !== null && task.due_at <= now;

// Lists that the server decides about: narrowed ones, and the followed tasks, whose rows do not say who follows.
export const isServed = (view, filter) => view === "followed" || isNarrowed(filter);

// who: {me}; now: instant that decides what is overdue.
export function holds(view, task, { me, now }) {
  if (view === "done") return !isOpen(task);
  if (!isOpen(task)) return false;
  return view === "late" ? isLate(task, now) : isOfPeople(view, task, me);
}

// Whether a task belongs to the people of a view, also when it is closed: for the closed columns of the board.
export function isOfPeople(view, task, me) {
  if (view === "mine") return task.assignee_id === me;
  if (view === "unassigned") return task.assignee_id === null;
  const team = /^team-(\d+)$/.exec(view);
  return team ? task.team_id === Number(team[1]) : true;
}

// With a due date in its order, then those without one, the newest first.
const byDue = (task) => (task.due_at === null ? [1, -task.id, 0] : [0, task.due_at, task.id]);

// facts: {places: place of a status by id, names: lower-case name of an operator by id}
const KEYS = {
  due: byDue,
  created: (task) => [-task.id],
  changed: (task) => [-task.changed_at, -task.id],
  status: (task, { places }) => [places[task.status_id] ?? 0, task.status_id, -task.changed_at, -task.id],
  assignee: (task, { names }) =>
    task.assignee_id === null
      ? [1, "", 0, ...byDue(task)]
      : [0, names[task.assignee_id] ?? "", task.assignee_id, ...byDue(task)],
  priority: (task) => [-task.priority, ...byDue(task)],
};

export const keyOf = (task, sort, facts) => KEYS[sort](task, facts);

export function compare(a, b) {
  for (let at = 0; at < a.length; at += 1) {
    if (a[at] < b[at]) return -1;
    if (a[at] > b[at]) return 1;
  }
  return 0;
}

const DAY = 24 * 3_600_000;
const SUNDAY = 0;

// late, today, tomorrow, week, nextweek, later, none: where a due date stands in the list.
export function whenOf(dueAt, now) {
  if (dueAt === null) return "none";
  if (dueAt <= now) return "late";
  if (dueAt < atHour(now, 1, 0)) return "today";
  if (dueAt < atHour(now, 2, 0)) return "tomorrow";
  const weekday = new Date(now).getDay();
  const toMonday = weekday === SUNDAY ? 1 : 8 - weekday;
  if (dueAt < atHour(now, toMonday, 0)) return "week";
  if (dueAt < atHour(now, toMonday + 7, 0)) return "nextweek";
  return "later";
}

// Name of the group that a task stands in; null for lists without groups.
export function groupOf(task, view, sort, now) {
  if (sort === "status") return `status-${task.status_id}`;
  if (sort === "assignee") return `person-${task.assignee_id}`;
  if (sort === "priority") return `priority-${task.priority}`;
  return sort === "due" && view !== "done" ? whenOf(task.due_at, now) : null;
}

// Ids in order. edge: key of the last row of the loaded pages, null when all are loaded; known: ids of those pages;
// held: ids that the server counts in, null when the rules here decide.
export function orderOf(tasks, view, sort, { me, now, facts, edge = null, known = new Set(), held = null }) {
  const keys = [];
  for (const task of Object.values(tasks)) {
    if (held ? !held.has(task.id) : !holds(view, task, { me, now })) continue;
    const key = keyOf(task, sort, facts);
    if (edge === null || known.has(task.id) || compare(key, edge) <= 0) keys.push([key, task.id]);
  }
  return keys.sort((a, b) => compare(a[0], b[0])).map(([, id]) => id);
}

// While the list is in use its rows stay where they are: those that left remain, new ones wait.
// Returns {ids, waiting: how many wait}.
export function settle(shown, fresh, busy) {
  if (!busy || !shown.length) return { ids: fresh, waiting: 0 };
  const there = new Set(shown);
  return { ids: shown, waiting: fresh.filter((id) => !there.has(id)).length };
}

// The next instant at which one of these tasks becomes overdue, null for none.
export function nextDue(tasks, now) {
  let next = null;
  for (const task of tasks)
    if (isOpen(task) && task.due_at !== null && task.due_at > now && (next === null || task.due_at < next))
      next = task.due_at;
  return next;
}

// Due dates that are offered with one click: the evening while it is an hour away.
export function dueTimes(now) {
  const found = [];
  if (atHour(now, 0, 18) - now > DAY / 24) found.push({ id: "evening", at: atHour(now, 0, 18) });
  found.push({ id: "tomorrow", at: atHour(now, 1, 18) }, { id: "days3", at: atHour(now, 3, 18) });
  return found;
}
