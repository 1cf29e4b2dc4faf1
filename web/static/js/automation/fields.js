// Fields of the rule forms: steps, choices of people, teams, channels and hours, numbers with their errors.
import { useEffect, useId, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { operators, teams } from "../state/store.js";
import { Avatar, Badge, Icon } from "../ui/elements.js";
import { liveTeams } from "../workflow/assignee.js";
import { liveChannels, names } from "./names.js";
import { hours } from "./rules.js";

export const Step = ({ icon, title, children }) =>
  html`<section class="step">
    <span class="k"><${Icon} name=${icon} size="s" /></span>
    <h3>${title}</h3>
    ${children}
  </section>`;

export const Cond = ({ name, children }) => html`<div class="cond"><span>${name}</span>${children}</div>`;

export const Wrong = ({ id, text }) => (text ? html`<span class="hint bad" id=${id}>${text}</span>` : null);

// A row with a label, its control at the right, and the error below.
export function Line({ label, hint, error, children }) {
  const id = useId();
  return html`<div class="rowgap">
    <div class="hrow">
      <label class="t13 grow" for=${id}>${label}${hint && html`<span class="t12 dim blk">${hint}</span>`}</label>
      ${children({ id, invalid: error ? "true" : null, "aria-describedby": error ? `${id}e` : null })}
    </div>
    <${Wrong} id=${`${id}e`} text=${error} />
  </div>`;
}

export const Switch = ({ label, hint, checked, onChange }) =>
  html`<${Line} label=${label} hint=${hint}>
    ${({ id }) =>
      html`<input class="tog" id=${id} type="checkbox" role="switch" checked=${checked}
          onChange=${(event) => onChange(event.currentTarget.checked)} />`}
  <//>`;

// What is typed stays as it is; the value of a text that is no number is NaN, which the checks name.
export function NumberInput({ id, value, onValue, unit, label, ...rest }) {
  const [text, setText] = useState(String(value));
  useEffect(() => {
    if (Number(text) !== value && !Number.isNaN(value)) setText(String(value));
  }, [value]);
  const typed = (event) => {
    const next = event.currentTarget.value;
    setText(next);
    onValue(/^\d+$/.test(next.trim()) ? Number(next) : NaN);
  };
  const { invalid, ...given } = rest;
  return html`<span class="hrow tight">
    <input class="input numin" id=${id} inputmode="numeric" autocomplete="off" aria-label=${label} value=${text}
        aria-invalid=${invalid} ...${given} onInput=${typed} />
    ${unit && html`<span class="t13 dim">${unit}</span>`}
  </span>`;
}

export const NumberLine = ({ label, hint, value, onValue, unit, error }) =>
  html`<${Line} label=${label} hint=${hint} error=${error}>
    ${(field) => html`<${NumberInput} ...${field} value=${value} unit=${unit} onValue=${onValue} />`}
  <//>`;

// options: [value, text]; values are strings, numbers or null.
export function Pick({ id, label, options, value, onPick, invalid, ...rest }) {
  const at = options.findIndex(([one]) => one === value);
  return html`<select class="sel" id=${id} aria-label=${label} aria-invalid=${invalid} ...${rest}
      onChange=${(event) => onPick(options[event.currentTarget.selectedIndex][0])}>
    ${options.map(
      ([one, text], index) => html`<option key=${one} value=${index} selected=${index === at}>${text}</option>`,
    )}
  </select>`;
}

export const PickLine = ({ label, hint, error, ...rest }) =>
  html`<div class="rowgap">
    <${Under} label=${label} hint=${hint} error=${error}>${(field) => html`<${Pick} ...${field} ...${rest} />`}<//>
  </div>`;

// A label above its control.
export function Under({ label, hint, error, children }) {
  const id = useId();
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${children({ id, invalid: error ? "true" : null, "aria-describedby": error ? `${id}e` : null })}
    ${hint && html`<span class="hint">${hint}</span>`}
    <${Wrong} id=${`${id}e`} text=${error} />
  </div>`;
}

// Teams to choose from; a chosen one that is gone stays in the list with its name.
export function teamOptions(chosen, none = t("Choose a team")) {
  const list = liveTeams().map((team) => [team.id, team.name]);
  if (chosen && !list.some(([id]) => id === chosen)) list.push([chosen, `${names.team(chosen)} · ${t("deleted")}`]);
  return [[null, none], ...list];
}

export function hoursOptions(chosen) {
  const list = Object.values(hours.value)
    .filter((one) => !one.removed)
    .map((one) => [one.id, names.hours(one.id)]);
  if (!list.some(([id]) => id === chosen)) list.unshift([chosen, names.hours(chosen)]);
  return list;
}

const toggled = (list, id) => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]);

// Chips to press: all, or some.
export function Chips({ label, all, items, chosen, onChange }) {
  return html`<div class="rulechips" role="group" aria-label=${label}>
    <button type="button" class="chip" aria-pressed=${String(!chosen.length)} onClick=${() => onChange([])}>
      ${all}
    </button>
    ${items.map(
      ({ id, name, icon }) =>
        html`<button type="button" class="chip" key=${id} aria-pressed=${String(chosen.includes(id))}
            onClick=${() => onChange(toggled(chosen, id))}>
          ${icon}
          ${name}
        </button>`,
    )}
  </div>`;
}

const goneFrom = (chosen, items) => chosen.filter((id) => !items.some((one) => one.id === id));

export function ChannelChips({ chosen, onChange, kinds }) {
  const live = liveChannels().filter((one) => !kinds || kinds.includes(one.kind));
  const items = live.map((one) => ({ id: one.id, name: one.name, icon: html`<${Badge} kind=${one.kind} named />` }));
  for (const id of goneFrom(chosen, items))
    items.push({ id, name: `${names.channel(id)} · ${t("removed")}`, icon: null });
  return html`<${Cond} name=${t("Channel")}>
    <${Chips} label=${t("Channel")} all=${t("Any")} items=${items} chosen=${chosen} onChange=${onChange} />
  <//>`;
}

export function TeamChips({ chosen, onChange }) {
  const items = liveTeams().map(({ id, name }) => ({ id, name }));
  for (const id of goneFrom(chosen, items)) items.push({ id, name: `${names.team(id)} · ${t("deleted")}` });
  if (!items.length && !Object.keys(teams.value).length) return null;
  return html`<${Cond} name=${t("Team")}>
    <${Chips} label=${t("Team")} all=${t("Any team")} items=${items} chosen=${chosen} onChange=${onChange} />
  <//>`;
}

export const activePeople = () =>
  Object.values(operators.value)
    .filter((person) => person.active)
    .sort((a, b) => a.name.localeCompare(b.name));

// Who is notified: the assignee, team leads, named people.
export function Whom({ whom, email, error, change }) {
  const put = (part) => change({ whom: { ...whom, ...part } });
  const gone = whom.operators.filter((id) => !operators.value[id]?.active);
  return html`
    <div class="field" role="group" aria-label=${t("Whom to notify")}>
      <span class="lab">${t("Whom to notify")}</span>
      <label class="hrow t13">
        <input class="check" type="checkbox" checked=${whom.assignee} aria-invalid=${error ? "true" : null}
            onChange=${(event) => put({ assignee: event.currentTarget.checked })} />
        ${t("The assignee")}
      </label>
      <label class="hrow t13">
        <input class="check" type="checkbox" checked=${whom.leads}
            onChange=${(event) => put({ leads: event.currentTarget.checked })} />
        ${t("Team leads, or supervisors where a team has none")}
      </label>
      <div class="rulepeople">
        ${activePeople().map(
          (person) =>
            html`<label key=${person.id}>
              <input class="check" type="checkbox" checked=${whom.operators.includes(person.id)}
                  onChange=${() => put({ operators: toggled(whom.operators, person.id) })} />
              <${Avatar} name=${person.name} size="sm" />
              <span class="cut">${person.name}</span>
            </label>`,
        )}
        ${gone.map(
          (id) =>
            html`<label key=${id} class="hint warn">
              <input class="check" type="checkbox" checked
                  onChange=${() => put({ operators: toggled(whom.operators, id) })} />
              ${names.person(id)} · ${t("no longer works here")}
            </label>`,
        )}
      </div>
      <${Wrong} text=${error} />
    </div>
    <${Switch} label=${t("Also send an email at once")} hint=${t("Even to those who are at the screen")}
        checked=${email} onChange=${(on) => change({ email: on })} />
  `;
}
