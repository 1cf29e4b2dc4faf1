// The filter of the tasks: fields with their values. Each choice changes the address, and the list follows at once.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { get } from "../core/api.js";
import { number } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { act } from "../workflow/actions.js";
import { filterHere, listHere, showFilter } from "./address.js";
import { clientName, learnClient } from "./client_names.js";
import { DUES, filterSize, isFiltered, NO_FILTER, toggled } from "./filter.js";
import { DUE_NAMES, FIELD_NAMES, Sign, VALUES } from "./filter_names.js";
import { countOfView } from "./views.js";

export const FILTER = "taskfilter";
const MOST = 8; // values that stand as chips; the others are in a list
const PAUSE = 200;
const shut = () => {
  layer.value = null;
};
export const openFilter = () => {
  layer.value = layer.peek() === FILTER ? null : FILTER;
};

export function FilterButton() {
  const open = layer.value === FILTER;
  const size = filterSize(filterHere());
  return html`<span class="menuat">
    <button type="button" class="btn small quiet" id="tkfilter" aria-haspopup="dialog" aria-expanded=${String(open)}
        aria-label=${size ? t("Filter: {n}", { n: size }) : t("Filter")} title=${`${t("Filter")}  Shift F`}
        onClick=${openFilter}>
      <${Icon} name="list-filter" size="s" />
      <span class="only-wide">${t("Filter")}</span>
      ${size > 0 && html`<span class="count mutedc">${size}</span>`}
    </button>
    ${open && html`<${Panel} />`}
  </span>`;
}

function Panel() {
  const filter = filterHere();
  const list = listHere();
  const box = useOutside(shut);
  useFocusBack();
  useLayoutEffect(() => box.current.querySelector("button").focus({ preventScroll: true }), []);
  const found = countOfView(list.view, list);
  return html`<div class="menu pop poptkfilter" role="dialog" aria-label=${t("Filter")} ref=${box}>
    <div class="tkfields">
      <${Values} field="status" filter=${filter} />
      <${DueField} filter=${filter} />
      <${Values} field="priority" filter=${filter} />
      <${Values} field="assignee" filter=${filter} />
      <${Values} field="team" filter=${filter} />
      <${Values} field="tag" filter=${filter} />
      <${Values} field="type" filter=${filter} />
      <${ClientField} filter=${filter} />
    </div>
    <div class="tkffoot">
      <span class="t13 grow" role="status">
        ${found === undefined ? "" : found >= 1000 ? t("More than 1,000 tasks") : n("{n} task", "{n} tasks", found)}
      </span>
      ${
        isFiltered(filter) &&
        html`<button type="button" class="btn small quiet"
            onClick=${() => showFilter({ ...NO_FILTER, q: filter.q })}>${t("Clear filter")}</button>`
      }
      <button type="button" class="btn small primary" onClick=${shut}>${t("Dismiss")}</button>
    </div>
  </div>`;
}

const Group = ({ field, children }) =>
  html`<div class="field" role="group" aria-labelledby=${`tkf-${field}`}>
    <span class="lab" id=${`tkf-${field}`}>${FIELD_NAMES[field]()}</span>
    <div class="taskchips">${children}</div>
  </div>`;

const Toggle = ({ on, onPick, children }) =>
  html`<button type="button" class="chip" aria-pressed=${String(on)} onClick=${onPick}>${children}</button>`;

function Values({ field, filter }) {
  const all = VALUES[field]();
  if (!all.length) return null;
  const chosen = filter[field];
  const chips = all.filter(([value], index) => all.length <= MOST || index < MOST - 1 || chosen.includes(value));
  const rest = all.filter((one) => !chips.includes(one));
  const pick = (value) => showFilter(toggled(filter, field, value));
  return html`<${Group} field=${field}>
    ${chips.map(
      ([value, name]) =>
        html`<${Toggle} key=${value} on=${chosen.includes(value)} onPick=${() => pick(value)}>
          <${Sign} field=${field} value=${value} /><span class="cut">${name}</span>
        <//>`,
    )}
    ${
      rest.length > 0 &&
      html`<select class="input sel tkfmore" aria-label=${t("More: {field}", { field: FIELD_NAMES[field]() })} value=""
          onChange=${(event) => {
            pick(Number(event.currentTarget.value));
            event.currentTarget.value = "";
          }}>
        <option value="">${t("More: {n}", { n: number(rest.length) })}</option>
        ${rest.map(([value, name]) => html`<option key=${value} value=${value}>${name}</option>`)}
      </select>`
    }
  <//>`;
}

function DueField({ filter }) {
  const [from, to] = filter.due?.includes("_") ? filter.due.split("_") : ["", ""];
  const set = (due) => showFilter({ ...filter, due });
  const range = (one, other) => set(one || other ? `${one}_${other}` : null);
  return html`<${Group} field="due">
    ${DUES.map(
      (due) =>
        html`<${Toggle} key=${due} on=${filter.due === due} onPick=${() => set(filter.due === due ? null : due)}>
          ${DUE_NAMES[due]()}
        <//>`,
    )}
    <span class="tkfrange">
      <label><span>${t("from (date)")}</span><input class="input" type="date" value=${from} max=${to || null}
          onChange=${(event) => range(event.currentTarget.value, to)} /></label>
      <label><span>${t("to (date)")}</span><input class="input" type="date" value=${to} min=${from || null}
          onChange=${(event) => range(from, event.currentTarget.value)} /></label>
    </span>
  <//>`;
}

function ClientField({ filter }) {
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState(/** @type {any[]} */ ([]));
  const timer = useRef(0);
  const look = (text) => {
    setTyped(text);
    clearTimeout(timer.current);
    if (text.trim().length < 2) {
      setFound([]);
      return;
    }
    timer.current = setTimeout(
      () =>
        act(async () => {
          const data = await get(`/api/search?${new URLSearchParams({ q: text, limit: "6" })}`);
          setFound(data.contacts);
        }),
      PAUSE,
    );
  };
  const pick = (client) => {
    learnClient(client.id, client.name);
    setTyped("");
    setFound([]);
    if (!filter.client.includes(client.id)) showFilter(toggled(filter, "client", client.id));
  };
  return html`<${Group} field="client">
    ${filter.client.map(
      (id) =>
        html`<${Toggle} key=${id} on onPick=${() => showFilter(toggled(filter, "client", id))}>
          <span class="cut">${clientName(id)}</span>
        <//>`,
    )}
    <input class="input" type="search" autocomplete="off" maxlength="100" aria-label=${t("Find a client")}
        placeholder=${t("Find a client")} value=${typed} onInput=${(event) => look(event.currentTarget.value)}
        onKeyDown=${(event) => {
          if (event.key === "Enter" && found[0]) pick(found[0]);
        }} />
    ${found.map(
      (client) =>
        html`<button type="button" class="chip" key=${client.id} onClick=${() => pick(client)}>
          <${Icon} name="plus" size="s" /><span class="cut">${client.name}</span>
        </button>`,
    )}
    ${typed.trim().length >= 2 && !found.length && html`<span class="t12 dim">${t("No client found")}</span>`}
  <//>`;
}
