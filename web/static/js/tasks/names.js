// Names of the statuses and types of tasks. A built-in one has a translated name until an administrator renames it.
import { t } from "../core/i18n.js";
import { byPlace } from "../ui/operator_status.js";
import { taskStatuses, taskTypes } from "./state.js";

const STATUSES = {
  new: () => t("New (task)"),
  active: () => t("In progress"),
  waiting: () => t("Waiting (task)"),
  asking: () => t("Client confirmation"),
  done: () => t("Done (status)"),
  dropped: () => t("Closed unresolved"),
};
const TYPES = {
  support: () => t("Help and support"),
  paid: () => t("Paid service"),
  warranty: () => t("Warranty"),
};
/** @type {[string, () => string][]} */
export const BASES = Object.entries(STATUSES);
export const baseName = (base) => (STATUSES[base] ?? STATUSES.new)();

export const builtInStatus = (row) => STATUSES[row?.builtin]?.() ?? "";
export const builtInType = (row) => TYPES[row?.builtin]?.() ?? "";
export const nameOfStatus = (row) => row?.name || builtInStatus(row) || t("Deleted status");
export const nameOfType = (row) => row?.name || builtInType(row) || t("Deleted type");
export const statusOf = (id) => taskStatuses.value[id];
export const statusName = (id) => nameOfStatus(statusOf(id));
export const typeName = (id) => nameOfType(taskTypes.value[id]);

const present = (rows) =>
  Object.values(rows)
    .filter((row) => !row.removed)
    .sort(byPlace);
export const liveTaskStatuses = () => present(taskStatuses.value);
export const liveTaskTypes = () => present(taskTypes.value);

/** @type {[string | null, () => string][]} */
export const KINDS = [
  [null, () => t("Not stated")],
  ["incident", () => t("Incident")],
  ["request", () => t("Request")],
];
export const kindOfTask = (kind) => KINDS.find(([id]) => id === kind)?.[1]() ?? "";
