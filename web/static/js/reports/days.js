// Days of the company's calendar as texts ("2026-11-30") and as numbers (20261130, of facts), and periods of them.
const DAY = 86_400_000;

const at = (day) => Date.parse(day);
const text = (ms) => new Date(ms).toISOString().slice(0, 10);

export const isDay = (day) => /^\d{4}-\d{2}-\d{2}$/.test(day ?? "") && !Number.isNaN(at(day)) && text(at(day)) === day;
export const addDays = (day, count) => text(at(day) + count * DAY);
export const daysBetween = (from, to) => Math.round((at(to) - at(from)) / DAY) + 1;
export const dayText = (number) => String(number).replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
export const dayNumber = (day) => Number(day.replaceAll("-", ""));

// Today by the clocks of a zone; a zone that this browser does not know counts as UTC.
export function todayIn(zone, now) {
  const look = { year: "numeric", month: "2-digit", day: "2-digit" };
  try {
    return new Intl.DateTimeFormat("en-CA", { .../** @type {any} */ (look), timeZone: zone }).format(now);
  } catch {
    return text(now);
  }
}

const monthStart = (day) => `${day.slice(0, 8)}01`;

// First and last day of a period that is named by its distance from today.
export const PERIODS = {
  "today": (today) => [today, today],
  "7": (today) => [addDays(today, -6), today],
  "30": (today) => [addDays(today, -29), today],
  "month": (today) => [monthStart(today), today],
  "last-month": (today) => {
    const last = addDays(monthStart(today), -1);
    return [monthStart(last), last];
  },
};
