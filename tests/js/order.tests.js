import { arrange, inView, orderOf } from "/static/js/order.js";
import { equal, test } from "./check.js";
import { dialog } from "./makers.js";

const byId = (...list) => Object.fromEntries(list.map((d) => [d.id, d]));

test("waiting clients come first, the longest waiting on top, then the latest activity", () => {
  const all = byId(
    dialog(1, { last_at: 500 }), dialog(2, { waiting_since: 300 }), dialog(3, { last_at: 900 }), dialog(4, { waiting_since: 100 }),
  );
  equal(orderOf(all, "all", "urgent", 7, null), [4, 2, 3, 1]);
  equal(orderOf(all, "all", "newest", 7, null), [4, 2, 3, 1].sort((a, b) => all[b].last_at - all[a].last_at || b - a));
});

test("a dialog stands in the views its state and assignee put it in", () => {
  const mine = dialog(1, { assignee_id: 7 });
  const closed = dialog(2, { state: "closed", assignee_id: 7 });
  equal(["mine", "unassigned", "all", "closed"].filter((view) => inView(mine, view, 7)), ["mine", "all"]);
  equal(["mine", "unassigned", "all", "closed"].filter((view) => inView(closed, view, 7)), ["closed"]);
});

test("rows do not move while the hand is in the list; new ones wait behind the pill", () => {
  equal(arrange([1, 2, 3], [9, 3, 1, 2], { busy: true, keep: null }), { shown: [1, 2, 3], queued: 1 });
  equal(arrange([1, 2, 3], [9, 3, 1, 2], { busy: false, keep: null }), { shown: [9, 3, 1, 2], queued: 0 });
});

test("a page loaded while the hand is in the list is appended", () => {
  equal(arrange([1, 2], [1, 2, 3, 4], { busy: true, keep: null }), { shown: [1, 2, 3, 4], queued: 0 });
});

test("the open dialog keeps its place when it leaves the view", () => {
  equal(arrange([1, 2, 3], [1, 3], { busy: false, keep: 2 }), { shown: [1, 2, 3], queued: 0 });
  equal(arrange([1, 2, 3], [1, 3], { busy: false, keep: null }), { shown: [1, 3], queued: 0 });
});
