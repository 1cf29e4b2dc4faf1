// What the rows behind a number are, and what a share says of each.
import { number } from "../core/format.js";
import { n, t } from "../core/i18n.js";

const COUNTS = {
  requests: (count, params) => n("{n} request", "{n} requests", count, params),
  waits: (count, params) => n("{n} wait", "{n} waits", count, params),
  clients: (count, params) => n("{n} client", "{n} clients", count, params),
  replies: (count, params) => n("{n} reply", "{n} replies", count, params),
  handovers: (count, params) => n("{n} handover", "{n} handovers", count, params),
  tasks: (count, params) => n("{n} task", "{n} tasks", count, params),
};

const ROWS = {
  clients: "clients",
  requests: "requests",
  resolution_median: "requests",
  resolution_p90: "requests",
  reopened: "requests",
  first_contact: "requests",
  closed: "requests",
  handed_over: "handovers",
  replies: "replies",
  tasks_created: "tasks",
  tasks_closed: "tasks",
  tasks_late: "tasks",
};

// All other numbers count waits.
export const countWords = (id, count) => COUNTS[ROWS[id] ?? "waits"](count, { n: number(count) });

const HITS = {
  on_time: [() => t("on time"), () => t("late (wait)")],
  first_contact: [() => t("at first contact"), () => t("not at first contact")],
};

export const hitWords = (id, hit) => HITS[id]?.[hit ? 0 : 1]() ?? "";
