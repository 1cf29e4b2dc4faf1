// Tasks of the open conversation in the client card.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { taskPath } from "../core/router.js";
import { Section } from "../contacts/card.js";
import { Icon } from "../ui/elements.js";
import { useDialogTasks } from "./dialog_tasks.js";
import { Due, News } from "./elements.js";
import { RingButton } from "./status_field.js";
import { openNewTask } from "./state.js";

const SHOWN = 5; // finished ones

export function CardTasks({ dialog }) {
  const [whole, setWhole] = useState(false);
  const number = dialog.tasks?.open ?? 0;
  const { known, open, done } = useDialogTasks(dialog.id);
  const shown = [...open, ...(whole ? done : done.slice(0, open.length ? 0 : SHOWN))];
  return html`<${Section} name="tasks" title=${t("Tasks")} count=${open.length || number}>
    ${shown.map(
      (task) =>
        html`<div class="crow cardtask" key=${task.id} data-task=${task.id}>
          <${RingButton} task=${task} />
          <a class="grow" href=${taskPath(task.id)}>
            <span class="cut blk">${task.title || t("No. {number}", { number: task.number })}</span>
            <span class="t12 dim hrow">
              ${t("No. {number}", { number: task.number })}
              <${News} task=${task} />
              ${task.due_at !== null && html`<${Due} task=${task} />`}
            </span>
          </a>
        </div>`,
    )}
    ${
      shown.length < known.length &&
      html`<button type="button" class="link t12" onClick=${() => setWhole(true)}>
        ${t("Finished tasks: {n}", { n: done.length })}
      </button>`
    }
    <button type="button" class="link t13 addaddr hrow tight" onClick=${() => openNewTask({ dialog_id: dialog.id })}>
      <${Icon} name="plus" size="s" />
      ${t("New task")}
    </button>
  <//>`;
}
