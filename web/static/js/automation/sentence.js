// A rule in words: its name and one sentence "when → what", composed from its body. Pure; names come in as functions.
//
// names: {person(id), team(id), channel(id), hours(id), tag(id)}, each returns a name in the interface's language.
import { lang, n, t } from "../core/i18n.js";
import { priorityName } from "../ui/tag_names.js";

const LONGEST_QUOTE = 90;
export const COMPANY_HOURS = 1;

const listed = (words) => new Intl.ListFormat(lang.value === "ru" ? "ru-RU" : "en-GB").format(words);

const KINDS = {
  distribution: {
    icon: "users-round",
    title: () => t("Round-robin assignment"),
    when: ({ channels = [] }, names) => within(t("A new conversation without an assignee"), { channels }, names),
    then: dealt,
  },
  reply_assigns: {
    icon: "hand",
    title: () => t("Who replies becomes the assignee"),
    when: () => t("An operator replies in a conversation without an assignee"),
    then: () => t("assign it to them"),
  },
  words: {
    icon: "tag",
    title: () => t("Tags by words"),
    when: (body, names) => within(wordsFound(body.entries), body, names),
    then: ({ entries }, names) => classified(entries, names),
  },
  autoreply: {
    icon: "message-square-reply",
    title: () => t("Auto-reply"),
    when: ({ clients }) => (clients === "new" ? t("The first conversation of a new client") : t("A new conversation")),
    then: answered,
  },
  out_of_hours: {
    icon: "moon",
    title: () => t("Out of hours"),
    when: ({ hours_id: hours }, names) =>
      hours === COMPANY_HOURS
        ? t("A message outside working hours")
        : t("A message outside “{hours}”", { hours: names.hours(hours) }),
    then: answered,
  },
  receipt: {
    icon: "mail",
    title: () => t("Receipt"),
    when: () => t("A new conversation by email"),
    then: answered,
  },
  sla: {
    icon: "alarm-clock-check",
    title: ({ first_minutes: minutes }) => n("SLA within {n} minute", "SLA within {n} minutes", minutes),
    when: waited,
    then: warned,
  },
  untouched: {
    icon: "bell-ring",
    title: () => t("Reminder that nobody took it"),
    when: ({ minutes }) =>
      n("Nobody takes a conversation for {n} minute", "Nobody takes a conversation for {n} minutes", minutes),
    then: ({ whom, email, task }, names) => withTasks(notified(whom, email, names), task ? 1 : 0),
  },
};

export const iconOf = (kind) => KINDS[kind]?.icon ?? "zap";
export const titleOf = ({ kind, body }) => KINDS[kind]?.title(body) ?? kind;

// Both halves of the sentence.
export function halvesOf({ kind, body }, names) {
  const known = KINDS[kind];
  return known ? [known.when(body, names), known.then(body, names)] : [kind, ""];
}

export const sentenceOf = (rule, names) => halvesOf(rule, names).filter(Boolean).join(" → ");

function within(text, { channels = [], teams = [] }, names) {
  const places = [...channels.map(names.channel), ...teams.map(names.team)];
  return places.length ? `${text} (${places.join(", ")})` : text;
}

function dealt({ operators, team_id: team, only_here: here, former_days: former }, names) {
  const parts = [dealtTo(operators, team, names)];
  if (here) parts.push(t("only to those at the screen"));
  if (former) parts.push(t("first to the previous assignee"));
  return parts.join(", ");
}

function dealtTo(operators, team, names) {
  if (team) return t("in turn within the team “{team}”, who are online", { team: names.team(team) });
  if (!operators) return t("in turn among all who are online");
  if (operators.length === 1) return t("assign to: {name}, when online", { name: names.person(operators[0]) });
  return n("in turn among {n} operator online", "in turn among {n} operators online", operators.length);
}

