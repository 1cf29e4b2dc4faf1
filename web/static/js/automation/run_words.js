// Runs of rules in words: what was compared, what was done, what it came to.
import { lang, n, t } from "../core/i18n.js";
import { kindName } from "../ui/elements.js";
import { priorityName } from "../ui/tag_names.js";
import { refusedWords } from "./reasons.js";
import { names } from "./names.js";

const FIELDS = {
  client: () => t("A client wrote it"),
  words: () => t("Words found"),
  ordinary: () => t("A person wrote to us alone"),
  every: () => t("How often"),
  new_client: () => t("New client"),
  closed: () => t("Outside working hours"),
  channel_kind: () => t("Kind of channel"),
  channel: () => t("Channel"),
  team: () => t("Team"),
  assignee: () => t("Assignee"),
  minutes: () => t("Minutes passed"),
  stage: () => t("Per cent of the time"),
  untouched: () => t("Nobody took it"),
};

export const fieldWords = (field) => FIELDS[field]?.() ?? field;

const EVERY = {
  message: () => t("to every message"),
  wait: () => t("once until we reply"),
  episode: () => t("once per conversation"),
  hours: () => t("once in some hours"),
};
const everyWords = (every) => EVERY[every]?.() ?? every;
const yesNo = (value) => (value ? t("yes") : t("no"));
const NAMED = {
  assignee: names.person,
  channel: names.channel,
  team: names.team,
  channel_kind: kindName,
  every: (every) => everyWords(every),
};

export function valueWords(field, value) {
  if (value === null || value === undefined || value === "") return t("none");
  if (field === "words") return value.join(", ") || t("none");
  if (Array.isArray(value)) return value.length ? value.map((one) => valueWords(field, one)).join(", ") : t("any");
  if (NAMED[field]) return NAMED[field](value);
  if (typeof value === "boolean") return yesNo(value);
  if (typeof value === "object") return JSON.stringify(value);
  return String(value);
}

export const outcomeWords = (run) =>
  ({
    did: () => t("done"),
    refused: () => refusedWords(run.code),
    failed: () => t("it failed"),
  })[run.outcome]();

const whoGot = (done) =>
  new Intl.ListFormat(lang.value === "ru" ? "ru-RU" : "en-GB").format((done.operators ?? []).map(names.person));

function classified({ tags, priority }) {
  const parts = [
    tags.length > 0 && t("Tags added: {tags}", { tags: tags.map(names.tag).join(", ") }),
    priority !== null && t("Priority: {priority}", { priority: priorityName(priority).toLocaleLowerCase() }),
  ];
  return parts.filter(Boolean).join(" · ");
}

const DONE = {
  task: ({ tasks }) => n("{n} task made", "{n} tasks made", tasks?.length ?? 0),
  classify: classified,
  say: ({ message_id: id }) => (id ? t("A message was sent to the client") : t("No message was sent")),
  assign: ({ operator_id: person, team_id: team }) =>
    person
      ? t("Assigned to {name}", { name: names.person(person) })
      : t("Given to the team “{team}”", { team: names.team(team) }),
  target: ({ minutes }) => n("Reply is due within {n} minute", "Reply is due within {n} minutes", minutes),
  notify: (done) => (done.operators?.length ? t("Notified: {list}", { list: whoGot(done) }) : t("Notified")),
};

export const doneWords = (done) => DONE[done.do]?.(done) ?? done.do;
