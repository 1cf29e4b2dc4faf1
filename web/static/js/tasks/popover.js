// Pickers of one field of a task or of the picked tasks: status, assignee, due date, priority, type, tags.
import { signal } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { GiveMenu } from "../list/assign_picker.js";
import { TagPicker } from "../tags/picker.js";
import { Icon } from "../ui/elements.js";
import { PriorityBars } from "../ui/tag_chips.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { Menu } from "../ui/menu.js";
import { PRIORITIES } from "../ui/tag_names.js";
import { When } from "../workflow/date_time.js";
import { sendingTimes } from "../workflow/snooze_times.js";
import { KINDS, liveTaskStatuses, liveTaskTypes, nameOfStatus, nameOfType } from "./names.js";
import { dueTimes } from "./order.js";
import { Ring } from "./elements.js";
import { change, changePicked, taskOf } from "./task_store.js";
import { setPickedTag, setTag, tagStates } from "./task_tags.js";

export const POP = "taskpop";
const chosen = signal(/** @type {any} */ (null)); // {field, id, box, step}

// id null: the picked tasks. box: rectangle of the button that opened it.
export function openField(field, id, element, step = null) {
  const same = layer.peek() === POP && chosen.peek()?.field === field && chosen.peek()?.id === id;
  chosen.value = { field, id, step, box: element?.getBoundingClientRect() ?? null };
  layer.value = same ? null : POP;
}
export const isOpenField = (field, id) =>
  layer.value === POP && chosen.value?.field === field && chosen.value?.id === id;

const shut = () => {
  layer.value = null;
};

export function FieldPopover() {
  if (layer.value !== POP || !chosen.value) return null;
  return html`<${Placed} key=${`${chosen.value.field}${chosen.value.id}`} ...${chosen.value} />`;
}

// Under its button, inside the window; on a phone at the bottom.
function Placed({ field, id, box, step }) {
  const wrap = useRef(null);
  const [status, setStatus] = useState(step);
  useFocusBack();
  useLayoutEffect(() => {
    const menu = wrap.current.firstElementChild;
    if (!menu || matchMedia("(max-width: 719px)").matches) return;
    const { width, height } = menu.getBoundingClientRect();
    const at = box ?? { left: innerWidth / 2 - width / 2, top: innerHeight / 3, bottom: innerHeight / 3 };
    const below = at.bottom + 4 + height + 8 <= innerHeight;
    menu.style.setProperty("left", `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`);
    menu.style.setProperty(
      "top",
      `${below ? at.bottom + 4 : Math.max(8, Math.min(at.top, innerHeight) - height - 4)}px`,
    );
  }, [status]);
  const pick = (patch) => {
    if (id === null) changePicked(patch);
    else change(id, patch);
  };
  const task = id === null ? null : taskOf(id);
  return html`<div class="taskpop" ref=${wrap}>
    ${{
      status: () =>
        status
          ? html`<${StatusDetails} key=${status.id} status=${status} pick=${pick} />`
          : html`<${StatusMenu} task=${task} pick=${pick} onStep=${setStatus} />`,
      assignee: () => html`<${GiveMenu} onPick=${(to) => pick(assigneePatch(to))} />`,
      due: () => html`<${DueMenu} task=${task} pick=${pick} />`,
      priority: () => html`<${PriorityMenu} task=${task} pick=${pick} />`,
      type: () => html`<${TypeMenu} task=${task} pick=${pick} />`,
      kind: () => html`<${KindMenu} task=${task} pick=${pick} />`,
      tags: () =>
        html`<${TagPicker} states=${tagStates(id)} place="poptask"
            onSet=${(tagId, on) => (id === null ? setPickedTag(tagId, on) : setTag(id, tagId, on))} />`,
    }[field]()}
  </div>`;
}

const assigneePatch = ({ person, team }) =>
  team !== undefined
    ? { team_id: team, assignee_id: null }
    : person === null
      ? { assignee_id: null }
      : { assignee_id: person };

const ASKS = new Set(["waiting", "dropped"]);

