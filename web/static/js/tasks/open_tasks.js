// Open tasks of conversations that are about to be closed: their list, and moving them to "done".
import { html } from "../core/html.js";
import { command, get, Problem } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { complain } from "../state/toasts.js";
import { Due, Ring } from "./elements.js";
import { liveTaskStatuses } from "./names.js";
import { isOpen } from "./order.js";
import { troubleWords } from "./text.js";

const AT_ONCE = 200; // ids of one request
const LISTED = 8;

const pieces = (ids) =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) => ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE));

export async function openTasksOf(ids) {
  const found = [];
  for (const part of pieces(ids)) found.push(...(await get(`/api/dialogs/open-tasks?dialogs=${part}`)).items);
  return found;
}

async function runSteps(steps) {
  const answers = [];
  for (const step of steps)
    for (const ids of pieces(step.ids)) answers.push(await command("/api/tasks/bulk", { steps: [{ ...step, ids }] }));
  return answers;
}

// Moves the tasks to "done". Returns a function that undoes it, or null after a failure, which is explained.
export async function finishTasks(tasks) {
  const status = liveTaskStatuses().find((one) => one.base === "done");
  const ids = tasks.filter(isOpen).map((task) => task.id);
  try {
    const answers = await runSteps([{ ids, change: { status_id: status.id } }]);
    const failed = answers.flatMap((answer) => answer.failed).length;
    if (failed) complain(n("{n} task could not be finished", "{n} tasks could not be finished", failed));
    const undo = answers.flatMap((answer) => answer.undo);
    return () => runSteps(undo.map((step) => ({ ids: step.ids, change: statusOf(step.change) }))).catch(explain);
  } catch (problem) {
    explain(problem);
    return null;
  }
}

const statusOf = ({ status_id, wake_at, wake_reason, close_reason }) => ({
  status_id,
  wake_at,
  wake_reason,
  close_reason,
});

export function explain(problem) {
  if (!(problem instanceof Problem)) throw problem;
  complain(troubleWords(problem));
}

// Overdue ones and those that are due first come first.
export const OpenTasks = ({ tasks }) =>
  html`<ul class="closelist">
    ${tasks.slice(0, LISTED).map(
      (task) =>
        html`<li key=${task.id} class="hrow t13">
          <span class="st"><${Ring} base=${task.base} /></span>
          <span class="cut">${t("No. {number} {title}", task)}</span>
          ${task.due_at !== null && html`<span class="hrow end t12"><${Due} task=${task} /></span>`}
        </li>`,
    )}
    ${
      tasks.length > LISTED &&
      html`<li class="t12 dim">${n("and {n} more task", "and {n} more tasks", tasks.length - LISTED)}</li>`
    }
  </ul>`;
