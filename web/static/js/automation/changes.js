// What changed between two versions of a rule, field by field, in words.
import { t } from "../core/i18n.js";
import { names } from "./names.js";
import { entryWords, frequencyWords, percentWords, whomWords } from "./sentence.js";

const yesNo = (value) => (value ? t("yes") : t("no"));
const listOf = (name) => (ids) => (ids?.length ? ids.map(name).join(", ") : t("all"));
const team = (id) => (id ? names.team(id) : t("none"));
const chosen = (words) => (value) => words[value]();

const FIELDS = {
  operators: [() => t("Operators"), (ids) => (ids ? ids.map(names.person).join(", ") : t("all"))],
  team_id: [() => t("Team"), team],
  channels: [() => t("Channels"), listOf((id) => names.channel(id))],
  teams: [() => t("Teams"), listOf((id) => names.team(id))],
  cap: [() => t("Open conversations of one person, at most"), String],
  only_here: [() => t("Only those at the screen"), yesNo],
  former_days: [() => t("Days for the previous assignee"), String],
  absent: [
    () => t("When the assignee is absent"),
    chosen({
      keep: () => t("leave it to the assignee"),
      next: () => t("give it to the next operator"),
      team: () => t("give it to a team"),
    }),
  ],
  absent_minutes: [() => t("Minutes until absent"), String],
  absent_team_id: [() => t("Team for conversations of the absent"), team],
  nobody: [
    () => t("When nobody can take it"),
    chosen({ leave: () => t("leave it unassigned"), team: () => t("give it to a team") }),
  ],
  nobody_team_id: [() => t("Team when nobody can take it"), team],
  entries: [
    () => t("Words and tags"),
    (list) => list.map((entry) => entryWords(entry, names)).join("; ") || t("no words yet"),
  ],
  clients: [() => t("Clients"), chosen({ all: () => t("All clients"), new: () => t("Only new clients") })],
  frequency: [() => t("How often"), frequencyWords],
  hours_id: [() => t("Working hours"), (id) => names.hours(id)],
  first_minutes: [() => t("First reply within"), String],
  next_minutes: [() => t("Next replies within"), String],
  minutes: [() => t("Minutes"), String],
  stages: [() => t("Moments"), (list) => list.map(percentWords).join(", ")],
  whom: [() => t("Whom to notify"), (whom) => whomWords(whom, names).join(", ") || t("no one")],
  email: [() => t("Also by email"), yesNo],
};

const place = ({ channel_id: channel, language }) =>
  `${channel === null ? t("All channels") : names.channel(channel)}, ${language}`;

// Texts by channel and language: changed ones with their new words, and removed ones.
function texts(before, after) {
  const was = new Map(before.map((one) => [place(one), one.text]));
  const is = new Map(after.map((one) => [place(one), one.text]));
  const changed = [...is].filter(([key, text]) => was.get(key) !== text);
  const gone = [...was.keys()].filter((key) => !is.has(key));
  return [
    ...changed.map(([key, text]) => t("Text ({place}): “{text}”", { place: key, text })),
    ...gone.map((key) => t("Text removed ({place})", { place: key })),
  ];
}

export function changesOf(before, after) {
  return Object.keys(after).flatMap((key) => {
    if (JSON.stringify(before[key]) === JSON.stringify(after[key])) return [];
    if (key === "texts") return texts(before.texts, after.texts);
    const [label, words] = FIELDS[key] ?? [() => key, JSON.stringify];
    return [t("{field}: {before} → {after}", { field: label(), before: words(before[key]), after: words(after[key]) })];
  });
}
