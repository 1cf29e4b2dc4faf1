import { pieces } from "/static/js/conversation/highlight.js";
import { equal, test } from "./check.js";

const shown = (text, marks) =>
  pieces(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

test("marked words stand apart from the rest", () => {
  equal(shown("one two three", [[4, 3]]), "one [two] three");
  equal(
    shown("one two", [
      [0, 3],
      [4, 3],
    ]),
    "[one] [two]",
  );
  equal(shown("one", []), "one");
});

test("places are counted in characters, also after a picture of two units", () => {
  equal(shown("😀 shelf", [[2, 5]]), "😀 [shelf]");
});

test("marks that overlap are shown once", () => {
  equal(
    shown("abcdef", [
      [1, 3],
      [2, 3],
    ]),
    "a[bcd]ef",
  );
});
