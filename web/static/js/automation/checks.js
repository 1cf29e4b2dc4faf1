// What is wrong in the body of a rule, by field. Pure; the server checks the same and more.
import { n, t } from "../core/i18n.js";
import { wrongWords } from "./typed_words.js";

export const VARIABLES = ["name", "number", "company", "hours", "back"];
const LONGEST_TEXT = 4000;
const DAY = 24 * 60; // minutes
const LONGEST_WAIT = 30 * DAY;
const LONGEST_SLA = 60 * DAY;
const MOST_HOURS = 24 * 365;
const MOST_WORDS = 500;

// Variables of a text that do not exist: "{nmae}", "{name|friend" and stray braces.
export function unknownIn(text) {
  const left = text.replace(/\{\s*(\w+)\s*(\|[^{}]*)?\}/g, (whole, name) => (VARIABLES.includes(name) ? "" : whole));
  return [...left.matchAll(/\{[^{}]*\}?|\}/g)].map(([piece]) => piece);
}

const whole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most;
const between = (least, most) => t("A whole number from {least} to {most}", { least, most });

function textsWrong({ texts = [] }, errors) {
  const seen = new Set();
  if (!texts.length) errors.texts = t("Write at least one text");
  texts.forEach((one, index) => {
    const place = `${one.channel_id}:${one.language}`;
    const unknown = unknownIn(one.text);
    if (!one.text.trim()) errors[`texts.${index}`] = t("Write the text that the client will get");
    else if (one.text.length > LONGEST_TEXT)
      errors[`texts.${index}`] = n("At most {n} character", "At most {n} characters", LONGEST_TEXT);
    else if (unknown.length)
      errors[`texts.${index}`] = t("There is no such variable: {list}", { list: unknown.join(" ") });
    else if (seen.has(place)) errors[`texts.${index}`] = t("There is already a text for this channel and language");
    seen.add(place);
  });
}

function frequencyWrong({ frequency }, errors) {
  if (frequency?.every === "hours" && !whole(frequency.hours, 1, MOST_HOURS)) errors.frequency = between(1, MOST_HOURS);
}

function whomWrong({ whom }, errors) {
  if (!whom.assignee && !whom.leads && !whom.operators.length) errors.whom = t("Choose who is notified");
}

function taskWrong(task, field, errors) {
  const unknown = task ? unknownIn(task.title) : [];
  if (unknown.length) errors[field] = t("There is no such variable: {list}", { list: unknown.join(" ") });
}

const answers = (body, errors) => {
  textsWrong(body, errors);
  frequencyWrong(body, errors);
};

function entriesWrong({ entries }, errors) {
  entries.forEach(({ words, tags, priority, task }, index) => {
    const wrong = wrongWords(words);
    if (!words.length) errors[`entries.${index}.words`] = t("Write at least one word");
    else if (words.length > MOST_WORDS)
      errors[`entries.${index}.words`] = n("At most {n} word", "At most {n} words", MOST_WORDS);
    else if (wrong.length)
      errors[`entries.${index}.words`] = t("Not a word, or too long: {list}", { list: wrong.slice(0, 5).join(", ") });
    if (!tags.length && priority === null && !task)
      errors[`entries.${index}.effects`] = t("Choose a tag, a priority or a task");
    taskWrong(task, `entries.${index}.title`, errors);
  });
}

const CHECKS = {
  distribution: (body, errors) => {
    if (body.operators && !body.operators.length) errors.operators = t("Choose at least one operator");
    if (body.team_id === 0) errors.team_id = t("Choose a team");
    if (!whole(body.cap, 0, 1000)) errors.cap = between(0, 1000);
    if (!whole(body.former_days, 0, 365)) errors.former_days = between(0, 365);
    if (body.absent !== "keep" && !whole(body.absent_minutes, 0, DAY)) errors.absent_minutes = between(0, DAY);
    if (body.absent === "team" && !body.absent_team_id) errors.absent_team_id = t("Choose a team");
    if (body.nobody === "team" && !body.nobody_team_id) errors.nobody_team_id = t("Choose a team");
  },
  autoreply: answers,
  out_of_hours: answers,
  receipt: answers,
  sla: (body, errors) => {
    if (!whole(body.first_minutes, 1, LONGEST_SLA)) errors.first_minutes = between(1, LONGEST_SLA);
    if (!whole(body.next_minutes, 1, LONGEST_SLA)) errors.next_minutes = between(1, LONGEST_SLA);
    if (!body.stages.length) errors.stages = t("Add at least one moment");
    else if (body.stages.some((percent) => !whole(percent, 1, 1000))) errors.stages = between(1, 1000);
    else if (new Set(body.stages).size < body.stages.length) errors.stages = t("Two moments are the same");
    for (const { stage, task } of body.tasks ?? []) taskWrong(task, `tasks.${stage}.title`, errors);
    whomWrong(body, errors);
  },
  untouched: (body, errors) => {
    if (!whole(body.minutes, 1, LONGEST_WAIT)) errors.minutes = between(1, LONGEST_WAIT);
    taskWrong(body.task, "task.title", errors);
    whomWrong(body, errors);
  },
  words: entriesWrong,
};

export function errorsOf({ kind, body }) {
  const errors = {};
  CHECKS[kind]?.(body, errors);
  return errors;
}
