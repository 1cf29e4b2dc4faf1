import { empty, reduce, registerRows } from "/static/js/state/reduce.js";
import { equal, test } from "./check.js";
import { row, rows, start } from "./makers.js";

const before = empty(); // as the store holds it when a feature registers later
registerRows("parcel", { map: "parcels", snapshot: (data) => (data.parcels ?? []).map((one) => [one.id, one]) });
registerRows("label", {
  map: "labels",
  put: (state, id, one) => {
    state.labels[id] = one.text;
  },
  leaves: ["labels", "parcels"],
  accepts: (_state, one) => Boolean(one.text),
});

const run = (...events) => events.reduce(reduce, empty());
const gone = (of, id, rev) => ({ k: "gone", of, id, rev });

test("a noun of a feature has its rows in the state as soon as it is registered", () => {
  equal(empty().parcels, {});
  equal(reduce(before, rows(5, row("parcel", { id: 3, weight: 2 }, 5))).parcels, { 3: { id: 3, weight: 2 } });
});

test("the first load and live rows of a registered kind obey their revs", () => {
  const first = start(4);
  first.data.parcels = [{ id: 3, weight: 1 }];
  const state = run(
    first,
    rows(6, row("parcel", { id: 3, weight: 2 }, 6)),
    rows(6, row("parcel", { id: 3, weight: 9 }, 5)),
  );
  equal(state.parcels, { 3: { id: 3, weight: 2 } });
  equal(run(first, rows(3, row("parcel", { id: 3, weight: 9 }, 3))).parcels[3].weight, 1);
});

test("a row that is gone leaves every map that its kind names, and an older page does not bring it back", () => {
  const state = run(
    start(),
    rows(5, row("parcel", { id: 3 }, 5), row("label", { id: 3, text: "fragile" }, 5)),
    rows(6, gone("label", 3, 6)),
    rows(6, row("label", { id: 3, text: "old" }, 4)),
  );
  equal([state.parcels, state.labels], [{}, {}]);
});

test("a kind may write its rows in its own way and refuse those without a place", () => {
  const state = run(
    start(),
    rows(5, row("label", { id: 1, text: "fragile" }, 5), row("label", { id: 2, text: "" }, 5)),
  );
  equal(state.labels, { 1: "fragile" });
  equal("label2" in state.revs, false);
});

test("only the maps that a row writes to are new", () => {
  const one = run(start(), rows(5, row("label", { id: 1, text: "fragile" }, 5)));
  const two = reduce(one, rows(6, row("parcel", { id: 3 }, 6)));
  equal([two.labels === one.labels, two.dialogs === one.dialogs, two.parcels === one.parcels], [true, true, false]);
});

test("rows of an unknown kind, and an unknown kind that is gone, are ignored and the cursor goes on", () => {
  const state = run(start(), rows(7, row("spaceship", { id: 1 }, 7), gone("spaceship", 2, 7)));
  equal(state.cursor, "gen:7");
  equal(
    Object.keys(state.revs).filter((key) => key.startsWith("spaceship")),
    [],
  );
});
