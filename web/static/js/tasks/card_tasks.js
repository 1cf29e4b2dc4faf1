// Tasks of the open conversation in the client card.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { taskPath } from "../core/router.js";
import { Section } from "../contacts/card.js";
import { Icon } from "../ui/elements.js";
import { useDialogTasks } from "./dialog_tasks.js";
import { Due, News, Ring } from "./elements.js";
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
        html`<a class="crow" key=${task.id} href=${taskPath(task.id)} data-task=${task.id}>
          <span class="st"><${Ring} base=${task.base} /></span>
          <span class="grow">
            <span class="cut">${task.title}</span>
            <span class="t12 dim hrow">
              ${t("No. {number}", { number: task.number })}
              <${News} task=${task} />
              ${task.due_at !== null && html`<${Due} task=${task} />`}
            </span>
          </span>
        </a>`,
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
