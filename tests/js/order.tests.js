import { VIEWS } from "/static/js/core/view_names.js";
import { anchorIndex, arrange, inView, makeOrder, orderOf } from "/static/js/state/list_order.js";
import { equal, test } from "./check.js";
import { dialog } from "./makers.js";

const eyes = (more = {}) => ({ id: 7, marks: {}, follows: {}, mentions: {}, operators: {}, ...more });
const byId = (...list) => Object.fromEntries(list.map((d) => [d.id, d]));

test("waiting clients come first, the longest waiting on top, then the latest activity", () => {
  const all = byId(
    dialog(1, { last_at: 500 }),
    dialog(2, { waiting_since: 300 }),
    dialog(3, { last_at: 900 }),
    dialog(4, { waiting_since: 100 }),
  );
  equal(orderOf(all, "all", "urgent", eyes(), null), [4, 2, 3, 1]);
  equal(
    orderOf(all, "all", "newest", eyes(), null),
    [4, 2, 3, 1].sort((a, b) => all[b].last_at - all[a].last_at || b - a),
  );
});

test("the reply that is due first stands on top; an hour stands in for a missing target", () => {
  const all = byId(
    dialog(1, { last_at: 500 }),
    dialog(2, { waiting_since: 300, due_at: 900 }),
    dialog(3, { waiting_since: 200, due_at: 3_600_500 }),
    dialog(4, { waiting_since: 400 }),
  );
  equal(orderOf(all, "all", "urgent", eyes(), null), [2, 4, 3, 1]);
  equal(orderOf(all, "all", "longest", eyes(), null), [3, 2, 4, 1]);
});

test("a dialog stands in the views its state, its people and my own marks put it in", () => {
  const who = eyes({
    marks: { 1: 1, 3: 0, 5: 0 },
    follows: { 4: true, 5: true },
    mentions: { 6: { no: 3, at: 5 }, 7: { no: null, at: 5 } },
  });
  const held = (row) => VIEWS.concat("team-2").filter((view) => inView(row, view, who));
  equal(held(dialog(1, { assignee_id: 7 })), ["mine", "all", "untagged"]);
  equal(held(dialog(2, { state: "closed", assignee_id: 7, failed: 1 })), ["closed"]);
  equal(held(dialog(3, { waiting_since: 5, team_id: 2 })), [
    "unassigned",
    "all",
    "waiting",
    "unread",
    "untagged",
    "team-2",
  ]);
  equal(held(dialog(4, { snooze: { at: 1, until: null } })), ["following", "snoozed"]);
  equal(held(dialog(5, { assignee_id: 8, failed: 1 })), ["all", "unread", "following", "untagged", "failed"]);
  equal(held(dialog(6, { assignee_id: 8 })), ["all", "mentions", "untagged"]);
  equal(held(dialog(7, { assignee_id: 8, tagged: 1 })), ["all"]);
});

test("high priority comes first and low priority last, each part by urgency", () => {
  const all = byId(
    dialog(1, { waiting_since: 100, priority: -1 }),
    dialog(2, { last_at: 100, priority: 1 }),
    dialog(3, { waiting_since: 300 }),
    dialog(4, { waiting_since: 200, priority: 1 }),
    dialog(5, { last_at: 500 }),
  );
  equal(orderOf(all, "all", "priority", eyes(), null), [4, 2, 3, 5, 1]);
});

test("the longest waiting come first and the longest silent after them; names and wake times order their own lists", () => {
  const all = byId(
    dialog(1, { last_at: 500, name: "Яна" }),
    dialog(2, { waiting_since: 300, name: "Anna" }),
    dialog(3, { last_at: 100, name: "Борис", assignee_id: 8 }),
    dialog(4, { waiting_since: 100, name: "Zoe" }),
  );
  const who = eyes({ operators: { 8: { name: "Vera" } } });
  equal(orderOf(all, "all", "longest", who, null), [4, 2, 3, 1]);
  equal(orderOf(all, "all", "oldest", who, null), [3, 1, 2, 4]);
  equal(orderOf(all, "all", "client", who, null), [2, 4, 3, 1]);
  equal(orderOf(all, "all", "assignee", who, null), [1, 2, 4, 3]);
  const asleep = byId(
    dialog(1, { snooze: { until: null } }),
    dialog(2, { snooze: { until: 50 } }),
    dialog(3, { snooze: { until: 20 } }),
  );
  equal(orderOf(asleep, "snoozed", "urgent", who, null), [3, 2, 1]);
  const called = eyes({ mentions: { 1: { no: null, at: Date.now() }, 2: { no: 4, at: 10 }, 3: { no: 2, at: 20 } } });
  equal(orderOf(byId(dialog(1), dialog(2), dialog(3)), "mentions", "urgent", called, null), [3, 2, 1]);
});

test("an order that remembers says the same as one that looks at everything", () => {
  let all = byId(...Array.from({ length: 300 }, (_, at) => dialog(at + 1, { last_at: 1000 + ((at * 37) % 300) })));
  let who = eyes({ marks: Object.fromEntries(Object.keys(all).map((id) => [id, 1])) });
  const remembering = Object.fromEntries(["all", "mine", "unread"].map((view) => [view, makeOrder()]));
  for (let step = 0; step < 200; step += 1) {
    const id = ((step * 53) % 310) + 1;
    all = {
      ...all,
      [id]: dialog(id, {
        last_at: 2000 + step,
        assignee_id: step % 3 ? 7 : null,
        client_count: 1 + (step % 2),
        waiting_since: step % 4 ? null : step,
      }),
    };
    if (step % 5 === 0) delete all[((step * 17) % 300) + 1];
    if (step % 7 === 0) who = { ...who, marks: { ...who.marks, [id]: 2 } };
    const edge = step < 100 ? null : [10 ** 14 - 1500, 0];
    for (const view in remembering)
      equal(remembering[view](all, view, "urgent", who, edge), orderOf(all, view, "urgent", who, edge));
  }
});

test("an event that moves nothing gives the very same order", () => {
  const remembering = makeOrder();
  const all = byId(dialog(1), dialog(2));
  const first = remembering(all, "all", "urgent", eyes(), null);
  equal(remembering({ ...all, 1: { ...all[1], title: "x" } }, "all", "urgent", eyes(), null) === first, true);
});

test("the place is kept by the row that was on top, or by the next one when it has gone", () => {
  equal(anchorIndex({ id: 3 }, [1, 2, 3, 4], [9, 8, 1, 2, 3, 4]), 4);
  equal(anchorIndex({ id: 2 }, [1, 2, 3, 4], [9, 1, 3, 4]), 2);
  equal(anchorIndex({ id: 4 }, [1, 2, 3, 4], [1]), null);
});

test("rows do not move while the hand is in the list; new ones wait behind the pill", () => {
  equal(arrange([1, 2, 3], [9, 3, 1, 2], { busy: true, keep: null }), { shown: [1, 2, 3], queued: [9] });
  equal(arrange([1, 2, 3], [9, 3, 1, 2], { busy: false, keep: null }), { shown: [9, 3, 1, 2], queued: [] });
});

test("a page loaded while the hand is in the list is appended", () => {
  equal(arrange([1, 2], [1, 2, 3, 4], { busy: true, keep: null }), { shown: [1, 2, 3, 4], queued: [] });
});

test("the open dialog keeps its place when it leaves the view", () => {
  equal(arrange([1, 2, 3], [1, 3], { busy: false, keep: 2 }), { shown: [1, 2, 3], queued: [] });
  equal(arrange([1, 2, 3], [1, 3], { busy: false, keep: null }), { shown: [1, 3], queued: [] });
});
