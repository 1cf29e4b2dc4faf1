import { empty, eyesOf, hole, messagesOf, reduce, unread } from "/static/js/state/reduce.js";
import { orderOf } from "/static/js/state/list_order.js";
import { equal, test } from "./check.js";
import { cursor, dialog, message, opened, page, row, rows, start } from "./makers.js";

const run = (...events) => events.reduce(reduce, empty());
const numbers = (state, id) => messagesOf(state.logs[id]).map((m) => m.no);

test("a row with a lower rev than the one held is ignored", () => {
  const state = run(
    start(),
    rows(5, row("dialog", dialog(1, { name: "new" }), 5)),
    page(3, [dialog(1, { name: "old" })]),
  );
  equal(state.dialogs[1].name, "new");
});

test("a page and the events around it give the same state in either order", () => {
  const late = page(3, [dialog(1, { name: "three" }), dialog(2)]);
  const early = rows(5, row("dialog", dialog(1, { name: "five" }), 5), row("dialog", dialog(3), 4));
  const [a, b] = [run(start(), late, early), run(start(), early, late)];
  equal(a.dialogs, b.dialogs);
  equal(a.revs, b.revs);
});

test("a dialog that went out of sight does not come back with an older page", () => {
  const gone = { k: "gone", of: "dialog", id: 1, rev: 9 };
  equal(Object.keys(run(start(), rows(9, gone), page(8, [dialog(1), dialog(2)])).dialogs), ["2"]);
  equal(Object.keys(run(start(), rows(9, gone), page(10, [dialog(1)])).dialogs), ["1"]);
});

test("messages that come before their page are kept, and the page fills in the rest", () => {
  const state = run(
    start(),
    { t: "opened", id: 1 },
    rows(12, row("message", message(1, 3), 12)),
    opened(10, dialog(1), [message(1, 1), message(1, 2)]),
  );
  equal(numbers(state, 1), [1, 2, 3]);
  equal(hole(state.logs[1]), null);
});

test("a hole in the numbers is found, so that it can be asked for", () => {
  const state = run(
    start(),
    { t: "opened", id: 1 },
    rows(12, row("message", message(1, 5), 12)),
    opened(10, dialog(1), [message(1, 1), message(1, 2)]),
  );
  equal(hole(state.logs[1]), 2);
  const filled = reduce(state, {
    t: "log",
    id: 1,
    side: "after",
    data: { cursor: "gen:13", messages: [message(1, 3), message(1, 4), message(1, 5)], more: false },
  });
  equal(hole(filled.logs[1]), null);
});

test("a newer version of a message replaces it and an older one does not", () => {
  const sent = (state) => message(1, 1, { kind: "out", delivery: { state } });
  const base = [start(), { t: "opened", id: 1 }, opened(10, dialog(1), [sent("queued")])];
  const state = run(...base, rows(12, row("message", sent("sent"), 12)), rows(12, row("message", sent("sending"), 11)));
  equal(state.logs[1].items[1].delivery.state, "sent");
});

test("messages are kept only for the dialogs opened last", () => {
  const events = [];
  for (let id = 1; id <= 12; id += 1) events.push({ t: "opened", id }, opened(id, dialog(id), [message(id, 1)]));
  equal(Object.keys(run(start(), ...events).logs).length, 8);
});

test("rows outside every loaded window are dropped when there are too many", () => {
  const many = Array.from({ length: 3100 }, (_, i) => row("dialog", dialog(100 + i, { state: "closed" }), 5));
  const state = run(start(), page(3, [dialog(1)]), rows(5, ...many));
  equal(Object.keys(state.dialogs), ["1"]);
});

test("the answer of a command counts only while nothing newer has come", () => {
  const base = run(start(), page(3, [dialog(1)]));
  const answer = { t: "result", dialog: dialog(1, { assignee_id: 7 }), sentAtRev: 3 };
  equal(reduce(base, answer).dialogs[1].assignee_id, 7);
  const newer = reduce(base, rows(4, row("dialog", dialog(1, { assignee_id: 8 }), 4)));
  equal(reduce(newer, answer).dialogs[1].assignee_id, 8);
});

test("unread is what the client wrote since my mark", () => {
  const state = run(start(), page(3, [dialog(1, { client_count: 5 })], null, { 1: 3 }));
  equal(unread(state, state.dialogs[1]), 2);
  equal(unread(reduce(state, { t: "read", id: 1, client_no: 5 }), state.dialogs[1]), 0);
  const elsewhere = rows(9, { k: "mark", id: 1, rev: 9, row: { read_no: 4 } });
  equal(unread(reduce(state, elsewhere), state.dialogs[1]), 1);
});

test("a fresh snapshot drops what is no longer there", () => {
  const state = run(start(), page(3, [dialog(1), dialog(2)]), { ...start(50), reset: true }, page(50, [dialog(2)]));
  equal(Object.keys(state.dialogs), ["2"]);
});

