// Values of reports as people read them: spans, counts, shares, changes, days.
import { dayMonth, number, offsetText } from "../core/format.js";
import { lang, t } from "../core/i18n.js";
import { changeOf } from "./scales.js";

const HOUR = 3600;
const DAY = 24 * HOUR;
const two = (value) => String(value).padStart(2, "0");
const made = new Map();

function formatter(name, options) {
  const key = lang.value + name;
  if (!made.has(key)) made.set(key, new Intl.NumberFormat(lang.value === "ru" ? "ru-RU" : "en-GB", options));
  return made.get(key);
}

// [value, unit]: ["4:12", "min"], ["7 h 12 m", ""], ["2 d 3 h", ""].
export function spanParts(ms) {
  const seconds = Math.round(ms / 1000);
  if (seconds < HOUR) return [`${Math.floor(seconds / 60)}:${two(seconds % 60)}`, t("min")];
  const minutes = Math.round(seconds / 60);
  if (minutes * 60 < DAY) return [t("{h} h {m} m", { h: Math.floor(minutes / 60), m: two(minutes % 60) }), ""];
  const hours = Math.round(seconds / HOUR);
  const days = number(Math.floor(hours / 24));
  return [hours % 24 ? t("{d} d {h} h", { d: days, h: hours % 24 }) : t("{d} d", { d: days }), ""];
}

// How long people were online: in hours, however many.
export function hoursText(ms) {
  const hours = Math.round(ms / 3_600_000);
  return hours < 24 ? spanParts(ms)[0] : t("{h} h", { h: number(hours) });
}

export const span = (ms) => spanParts(ms)[0];

// A round span of an axis or a target: "15 min", "2 h", "1 d".
export function roundSpan(ms) {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return seconds ? t("{n} s", { n: seconds }) : "0";
  if (seconds < HOUR && seconds % 60 === 0) return t("{n} min", { n: seconds / 60 });
  if (seconds < DAY && seconds % HOUR === 0) return t("{h} h", { h: seconds / HOUR });
  if (seconds % DAY === 0) return t("{d} d", { d: number(seconds / DAY) });
  return spanParts(ms).filter(Boolean).join(" ");
}

const percent = () => formatter("share", { style: "percent", maximumFractionDigits: 1 });
export const share = (value) => percent().format(value);

// One value in a table, without its unit where the unit is plain.
export function valueText(unit, value) {
  if (value === null || value === undefined) return "–";
  if (unit === "ms") return span(value);
  if (unit === "hours") return hoursText(value);
  if (unit === "rate") return formatter("rate", { maximumFractionDigits: 1 }).format(value);
  return unit === "share" ? share(value) : number(value);
}

// [value, unit] for a large figure.
export function valueParts(unit, value) {
  if (value === null || value === undefined) return ["–", ""];
  if (unit === "ms") return spanParts(value);
  if (unit !== "share") return [number(value), ""];
  const [, figure, sign] = /^(.*?)(\s?%)$/u.exec(share(value)) ?? [null, share(value), ""];
  return [figure, sign.trim()];
}

// The change against the previous period: {arrow, text, word, look}, null without one. Better is green either way.
export function changeWords({ unit, better }, value, previous) {
  const change = changeOf(unit, value, previous);
  if (!change) return null;
  const text = unit === "share" ? pointsText(change.by) : percentText(change.share);
  if (isSame(unit, change)) return { arrow: null, text: "", word: t("unchanged"), look: "" };
  const arrow = change.by > 0 ? "arrow-up" : "arrow-down";
  if (better === "none") return { arrow, text, word: change.by > 0 ? t("more (change)") : t("fewer"), look: "" };
  const good = better === "more" ? change.by > 0 : change.by < 0;
  return { arrow, text, word: good ? t("better") : t("worse"), look: good ? "good" : "poor" };
}

const isSame = (unit, { by, share: part }) =>
  by === 0 || (unit === "share" ? Math.abs(by) < 0.0005 : part !== null && Math.abs(part) < 0.005);

const pointsText = (by) =>
  t("{n} p.p.", { n: formatter("points", { maximumFractionDigits: 1 }).format(Math.abs(by) * 100) });
const percentText = (part) =>
  part === null ? "" : formatter("whole", { style: "percent", maximumFractionDigits: 0 }).format(Math.abs(part));

// "+11 %", "−4 %", "0 %", or a dash.
export function signedChange(value, previous) {
  const change = changeOf("count", value, previous);
  if (!change || change.share === null) return value ? t("new") : "–";
  const text = formatter("signed", { style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" });
  return text.format(change.share).replace("-", "−");
}

const short = new Map();
const dates = () => {
  if (!short.has(lang.value))
    short.set(
      lang.value,
      new Intl.DateTimeFormat(lang.value === "ru" ? "ru-RU" : "en-GB", {
        day: "numeric",
        month: "short",
        timeZone: "UTC",
      }),
    );
  return short.get(lang.value);
};

// "21 Nov"; Russian without the full stop.
export const shortDate = (day) => dates().format(Date.parse(day)).replace(".", "");
export const periodText = (from, to) => (from === to ? shortDate(from) : `${shortDate(from)} — ${shortDate(to)}`);
export const longPeriod = (from, to) => dayMonth(from, to);
export const zoneText = (zone) => `${zone.replaceAll("_", " ")}, ${offsetText(zone)}`;
