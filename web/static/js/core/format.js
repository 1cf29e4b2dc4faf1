// Dates, spans, sizes and numbers in the operator's language.
import { lang, n, t } from "./i18n.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const made = new Map();

function formatter(options) {
  const key = lang.value + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.DateTimeFormat(lang.value === "ru" ? "ru-RU" : "en-GB", options));
  return made.get(key);
}

const midnight = (at) => new Date(at).setHours(0, 0, 0, 0);
const daysAgo = (at, now) => Math.round((midnight(now) - midnight(at)) / DAY);
const sameYear = (at, now) => new Date(at).getFullYear() === new Date(now).getFullYear();

const numbers = { ru: new Intl.NumberFormat("ru-RU"), en: new Intl.NumberFormat("en-GB") };
export const number = (value) => (numbers[lang.value] ?? numbers.en).format(value).replaceAll(",", " ");

// minor: amount in the currency's smallest unit, as platforms send it. Unknown currency codes are shown as they are.
export function money(minor, currency) {
  try {
    const look = new Intl.NumberFormat(lang.value === "ru" ? "ru-RU" : "en-GB", {
      style: "currency",
      currency,
      trailingZeroDisplay: "stripIfInteger",
    });
    return look.format(minor / 10 ** look.resolvedOptions().maximumFractionDigits);
  } catch {
    return `${minor / 100} ${currency ?? ""}`.trim();
  }
}

// Day as a comparable string, in this device's time zone.
export const dayOf = (at) => new Date(at).toDateString();
export const time = (at) => formatter({ hour: "2-digit", minute: "2-digit" }).format(at);
export const fullTime = (at) => formatter({ dateStyle: "long", timeStyle: "short" }).format(at);

const UNITS = [() => t("B"), () => t("KB"), () => t("MB"), () => t("GB")];

// 214 KB, 1.8 MB: one decimal for MB and GB below ten.
export function size(bytes) {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const digits = unit > 1 && value < 10 ? 1 : 0;
  const numbers = new Intl.NumberFormat(lang.value === "ru" ? "ru-RU" : "en-GB", { maximumFractionDigits: digits });
  return `${numbers.format(value)} ${UNITS[unit]()}`;
}

export const length = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

export function date(at, now = Date.now()) {
  return formatter(
    sameYear(at, now) ? { day: "numeric", month: "long" } : { day: "numeric", month: "long", year: "numeric" },
  ).format(at);
}

// Time in the list: hours today, "yesterday", the weekday within a week, then the date.
export function shortTime(at, now) {
  const days = daysAgo(at, now);
  if (days <= 0) return time(at);
  if (days === 1) return t("yesterday");
  if (days < 7) return formatter({ weekday: "short" }).format(at);
  return formatter(
    sameYear(at, now) ? { day: "numeric", month: "short" } : { day: "2-digit", month: "2-digit", year: "2-digit" },
  ).format(at);
}

export function dayLabel(at, now) {
  const days = daysAgo(at, now);
  if (days === 0) return t("Today");
  if (days === 1) return t("Yesterday");
  return date(at, now);
}

export function dayWord(at, now) {
  const days = daysAgo(at, now);
  if (days <= 0) return t("today");
  if (days === 1) return t("yesterday");
  return date(at, now);
}

// "today at 14:00", "tomorrow at 9:00", "Mon, 24 November at 9:00".
export function whenWords(at, now = Date.now()) {
  const days = -daysAgo(at, now);
  if (days === 0) return t("today at {time}", { time: time(at) });
  if (days === 1) return t("tomorrow at {time}", { time: time(at) });
  const day = formatter(
    sameYear(at, now)
      ? { weekday: "short", day: "numeric", month: "long" }
      : { day: "numeric", month: "long", year: "numeric" },
  ).format(at);
  return t("{day} at {time}", { day, time: time(at) });
}

