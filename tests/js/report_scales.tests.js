import { lang } from "/static/js/core/i18n.js";
import { busiest, cellsOf } from "/static/js/reports/heat_map.js";
import {
  apart,
  areaOf,
  binned,
  changeOf,
  deviation,
  labelled,
  levelOf,
  lineOf,
  lonely,
  reachOf,
  roofOf,
  ticksOf,
} from "/static/js/reports/scales.js";
import { changeWords, signedChange, valueParts, valueText } from "/static/js/reports/values.js";
import { equal, test } from "./check.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test("ticks are round, begin with zero and reach the highest value", () => {
  equal(
    ticksOf(29 * MINUTE, "ms"),
    [0, 10, 20, 30].map((n) => n * MINUTE),
  );
  equal(
    ticksOf(5 * HOUR, "ms"),
    [0, 2, 4, 6].map((n) => n * HOUR),
  );
  equal(ticksOf(9 * DAY, "ms").at(-1) >= 9 * DAY, true);
  equal(ticksOf(7, "count"), [0, 2, 4, 6, 8]);
  equal(ticksOf(0, "count"), [0, 1]);
  equal(ticksOf(1682, "count"), [0, 500, 1000, 1500, 2000]);
});

test("a day that stands far out does not flatten all others", () => {
  const days = Array.from({ length: 30 }, (_, day) => 10 + day);
  equal(roofOf(days), 39);
  equal(roofOf([...days, 600]) < 60, true);
  equal(roofOf([...days, 600], 100), 150);
  equal([roofOf([null, 7]), roofOf([]), roofOf([0, 0, 5])], [7, 0, 5]);
});

test("a line is interrupted by days without a value, and a lonely day is a point", () => {
  const points = [[0, 1], [1, 2], null, [3, 4], null];
  equal(lineOf(points), "M0 1L1 2M3 4");
  equal(areaOf(points, 9), "M0 1L1 2L1 9L0 9Z");
  equal(lonely(points), [[3, 4]]);
});

test("labels stand in their order, do not touch and stay inside", () => {
  equal(apart([100, 98, 20], 15, 10, 200), [113, 98, 20]);
  equal(apart([195, 198], 15, 10, 200), [185, 200]);
  equal(labelled(30, 6), [0, 6, 12, 17, 23, 29]);
  equal(labelled(3, 6), [0, 1, 2]);
});

test("a colour has five levels above zero, and zero has its own", () => {
  equal(
    [0, 1, 20, 21, 99, 100].map((value) => levelOf(value, 100)),
    [0, 1, 1, 2, 5, 5],
  );
  equal(levelOf(0, 0), 0);
});

test("hours are joined to bins on a phone, and no request is lost by it", () => {
  const counts = Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (_, hour) => day + hour));
  equal(binned(counts[0], 3).slice(0, 2), [3, 12]);
  const sum = (rows) => rows.flat().reduce((total, one) => total + one.value, 0);
  equal(sum(cellsOf(counts, 340)), sum(cellsOf(counts, 900)));
  equal([cellsOf(counts, 340).length, cellsOf(counts, 900).length], [8, 7]);
  const { weekday, from, size } = busiest(cellsOf(counts, 340));
  equal([weekday, from, size], [6, 21, 3]);
});

test("a share below its target goes to the left of it, and the farthest one fills its half", () => {
  equal(reachOf([0.8, 0.95, null], 0.9).toFixed(2), "0.10");
  equal(deviation(0.25, 0.5, 0.5), { start: 25, width: 25 });
  equal(deviation(1, 0.9, 0.05), { start: 50, width: 50 });
});

test("values are read in both languages", () => {
  const before = lang.value;
  lang.value = "ru";
  const spaces = (text) => text.replace(/\s/gu, " ");
  equal(spaces(valueText("count", 1182)), "1 182");
  equal(spaces(valueText("share", 0.942)), "94,2 %");
  equal(
    [198_000, 59_400, 3_599_900].map((ms) => valueText("ms", ms)),
    ["3:18", "0:59", "1 h 00 m"],
  );
  equal(valueText("ms", 7 * HOUR + 12 * MINUTE), "7 h 12 m"); // words come from the catalogue, which is not loaded here
  equal(valueText("ms", 50 * HOUR), "2 d 2 h");
  equal(spaces(signedChange(96, 100)), "−4 %");
  lang.value = "en";
  equal(valueParts("share", 0.942), ["94.2", "%"]);
  equal(valueText("ms", null), "–");
  equal([signedChange(5, 0), signedChange(0, 0), signedChange(5, null)], ["new", "–", "new"]);
  lang.value = before;
});

test("a change says in words whether it is good, whichever way it points", () => {
  const words = (unit, better, value, previous) => {
    const { arrow, word, look } = changeWords({ unit, better }, value, previous);
    return [arrow, word, look];
  };
  equal(words("ms", "less", 200, 300), ["arrow-down", "better", "good"]);
  equal(words("share", "more", 0.9, 0.95), ["arrow-down", "worse", "poor"]);
  equal(words("count", "none", 5, 4)[2], "");
  equal(words("count", "less", 4, 4), [null, "unchanged", ""]);
  equal(changeWords({ unit: "ms", better: "less" }, null, 3), null);
  equal(changeOf("count", 3, 0), { by: 3, share: null });
});
