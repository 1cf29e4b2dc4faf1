import { changes } from "/static/js/conversation/text_diff.js";
import { headOf, misleads, pieces, safeUrl } from "/static/js/conversation/rich_text.js";
import { equal, test } from "./check.js";

const flat = (tree) => tree.map((one) => (one.children ? `${one.type}(${flat(one.children)})` : one.text)).join("|");

test("looks nest, and those that overlap in part are cut at the first one's edge", () => {
  equal(
    flat(
      pieces("one two three", {
        looks: [
          { type: "bold", offset: 0, length: 7 },
          { type: "italic", offset: 4, length: 9 },
        ],
      }),
    ),
    "bold(one |italic(two))|italic( three)",
  );
  equal(
    flat(
      pieces("abc", {
        looks: [
          { type: "bold", offset: 1, length: 99 },
          { type: "nonsense", offset: 0, length: 1 },
        ],
      }),
    ),
    "a|bold(bc)",
  );
});

test("offsets count UTF-16 units, so that emoji move nothing", () => {
  equal(flat(pieces("👍 да", { looks: [{ type: "bold", offset: 3, length: 2 }] })), "👍 |bold(да)");
});

test("addresses become links without the sentence's own signs", () => {
  const found = pieces("Вот: https://shop.example/a(1), и www.shop.example. Пишите kate@shop.example!");
  equal(
    found.filter((one) => one.type === "link").map((one) => one.url),
    ["https://shop.example/a(1)", "https://www.shop.example", "mailto:kate@shop.example"],
  );
  equal(flat(pieces("(https://shop.example/a)")), "(|link(https://shop.example/a)|)");
});

test("nothing that runs is ever a link", () => {
  equal(["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://a b"].map(safeUrl), [
    null,
    null,
    null,
    null,
  ]);
  equal(pieces("x", { looks: [{ type: "text_link", offset: 0, length: 1, url: "javascript:alert(1)" }] })[0].url, null);
});

test("a link that shows another address than it opens is known", () => {
  equal(
    [
      misleads("https://bank.example", "https://thief.example"),
      misleads("наш сайт", "https://shop.example"),
      misleads("shop.example/a", "https://www.shop.example/b"),
    ],
    [true, false, false],
  );
});

test("called colleagues stand out, also within other looks, but not inside code", () => {
  equal(flat(pieces("@Анна Ковалёва глянь", { names: ["Анна Ковалёва"] })), "call(@Анна Ковалёва)| глянь");
  equal(flat(pieces("@Anna", { names: ["Anna"], looks: [{ type: "code", offset: 0, length: 5 }] })), "code(@Anna)");
});

test("a long row of closing brackets, dots or addresses makes no more links than anybody follows, at once", () => {
  const link = (text) =>
    pieces(text)
      .filter((one) => one.type === "link")
      .map((one) => one.url);
  equal(link(`http://a.example/x${")".repeat(60_000)} https://b.example`), ["http://a.example/x", "https://b.example"]);
  equal(link(`https://a.example/${"b".repeat(3000)}`), []);
  equal(link("kate@shop.example ".repeat(8000)).length, 500);
  equal(flat(pieces(`${"http://a.example ".repeat(600)}end`)).endsWith("end"), true);
});

test("looks within looks end at a depth that a browser can draw", () => {
  const deep = Array.from({ length: 300 }, (_, at) => ({ type: "bold", offset: at, length: 600 - 2 * at }));
  const depth = (tree) => 1 + Math.max(0, ...tree.map((one) => (one.children ? depth(one.children) : 0)));
  const tree = pieces("x".repeat(600), { looks: deep });
  equal([depth(tree) < 12, flat(tree).replace(/[^x]/g, "").length], [true, 600]);
});

test("the beginning of a long text ends at a word and never within a sign", () => {
  equal(headOf("short", 10), "short");
  equal(headOf(`${"word ".repeat(100)}`, 299).endsWith("word"), true);
  equal(headOf("😀".repeat(600), 501).length, 500);
});

test("what changed between two versions is told word by word", () => {
  equal(changes("Нужно 14 штук, адрес Баумана, 40.", "Нужно 16 штук, адрес Баумана, 44."), [
    { kind: "same", text: "Нужно " },
    { kind: "gone", text: "14" },
    { kind: "new", text: "16" },
    { kind: "same", text: " штук, адрес Баумана, " },
    { kind: "gone", text: "40" },
    { kind: "new", text: "44" },
    { kind: "same", text: "." },
  ]);
  equal(changes("", "новое"), [{ kind: "new", text: "новое" }]);
  equal(changes("слово ".repeat(2000), "другое ".repeat(2000)).length, 3);
});
