import { fit, otherLayout, ranked } from "/static/js/core/fuzzy.js";
import { equal, test } from "./check.js";

const names = (query, ...texts) => ranked(query, texts, (text) => text).map(({ item }) => item);

test("the beginning of any word fits, the first word best", () => {
  equal(names("наз", "Диалоги: не назначены", "Назначить на себя", "Завершить"), [
    "Назначить на себя",
    "Диалоги: не назначены",
  ]);
});

test("a word typed in the wrong layout is read in the other one, both ways", () => {
  equal(otherLayout("yfp"), "наз");
  equal(names("yfp", "Назначить на себя", "Завершить"), ["Назначить на себя"]);
  equal(names("фыышпт", "Assign to me", "Close"), ["Assign to me"]);
});

test("one typo in a longer word is forgiven, two are not, short words must be exact", () => {
  equal(names("заверишть", "Завершить"), ["Завершить"]);
  equal(names("завешить", "Завершить"), ["Завершить"]);
  equal(names("звершитт", "Завершить"), []);
  equal(names("взя", "Завершить"), []);
});

test("every typed word must fit, in any order", () => {
  equal(names("себя наз", "Назначить на себя", "Назначить на команду"), ["Назначить на себя"]);
  equal(fit("наз", "не назначены").marks, [[3, 3]]);
});

test("ё and е are one letter; nothing typed fits nothing", () => {
  equal(names("еж", "Ёжик"), ["Ёжик"]);
  equal(fit("  ", "Ёжик"), null);
});
