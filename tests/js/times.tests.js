import { atHour, monthGrid, presets, readTime } from "/static/js/workflow/snooze_times.js";
import { equal, test } from "./check.js";

const at = (...parts) => new Date(...parts).getTime();
const ids = (now) => presets(now).map((one) => one.id);

test("the evening is offered while it is far enough, Monday is never today", () => {
  equal(ids(at(2025, 10, 21, 10, 53)), ["hour", "evening", "tomorrow", "monday", "client"]);
  equal(ids(at(2025, 10, 21, 17, 30)), ["hour", "tomorrow", "monday", "client"]);
  equal(ids(at(2025, 10, 23, 10, 53)), ["hour", "evening", "tomorrow", "client"]); // on a Sunday tomorrow is Monday
  const monday = presets(at(2025, 10, 24, 8, 0)).find((one) => one.id === "monday");
  equal(monday.at, at(2025, 11, 1, 9, 0));
  equal(presets(at(2025, 10, 21, 10, 53, 20))[0].at, at(2025, 10, 21, 11, 54));
  equal(atHour(at(2025, 11, 31, 23, 0), 1, 10), at(2026, 0, 1, 10, 0));
});

test("a month begins on Monday and has whole weeks", () => {
  const november = monthGrid(2025, 10);
  equal(november.length, 5);
  equal(november[0].map(Boolean), [false, false, false, false, false, true, true]);
  equal(november.flat().filter(Boolean).length, 30);
});

test("a time may be typed with or without a colon", () => {
  equal(readTime("9:30"), [9, 30]);
  equal(readTime("0930"), [9, 30]);
  equal(readTime(" 23.59 "), [23, 59]);
  for (const wrong of ["24:00", "9:60", "soon", "", "9"]) equal(readTime(wrong), null);
});
