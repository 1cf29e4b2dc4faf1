// Sentences about recurring tasks: when they are made, what of them is gone.
import { calendarDate, weekdayName, zonedFullTime } from "../core/format.js";
import { lang, n, t } from "../core/i18n.js";
import { operators, tags, teams } from "../state/store.js";
import { operatorName } from "../ui/avatar.js";
import { timeText } from "../settings/schedule.js";
import { minuteIn, zoneName } from "../settings/time_zones.js";
import { taskTypes } from "./state.js";

export const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const LATE_DAY = 28; // every month has this day

const startDay = (start) => (new Date(`${start}T00:00Z`).getUTCDay() + 6) % 7;
export const daysOf = ({ days, start }) => (days.length ? days : [startDay(start)]);

function periodWords({ every, step, start, days }) {
  if (every === "weekdays") return t("on weekdays, Monday to Friday");
  if (every === "day") return step === 1 ? t("every day") : n("every {n} day", "every {n} days", step);
  if (every === "week") {
    const names = daysOf({ days, start })
      .map((day) => (lang.value === "ru" ? weekdayName(day).toLocaleLowerCase() : weekdayName(day)))
      .join(", ");
    const words = step === 1 ? t("every week") : n("every {n} week", "every {n} weeks", step);
    return t("{period}: {days}", { period: words, days: names });
  }
  const day = Number(start.slice(8));
  const words = step === 1 ? t("every month") : n("every {n} month", "every {n} months", step);
  return day > LATE_DAY
    ? t("{period} on day {day}, in shorter months on the last one", { period: words, day })
    : t("{period} on day {day}", { period: words, day });
}

// "every week: mon, thu at 9:00", with the zone when it is not that of this device, and the last date.
export function repeatWords(row) {
  const words = t("{period} at {time}", { period: periodWords(row), time: timeText(row.minute) });
  return [
    words,
    row.zone !== deviceZone() && zoneName(row.zone),
    row.until && t("until {date}", { date: calendarDate(row.until) }),
  ]
    .filter(Boolean)
    .join(", ");
}

export function nextWords(row) {
  if (!row.active) return t("paused");
  if (!row.next.length) return t("ended, no dates remain");
  return t("next: {time}", { time: zonedFullTime(row.next[0], row.zone) });
}

const hasLeft = (id) => id !== null && !operators.value[id]?.active;
const lacksTeam = (id) => id !== null && !teams.value[id];
const lacksType = (id) => id !== null && (taskTypes.value[id]?.removed ?? true);
const lacksTag = (id) => !tags.value[id] || (tags.value[id].removed && !tags.value[id].merged_into);

// What a template names and what is gone: sentences, none when everything is there.
export function templateLacks({ assignee_id: assignee, team_id: team, type_id: type, tags: ids }) {
  return [
    hasLeft(assignee) &&
      t("{name} is no longer here: the tasks are created without an assignee.", { name: operatorName(assignee) }),
    lacksTeam(team) && t("The team was deleted: the tasks are created without a team."),
    lacksType(type) && t("The type was deleted: the tasks are created without a type."),
    ids.some(lacksTag) && t("A tag was deleted: the tasks are created without it."),
  ].filter(Boolean);
}

export const lacks = ({ created_by: author, template }) => [
  ...(hasLeft(author)
    ? [t("{name}, who created it, is no longer here. A supervisor may change it.", { name: operatorName(author) })]
    : []),
  ...templateLacks(template),
];

// The template without what is gone, as its tasks are created.
export const usable = (template) => ({
  ...template,
  assignee_id: hasLeft(template.assignee_id) ? null : template.assignee_id,
  team_id: lacksTeam(template.team_id) ? null : template.team_id,
  type_id: lacksType(template.type_id) ? null : template.type_id,
  tags: template.tags.filter((id) => !lacksTag(id)),
});

const offset = (at, zone) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" })
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName").value;

// Whether the clocks of the zone change between an instant and the one before it; whether its hour is skipped.
export const changesBetween = (before, at, zone) => before !== null && offset(before, zone) !== offset(at, zone);
export const isMoved = (at, { zone, minute }) => minuteIn(at, zone) !== minute;
