// Chip of the open tasks in the header of a conversation; its menu leads to each of them and to a new one.
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { go, taskPath } from "../core/router.js";
import { layer } from "../ui/layers.js";
import { Item, Menu } from "../ui/menu.js";
import { TaskChip } from "../ui/task_chip.js";
import { useDialogTasks } from "./dialog_tasks.js";
import { Due, Ring } from "./elements.js";
import { openNewTask } from "./state.js";

const LAYER = "headtasks";

export function HeadTasks({ dialog }) {
  const box = useRef(null);
  const open = layer.value === LAYER;
  const button = {
    "aria-haspopup": "menu",
    "aria-expanded": String(open),
    "onClick": () => {
      layer.value = open ? null : LAYER;
    },
  };
  return html`<span class="headtasks" ref=${box}>
    <${TaskChip} dialog=${dialog} button=${button} />
    ${open && html`<${List} dialog=${dialog} chip=${box} />`}
  </span>`;
}

// Under the chip, inside the window.
function List({ dialog, chip }) {
  const wrap = useRef(null);
  const { open } = useDialogTasks(dialog.id);
  useLayoutEffect(() => {
    const menu = wrap.current.firstElementChild;
    const { left, bottom } = chip.current.getBoundingClientRect();
    menu.style.setProperty("left", `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8))}px`);
    menu.style.setProperty("top", `${bottom + 6}px`);
  }, []);
  return html`<span ref=${wrap}>
    <${Menu} label=${t("Tasks")} place="popheadtasks">
      ${open.map(
        (task) =>
          html`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${task.id} onClick=${() => {
            layer.value = null;
            go(taskPath(task.id));
          }}>
            <span class="st"><${Ring} base=${task.base} /></span>
            <span class="cut">${task.title || t("No. {number}", { number: task.number })}</span>
            ${task.due_at !== null && html`<span class="hrow end t12"><${Due} task=${task} /></span>`}
          </button>`,
      )}
      <${Item} icon="plus" stay onPick=${() => openNewTask({ dialog_id: dialog.id })}>${t("New task")}<//>
    <//>
  </span>`;
}
