import { dueTimes, groupOf, holds, nextDue, orderOf, settle, whenOf } from "/static/js/tasks/order.js";
import { joined, titleFrom } from "/static/js/tasks/title.js";
import { equal, test } from "./check.js";

const NOON = new Date(2026, 10, 18, 12).getTime(); // a Wednesday
const HOUR = 3_600_000;
const task = (id, more = {}) => ({
  id,
  base: "new",
  status_id: 1,
  assignee_id: null,
  team_id: null,
  priority: 0,
  due_at: null,
  changed_at: id,
  ...more,
});
const byId = (...list) => Object.fromEntries(list.map((one) => [one.id, one]));
const facts = { places: { 1: 0, 2: 1 }, names: { 7: "bob", 8: "anna" } };
const order = (tasks, sort, more = {}) => orderOf(tasks, "open", sort, { me: 7, now: NOON, facts, ...more });

test("a task stands in exactly the lists of its status, assignee and due date", () => {
  const held = (one) =>
    ["open", "mine", "late", "unassigned", "done", "team-3"].filter((view) => holds(view, one, { me: 7, now: NOON }));
  equal(held(task(1, { due_at: NOON + 1 })), ["open", "unassigned"]);
  equal(held(task(1, { due_at: NOON, assignee_id: 7 })), ["open", "mine", "late"]);
  equal(held(task(1, { base: "dropped", due_at: NOON, assignee_id: 7 })), ["done"]);
  equal(held(task(1, { team_id: 3, assignee_id: 8 })), ["open", "team-3"]);
});

test("tasks are ordered by due date, status, assignee and priority; those without a date stand last", () => {
  const all = byId(
    task(1, { due_at: NOON + 9, priority: -1, assignee_id: 7 }),
    task(2, { due_at: NOON - 9, status_id: 2 }),
    task(3, { priority: 1, assignee_id: 8 }),
    task(4),
  );
  equal(order(all, "due"), [2, 1, 4, 3]);
  equal(order(all, "created"), [4, 3, 2, 1]);
  equal(order(all, "status"), [4, 3, 1, 2]);
  equal(order(all, "assignee"), [3, 1, 2, 4]);
  equal(order(all, "priority"), [3, 2, 4, 1]);
});

test("beyond the loaded pages only rows of those pages are shown", () => {
  const all = byId(task(1, { due_at: 10 }), task(2, { due_at: 20 }), task(3, { due_at: 30 }));
  equal(order(all, "due", { edge: [0, 20, 2], known: new Set([1, 2]) }), [1, 2]);
});

test("due dates are grouped by the days of the calendar", () => {
  const at = (day, hour) => new Date(2026, 10, day, hour).getTime();
  equal(
    [at(18, 11), at(18, 23), at(19, 0), at(20, 9), at(22, 23), at(23, 0), at(30, 0), null].map((due) =>
      whenOf(due, NOON),
    ),
    ["late", "today", "tomorrow", "week", "week", "nextweek", "later", "none"],
  );
  equal(groupOf(task(1, { due_at: 5 }), "done", "due", NOON), null);
});

test("rows stay while the list is in use, and new ones wait", () => {
  equal(settle([1, 2], [3, 2], true), { ids: [1, 2], waiting: 1 });
  equal(settle([1, 2], [3, 2], false), { ids: [3, 2], waiting: 0 });
});

test("the next due date wakes the list", () => {
  equal(nextDue([task(1, { due_at: NOON + 5 }), task(2, { due_at: NOON + 3, base: "done" })], NOON), NOON + 5);
  equal(nextDue([task(1, { due_at: NOON })], NOON), null);
});

test("the evening is offered while it is an hour away", () => {
  equal(
    dueTimes(NOON).map((one) => one.id),
    ["evening", "tomorrow", "days3"],
  );
  equal(
    dueTimes(NOON + 5.5 * HOUR).map((one) => one.id),
    ["tomorrow", "days3"],
  );
});

test("a task of several messages joins their texts, and names the authors where there are several", () => {
  equal(
    joined([
      ["Катя", "Где заказ? "],
      ["Катя", ""],
      ["Катя", "47990"],
    ]),
    "Где заказ?\n\n47990",
  );
  equal(
    joined([
      ["Катя", "Где заказ?"],
      ["Анна", "Ищу"],
    ]),
    "Катя: Где заказ?\n\nАнна: Ищу",
  );
});

test("a new task begins with the first sentence of its message", () => {
  equal(titleFrom("Полка пришла со сколом. Можно заменить?"), "Полка пришла со сколом");
  equal(titleFrom("Когда машина?\nЖдём"), "Когда машина?");
  equal(titleFrom(`${"слово ".repeat(40)}`).length <= 81, true);
  equal(titleFrom(""), "");
});