export function span(ms) {
  const minutes = Math.max(1, Math.floor(ms / MINUTE));
  if (minutes < 60) return t("{n} min", { n: minutes });
  const hours = Math.floor(ms / HOUR);
  if (hours < 24)
    return minutes % 60 && hours < 10 ? t("{h} h {m} min", { h: hours, m: minutes % 60 }) : t("{h} h", { h: hours });
  return n("{n} day", "{n} days", Math.floor(ms / DAY));
}

// "10 seconds ago", and after an hour "at 14:05".
export function agoWords(at, now) {
  const seconds = Math.floor((now - at) / 1000);
  if (seconds < 5) return t("just now");
  if (seconds < 60) return n("{n} second ago", "{n} seconds ago", seconds);
  if (now - at < HOUR) return n("{n} minute ago", "{n} minutes ago", Math.floor(seconds / 60));
  return daysAgo(at, now) === 0 ? t("at {time}", { time: time(at) }) : fullTime(at);
}

// "November 2025", with a capital letter in both languages.
export function monthName(at) {
  const name = formatter({ month: "long", year: "numeric" })
    .format(at)
    .replace(/\s*г\.$/, "");
  return name[0].toUpperCase() + name.slice(1);
}

// "Wed, 26 November"; with the year if it is another one.
export const shortDay = (at, now = Date.now()) =>
  formatter(
    !now || sameYear(at, now)
      ? { weekday: "short", day: "numeric", month: "long" }
      : { day: "numeric", month: "long", year: "numeric" },
  ).format(at);

// "Sat, 10:00" within the week, "24 Nov, 9:00" later.
export function soonWords(at, now = Date.now()) {
  const day = at - now < 2 * DAY ? { weekday: "short" } : { day: "numeric", month: "short" };
  return `${formatter(day).format(at)}, ${time(at)}`;
}

// Mo, Tu, ... beginning with Monday.
export const weekdays = () =>
  Array.from({ length: 7 }, (_, i) => {
    const name = formatter({ weekday: "short" }).format(new Date(2024, 0, i + 1));
    return name[0].toUpperCase() + name.slice(1, 2);
  });

const MONDAY = Date.UTC(2024, 0, 1);

// Name of a weekday with a capital letter, 0 for Monday.
export function weekdayName(day, style = "short") {
  const name = formatter({ weekday: style, timeZone: "UTC" }).format(MONDAY + day * DAY);
  return name[0].toUpperCase() + name.slice(1);
}

// "20:50" by the clocks of a zone.
export const zonedClock = (at, zone) => formatter({ hour: "2-digit", minute: "2-digit", timeZone: zone }).format(at);

// "Fri, 27 November at 20:50" by the clocks of a zone.
export const zonedTime = (at, zone) =>
  formatter({
    weekday: "short",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  }).format(at);

// The same with the year when it is another one.
export const zonedFullTime = (at, zone, now = Date.now()) =>
  sameYear(at, now)
    ? zonedTime(at, zone)
    : formatter({
        weekday: "short",
        day: "numeric",
        month: "long",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        timeZone: zone,
      }).format(at);

// A date without a time: "7 January 2027"; without the year also several: "1–8 January".
export const calendarDate = (date) =>
  formatter({ day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(Date.parse(date));
export const dayMonth = (from, to) =>
  formatter({ day: "numeric", month: "long", timeZone: "UTC" }).formatRange(Date.parse(from), Date.parse(to));

// "UTC+3" now; a zone that this browser does not know has no offset.
export function offsetText(zone) {
  try {
    const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts();
    const { value } = parts.find((part) => part.type === "timeZoneName");
    return value.replace("GMT", "UTC");
  } catch {
    return zone;
  }
}

// Remembers what a function made of its last text, until the language changes.
export function memoByLanguage(make) {
  let known = null;
  return (text) => {
    if (known?.text !== text || known.lang !== lang.value) known = { text, lang: lang.value, made: make(text) };
    return known.made;
  };
}
