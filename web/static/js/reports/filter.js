// What the address of the reports says: period, comparison, filter, hours, and the list that is open behind a number.
import { dayText, isDay, PERIODS } from "./days.js";

export const TABS = ["overview", "operators", "sla", "topics", "tasks", "automation"];
export const FIELDS = ["channel", "team", "operator", "tag"];
export const USUAL_PERIOD = "30";
const MOST_VALUES = 50;
const LONGEST = 4000; // letters of an address that are read
const GROUPS = ["operator", "team", "channel"];

const ids = (text) =>
  [...new Set((text ?? "").split(",").filter((one) => /^[1-9]\d{0,14}$/.test(one)))].slice(0, MOST_VALUES).map(Number);

// A list is written as "on_time.day-20261101.row-operator-4": the number, and what narrows it.
const PARTS = {
  day: /^\d{8}$/,
  weekday: /^[0-6]$/,
  hour: /^\d{1,2}(-\d{1,2})?$/,
  row: /^(operator|team|channel|tag)-\d{1,15}$/,
  word: /^.{1,100}$/u,
};

export function readList(text) {
  const [number, ...parts] = (text ?? "").slice(0, LONGEST).split(".");
  if (!/^[a-z0-9_]{1,40}$/.test(number)) return null;
  /** @type {Record<string, string>} */
  const list = { number };
  for (const part of parts) {
    const [, name, value] = /^([a-z]+)-(.*)$/u.exec(part) ?? [];
    const plain = name === "word" ? value.replaceAll("~", ".") : value;
    if (PARTS[name]?.test(plain)) list[name] = plain;
  }
  return list;
}

export function writeList(list) {
  const parts = Object.keys(PARTS).filter((name) => list[name] !== undefined && list[name] !== null);
  return [list.number, ...parts.map((name) => `${name}-${String(list[name]).replaceAll(".", "~")}`)].join(".");
}

function readPeriod(query) {
  const [from, to] = [query.get("from"), query.get("to")];
  if (isDay(from) && isDay(to) && from <= to) return { period: null, from, to };
  const period = query.get("period");
  return { period: period in PERIODS ? period : USUAL_PERIOD, from: null, to: null };
}

export function readReport(text) {
  const query = new URLSearchParams((text ?? "").slice(0, LONGEST));
  const fields = Object.fromEntries(FIELDS.map((field) => [field, ids(query.get(field))]));
  return {
    ...readPeriod(query),
    .../** @type {{channel: number[], team: number[], operator: number[], tag: number[]}} */ (fields),
    compare: query.get("compare") !== "none",
    hours: query.get("hours") === "calendar" ? "calendar" : "work",
    list: readList(query.get("list")),
    tables: (query.get("tables") ?? "").split(",").filter((name) => /^[a-z]{1,20}$/.test(name)),
    by: GROUPS.includes(query.get("by")) ? query.get("by") : GROUPS[0],
    sort: /^[a-z0-9_]{1,20}(\.up)?$/.test(query.get("sort") ?? "") ? query.get("sort") : null,
  };
}

// The parts of the address that are not the usual ones.
export function writeReport(report) {
  const own = report.period === null;
  return {
    ...(own && { from: report.from, to: report.to }),
    ...(!own && report.period !== USUAL_PERIOD && { period: report.period }),
    ...(!report.compare && { compare: "none" }),
    ...(report.hours !== "work" && { hours: report.hours }),
    ...Object.fromEntries(FIELDS.filter((one) => report[one].length).map((one) => [one, report[one].join(",")])),
    ...(report.by !== GROUPS[0] && { by: report.by }),
    ...(report.sort && { sort: report.sort }),
    ...(report.tables.length && { tables: report.tables.join(",") }),
    ...(report.list && { list: writeList(report.list) }),
  };
}

export const spanOf = (report, today) =>
  report.period === null ? [report.from, report.to] : PERIODS[report.period](today);

// What the server is asked: the filter of every report.
export function requestOf(report, today) {
  const [from, to] = spanOf(report, today);
  return {
    from,
    to,
    compare: report.compare ? "previous" : "none",
    hours: report.hours,
    ...Object.fromEntries(FIELDS.filter((one) => report[one].length).map((one) => [one, report[one].join(",")])),
  };
}

// What the server is asked for a list: its row takes the place of that part of the filter; a tag is asked for beside
// those of the filter, for a request may have several.
/** @param {Record<string, string>} list */
export function listRequestOf({ number, day, weekday, hour, row, word }) {
  const [kind, id] = (row ?? "").split("-");
  const narrowed = row === "tag-0" ? { untagged: "true" } : { [kind === "tag" ? "topic" : kind]: id };
  const asked = { number, day: day && dayText(day), weekday, hour, word, ...narrowed };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

export const filterSize = (report) => FIELDS.reduce((sum, field) => sum + report[field].length, 0);
export const toggled = (report, field, id) => ({
  ...report,
  [field]: report[field].includes(id) ? report[field].filter((one) => one !== id) : [...report[field], id],
});
