// What the address of the tasks says: layout, view, order, filter and search.
import { t } from "../core/i18n.js";
import { now } from "../core/clock.js";
import { go, route, taskPath, tasksPath } from "../core/router.js";
import { listKey, readFilter, writeFilter } from "./filter.js";
import { SORTS, VIEWS } from "./order.js";

export const SORT_WORDS = {
  due: () => t("By due date"),
  created: () => t("Newest first (tasks)"),
  changed: () => t("Recently changed"),
  status: () => t("By status"),
  assignee: () => t("By assignee"),
  priority: () => t("By priority"),
};

export const usualSort = (view) => (view === "done" ? "changed" : "due");

const isView = (view) => VIEWS.includes(view) || /^team-\d+$/.test(view ?? "");
export const viewHere = () => (isView(route.value.tasksView) ? route.value.tasksView : "open");
export const sortHere = () => (SORTS.includes(route.value.tasksSort) ? route.value.tasksSort : usualSort(viewHere()));

const filters = new Map();
// What narrows the list; the same object for the same address.
export function filterHere() {
  const query = route.value.tasksQuery;
  if (!filters.has(query)) {
    filters.clear();
    filters.set(query, readFilter(query));
  }
  return filters.get(query);
}

// The list that the address names: {view, sort, filter, key}.
export function listHere() {
  const [view, sort, filter] = [viewHere(), sortHere(), filterHere()];
  return { view, sort, filter, key: listKey(view, sort, filter, now.value) };
}

// The parts of the address that are not the usual ones.
export const here = () => ({
  task: route.value.task,
  view: isView(route.value.tasksView) && route.value.tasksView !== "open" ? route.value.tasksView : null,
  sort: SORTS.includes(route.value.tasksSort) ? route.value.tasksSort : null,
  filter: writeFilter(filterHere()),
});

// The present address with other parts. A new view has its usual order.
export function pathOf({ layout = null, view = undefined, task = undefined, filter = undefined } = {}) {
  const present = here();
  const parts = {
    task: task === undefined ? present.task : task,
    view: view === undefined ? present.view : view === "open" ? null : view,
    sort: view === undefined ? present.sort : null,
    filter: filter === undefined ? present.filter : writeFilter(filter),
  };
  const to = layout ?? (route.value.layout === "board" ? "board" : "list");
  return tasksPath(to, parts);
}

export const fullPath = taskPath;

// Shows the list with another filter, in place of the present one in the history of the browser.
export const showFilter = (filter) => go(pathOf({ filter }), { replace: true });
