// Chips under a message: the tasks that were made from it.
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { taskPath } from "../core/router.js";
import { t } from "../core/i18n.js";
import { lookOfDue } from "./elements.js";
import { baseName } from "./names.js";
import { isOpen } from "./order.js";
import { RingButton } from "./status_field.js";
import { dueWords } from "./text.js";

export const TaskChips = ({ tasks }) =>
  html`<span class="mtasks">
    ${tasks.map(
      (task) =>
        html`<span class="mtask" key=${task.id}>
          <${RingButton} task=${task} />
          <a href=${taskPath(task.id)} data-task=${task.id}>
            <span class="vh">${t("Task, {status}:", { status: baseName(task.base) })}</span>
            <span class="cut">
              <b class="b5">${t("No. {number}", { number: task.number })}</b> ${task.title}
            </span>
            ${
              task.due_at !== null &&
              isOpen(task) &&
              html`<span class=${`hrow end ${lookOfDue(task, now.value)}`}>${dueWords(task.due_at, now.value)}</span>`
            }
          </a>
        </span>`,
    )}
  </span>`;
