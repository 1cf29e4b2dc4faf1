import { addDays, daysBetween, isDay, PERIODS, todayIn } from "/static/js/reports/days.js";
import {
  filterSize,
  readList,
  readReport,
  listRequestOf,
  requestOf,
  spanOf,
  toggled,
  writeList,
  writeReport,
} from "/static/js/reports/filter.js";
import { equal, test } from "./check.js";

const TODAY = "2026-03-01";
const written = (query) => new URLSearchParams(writeReport(readReport(query))).toString();

test("the state of the reports is the same after it went through the address, and what is none of it is left out", () => {
  const whole =
    "from=2026-02-01&to=2026-02-28&compare=none&hours=calendar&channel=1%2C2&tag=7&by=team&sort=on_time.up" +
    "&tables=first%2Cheat&list=requests.weekday-0.hour-9-11.row-tag-0.word-%D1%87%D0%B5%D0%BA";
  equal(written(whole), whole);
  equal(readReport(whole).list, { number: "requests", weekday: "0", hour: "9-11", row: "tag-0", word: "чек" });
  equal(
    written("from=2026-02-30&to=2026-03-01&period=century&channel=x,0,-1,2.5&by=age&sort=<b>&list=<b>&hours=all"),
    "",
  );
  equal(written("from=2026-03-02&to=2026-03-01&period=7"), "period=7");
  equal(filterSize(toggled(readReport(whole), "channel", 2)), filterSize(readReport(whole)) - 1);
});

test("a word with a full stop goes through the address of a list", () => {
  equal(readList(writeList({ number: "requests", word: "okno.example" })).word, "okno.example");
  equal(readList("requests.row-dialog-4.day-1"), { number: "requests" });
});

test("the server is asked for the part of a number that a chart or a row shows", () => {
  const ask = (text) => listRequestOf(readList(text));
  equal(ask("breached.day-20261105.row-channel-3"), { number: "breached", day: "2026-11-05", channel: "3" });
  equal(ask("requests.weekday-0.hour-9-11"), { number: "requests", weekday: "0", hour: "9-11" });
  equal([ask("requests.row-tag-7").topic, ask("requests.row-tag-0").untagged], ["7", "true"]);
});

test("periods are days of the company's calendar, the first and the last one included", () => {
  equal(PERIODS["7"](TODAY), ["2026-02-23", TODAY]);
  equal(PERIODS["30"](TODAY), ["2026-01-31", TODAY]);
  equal(PERIODS["last-month"](TODAY), ["2026-02-01", "2026-02-28"]);
  equal(PERIODS.month(TODAY), [TODAY, TODAY]);
  equal([daysBetween("2026-02-01", "2026-02-28"), addDays("2026-02-28", 1)], [28, TODAY]);
  equal([isDay("2024-02-29"), isDay("2026-02-29"), isDay("1.2.2026"), isDay(null)], [true, false, false, false]);
  const evening = Date.UTC(2026, 1, 28, 22);
  equal([todayIn("Europe/Moscow", evening), todayIn("America/New_York", evening)], [TODAY, "2026-02-28"]);
  equal(todayIn("Mars/Olympus", evening), "2026-02-28");
});

test("the server is asked for days, the comparison, the hours and what is chosen", () => {
  equal(requestOf(readReport("period=today&operator=4"), TODAY), {
    from: TODAY,
    to: TODAY,
    compare: "previous",
    hours: "work",
    operator: "4",
  });
  equal(spanOf(readReport("from=2026-01-01&to=2026-01-02"), TODAY), ["2026-01-01", "2026-01-02"]);
});