const FEW = 3; // words or tags that a sentence names, more are counted
const quoted = (word) => (/^["«“]/.test(word) ? word : t("“{text}”", { text: word }));

function wordsFound(entries) {
  const words = entries.flatMap((entry) => entry.words);
  if (!words.length) return t("A message has a word of the list");
  if (words.length > FEW) return n("A message has one of {n} word", "A message has one of {n} words", words.length);
  const list = new Intl.ListFormat(lang.value === "ru" ? "ru-RU" : "en-GB", { type: "disjunction" });
  return t("A message has {words}", { words: list.format(words.map(quoted)) });
}

function classified(entries, names) {
  if (!entries.length) return t("no words yet");
  const tags = [...new Set(entries.flatMap((entry) => entry.tags))];
  const priorities = [...new Set(entries.map((entry) => entry.priority).filter((one) => one !== null))];
  const tasks = entries.filter((entry) => entry.task).length;
  return follows({ tags, priorities, tasks }, names).join(", ");
}

function follows({ tags, priorities, tasks }, names) {
  const named = n("add the tag {list}", "add the tags {list}", tags.length, { list: tags.map(names.tag).join(", ") });
  return [
    tags.length > 0 && (tags.length > FEW ? n("add {n} tag", "add {n} tags", tags.length) : named),
    ...priorities.map((one) => t("priority {name}", { name: priorityName(one).toLocaleLowerCase() })),
    tasks > 0 && n("make {n} task", "make {n} tasks", tasks),
  ].filter(Boolean);
}

// One list of words with what follows from it.
export function entryWords({ words, tags, priority, task }, names) {
  const effects = { tags, priorities: priority === null ? [] : [priority], tasks: task ? 1 : 0 };
  const title = task?.title ? ` ${t("“{text}”", { text: task.title })}` : "";
  return `${words.join(", ")} → ${follows(effects, names).join(", ")}${title}`;
}

// The text that most clients see: in the interface's language, for every channel.
export function mainText(texts = []) {
  const weight = (one) => (one.channel_id === null ? 0 : 2) + (one.language === lang.value ? 0 : 1);
  return texts.filter((one) => one.text.trim()).sort((a, b) => weight(a) - weight(b))[0]?.text ?? "";
}

const clipped = (text) => {
  const line = text
    .trim()
    .replace(/\{[^{}|]*(?:\|([^{}]*))?\}/g, (_, fallback) => fallback || "…")
    .replace(/\s+/g, " ")
    .replace(/(?<!\.)\.$/, "");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : line;
};

function answered({ texts = [], frequency }) {
  const text = mainText(texts);
  if (!text) return t("no text is written yet");
  const parts = [t("“{text}”", { text: clipped(text) })];
  if (texts.length > 1) parts.push(n("and {n} more text", "and {n} more texts", texts.length - 1));
  if (frequency?.every === "hours")
    parts.push(n("at most once in {n} hour", "at most once in {n} hours", frequency.hours));
  return parts.join(", ");
}

function waited({ first_minutes: first, next_minutes: next, stages = [], channels, teams }, names) {
  const at = stages.map((percent) => Math.round((first * percent) / 100));
  const same = first === next && at.length > 0;
  const text = same
    ? n("A client waits for {list} minute", "A client waits for {list} minutes", at.at(-1), {
        list: listed(at.map(String)),
      })
    : t("The first reply {first}, next replies {next}", { first: inMinutes(first), next: inMinutes(next) });
  return within(text, { channels, teams }, names);
}

export const inMinutes = (count) => n("within {n} minute", "within {n} minutes", count);

const withTasks = (text, count) => (count ? `${text}, ${n("make {n} task", "make {n} tasks", count)}` : text);

function warned({ first_minutes: first, next_minutes: next, stages = [], whom, email, tasks = [] }, names) {
  const text = withTasks(notified(whom, email, names), tasks.length);
  if (first === next) return text;
  return t("at {list} of the time {what}", { list: listed(stages.map(percentWords)), what: text });
}

export const percentWords = (value) => t("{n}%", { n: value });

export function whomWords(whom, names) {
  const people = (whom?.operators ?? []).map(names.person);
  return [whom?.assignee && t("the assignee"), whom?.leads && t("team leads"), ...people].filter(Boolean);
}

function notified(whom, email, names) {
  const list = whomWords(whom, names).join(", ") || t("no one");
  return email ? t("notify on screen and by email: {list}", { list }) : t("notify: {list}", { list });
}

// Frequency of texts to a client.
export function frequencyWords({ every, hours = 0 }) {
  if (every === "hours") return n("At most once in {n} hour", "At most once in {n} hours", hours);
  return {
    message: t("To every message"),
    wait: t("Once until we reply"),
    episode: t("Once per conversation"),
  }[every];
}
