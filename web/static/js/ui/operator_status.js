// Statuses that operators choose: their names and dots.
import { t } from "../core/i18n.js";
import { statuses } from "../state/store.js";

const BUILT_IN = {
  online: () => t("Online"),
  lunch: () => t("Lunch"),
  training: () => t("Training"),
  away: () => t("Away"),
  off: () => t("Off shift"),
};
// A built-in status has a translated name until an administrator renames it.
export const statusName = (status) => status?.name || (BUILT_IN[status?.builtin] ?? BUILT_IN.off)();

const DOTS = { online: "on", away: "away", off: "off" };
export const dotOf = (base) => `dot ${DOTS[base] ?? "off"}`;

export const builtInName = (status) => BUILT_IN[status.builtin]?.() ?? "";
export const byPlace = (a, b) => a.place - b.place || a.id - b.id;
export const liveStatuses = () =>
  Object.values(statuses.value)
    .filter((status) => !status.removed)
    .sort(byPlace);
