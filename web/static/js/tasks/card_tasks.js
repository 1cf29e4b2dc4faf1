// Tasks of the open conversation in the client card.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { get } from "../core/api.js";
import { t } from "../core/i18n.js";
import { taskPath } from "../core/router.js";
import { Section } from "../contacts/card.js";
import { position } from "../state/reduce.js";
import { onRows } from "../state/sync.js";
import { Icon } from "../ui/elements.js";
import { isOpen } from "./order.js";
import { Due, News, Ring } from "./elements.js";
import { openNewTask } from "./state.js";
import { takeRows, tasks } from "./task_store.js";

const SHOWN = 5; // finished ones

const heard = new Set();
onRows((rows) => {
  for (const job of heard) job(rows);
});

export function CardTasks({ dialog }) {
  const [whole, setWhole] = useState(false);
  const number = dialog.tasks?.open ?? 0;
  useEffect(() => {
    let here = true;
    const load = () =>
      get(`/api/dialogs/${dialog.id}/tasks`).then(
        (data) => here && takeRows(data.items, position(data.cursor)),
        () => {},
      );
    load();
    const job = (rows) => {
      if (rows.some((entry) => entry.k === "gone" && entry.of === "task")) load();
    };
    heard.add(job);
    return () => {
      here = false;
      heard.delete(job);
    };
  }, [dialog.id]);
  const mine = Object.values(tasks.value)
    .filter((task) => task.dialog_id === dialog.id)
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.id - a.id);
  const open = mine.filter(isOpen);
  const done = mine.filter((task) => !isOpen(task));
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
      shown.length < mine.length &&
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
