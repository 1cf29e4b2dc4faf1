// Names of the tabs of the reports.
import { t } from "../core/i18n.js";

/** @type {[string, () => string][]} */
export const TAB_NAMES = [
  ["overview", () => t("Overview")],
  ["operators", () => t("Operators")],
  ["sla", () => t("SLA")],
  ["topics", () => t("Topics")],
  ["tasks", () => t("Tasks")],
  ["automation", () => t("Automation")],
];
