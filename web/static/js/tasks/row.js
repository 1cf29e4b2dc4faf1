// One task in the list. Each cell opens its picker; the title opens the task.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { route } from "../core/router.js";
import { Icon } from "../ui/elements.js";
import { PrioritySign, TagChips } from "../ui/tag_chips.js";
import { shownTags } from "../ui/tag_names.js";
import { pathOf } from "./address.js";
import { Client, Due, News, Person, Status } from "./elements.js";
import { isOpenField, openField } from "./popover.js";
import { picked, togglePicked } from "./task_store.js";

const Cell = ({ look, task, field, label, children }) =>
  html`<td class=${look}>
    <button type="button" class="tcell" tabindex="-1" aria-haspopup="true" aria-label=${label}
        aria-expanded=${String(isOpenField(field, task.id))}
        onClick=${(event) => openField(field, task.id, event.currentTarget)}>
      ${children}
    </button>
  </td>`;

const Fact = ({ icon, text }) => html`<span class="hrow tight num"><${Icon} name=${icon} size="s" />${text}</span>`;

// The tags open their picker; without tags the key L and the open task do.
const RowTags = ({ task }) =>
  shownTags(task.tags).length > 0 &&
  html`<button type="button" class="tsubtags" tabindex="-1" aria-haspopup="dialog"
      aria-expanded=${String(isOpenField("tags", task.id))}
      onClick=${(event) => openField("tags", task.id, event.currentTarget)}>
    <span class="vh">${t("Tags")}: </span><${TagChips} ids=${task.tags} most=${2} />
  </button>`;

// left: it is not in this view any more.
export function TaskRow({ task, left, stop }) {
  const name = { number: task.number };
  return html`<tr data-task=${task.id} data-left=${left ? "" : null}
      data-picked=${picked.value.has(task.id) ? "" : null}
      aria-selected=${route.value.task === task.id ? "true" : null}>
    <td class="x-x">
      <input class="check" type="checkbox" tabindex="-1" aria-label=${t("Select task {number}", name)}
          checked=${picked.value.has(task.id)} onChange=${() => togglePicked(task.id)} />
    </td>
    <${Cell} look="x-pr" task=${task} field="priority" label=${null}><${PrioritySign} priority=${task.priority} /><//>
    <td class="x-ti">
      <a class="tt cut" href=${pathOf({ task: task.id })} tabindex=${stop ? 0 : -1}>
        ${task.title || t("No. {number}", name)}
      </a>
      <span class="tsub">
        <span class="num">${task.number}</span>
        <${Client} task=${task} />
        <${News} task=${task} />
        <${RowTags} task=${task} />
        ${task.checks.total > 0 && html`<${Fact} icon="check" text=${`${task.checks.done}/${task.checks.total}`} />`}
        ${task.comments > 0 && html`<${Fact} icon="message-circle" text=${task.comments} />`}
        ${task.files > 0 && html`<${Fact} icon="paperclip" text=${task.files} />`}
      </span>
    </td>
    <${Cell} look="x-st" task=${task} field="status"><${Status} task=${task} /><//>
    <${Cell} look="x-as" task=${task} field="assignee"><${Person} task=${task} /><//>
    <${Cell} look="x-dl" task=${task} field="due"><${Due} task=${task} /><//>
  </tr>`;
}
