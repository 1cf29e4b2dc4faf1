import { conditionHints } from "/static/js/search/conditions.js";
import {
  filterSize,
  isNarrowed,
  listKey,
  periodOf,
  readFilter,
  requestOf,
  toggled,
  writeFilter,
} from "/static/js/tasks/filter.js";
import { orderOf } from "/static/js/tasks/order.js";
import { equal, test } from "./check.js";

const NOON = new Date(2026, 10, 18, 12).getTime(); // a Wednesday
const at = (day, month = 10) => new Date(2026, month, day).getTime();
const written = (query) => new URLSearchParams(writeFilter(readFilter(query))).toString();

test("a filter is the same after it went through the address, and what is no filter is left out", () => {
  const whole =
    "status=1.2&assignee=me.5.none&tag=3&priority=high.low&client=8&due=2026-11-01_&q=%D1%81%D0%BA%D0%BE%D0%BB";
  equal(readFilter(whole).assignee, ["me", 5, "none"]);
  equal(readFilter(written(whole)), readFilter(whole));
  equal(written("status=none.x.0.-1&priority=urgent&due=_&client=me&view=mine"), "");
  equal(isNarrowed(readFilter("due=someday")), false);
  equal(filterSize(toggled(readFilter(whole), "tag", 3)), filterSize(readFilter(whole)) - 1);
});

test("the server is asked for ids, priorities and the instants of a due period", () => {
  const ask = (query) => requestOf(readFilter(query), { me: 7, now: NOON });
  equal(ask("assignee=me.none&priority=high.low&q=a"), { assignee_id: "7,0", priority: "1,-1", q: "a" });
  equal(ask("due=none&tag=none.4"), { tag_id: "0,4", no_due: "true" });
  equal(periodOf("today", NOON), { from: at(18), before: at(19) });
  equal(periodOf("week", NOON), { from: at(18), before: at(23) });
  equal(periodOf("nextweek", NOON), { from: at(23), before: at(30) });
  equal(periodOf("later", NOON), { from: at(30) });
  equal(periodOf("_2026-11-30", NOON), { before: at(1, 11) });
});

test("a list of a due period is another one on the next day", () => {
  const key = (query, now) => listKey("open", "due", readFilter(query), now);
  equal(key("due=today", NOON) === key("due=today", NOON + 3_600_000), true);
  equal(key("due=today", NOON) === key("due=today", NOON + 24 * 3_600_000), false);
  equal(key("tag=3", NOON) === key("tag=3", NOON + 24 * 3_600_000), true);
});

test("a narrowed list holds what the server says, in the order of the list", () => {
  const task = (id, due_at) => ({ id, base: "done", due_at });
  const all = { 1: task(1, 30), 2: task(2, 20), 3: task(3, 10) };
  const options = { me: 7, now: NOON, facts: {} };
  equal(orderOf(all, "open", "due", { ...options, held: new Set([1, 3]) }), [3, 1]);
});

test("a condition that is being typed is completed by names of tags and priorities", () => {
  const tags = [
    { id: 1, name: "Постоянный клиент", color: 1 },
    { id: 2, name: "Клиент", color: 2 },
    { id: 3, name: "Возврат", color: 3 },
  ];
  const priorities = [[1, "Высокий"]];
  const texts = (typed) => conditionHints(typed, { tags, priorities }).map((one) => one.text);
  equal(texts("скан тег:кл"), ["скан тег:Клиент ", 'скан тег:"Постоянный клиент" ']);
  equal(texts("-tag:воз"), ["-tag:Возврат "]);
  equal(texts("приоритет:"), ["приоритет:высокий "]);
  equal(texts("тег:возврат"), []);
  equal(texts("тег:возврат скан"), []);
});
