// Fields of the task that a rule makes: title, template, assignee, team, type, priority and due date.
import { useEffect, useId } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { DueIn } from "../tasks/due_in.js";
import { liveTaskTypes, nameOfType, typeName } from "../tasks/names.js";
import { Icon } from "../ui/elements.js";
import { PRIORITIES } from "../ui/tag_names.js";
import { activePeople, Pick, PickLine, Switch, teamOptions, Under } from "./fields.js";
import { names } from "./names.js";
import { readTemplates, taskTemplates } from "./task_templates.js";

const NEW = {
  title: "", template_id: null, type_id: null, priority: null, assignee: "dialog",
  assignee_id: null, team_id: null, due_minutes: null, working: false,
}; // prettier-ignore

// order: null without a task; onChange(order or null). at: when it is made, where a rule may make several.
export function TaskOrder({ order, error, onChange, at = "" }) {
  useEffect(readTemplates, []);
  if (!order)
    return html`<button type="button" class="btn small quiet" onClick=${() => onChange({ ...NEW })}
        aria-label=${at ? `${t("Also make a task")}: ${at}` : null}>
      <${Icon} name="circle-check" size="s" />
      ${t("Also make a task")}
    </button>`;
  return html`<${Fields} order=${order} error=${error} onChange=${onChange} at=${at} />`;
}

function Fields({ order, error, onChange, at }) {
  const put = (part) => onChange({ ...order, ...part });
  const due = useId();
  return html`<div class="ordertask" role="group" aria-label=${at ? t("Task: {moment}", { moment: at }) : t("Task")}>
    <div class="hrow">
      <b class="t13 b6 grow">${t("Make a task, once per conversation")}</b>
      <button type="button" class="ib small" aria-label=${t("Make no task")} title=${t("Make no task")}
          onClick=${() => onChange(null)}>
        <${Icon} name="x" size="m" />
      </button>
    </div>
    ${
      taskTemplates.value.length > 0 &&
      html`<${PickLine} label=${t("Template")} value=${order.template_id} options=${templateOptions(order.template_id)}
          onPick=${(id) => put({ template_id: id })} />`
    }
    ${!order.template_id && html`<${Title} order=${order} error=${error} put=${put} />`}
    <${Assignee} order=${order} put=${put} />
    ${
      !order.template_id &&
      html`
        <${PickLine} label=${t("Team")} value=${order.team_id} options=${teamOptions(order.team_id, t("none"))}
            onPick=${(id) => put({ team_id: id })} />
        <${PickLine} label=${t("Type")} value=${order.type_id} options=${typeOptions(order.type_id)}
            onPick=${(id) => put({ type_id: id })} />
        <${PickLine} label=${t("Priority of the task")} value=${order.priority}
            options=${[[null, t("as the conversation")], ...PRIORITIES.map(([value, label]) => [value, label()])]}
            onPick=${(priority) => put({ priority })} />
        <${DueIn} id=${due} minutes=${order.due_minutes}
            onChange=${(minutes) => put({ due_minutes: minutes || null })} />
        ${
          order.due_minutes !== null &&
          html`<${Switch} label=${t("Count working hours only")} checked=${order.working}
              onChange=${(on) => put({ working: on })} />`
        }
      `
    }
  </div>`;
}

const Title = ({ order, error, put }) =>
  html`<${Under} label=${t("Title")} error=${error} hint=${t("Variables: {list}", { list: "{name}, {number}" })}>
    ${(field) => {
      const { invalid, ...given } = field;
      return html`<input class="input" maxlength="200" autocomplete="off" aria-invalid=${invalid} value=${order.title}
          placeholder=${t("from the client's message")} ...${given}
          onInput=${(event) => put({ title: event.currentTarget.value })} />`;
    }}
  <//>`;

function Assignee({ order, put }) {
  const chosen = order.assignee === "operator" ? order.assignee_id : order.assignee;
  const people = activePeople().map((person) => [person.id, person.name]);
  if (order.assignee_id && order.assignee === "operator" && !people.some(([id]) => id === order.assignee_id))
    people.push([order.assignee_id, `${names.person(order.assignee_id)} · ${t("no longer works here")}`]);
  const pick = (value) =>
    put(
      typeof value === "number" ? { assignee: "operator", assignee_id: value } : { assignee: value, assignee_id: null },
    );
  return html`<${Under} label=${t("Assignee")}>
    ${(field) =>
      html`<${Pick} ...${field} value=${chosen} onPick=${pick}
          options=${[["dialog", t("the assignee of the conversation")], ["nobody", t("nobody")], ...people]} />`}
  <//>`;
}

function typeOptions(chosen) {
  const list = liveTaskTypes().map((one) => [one.id, nameOfType(one)]);
  if (chosen && !list.some(([id]) => id === chosen)) list.push([chosen, typeName(chosen)]);
  return [[null, t("none")], ...list];
}

function templateOptions(chosen) {
  const list = taskTemplates.value.map((one) => [one.id, one.name]);
  if (chosen && !list.some(([id]) => id === chosen)) list.push([chosen, t("Deleted template")]);
  return [[null, t("without a template")], ...list];
}
