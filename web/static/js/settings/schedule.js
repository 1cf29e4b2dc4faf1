// Schedules of business hours as the form edits them: spans of minutes, a week from Monday on, special days by date.
import { t } from "../core/i18n.js";
import { weekdayName } from "../core/format.js";

export const DAY_MINUTES = 1440;
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const TIME = /^\s*(\d{1,2})(?:[:.\s]?([0-5]\d))?\s*$/;

export const timeText = (minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;

// "9", "9:30", "930" and "24:00" as minutes of the day; null for anything else.
export function parseTime(text) {
  const found = TIME.exec(text);
  if (!found) return null;
  const minute = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return minute <= DAY_MINUTES ? minute : null;
}

export const spansText = (spans) => spans.map(([from, to]) => `${timeText(from)}–${timeText(to)}`).join(", ");

// "9:00–13:00, 14:00–18:00" as spans; null for anything else.
export function parseSpans(text) {
  if (!text.trim()) return [];
  const spans = text.split(/[,;]/).map((part) => part.split(/[-–—]/).map(parseTime));
  return spans.every((span) => span.length === 2 && !span.includes(null)) ? spans : null;
}

// Text about wrong spans of a day, null when they are right.
export function spansProblem(spans) {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  if (sorted.some(([from, to]) => from >= to)) return t("The end must be later than the start.");
  if (sorted.some(([from], place) => place && from < sorted[place - 1][1])) return t("These hours overlap.");
  return null;
}

export const isAlways = (schedule) =>
  [...schedule.week, ...Object.values(schedule.days).map((day) => day.spans)].every(
    (spans) => spans.length === 1 && spans[0][0] === 0 && spans[0][1] === DAY_MINUTES,
  );

// "Mon–Fri 9:00–18:00, Sat 10:00–18:00".
export function weekText(schedule) {
  if (isAlways(schedule)) return t("Around the clock");
  const parts = [];
  for (let first = 0; first < 7; first += 1) {
    const text = spansText(schedule.week[first]);
    let last = first;
    while (last < 6 && spansText(schedule.week[last + 1]) === text) last += 1;
    const days = first === last ? weekdayName(first) : `${weekdayName(first)}–${weekdayName(last)}`;
    if (text) parts.push(`${days} ${text}`);
    first = last;
  }
  return parts.join("; ");
}

const nextDate = (date) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

export function datesBetween(from, to) {
  const dates = [];
  for (let date = from; date <= to && dates.length < 400; date = nextDate(date)) dates.push(date);
  return dates;
}

// Special days in order; days in a row that are alike are one group: {from, to, name, spans}.
export function groupDays(days) {
  const groups = [];
  for (const date of Object.keys(days).sort()) {
    const { name, spans } = days[date];
    const last = groups.at(-1);
    if (last && nextDate(last.to) === date && last.name === name && spansText(last.spans) === spansText(spans))
      last.to = date;
    else groups.push({ from: date, to: date, name, spans });
  }
  return groups;
}

// Splits the longest span of a day by an hour in its middle.
export function addBreak(spans) {
  const longest = [...spans].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  const begin = Math.round((longest[0] + longest[1] - 60) / 2 / 30) * 30;
  return spans.flatMap((span) =>
    span === longest
      ? [
          [span[0], begin],
          [begin + 60, span[1]],
        ]
      : [span],
  );
}
export const mayBreak = (spans) => spans.some(([from, to]) => to - from >= 180);

const STEP = 15;
const SHORTEST = 5;

// Moves one end of a span; it stops before its neighbours.
export function moveEnd(spans, place, side, minute) {
  const [from, to] = spans[place];
  const low = side === 0 ? (spans[place - 1]?.[1] ?? 0) : from + SHORTEST;
  const high = side === 0 ? to - SHORTEST : (spans[place + 1]?.[0] ?? DAY_MINUTES);
  const moved = Math.min(high, Math.max(low, Math.round(minute / SHORTEST) * SHORTEST));
  return spans.map((span, number) => (number !== place ? span : side === 0 ? [moved, to] : [from, moved]));
}
export const snap = (minute) => Math.round(minute / STEP) * STEP;

// Equal schedules give equal texts.
export const fingerprint = ({ name, zone, week, days }) =>
  JSON.stringify([
    name,
    zone,
    week,
    Object.keys(days)
      .sort()
      .map((date) => [date, days[date].spans, days[date].name]),
  ]);
