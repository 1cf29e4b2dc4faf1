// Runs of rules in words: what was compared, what was done, what it came to.
import { lang, n, t } from "../core/i18n.js";
import { kindName } from "../ui/elements.js";
import { passedWords, refusedWords } from "./causes.js";
import { names } from "./names.js";

const FIELDS = {
  assignee: () => t("Assignee"),
  channel: () => t("Channel"),
  channel_kind: () => t("Kind of channel"),
  team: () => t("Team"),
  automatic: () => t("Automatic message"),
  from_client: () => t("The client wrote"),
  opens_episode: () => t("New conversation"),
  opens_wait: () => t("The client waits"),
  new_client: () => t("New client"),
  open: () => t("Working hours"),
  frequency: () => t("Said before"),
  language: () => t("Language"),
  minutes: () => t("Minutes passed"),
  touched: () => t("Someone took it"),
  waiting: () => t("The client waits"),
  text: () => t("A text for the channel"),
  absent: () => t("The assignee is absent"),
};

export const fieldWords = (field) => FIELDS[field]?.() ?? field;

const LANGUAGES = { ru: "Русский", en: "English" };
const yesNo = (value) => (value ? t("yes") : t("no"));
const NAMED = {
  assignee: names.person,
  channel: names.channel,
  team: names.team,
  channel_kind: kindName,
  language: (value) => LANGUAGES[value] ?? value,
  open: (value) => (value ? t("open") : t("closed hours")),
};

export function valueWords(field, value) {
  if (value === null || value === undefined || value === "") return t("none");
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

const DONE = {
  say: () => t("A message was sent to the client"),
  assign: ({ operator_id: id }) => t("Assigned to {name}", { name: names.person(id) }),
  team: ({ team_id: id }) => t("Given to the team “{team}”", { team: names.team(id) }),
  offer: () => t("Waits for the next free operator"),
  target: ({ minutes }) => n("Reply is due within {n} minute", "Reply is due within {n} minutes", minutes),
  timer: ({ minutes }) => n("Will look again in {n} minute", "Will look again in {n} minutes", minutes),
  notify: (done) => (done.operators?.length ? t("Notified: {list}", { list: whoGot(done) }) : t("Notified")),
};

export const doneWords = (done) => DONE[done.do]?.(done) ?? done.do;
export { passedWords };
