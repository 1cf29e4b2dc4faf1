// Texts of notifications about tasks. row.task is null when the task was removed.
import { dayOf, time, whenWords } from "../core/format.js";
import { n, t } from "../core/i18n.js";

const dueWords = (due, at) => (dayOf(due) === dayOf(at) ? time(due) : whenWords(due, at));

export const taskName = ({ task }) =>
  task ? t("No. {number} {title}", { number: task.number, title: task.title }) : t("A removed task");

const WORDS = {
  assigned: (row, task) =>
    row.count > 1
      ? n("{n} task assigned to you", "{n} tasks assigned to you", row.count)
      : t("Task for you: {task}", { task }),
  plan: ({ data, at }, task) =>
    data.due_at
      ? t("{task}: now due {time}", { task, time: whenWords(data.due_at, at) })
      : t("{task}: no due date any more", { task }),
  status: (_row, task) => t("{task}: new status", { task }),
  changed: (_row, task) => t("{task}: changed", { task }),
  comment: (row, task) =>
    row.count > 1
      ? n("{task}: {n} new comment", "{task}: {n} new comments", row.count, { task })
      : t("{task}: new comment", { task }),
  mention: (_row, task, who) => t("{who} mentioned you in {task}", { who, task }),
  news: (_row, task) => t("{task}: the client wrote", { task }),
  woke: (_row, task) => t("{task}: back to work", { task }),
  untouched: (_row, task) => t("{task}: still not begun", { task }),
  soon: ({ data, at }, task) => t("{task}: due at {time}", { task, time: dueWords(data.due_at, at) }),
  late: ({ data, at }, task) => t("{task}: overdue since {time}", { task, time: dueWords(data.due_at, at) }),
};

export const taskWords = (row, _name, who) => (WORDS[row.data.what] ?? WORDS.changed)(row, taskName(row), who);

export const taskReason = ({ data }) => (data.reason ? t("“{text}”", { text: data.reason }) : "");
