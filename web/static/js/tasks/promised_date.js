// Pure: the date that a reply promises to the client, in this device's time zone. A sentence promises when it has a
// word of promising ("we will", «пришлём») and a date with its preposition ("by Friday 6 pm", «до пятницы 18:00»).
import { atHour } from "../workflow/snooze_times.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LONGEST = 20_000; // characters that are looked at
const END_OF_DAY = 18;

const WORDS = /\p{L}+|\d{1,2}[:.]\d{2}(?!\d)|\d+|[.!?…\n]/gu;
const ENDS = new Set([".", "!", "?", "…", "\n"]);
const PROMISES = [
  /^(обеща|гарантир)/u,
  /^(вы|от|при|пере)?(шлем|шлём|шлю|везем|везём|везу|звоним|звоню)$/u,
  /^(до|за|ис|на|от|по|под|при|раз)?(делаем|делаю|кончим|кончу|готовим|готовлю|правим|правлю|ставим|ставлю)$/u,
  /^(с|под|пере)(делаем|делаю)$/u,
  /^(верн|замен|заверш|напиш|ответ|отвеч|оформ|почин|провер|разбер|реш|свяж|сообщ|уточн)(ем|ём|им|у|ю)(ся|сь)?$/u,
  /^(выполним|выполню|дадим|дам|уточню|вернусь|свяжусь|разберусь|берёмся|беремся|берусь)$/u,
  /^(будет|будут|успеем|успею|получите|придет|придёт|приедет)$/u,
  /^(will|ll|shall|promise|promised|guarantee)$/u,
];
const FROM_NOW = new Set(["через", "течение", "within", "in"]);
const UNTIL = new Set(["до", "к", "ко", "позднее", "позже", "by", "until", "till", "before", "than"]);
const ON = new Set(["в", "во", "on"]);
const AT = new Set([...UNTIL, ...ON, "at"]);
const ARTICLES = new Set(["a", "an", "the"]);
const DAYS = new Map([
  ["сегодня", 0],
  ["вечера", 0],
  ["завтра", 1],
  ["завтрашнего", 1],
  ["послезавтра", 2],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);
const WEEKDAYS = [
  /^(воскресень[еяю]|sunday)$/u,
  /^(понедельник[ау]?|monday)$/u,
  /^(вторник[ау]?|tuesday)$/u,
  /^(сред[аеуы]|wednesday)$/u,
  /^(четверг[ау]?|thursday)$/u,
  /^(пятниц[аеуы]|friday)$/u,
  /^(суббот[аеуы]|saturday)$/u,
];
const FRIDAY = 5;
const MONTHS = [
  /^(января|january)$/u,
  /^(февраля|february)$/u,
  /^(марта|march)$/u,
  /^(апреля|april)$/u,
  /^(мая|may)$/u,
  /^(июня|june)$/u,
  /^(июля|july)$/u,
  /^(августа|august)$/u,
  /^(сентября|september)$/u,
  /^(октября|october)$/u,
  /^(ноября|november)$/u,
  /^(декабря|december)$/u,
];
const UNITS = [
  /^(минут[ауы]?|minutes?)$/u,
  /^(час|часа|часов|hours?)$/u,
  /^(день|дня|дней|days?)$/u,
  /^(недел[июья]|weeks?)$/u,
];
const LENGTHS = [MINUTE, HOUR, DAY, 7 * DAY];
const HALVES = new Map([
  ["ночи", 0],
  ["утра", 0],
  ["am", 0],
  ["дня", 12],
  ["вечера", 12],
  ["pm", 12],
]);

const indexOf = (patterns, word) => patterns.findIndex((pattern) => pattern.test(word ?? ""));
const midnight = (at, days = 0) => atHour(at, days, 0);
const isNumber = (word, most) => /^\d+$/.test(word ?? "") && Number(word) <= most;
const onDay = (day, clock) => new Date(day).setHours(clock?.hour ?? END_OF_DAY, clock?.minute ?? 0, 0, 0);

// {at, sentence}: the first instant after `now` that the text promises, and the sentence that does; or null.
export function promiseIn(text, now) {
  for (const { words, from, to } of sentencesOf(text.slice(0, LONGEST))) {
    if (!words.some((word) => indexOf(PROMISES, word) >= 0)) continue;
    for (let at = 0; at < words.length; at += 1) {
      const found = FROM_NOW.has(words[at]) ? lengthAfter(words, at, now) : dateAt(words, at, now);
      if (found !== null && found > now) return { at: found, sentence: text.slice(from, to).trim() };
    }
  }
  return null;
}

// from, to: where a sentence stands in the text, without its full stop.
function sentencesOf(text) {
  const all = [];
  let [words, from] = [[], 0];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!ENDS.has(word)) words.push(word.toLowerCase());
    else {
      all.push({ words, from, to: index });
      [words, from] = [[], index + 1];
    }
  }
  return [...all, { words, from, to: text.length }];
}

