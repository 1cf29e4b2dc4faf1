// What the address of the tasks says: layout, view, order.
import { t } from "../core/i18n.js";
import { route, taskPath, tasksPath } from "../core/router.js";
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

// The parts of the address that are not the usual ones.
export const here = () => ({
  task: route.value.task,
  view: isView(route.value.tasksView) && route.value.tasksView !== "open" ? route.value.tasksView : null,
  sort: SORTS.includes(route.value.tasksSort) ? route.value.tasksSort : null,
});

// The present address with other parts. A new view has its usual order.
export function pathOf({ layout = null, view = undefined, task = undefined } = {}) {
  const now = here();
  const parts = {
    task: task === undefined ? now.task : task,
    view: view === undefined ? now.view : view === "open" ? null : view,
    sort: view === undefined ? now.sort : null,
  };
  const to = layout ?? (route.value.layout === "board" ? "board" : "list");
  return tasksPath(to, parts);
}

export const fullPath = taskPath;
