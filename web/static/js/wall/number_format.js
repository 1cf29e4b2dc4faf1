// Numbers and times as the wallboard says them.
import { length, span } from "../core/format.js";
import { lang, t } from "../core/i18n.js";

const HOUR = 3_600_000;
const locale = () => (lang.value === "ru" ? "ru-RU" : "en-GB");

// 95.1 in the reader's language.
export const decimal = (value) => new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value);
export const share = (value) => t("{n} %", { n: decimal(value * 100) });

// "38:04" below an hour, then hours in words.
export const waitWords = (ms) => (ms < HOUR ? length(ms / 1000) : span(ms));

// "10:53" and "Friday, 21 November" by the clocks of the company.
export const zonedHour = (at, timeZone) =>
  new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit", timeZone }).format(at);
export const zonedDay = (at, timeZone) =>
  new Intl.DateTimeFormat(locale(), { weekday: "long", day: "numeric", month: "long", timeZone }).format(at);
