// Pure: snooze and schedule presets, in this device's time zone.
const HOUR = 60 * 60_000;

export const atHour = (now, days, hour, minute = 0) => {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  return day.setHours(hour, minute, 0, 0);
};

const EVENING = 18;
const MONDAY = 1;

export const toMonday = (now) => (MONDAY - new Date(now).getDay() + 7) % 7 || 7;

// Schedule presets: [{id, at}] in menu order. The evening is offered while it is at least an hour away, Monday unless
// it is tomorrow.
export function sendingTimes(now, morning = 9) {
  const found = [{ id: "hour", at: Math.ceil((now + HOUR) / 60_000) * 60_000 }];
  if (atHour(now, 0, EVENING) - now > HOUR) found.push({ id: "evening", at: atHour(now, 0, EVENING) });
  found.push({ id: "tomorrow", at: atHour(now, 1, morning) });
  if (toMonday(now) > 1) found.push({ id: "monday", at: atHour(now, toMonday(now), 9) });
  return found;
}

// Snooze presets; "client" has no time.
export const presets = (now) => [...sendingTimes(now, 10), { id: "client", at: null }];

// Weeks of a month, Monday first: days as their midnight, null outside the month.
export function monthGrid(year, month) {
  const first = new Date(year, month, 1);
  const lead = (first.getDay() + 6) % 7;
  const days = new Date(year, month + 1, 0).getDate();
  const cells = [
    ...Array(lead).fill(null),
    ...Array.from({ length: days }, (_, i) => new Date(year, month, i + 1).getTime()),
  ];
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, i) => cells.slice(i * 7, i * 7 + 7));
}

// Parses "9:30" or "0930" to [hour, minute], or null.
export function readTime(text) {
  const found = /^\s*(\d{1,2})[:.\s]?(\d{2})\s*$/.exec(text);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  return hour < 24 && minute < 60 ? [hour, minute] : null;
}