// "in 2 hours", «в течение дня»: hours are counted from now, days end in the evening.
function lengthAfter(words, at, now) {
  let next = ARTICLES.has(words[at + 1]) ? at + 2 : at + 1;
  let many = 1;
  if (isNumber(words[next], 500)) {
    many = Number(words[next]);
    next += 1;
  }
  const unit = LENGTHS[indexOf(UNITS, words[next])];
  if (!unit) return null;
  if (unit < DAY) return Math.ceil((now + many * unit) / MINUTE) * MINUTE;
  const thisDay = words[at] === "течение" && many * unit === DAY;
  return onDay(midnight(now, thisDay ? 0 : (many * unit) / DAY), null);
}

// A day with or without a time, or a time with or without a day.
function dateAt(words, at, now) {
  const named = DAYS.has(words[at]);
  if (!named && !UNTIL.has(words[at]) && !ON.has(words[at])) return null;
  const first = named ? at : ARTICLES.has(words[at + 1]) ? at + 2 : at + 1;
  const day = dayAt(words, first, now);
  if (day) return ahead(day, clockAt(words, AT.has(words[day.next]) ? day.next + 1 : day.next), now);
  const clock = UNTIL.has(words[at]) ? clockAt(words, first) : null;
  if (!clock) return null;
  const then = AT.has(words[clock.next]) ? clock.next + 1 : clock.next;
  return ahead(dayAt(words, then, now) ?? { at: midnight(now) }, clock, now);
}

// A weekday whose time has passed today is the one of next week.
function ahead(day, clock, now) {
  const found = onDay(day.at, clock);
  return found <= now && day.weekday ? onDay(midnight(day.at, 7), clock) : found;
}

const untilWeekday = (weekday, now) => midnight(now, (weekday - new Date(now).getDay() + 7) % 7);

function dayAt(words, at, now) {
  const [word, after] = [words[at], words[at + 1]];
  if (DAYS.has(word)) return { at: midnight(now, DAYS.get(word)), next: at + 1 };
  const weekday = indexOf(WEEKDAYS, word);
  if (weekday >= 0) return { at: untilWeekday(weekday, now), next: at + 1, weekday: true };
  if (word === "конца" || word === "end") return endAt(words, at, now);
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(word ?? "");
  if (dotted) return dated(Number(dotted[1]), Number(dotted[2]) - 1, now, at + 1);
  if (isNumber(word, 31)) return dated(Number(word), indexOf(MONTHS, after), now, at + 2);
  return isNumber(after, 31) ? dated(Number(after), indexOf(MONTHS, word), now, at + 2) : null;
}

// "the end of the day", «до конца недели»: the evening of today, or of Friday.
function endAt(words, at, now) {
  for (let next = at + 1; next < at + 5; next += 1) {
    if (words[next] === "дня" || words[next] === "day") return { at: midnight(now), next: next + 1 };
    if (words[next] === "недели" || words[next] === "week")
      return { at: untilWeekday(FRIDAY, now), next: next + 1, weekday: true };
  }
  return null;
}

// A date has no year: it is the next one.
function dated(day, month, now, next) {
  if (month < 0 || month > 11) return null;
  const year = new Date(now).getFullYear();
  const found = [year, year + 1]
    .map((one) => new Date(one, month, day))
    .find((one) => one.getMonth() === month && one.getTime() >= midnight(now));
  return found ? { at: found.getTime(), next } : null;
}

// 18:00, 18.00, «6 часов вечера», 6 pm.
function clockAt(words, at) {
  const exact = /^(\d{1,2})[:.](\d{2})$/.exec(words[at] ?? "");
  if (!exact && !isNumber(words[at], 23)) return null;
  const named = /^(час|часа|часов|часам)$/u.test(words[at + 1] ?? "");
  const half = HALVES.get(words[named ? at + 2 : at + 1]);
  if (!exact && !named && half === undefined) return null;
  const [hour, minute] = exact ? [Number(exact[1]), Number(exact[2])] : [Number(words[at]), 0];
  const shifted = half === 12 && hour < 12 ? hour + 12 : half === 0 && hour === 12 ? 0 : hour;
  const next = at + 1 + (named ? 1 : 0) + (half === undefined ? 0 : 1);
  return shifted < 24 && minute < 60 ? { hour: shifted, minute, next } : null;
}
