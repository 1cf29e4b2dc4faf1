// Sentences about tasks: what a change did, why a command was refused, due dates.
import { words } from "../core/api.js";
import { shortDay, time, whenWords } from "../core/format.js";
import { t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { teams } from "../state/store.js";
import { priorityName, tagName } from "../ui/tag_names.js";
import { atHour } from "../workflow/snooze_times.js";
import { kindOfTask, statusName, typeName } from "./names.js";

export const taskTitle = (task) => (task ? task.title || t("No. {number}", { number: task.number }) : t("Task"));

export function troubleWords(problem) {
  const known = {
    "changed-meanwhile": () => t("A colleague changed this meanwhile. Look at the change and repeat yours."),
    "cannot-see": () => t("This colleague has no access to the channel of the task."),
    "type-gone": () => t("This type was deleted. Choose another one."),
    "status-gone": () => t("This status was deleted. Choose another one."),
    "title-needed": () => t("A task needs a title."),
    "wake-needed": () => t("Say when the task should come back."),
    "reason-needed": () => t("Say why the task is closed without a solution."),
    "other-channel": () => t("The messages are of another channel."),
    "other-dialog": () => t("The messages are of another conversation."),
    "in-use": () => t("Some tasks have this status. Move them to another one first."),
    "built-in": () => t("This status is built in and cannot be deleted."),
    "name-taken": () => t("Another entry already has this name."),
  }[problem.code];
  return known ? known() : words(problem);
}

const DAY = 24 * 3_600_000;

// "today, 18:00", "yesterday, 18:00", "tomorrow, 9:00", "25 Nov", and with the time in a peek.
export function dueWords(at, now, { long = false } = {}) {
  if (at === null) return long ? t("No due date") : "—";
  const clock = time(at);
  if (at >= atHour(now, 0, 0) && at < atHour(now, 1, 0)) return t("today, {time}", { time: clock });
  if (at >= atHour(now, 1, 0) && at < atHour(now, 2, 0)) return t("tomorrow, {time}", { time: clock });
  if (at >= atHour(now, -1, 0) && at < atHour(now, 0, 0)) return t("yesterday, {time}", { time: clock });
  return long ? `${shortDay(at, now)}, ${clock}` : shortDate(at, now);
}

const formats = new Map();
function shortDate(at, now) {
  const far = Math.abs(at - now) > 300 * DAY;
  const name = `${document.documentElement.lang}${far}`;
  if (!formats.has(name))
    formats.set(
      name,
      new Intl.DateTimeFormat(document.documentElement.lang === "ru" ? "ru-RU" : "en-GB", {
        day: "numeric",
        month: "short",
        ...(far && { year: "numeric" }),
      }),
    );
  return formats
    .get(name)
    .format(at)
    .replace(/\p{L}+\.?/u, (month) => month.slice(0, 3));
}

const person = (id) => (id === null ? t("nobody") : operatorName(id));
const team = (id) => (id === null ? t("none") : (teams.value[id]?.name ?? t("Deleted team")));
const due = (at) => (at === null ? t("no due date") : whenWords(at));
const quoted = (text) => (text ? t("“{text}”", { text }) : t("none"));

const tagNames = (ids) => (ids.length ? ids.map(tagName).join(", ") : t("none"));

// field -> [its name, words of a value]
/** @type {Record<string, [() => string, (value: any) => string]>} */
export const FIELDS = {
  title: [() => t("Title"), quoted],
  text: [() => t("Description"), (text) => quoted(text.length > 80 ? `${text.slice(0, 80)}…` : text)],
  status_id: [() => t("Status"), statusName],
  assignee_id: [() => t("Assignee"), person],
  team_id: [() => t("Team"), team],
  due_at: [() => t("Due"), due],
  remind_at: [() => t("Reminder"), due],
  priority: [() => t("Priority"), priorityName],
  type_id: [() => t("Type"), (id) => (id === null ? t("none") : typeName(id))],
  kind: [() => t("Kind"), kindOfTask],
  tags: [() => t("Tags"), tagNames],
};

export function changedWords(task, patch) {
  const name = task ? t("No. {number}", { number: task.number }) : t("Task");
  if (patch.add_tags) return t("Tag added: {tag} · {name}", { tag: tagNames(patch.add_tags), name });
  if (patch.remove_tags) return t("Tag removed: {tag} · {name}", { tag: tagNames(patch.remove_tags), name });
  const field = ["status_id", "assignee_id", "team_id", "due_at", "priority", "type_id", "kind", "remind_at"].find(
    (one) => one in patch,
  );
  if (!field) return t("{task}: saved", { task: name });
  const [label, value] = FIELDS[field];
  return t("{task}: {field} → {value}", {
    task: name,
    field: label().toLocaleLowerCase(),
    value: value(patch[field]),
  });
}
