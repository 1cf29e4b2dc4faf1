// Commands on the picked tasks, at the foot of the list.
import { html } from "../core/html.js";
import { n, t } from "../core/i18n.js";
import { me } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { isOpenField, openField } from "./popover.js";
import { changePicked, picked, pickNone, refused, running, taskOf } from "./task_store.js";

/** @type {[string, () => string, string][]} */
const ACTS = [
  ["status", () => t("Status"), "circle-dot"],
  ["assignee", () => t("Assign"), "user-round-plus"],
  ["due", () => t("Due"), "calendar"],
  ["priority", () => t("Priority"), "arrow-up"],
  ["tags", () => t("Tags"), "tag"],
];

const WHY = {
  "not-found": () => t("no longer there"),
  "forbidden": () => t("no permission"),
  "cannot-see": () => t("the assignee has no access"),
};

export function BulkBar() {
  const count = picked.value.size;
  if (!count) return null;
  return html`<div class="taskbulk" role="toolbar" aria-label=${t("Actions on the selected tasks")}>
    ${
      refused.value.length > 0 &&
      html`<p class="bulkerr t13" role="alert">
        <${Icon} name="circle-alert" size="m" />
        <span class="grow">
          ${t("Not changed:")}
          ${refused.value
            .map(({ id, code }) =>
              t("No. {number}, {why}", { number: taskOf(id)?.number ?? "?", why: (WHY[code] ?? (() => code))() }),
            )
            .join("; ")}
        </span>
      </p>`
    }
    <div class="bulk2">
      <b class="b6 t13 grow">${n("{n} task selected", "{n} tasks selected", count)}</b>
      ${ACTS.map(
        ([field, label, icon]) =>
          html`<button type="button" class="btn small quiet" key=${field} disabled=${running.value}
              aria-haspopup="true" aria-expanded=${String(isOpenField(field, null))} aria-label=${label()}
              onClick=${(event) => openField(field, null, event.currentTarget)}>
            <${Icon} name=${icon} size="m" />
            <span class="only-wide">${label()}</span>
          </button>`,
      )}
      ${
        me.value.role !== "operator" &&
        html`<button type="button" class="btn small quiet" disabled=${running.value} aria-label=${t("Delete")}
            onClick=${() => changePicked({}, true)}>
          <${Icon} name="trash-2" size="m" />
        </button>`
      }
      <button type="button" class="ib small" aria-label=${t("Clear the selection")} onClick=${pickNone}>
        <${Icon} name="x" size="m" />
      </button>
    </div>
  </div>`;
}