function StatusMenu({ task, pick, onStep }) {
  return html`<${Menu} label=${t("Status")} place="poptask">
    ${liveTaskStatuses().map(
      (status) =>
        html`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${status.id}
            aria-checked=${String(task?.status_id === status.id)} onClick=${() => {
              if (ASKS.has(status.base)) {
                onStep(status);
                return;
              }
              shut();
              pick({ status_id: status.id });
            }}>
          <span class="st"><${Ring} base=${status.base} /></span>
          <span class="cut">${nameOfStatus(status)}${ASKS.has(status.base) && "…"}</span>
        </button>`,
    )}
  <//>`;
}

const StatusDetails = ({ status, pick }) =>
  status.base === "waiting"
    ? html`<${WaitForm} status=${status} pick=${pick} />`
    : html`<${DropForm} status=${status} pick=${pick} />`;

function WaitForm({ status, pick }) {
  const [reason, setReason] = useState("");
  return html`<${When} label=${nameOfStatus(status)} title=${t("Back to work")} usual=${(now) => sendingTimes(now, 10)}
      place="poptask" deed=${t("Wait")} onShut=${shut}
      onPick=${(at) => pick({ status_id: status.id, wake_at: at, wake_reason: reason.trim() })}>
    <input class="input" aria-label=${t("Waiting reason (optional)")} placeholder=${t("What is it waiting for?")}
        maxlength="500" value=${reason} onInput=${(event) => setReason(event.currentTarget.value)} />
  <//>`;
}

function DropForm({ status, pick }) {
  const [reason, setReason] = useState("");
  const box = useOutside(shut);
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus({ preventScroll: true }), []);
  const save = (event) => {
    event.preventDefault();
    if (!reason.trim()) {
      field.current.focus();
      return;
    }
    shut();
    pick({ status_id: status.id, close_reason: reason.trim() });
  };
  return html`<form class="menu pop poptask dropform" role="dialog" aria-label=${nameOfStatus(status)} ref=${box}
      onSubmit=${save}>
    <label class="lab" for="tkdrop">${t("Why is it closed without a solution?")}</label>
    <input class="input" id="tkdrop" ref=${field} maxlength="500" required value=${reason}
        onInput=${(event) => setReason(event.currentTarget.value)} />
    <button type="submit" class="btn primary">${t("Close the task")}<kbd class="only-wide">Enter</kbd></button>
  </form>`;
}

function DueMenu({ task, pick }) {
  const given = task?.due_at ?? null;
  return html`<${When} label=${t("Due")} title=${t("Due")} usual=${dueTimes}
      given=${given !== null && given > Date.now() ? given : null} hour="18:00" deed=${t("Set")} place="poptask"
      onShut=${shut} onPick=${(at) => pick({ due_at: at })}>
    ${
      (given !== null || !task) &&
      html`<button type="button" class="btn quiet" onClick=${() => {
        shut();
        pick({ due_at: null });
      }}>${t("No due date")}</button>`
    }
  <//>`;
}

const Choices = ({ label, options, value, onPick }) =>
  html`<${Menu} label=${label} place="poptask">
    ${options.map(
      ([id, name, sign]) =>
        html`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${id}
            aria-checked=${String(id === value)} onClick=${() => {
              shut();
              onPick(id);
            }}>
          ${sign ?? html`<${Icon} name=${id === value ? "check" : "circle-dot"} size="m" />`}
          <span class="cut">${name}</span>
        </button>`,
    )}
  <//>`;

const PriorityMenu = ({ task, pick }) =>
  html`<${Choices} label=${t("Priority")} value=${task?.priority}
      options=${PRIORITIES.map(([value, name]) => [value, name(), html`<${PriorityBars} priority=${value} />`])}
      onPick=${(priority) => pick({ priority })} />`;

const TypeMenu = ({ task, pick }) =>
  html`<${Choices} label=${t("Type")} value=${task?.type_id}
      options=${[[null, t("none")], ...liveTaskTypes().map((one) => [one.id, nameOfType(one)])]}
      onPick=${(id) => pick({ type_id: id })} />`;

const KindMenu = ({ task, pick }) =>
  html`<${Choices} label=${t("Kind")} value=${task?.kind} options=${KINDS.map(([id, name]) => [id, name()])}
      onPick=${(kind) => pick({ kind })} />`;
