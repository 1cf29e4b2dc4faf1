// Views of the tasks: their names, and how many tasks each holds under the present filter.
import { signal } from "@preact/signals";
import { get, Problem } from "../core/api.js";
import { t } from "../core/i18n.js";
import { counts, me, teams } from "../state/store.js";
import { viewHere } from "./address.js";
import { isNarrowed } from "./filter.js";
import { onTasks, queryOf } from "./task_store.js";

const SETTLE = 500; // milliseconds: several live rows are answered with one request

/** @type {Record<string, [() => string, string | null]>} name, and its number among the pushed counters */
const VIEWS = {
  open: [() => t("Open (tasks)"), "open"],
  mine: [() => t("Mine"), "mine"],
  late: [() => t("Overdue (tasks)"), "late"],
  unassigned: [() => t("Unassigned"), "free"],
  followed: [() => t("Following"), null],
  done: [() => t("Done (tasks)"), null],
};
const teamOf = (view) => (view.startsWith("team-") ? teams.value[Number(view.slice(5))] : null);

export const viewName = (view) => VIEWS[view]?.[0]() ?? teamOf(view)?.name ?? t("Team");

// Those of my teams, and that of another team while it is open.
function teamViews() {
  const mine = Object.values(teams.value)
    .filter((team) => !team.removed && team.members?.includes(me.value.id))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((team) => `team-${team.id}`);
  const here = viewHere();
  return here.startsWith("team-") && !mine.includes(here) ? [...mine, here] : mine;
}
export const shownViews = () => [...Object.keys(VIEWS), ...teamViews()];

const counted = signal(/** @type {any} */ ({ key: null, counts: {} }));

// undefined: not known yet, or not counted.
export function countOfView(view, list) {
  const pushed = VIEWS[view]?.[1];
  if (pushed && !isNarrowed(list.filter)) return counts.value.tasks?.[pushed] ?? 0;
  return counted.value.key === countKey(list) ? counted.value.counts[view] : undefined;
}

const countKey = ({ filter, key }) => (isNarrowed(filter) ? key.split(":").slice(2).join(":") : "");

async function count(list) {
  const narrowed = isNarrowed(list.filter);
  const views = shownViews().filter((view) => (narrowed ? true : !VIEWS[view]?.[1] && view !== "done"));
  const query = new URLSearchParams(queryOf(list));
  query.delete("view");
  query.delete("sort");
  query.set("views", views.join(","));
  try {
    const data = await get(`/api/tasks/counts?${query}`);
    counted.value = { key: countKey(list), counts: data.counts };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}

let shown = null;
let timer = 0;
export function recount() {
  clearTimeout(timer);
  timer = setTimeout(() => shown && count(shown), SETTLE);
}

// Keeps the counters right while the page is open. Returns a function that ends it.
export function watchCounts(list) {
  shown = list;
  clearTimeout(timer);
  count(list);
  const end = onTasks(recount);
  return () => {
    shown = null;
    clearTimeout(timer);
    end();
  };
}
