// The status ring of a task beside its conversation: a press on it opens the menu of the statuses.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Ring } from "./elements.js";
import { baseName } from "./names.js";
import { isOpenField, openField } from "./popover.js";
import { loadTasks, taskOf } from "./task_store.js";

export function RingButton({ task }) {
  const press = (event) => {
    if (!taskOf(task.id)) loadTasks([task.id]);
    openField("status", task.id, event.currentTarget);
  };
  const label = t("Task No. {number}, {status}: change the status", {
    number: task.number,
    status: baseName(task.base),
  });
  return html`<button type="button" class="ringbtn" aria-haspopup="menu" aria-label=${label} title=${t("Status")}
      aria-expanded=${String(isOpenField("status", task.id))} onClick=${press}>
    <${Ring} base=${task.base} />
  </button>`;
}
