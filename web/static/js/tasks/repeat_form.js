// Dialog of a recurring task: what is created, when, and the next dates in words.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { company, me, operators, teams } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { Segments } from "../ui/form.js";
import { FormModal, shut } from "../ui/modal.js";
import { PRIORITIES } from "../ui/tag_names.js";
import { submitKeys, useAttempt } from "./attempt.js";
import { DueIn } from "./due_in.js";
import { liveTaskTypes, nameOfType } from "./names.js";
import { RepeatTimes } from "./repeat_times.js";
import { changeRepeat, createRepeat } from "./repeat_store.js";
import { templateLacks, usable } from "./repeat_words.js";
import { repeating } from "./state.js";
import { TagsField } from "./tags_field.js";

const TEMPLATE = {
  title: "", text: "", checks: [], kind: null, type_id: null, priority: 0, tags: [], assignee_id: null,
  team_id: null, due_after: null,
}; // prettier-ignore
const RULE = ["every", "step", "days", "start", "minute", "zone", "until", "catch_up"];
const NINE = 9 * 60;

const today = (zone) => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(Date.now());

function beginningOf({ repeat = null, template = {} }) {
  if (repeat)
    return { template: usable(repeat.template), rule: Object.fromEntries(RULE.map((name) => [name, repeat[name]])) };
  const { zone } = company.value;
  const start = today(zone);
  const days = [(new Date(`${start}T00:00Z`).getUTCDay() + 6) % 7];
  const rule = { every: "week", step: 1, days, start, minute: NINE, zone, until: null, catch_up: false };
  return { template: usable({ ...TEMPLATE, ...template }), rule };
}

export function RepeatDialog() {
  const from = useRef(repeating.value).current;
  const begun = useRef(beginningOf(from)).current;
  const [template, setTemplate] = useState(begun.template);
  const [rule, setRule] = useState(begun.rule);
  const field = useRef(null);
  const { problem, busy, run, refuse, settle } = useAttempt(field);
  useLayoutEffect(() => field.current.focus({ preventScroll: true }), []);
  const save = () => {
    if (!template.title.trim()) {
      refuse(t("A task needs a title."));
      return;
    }
    const checks = template.checks.map((line) => line.trim()).filter(Boolean);
    const body = { template: { ...template, title: template.title.trim(), checks }, ...rule };
    run(async () => {
      if (from.repeat) await changeRepeat(from.repeat, body, t("Saved: {title}", { title: body.template.title }));
      else await createRepeat(body);
      shut();
    });
  };
  const name = from.repeat ? t("Recurring task") : t("New recurring task");
  const set = (patch) => {
    setTemplate({ ...template, ...patch });
    settle();
  };
  const foot = html`
    <span class="grow"></span>
    <button type="button" class="btn quiet only-wide" onClick=${shut}>${t("Cancel")}</button>
    <button type="button" class="btn primary" disabled=${busy} onClick=${save}>
      ${from.repeat ? t("Save") : t("Create")}
      <kbd class="only-wide">${COMMAND_KEY} ↵</kbd>
    </button>
  `;
  return html`<${FormModal} title=${name} look="mid" body="taskform" onKey=${submitKeys(save)} foot=${foot}>
        <div class="field">
          <label for="rpn">${t("Title")}</label>
          <input class="input" id="rpn" ref=${field} maxlength="200" autocomplete="off" value=${template.title}
              aria-invalid=${problem ? "true" : null} aria-describedby=${problem ? "rpe" : null}
              onInput=${(event) => set({ title: event.currentTarget.value })} />
          ${problem && html`<span class="hint bad" id="rpe" role="alert">${problem}</span>`}
        </div>
        ${
          from.repeat &&
          templateLacks(from.repeat.template).map(
            (sentence) =>
              html`<p class="rptwarn t12" key=${sentence}><${Icon} name="triangle-alert" size="s" />${sentence}</p>`,
          )
        }
        <${RepeatTimes} rule=${rule} onChange=${(patch) => setRule({ ...rule, ...patch })} />
        <${TaskFields} template=${template} set=${set} />
  <//>`;
}

const byName = (a, b) => a.name.localeCompare(b.name);

const people = () =>
  Object.values(operators.value)
    .filter((one) => one.active)
    .sort(byName)
    .map((one) => [one.id, one.id === me.value.id ? t("{name} (me)", { name: one.name }) : one.name]);

function Choice({ id, label, value, options, none, onPick }) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select class="input sel" id=${id} onChange=${(event) => onPick(Number(event.currentTarget.value) || null)}>
      <option value="" selected=${value === null}>${none}</option>
      ${options.map(([one, name]) => html`<option key=${one} value=${one} selected=${one === value}>${name}</option>`)}
    </select>
  </div>`;
}

function TaskFields({ template, set }) {
  const types = liveTaskTypes().map((one) => [one.id, nameOfType(one)]);
  const groups = Object.values(teams.value).sort(byName);
  return html`
    <div class="taskpair">
      <${Choice} id="rpa" label=${t("Assignee")} value=${template.assignee_id} none=${t("nobody")}
          options=${people()} onPick=${(id) => set({ assignee_id: id })} />
      <${DueIn} id="rpd" label=${t("Due after it is created")} minutes=${template.due_after}
          onChange=${(minutes) => set({ due_after: minutes })} />
    </div>
    <div class="taskpair">
      <${Choice} id="rpy" label=${t("Type")} value=${template.type_id} none=${t("none")} options=${types}
          onPick=${(id) => set({ type_id: id })} />
      ${
        groups.length > 0 &&
        html`<${Choice} id="rpm" label=${t("Team")} value=${template.team_id} none=${t("none")}
            options=${groups.map((one) => [one.id, one.name])} onPick=${(id) => set({ team_id: id })} />`
      }
    </div>
    <div class="field">
      <span class="lab">${t("Priority")}</span>
      <${Segments} label=${t("Priority")} options=${PRIORITIES.map(([value, label]) => [value, label()])}
          value=${template.priority} onPick=${(priority) => set({ priority })} />
    </div>
    <${TagsField} tags=${template.tags} onTags=${(ids) => set({ tags: ids })} />
    <div class="field">
      <label for="rpt">${t("Description")}</label>
      <textarea class="input" id="rpt" rows="3" maxlength="20000" value=${template.text}
          onInput=${(event) => set({ text: event.currentTarget.value })}></textarea>
    </div>
    <div class="field">
      <label for="rpc">${t("Checklist, one item per line")}</label>
      <textarea class="input" id="rpc" rows="2" value=${template.checks.join("\n")}
          onInput=${(event) => set({ checks: event.currentTarget.value.split("\n") })}></textarea>
    </div>
  `;
}
