// Pure: what narrows a list of tasks, as it stands in the address, and as the server is asked for it.
import { atHour } from "../workflow/snooze_times.js";

// Fields with several values; "none" stands for tasks without one.
export const FIELDS = ["status", "type", "assignee", "team", "tag", "priority", "client"];
export const DUES = ["late", "today", "tomorrow", "week", "nextweek", "later", "none"];
const RANGE = /^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/;
const WORDS = { high: 1, medium: 0, low: -1 };
const WORD_OF = Object.fromEntries(Object.entries(WORDS).map(([word, value]) => [value, word]));
const MOST = 20;

/** @typedef {{status: any[], type: any[], assignee: any[], team: any[], tag: any[], priority: any[], client: any[],
 *   due: string | null, q: string}} Filter */

// A value of a field: an id, "none", or "me" for the assignee; a number for the priority. undefined: not one of those.
function valueOf(field, text) {
  if (field === "priority") return WORDS[text];
  if (text === "none" && !["status", "client"].includes(field)) return "none";
  if (text === "me" && field === "assignee") return "me";
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

/** @returns {Filter} */
export function readFilter(query) {
  const given = new URLSearchParams(query);
  const values = (field) =>
    [...new Set((given.get(field) ?? "").split(".").map((text) => valueOf(field, text)))]
      .filter((value) => value !== undefined)
      .slice(0, MOST);
  const due = given.get("due") ?? "";
  return {
    .../** @type {any} */ (Object.fromEntries(FIELDS.map((field) => [field, values(field)]))),
    due: DUES.includes(due) || (RANGE.test(due) && due !== "_") ? due : null,
    q: (given.get("q") ?? "").slice(0, 200),
  };
}

// The parts of the address.
export function writeFilter(filter) {
  const parts = FIELDS.filter((field) => filter[field].length).map((field) => [
    field,
    filter[field].map((value) => (field === "priority" ? WORD_OF[value] : value)).join("."),
  ]);
  return Object.fromEntries([
    ...parts,
    ...(filter.due ? [["due", filter.due]] : []),
    ...(filter.q ? [["q", filter.q]] : []),
  ]);
}

export const NO_FILTER = readFilter("");
export const toggled = (filter, field, value) => ({
  ...filter,
  [field]: filter[field].includes(value) ? filter[field].filter((one) => one !== value) : [...filter[field], value],
});
// Without the search, which has its own field.
export const isFiltered = (filter) => filter.due !== null || FIELDS.some((field) => filter[field].length > 0);
export const isNarrowed = (filter) => isFiltered(filter) || filter.q.trim() !== "";
export const filterSize = (filter) =>
  FIELDS.reduce((sum, field) => sum + filter[field].length, 0) + (filter.due === null ? 0 : 1);

const dayAt = (text, plus) => {
  const [year, month, day] = text.split("-").map(Number);
  return new Date(year, month - 1, day + plus).getTime();
};

// The instants of a due period: {from, before, none}; absent ones do not narrow.
export function periodOf(due, now) {
  const range = RANGE.exec(due ?? "");
  if (range) return { ...(range[1] && { from: dayAt(range[1], 0) }), ...(range[2] && { before: dayAt(range[2], 1) }) };
  const weekday = new Date(now).getDay();
  const monday = weekday === 0 ? 1 : 8 - weekday;
  return {
    late: () => ({ before: now + 1 }),
    today: () => ({ from: atHour(now, 0, 0), before: atHour(now, 1, 0) }),
    tomorrow: () => ({ from: atHour(now, 1, 0), before: atHour(now, 2, 0) }),
    week: () => ({ from: atHour(now, 0, 0), before: atHour(now, monday, 0) }),
    nextweek: () => ({ from: atHour(now, monday, 0), before: atHour(now, monday + 7, 0) }),
    later: () => ({ from: atHour(now, monday + 7, 0) }),
    none: () => ({ none: true }),
  }[due]();
}

const PARAMETERS = {
  status: "status_id",
  type: "type_id",
  assignee: "assignee_id",
  team: "team_id",
  tag: "tag_id",
  priority: "priority",
  client: "contact_id",
};

// The parameters of a request.
export function requestOf(filter, { me, now }) {
  const id = (value) => (value === "none" ? 0 : value === "me" ? me : value);
  const parts = FIELDS.filter((field) => filter[field].length).map((field) => [
    PARAMETERS[field],
    filter[field].map(id).join(","),
  ]);
  const { from, before, none } = filter.due ? periodOf(filter.due, now) : {};
  if (from !== undefined) parts.push(["due_from", String(from)]);
  if (before !== undefined) parts.push(["due_before", String(before)]);
  if (none) parts.push(["no_due", "true"]);
  if (filter.q.trim()) parts.push(["q", filter.q]);
  return Object.fromEntries(parts);
}

// What tells a list from others. A due period is another one on the next day.
export function listKey(view, sort, filter, now) {
  const day = filter.due && filter.due !== "none" ? atHour(now, 0, 0) : "";
  return [view, sort, new URLSearchParams(writeFilter(filter)), day].join(":");
}
