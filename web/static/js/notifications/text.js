// Texts of a notification: {title: parts for the screen, plain: one line, text: second line, icon, face}.
import { cause } from "../conversation/channel_errors.js";
import { commandFor, commandLine } from "../core/command_line.js";
import { dayOf, time, whenWords } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { operatorName, firstName } from "../ui/avatar.js";
import { inboxPath } from "../core/router.js";
import { taskReason, taskWords } from "./task_text.js";

const ICONS = {
  assigned: "user-round-plus",
  unsnoozed: "alarm-clock",
  failed: "circle-alert",
  test: "bell-ring",
  followed: "eye",
  message: "message-square-text",
  handover: "forward",
  mention: "at-sign",
  unassigned: "message-circle",
  channel: "plug",
  fault: "circle-alert",
  sla_warning: "hourglass",
  sla_breach: "flame",
  breaker: "zap",
  nobody: "users-round",
  untouched: "hourglass",
  rule: "circle-alert",
  task: "circle-check",
  taskdue: "hourglass",
};

const ACTS = {
  in: () => t("new message"),
  out: (who) => t("{who} replied", { who }),
  note: (who) => t("{who} left a note", { who }),
  closed: (who) => t("{who} closed it", { who }),
  reopened: (who) => t("{who} reopened it", { who }),
  snoozed: (who) => t("{who} snoozed it", { who }),
  unsnoozed: (who) => t("{who} unsnoozed it", { who }),
};

function act(row) {
  const who = row.by_id === null ? t("Someone") : firstName(operatorName(row.by_id));
  const { what, to } = row.data;
  if (what === "in" && row.count > 1) return n("{n} new message", "{n} new messages", row.count);
  const words =
    what === "assigned"
      ? to === null
        ? t("no assignee now")
        : t("assignee is {name}", { name: operatorName(to) })
      : (ACTS[what] ?? ACTS.in)(who);
  return row.count > 1 ? `${words} · ${n("{n} event", "{n} events", row.count)}` : words;
}

const WORDS = {
  message: (row, name) => `${name}: ${act(row)}`,
  unassigned: (_row, name) => t("New conversation: {name}", { name }),
  channel: ({ data }) =>
    data.state === "up"
      ? t("{name} works again", { name: data.name })
      : t("{name} receives no messages: {cause}", { name: data.name, cause: cause(data.code, data.detail) }),
  fault: ({ data }) => n("{n} event could not be processed", "{n} events could not be processed", data.count),
  breaker: ({ data }) =>
    data.breaker === "rule"
      ? t("A rule was stopped: too many automatic messages")
      : t("{name}: automatic messages were stopped", { name: data.name }),
  followed: (row, name) => `${name}: ${act(row)}`,
  assigned: (row, name) =>
    row.count > 1
      ? n("{n} conversation assigned to you", "{n} conversations assigned to you", row.count)
      : t("Assigned to you: {name}", { name }),
  handover: (row, _name, who) =>
    n("{who} handed you {n} conversation", "{who} handed you {n} conversations", row.count, { who }),
  mention: (_row, _name, who) => t("{who} mentioned you", { who }),
  unsnoozed: (_row, name) => t("Back from snooze: {name}", { name }),
  failed: (row, name) =>
    row.data.state === "uncertain"
      ? t("{name}: reply delivery uncertain", { name })
      : t("{name}: the reply was not sent", { name }),
  sla_warning: ({ data, at }, name) => t("{name}: reply due at {time}", { name, time: dueWords(data.due_at, at) }),
  sla_breach: ({ data, at }, name) =>
    data.stage > 100
      ? t("{name}: still no reply, {percent} % of the target has passed", { name, percent: data.stage })
      : t("{name}: reply overdue since {time}", { name, time: dueWords(data.due_at, at) }),
  nobody: ({ data }) =>
    n("{n} conversation waits and no operator is free", "{n} conversations wait and no operator is free", data.waiting),
  untouched: ({ data }, name) =>
    n(
      "{name}: no operator has looked after it for {n} minute",
      "{name}: no operator has looked after it for {n} minutes",
      data.minutes,
      { name },
    ),
  rule: ({ data }) => (data.why === "failed" ? t("A rule has failed") : t("Okno paused a rule")),
  task: taskWords,
  taskdue: taskWords,
  test: () => t("This is what a notification looks like"),
};

const dueWords = (due, at) => (dayOf(due) === dayOf(at) ? time(due) : whenWords(due, at));

const checkCommand = () => {
  const found = commandLine();
  return found ? commandFor(found, "check") : "okno check";
};

const RULE = {
  failed: () => t("Its journal under Automation has the cause"),
  loop: () => t("It ran more than five times in one conversation in a minute"),
  failing: () => t("It failed five times in a row"),
};

function under(row) {
  if (row.kind === "fault")
    return t(
      "Conversations are complete, but a notification may be missing. Okno tries again by itself and after each start. If this line stays, update Okno; this command on the server names the cause: {command}",
      { command: checkCommand() },
    );
  if (row.kind === "breaker")
    return row.data.why === "channel-budget"
      ? t("There were too many within an hour. See whether they go round in a loop before they go on.")
      : t("One conversation got 20 in a day. See whether they go round in a loop before they go on.");
  if (row.kind === "rule") return (RULE[row.data.why] ?? RULE.failed)();
  if (row.kind === "channel")
    return row.data.state === "up"
      ? t("Outage from {from} to {until}", { from: time(row.data.since), until: time(row.data.until) })
      : t("Since {time}. Replies wait in the queue.", { time: time(row.data.since) });
  if (row.kind === "task" || row.kind === "taskdue") return taskReason(row);
  if (row.kind === "nobody") return t("Round robin gives them out as soon as an operator is free.");
  if (row.kind === "test") return t("You pressed “Check” in the settings");
  if (row.data.late) return t("Announced late, Okno was not running at that time");
  if (row.text) return t("“{text}”", { text: row.text });
  if (row.kind === "assigned" && row.by_id !== null) return t("Assigned by {name}", { name: operatorName(row.by_id) });
  if (row.kind === "mention") return row.name;
  if (row.kind === "unsnoozed") return t("Snoozed until now");
  return "";
}

export function notificationWords(row) {
  const name = row.name || t("A client");
  const who = row.by_id === null ? t("Someone") : operatorName(row.by_id);
  return {
    plain: (WORDS[row.kind] ?? WORDS.message)(row, name, who),
    strong: row.kind === "mention" || row.kind === "handover" ? who : row.name,
    text: under(row),
    icon: ICONS[row.kind] ?? "bell",
    face: (row.kind === "mention" || row.kind === "handover") && row.by_id !== null ? who : null,
  };
}

// What an administrator should look at soon.
export const isAlarm = (row) =>
  row.kind === "failed" ||
  row.kind === "fault" ||
  row.kind === "sla_breach" ||
  row.kind === "breaker" ||
  (row.kind === "channel" && row.data.state === "down");

export function pathOf(row) {
  if (row.kind === "breaker") return row.data.breaker === "rule" ? `/automation/${row.data.id}` : "/inbox/all";
  if (row.kind === "channel") return "/inbox/all";
  if (row.kind === "nobody") return "/inbox/unassigned";
  if (row.kind === "test" || !row.dialog_id) return "/settings/notifications";
  if (row.count > 1 && (row.kind === "assigned" || row.kind === "handover")) return "/inbox/mine";
  return inboxPath("all", row.dialog_id, row.kind === "mention" || row.kind === "failed" ? row.no : undefined);
}
