// Words for what narrows a list of tasks: fields, their values, due periods.
import { html } from "../core/html.js";
import { shortDay } from "../core/format.js";
import { now } from "../core/clock.js";
import { t } from "../core/i18n.js";
import { me, operators, tags, teams } from "../state/store.js";
import { operatorName } from "../ui/avatar.js";
import { PriorityBars } from "../ui/tag_chips.js";
import { liveTags, PRIORITIES, priorityName } from "../ui/tag_names.js";
import { clientName } from "./client_names.js";
import { Ring } from "./elements.js";
import { liveTaskStatuses, liveTaskTypes, nameOfStatus, nameOfType, statusName, statusOf, typeName } from "./names.js";

/** @type {Record<string, () => string>} */
export const FIELD_NAMES = {
  status: () => t("Status"),
  due: () => t("Due"),
  priority: () => t("Priority"),
  assignee: () => t("Assignee"),
  team: () => t("Team"),
  tag: () => t("Tag"),
  type: () => t("Type"),
  client: () => t("Client"),
};

export const DUE_NAMES = {
  late: () => t("Overdue"),
  today: () => t("Today"),
  tomorrow: () => t("Tomorrow"),
  week: () => t("This week"),
  nextweek: () => t("Next week"),
  later: () => t("Later"),
  none: () => t("No due date"),
};

const asDay = (text) => shortDay(new Date(`${text}T12:00`).getTime(), now.value);

export function dueName(due) {
  if (DUE_NAMES[due]) return DUE_NAMES[due]();
  const [from, to] = due.split("_");
  if (!to) return t("from {date}", { date: asDay(from) });
  return from ? `${asDay(from)} – ${asDay(to)}` : t("until {date}", { date: asDay(to) });
}

const WITHOUT = {
  assignee: () => t("unassigned (task)"),
  team: () => t("no team"),
  tag: () => t("no tag"),
  type: () => t("no type"),
};
const NAMES = {
  status: statusName,
  type: typeName,
  assignee: operatorName,
  team: (id) => teams.value[id]?.name ?? t("Deleted team"),
  tag: (id) => tags.value[id]?.name ?? t("deleted tag"),
  priority: priorityName,
  client: clientName,
};

export const valueName = (field, value) =>
  value === "none" ? WITHOUT[field]() : value === "me" ? t("me (filter)") : NAMES[field](value);

// A sign before the name, null for none.
export function Sign({ field, value }) {
  if (field === "status") return html`<${Ring} base=${statusOf(value)?.base ?? "new"} />`;
  if (field === "priority") return html`<${PriorityBars} priority=${value} />`;
  if (field === "tag" && value !== "none") return html`<span class=${`sq h${tags.value[value]?.color ?? 0}`}></span>`;
  return null;
}

const byName = (rows) => Object.values(rows).sort((a, b) => a.name.localeCompare(b.name));

// All values of a field with their names, in the order of the panel.
/** @type {Record<string, () => any[][]>} */
export const VALUES = {
  status: () => liveTaskStatuses().map((one) => [one.id, nameOfStatus(one)]),
  priority: () => PRIORITIES.map(([value, name]) => [value, name()]),
  assignee: () => [
    ["me", t("me (filter)")],
    ["none", WITHOUT.assignee()],
    ...byName(operators.value)
      .filter((one) => one.active && one.id !== me.value.id)
      .map((one) => [one.id, one.name]),
  ],
  team: () => {
    const live = byName(teams.value).filter((one) => !one.removed);
    return live.length ? [["none", WITHOUT.team()], ...live.map((one) => [one.id, one.name])] : [];
  },
  tag: () =>
    liveTags.value.length ? [["none", WITHOUT.tag()], ...liveTags.value.map((one) => [one.id, one.name])] : [],
  type: () => [["none", WITHOUT.type()], ...liveTaskTypes().map((one) => [one.id, nameOfType(one)])],
};
