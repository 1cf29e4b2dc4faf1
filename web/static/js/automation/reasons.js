// Why a rule is paused, what it lacks, and the codes of runs, in words.
import { n, t } from "../core/i18n.js";

const PAUSED = {
  loop: () => t("it ran more than 5 times in one conversation within a minute"),
  failing: () => t("it failed five times in a row"),
};

export const causeWords = (code) => PAUSED[code]?.() ?? t("a fault, code {code}", { code });

export function missingWords(missing) {
  const count = (kind) => missing.filter((one) => one.kind === kind).length;
  const [people, teams, channels, hours, tags] = ["operator", "team", "channel", "hours", "tag"].map(count);
  const ofTasks = count("tasktype") + count("tasktemplate");
  const parts = [
    people && n("{n} operator", "{n} operators", people),
    teams && n("{n} team", "{n} teams", teams),
    channels && n("{n} channel", "{n} channels", channels),
    hours && t("working hours"),
    tags && n("{n} tag", "{n} tags", tags),
    ofTasks && n("{n} type or template of tasks", "{n} types or templates of tasks", ofTasks),
  ];
  return t("No longer there: {list}", { list: parts.filter(Boolean).join(", ") });
}

// Why an automatic message was not sent, or a rule did nothing.
const REFUSED = {
  "opted-out": () => t("the client does not want automatic messages"),
  "group": () => t("it is a group chat"),
  "automatic": () => t("the client's message is automatic itself"),
  "no-address": () => t("the client has no address in this channel"),
  "own-address": () => t("it is one of our own addresses"),
  "disowned": () => t("the sender's address is forged"),
  "blocked": () => t("the client has blocked us"),
  "channel-gone": () => t("the channel was removed"),
  "channel-paused": () => t("the channel is paused"),
  "before-connection": () => t("the message is older than the channel's connection"),
  "too-late": () => t("too much time had passed"),
  "said-already": () => t("it was said in this conversation already"),
  "frequency": () => t("it was said recently"),
  "sender-budget": () => t("this address got 5 automatic messages today"),
  "dialog-budget": () => t("this conversation got 20 automatic messages today"),
  "channel-budget": () => t("the channel sent its automatic messages of this hour"),
  "tripped": () => t("the guard against loops has stopped it"),
  "paused": () => t("all automation was stopped"),
  "no-text": () => t("there is no text for this channel and language"),
  "kept-by-operator": () => t("an operator has decided otherwise in this conversation"),
  "unchanged": () => t("everything is so already"),
  "nobody": () => t("nobody could take it"),
  "assigned": () => t("it had an assignee already"),
  "closed": () => t("the conversation was closed"),
  "missing": () => t("the rule refers to something that is gone"),
};

export const refusedWords = (code) => REFUSED[code]?.() ?? t("refused, code {code}", { code });
