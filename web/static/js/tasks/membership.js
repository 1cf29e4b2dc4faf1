// Lists that the server decides about: a changed task is asked for with the filter of the list, and leaves or enters.
import { get, Problem } from "../core/api.js";
import { position } from "../state/reduce.js";
import { isServed } from "./order.js";
import { markStale, onTasks, pages, queryOf, takeRows } from "./task_store.js";

const SETTLE = 120; // milliseconds: several live rows are answered with one request
const MOST = 100; // ids of one request
let shown = null;
let timer = 0;
const changed = new Set();

// Keeps a list right while a view shows it. Returns a function that ends it.
export function watchList(list) {
  shown = isServed(list.view, list.filter) ? list : null;
  const end = onTasks((ids) => judge(ids ?? []));
  return () => {
    if (shown?.key === list.key) {
      shown = null;
      markStale(list);
    }
    clearTimeout(timer);
    changed.clear();
    end();
  };
}

// Asks whether these tasks are in the shown list.
export function judge(ids) {
  if (!shown) return;
  for (const id of ids) changed.add(id);
  clearTimeout(timer);
  timer = setTimeout(ask, SETTLE);
}

async function ask() {
  const list = shown;
  const ids = [...changed].slice(0, MOST);
  if (!list || !ids.length) return;
  for (const id of ids) changed.delete(id);
  try {
    const data = await get(`/api/tasks?${queryOf(list, { ids: ids.join(","), limit: MOST })}`);
    takeRows(data.items, position(data.cursor));
    const page = pages.peek()[list.key];
    if (!page?.loaded) return;
    const held = new Set(page.held);
    for (const id of ids) held.delete(id);
    for (const row of data.items) held.add(row.id);
    pages.value = { ...pages.peek(), [list.key]: { ...page, held } };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    for (const id of ids) changed.add(id);
  }
  if (changed.size) timer = setTimeout(ask, SETTLE * 10);
}
