// Columns of the board, kept fresh while the board is on the screen.
import { signal } from "@preact/signals";
import { get, Problem } from "../core/api.js";
import { now } from "../core/clock.js";
import { position } from "../state/reduce.js";
import { me } from "../state/store.js";
import { onOnline } from "../state/sync.js";
import { compare, holds, isOfPeople, isServed, keyOf } from "./order.js";
import { facts, onTasks, queryOf, takeRows, tasks } from "./task_store.js";

const CLOSED = 20; // cards of a closed column
const SETTLE = 500; // milliseconds: several live rows are answered with one request

// key of a list -> {columns, ids, problem, other, unknown}; ids: of all cards, for boards that the server decides about
/** @type {import("@preact/signals").Signal<Record<string, any>>} */
export const boards = signal({});
const set = (key, patch) => {
  boards.value = { ...boards.peek(), [key]: { ...boards.peek()[key], ...patch } };
};

export async function loadBoard(list) {
  const { view, filter, key } = list;
  try {
    const query = queryOf({ view: view === "open" ? "all" : view, sort: "due", filter });
    const data = await get(`/api/tasks/board?${query}`);
    for (const column of data.columns) takeRows(column.items, position(data.cursor));
    const ids = new Set(data.columns.flatMap((column) => column.items.map((row) => row.id)));
    set(key, { columns: data.columns, ids, problem: null, other: data.other_layout, unknown: data.unknown });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    set(key, { problem });
  }
}

let shown = null;
onOnline(() => {
  if (shown) loadBoard(shown);
});

// Returns a function that ends it.
export function watchBoard(list) {
  shown = list;
  loadBoard(list);
  let timer = 0;
  const end = onTasks(() => {
    clearTimeout(timer);
    timer = setTimeout(() => loadBoard(list), SETTLE);
  });
  return () => {
    if (shown?.key === list.key) shown = null;
    clearTimeout(timer);
    end();
  };
}

const CLOSED_BASES = new Set(["done", "dropped"]);

// Ids of a column: open ones by their due date, closed ones by their last change.
export function columnIds(status, { view, filter, key }) {
  const closed = CLOSED_BASES.has(status.base);
  const who = { me: me.value.id, now: now.value };
  const held = isServed(view, filter) ? boards.value[key]?.ids : null;
  const isHere = held
    ? (task) => held.has(task.id)
    : (task) => (closed ? isOfPeople(view, task, who.me) : holds(view, task, who));
  const found = Object.values(tasks.value)
    .filter((task) => task.status_id === status.id && isHere(task))
    .map((task) => [keyOf(task, closed ? "changed" : "due", facts.value), task.id])
    .sort((a, b) => compare(a[0], b[0]))
    .map(([, id]) => id);
  return closed ? found.slice(0, CLOSED) : found;
}