test("rows behind the last loaded page are not shown until their page is loaded", () => {
  const state = run(start(), page(3, [dialog(1, { waiting_since: 10 }), dialog(2, { waiting_since: 20 })], "more"));
  const more = reduce(
    state,
    rows(4, row("dialog", dialog(3, { waiting_since: 15 }), 4), row("dialog", dialog(4, { waiting_since: 90 }), 4)),
  );
  equal(orderOf(more.dialogs, "all", "urgent", eyesOf(more), more.views["all:urgent"].edge), [1, 3, 2]);
});

test("the state given to an event is left as it was", () => {
  const before = run(start(), page(3, [dialog(1)]), { t: "opened", id: 1 }, opened(4, dialog(1), [message(1, 1)]));
  const copy = JSON.stringify(before);
  reduce(
    before,
    rows(9, row("dialog", dialog(1, { name: "x" }), 9), row("message", message(1, 2), 9), {
      k: "gone",
      of: "dialog",
      id: 1,
      rev: 10,
    }),
  );
  equal(JSON.stringify(before), copy);
});

const around = (n, list, more) => ({ t: "around", id: 1, data: { cursor: cursor(n), messages: list, more } });
const talk = () => run(start(), opened(10, dialog(1, { last_no: 90 }), [message(1, 89), message(1, 90)], true));

test("a jump far above shows that stretch alone, and what comes at the end does not land in it", () => {
  let state = reduce(talk(), around(11, [message(1, 3), message(1, 4)], true));
  equal(numbers(state, 1), [3, 4]);
  equal([state.logs[1].more, state.logs[1].later], [true, true]);
  state = reduce(state, rows(12, row("message", message(1, 91), 12)));
  state = reduce(state, { t: "result", message: message(1, 92) });
  equal(numbers(state, 1), [3, 4]);
  state = reduce(state, rows(13, row("message", message(1, 4, { text: "edited" }), 13)));
  equal(state.logs[1].items[4].text, "edited");
});

test("newer pages close the gap, and then new messages are shown again", () => {
  let state = reduce(talk(), around(11, [message(1, 87), message(1, 88)], true));
  state = reduce(state, {
    t: "log",
    id: 1,
    side: "after",
    data: { cursor: cursor(12), messages: [message(1, 89), message(1, 90)], more: false },
  });
  equal(state.logs[1].later, false);
  state = reduce(state, rows(13, row("message", message(1, 91), 13)));
  equal(numbers(state, 1), [87, 88, 89, 90, 91]);
});

test("going back to the end leaves the old stretch behind", () => {
  const state = reduce(
    reduce(talk(), around(11, [message(1, 3)], true)),
    opened(12, dialog(1, { last_no: 90 }), [message(1, 89), message(1, 90)], true),
  );
  equal(numbers(state, 1), [89, 90]);
  equal([state.logs[1].later, hole(state.logs[1])], [false, null]);
});

test("of a very long dialog only the pages around the reader are kept, and what was seen stays known", () => {
  const span = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => message(1, from + i));
  const older = (at, from, to) => ({
    t: "log",
    id: 1,
    side: "before",
    data: { cursor: `gen:${at}`, messages: span(from, to), more: from > 1 },
  });
  const newer = (at, from, to) => ({
    t: "log",
    id: 1,
    side: "after",
    data: { cursor: `gen:${at}`, messages: span(from, to), more: to < 1000 },
  });
  let state = run(
    start(),
    { t: "opened", id: 1 },
    {
      t: "dialog",
      data: {
        cursor: "gen:10",
        dialog: dialog(1, { last_no: 1000 }),
        mark: 0,
        contact: { id: 5 },
        messages: span(941, 1000),
        more: true,
      },
    },
  );
  for (let to = 940; to >= 1; to -= 60) state = reduce(state, older(11, Math.max(1, to - 59), to));
  equal(
    [numbers(state, 1).length, numbers(state, 1)[0], state.logs[1].later, state.logs[1].more, state.logs[1].seen],
    [360, 1, true, false, 1000],
  );
  equal(Object.keys(state.revs).filter((name) => name.startsWith("message")).length, 360);
  state = reduce(state, rows(12, row("message", message(1, 1001), 12))); // far below the window: comes with its page
  equal([numbers(state, 1).at(-1), state.logs[1].seen], [360, 1000]);
  for (let from = 361; from <= 1000; from += 60) state = reduce(state, newer(13, from, Math.min(1000, from + 59)));
  equal(
    [numbers(state, 1).length, numbers(state, 1).at(-1), state.logs[1].later, state.logs[1].more],
    [360, 1000, false, true],
  );
});

test("events of dialogs that are not open leave nothing behind", () => {
  let state = run(start());
  for (let i = 1; i <= 50; i += 1) state = reduce(state, rows(i + 10, row("message", message(9, i), i + 10)));
  equal(Object.keys(state.revs).filter((name) => name.startsWith("message")).length, 0);
});
