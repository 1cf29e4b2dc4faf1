// Columns of the board, kept fresh while the board is on the screen.
import { signal } from "@preact/signals";
import { get, Problem } from "../core/api.js";
import { now } from "../core/clock.js";
import { position } from "../state/reduce.js";
import { me } from "../state/store.js";
import { onOnline } from "../state/sync.js";
import { compare, holds, keyOf } from "./order.js";
import { facts, onTasks, takeRows, tasks } from "./task_store.js";

const CLOSED = 20; // cards of a closed column
const SETTLE = 500; // milliseconds: several live rows are answered with one request

// view -> {columns, problem}
/** @type {import("@preact/signals").Signal<Record<string, any>>} */
export const boards = signal({});
const set = (view, patch) => {
  boards.value = { ...boards.peek(), [view]: { ...boards.peek()[view], ...patch } };
};

export async function loadBoard(view) {
  try {
    const data = await get(
      `/api/tasks/board?${new URLSearchParams({ view: view === "open" ? "all" : view, sort: "due" })}`,
    );
    for (const column of data.columns) takeRows(column.items, position(data.cursor));
    set(view, { columns: data.columns, problem: null });
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    set(view, { problem });
  }
}

let shown = null;
onOnline(() => {
  if (shown) loadBoard(shown);
});

// Returns a function that ends it.
export function watchBoard(view) {
  shown = view;
  loadBoard(view);
  let timer = 0;
  const end = onTasks(() => {
    clearTimeout(timer);
    timer = setTimeout(() => loadBoard(view), SETTLE);
  });
  return () => {
    if (shown === view) shown = null;
    clearTimeout(timer);
    end();
  };
}

const CLOSED_BASES = new Set(["done", "dropped"]);

// Ids of a column: open ones by their due date, closed ones by their last change.
export function columnIds(status, view) {
  const closed = CLOSED_BASES.has(status.base);
  const who = { me: me.value.id, now: now.value };
  const found = Object.values(tasks.value)
    .filter((task) => task.status_id === status.id && (closed || holds(view, task, who)))
    .map((task) => [keyOf(task, closed ? "changed" : "due", facts.value), task.id])
    .sort((a, b) => compare(a[0], b[0]))
    .map(([, id]) => id);
  return closed ? found.slice(0, CLOSED) : found;
}
