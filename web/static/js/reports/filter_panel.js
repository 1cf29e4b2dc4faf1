// What the reports are narrowed to: channels, teams, operators, tags, and which hours count.
import { useLayoutEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { liveTeams } from "../list/views.js";
import { channels, me, operators } from "../state/store.js";
import { Badge, Icon } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { liveTags, tagName } from "../ui/tag_names.js";
import { reportHere, show } from "./address.js";
import { channelName } from "./attainment.js";
import { FIELDS, filterSize, toggled } from "./filter.js";
import { KINDS } from "./people_columns.js";

export const FILTER = "reportfilter";
const MOST = 8; // values that stand as chips; the others are in a list
const shut = () => {
  layer.value = null;
};
export const openFilter = () => {
  layer.value = layer.peek() === FILTER ? null : FILTER;
};
const byName = (a, b) => a.name.localeCompare(b.name);

/** @type {Record<string, {label: () => string, all: () => any[], name: (id: number) => string}>} */
const VALUES = {
  channel: {
    label: () => t("Channel"),
    all: () => Object.values(channels.value).toSorted(byName),
    name: channelName,
  },
  team: { label: () => t("Team"), all: () => liveTeams.value, name: KINDS.team.name },
  operator: {
    label: () => t("Operator"),
    all: () => (me.value?.role === "operator" ? [] : Object.values(operators.value).toSorted(byName)),
    name: KINDS.operator.name,
  },
  tag: { label: () => t("Tag"), all: () => liveTags.value, name: tagName },
};

const NOTHING = Object.fromEntries(FIELDS.map((field) => [field, []]));
const pick = (field, id) => show({ ...toggled(reportHere.peek(), field, id), list: null }, { replace: true });

export function FilterButton() {
  const open = layer.value === FILTER;
  const size = filterSize(reportHere.value);
  return html`<span class="menuat">
    <button type="button" class="btn" id="repfilter" aria-haspopup="dialog" aria-expanded=${String(open)}
        aria-label=${size ? t("Filter: {n}", { n: size }) : t("All teams and channels")}
        title=${`${t("Filter")}  Shift F`} onClick=${openFilter}>
      <${Icon} name="list-filter" size="m" />
      <span class="only-wide">${size ? t("Filter") : t("All teams and channels")}</span>
      ${size > 0 && html`<span class="count mutedc">${size}</span>`}
    </button>
    ${open && html`<${Panel} />`}
  </span>`;
}

function Panel() {
  const report = reportHere.value;
  const box = useOutside(shut);
  useFocusBack();
  useLayoutEffect(() => box.current.querySelector("button").focus({ preventScroll: true }), []);
  return html`<div class="menu pop popreport" role="dialog" aria-label=${t("Filter")} ref=${box}>
    <${Hours} />
    ${FIELDS.map((field) => html`<${Field} key=${field} field=${field} chosen=${report[field]} />`)}
    <div class="repfoot">
      ${
        filterSize(report) > 0 &&
        html`<button type="button" class="btn small quiet" onClick=${() => show({ ...NOTHING, list: null })}>
          ${t("Clear filter")}
        </button>`
      }
      <button type="button" class="btn small primary" onClick=${shut}>${t("Dismiss")}</button>
    </div>
  </div>`;
}

export function Hours() {
  const { hours } = reportHere.value;
  const choice = (value, label) =>
    html`<button type="button" aria-pressed=${String(hours === value)}
        onClick=${() => show({ hours: value }, { replace: true })}>${label}</button>`;
  return html`<div class="field">
    <span class="lab" id="rephours">${t("What counts as time")}</span>
    <div class="seg" role="group" aria-labelledby="rephours">
      ${choice("work", t("Working hours"))} ${choice("calendar", t("All hours"))}
    </div>
  </div>`;
}

function Field({ field, chosen }) {
  const { label, all } = VALUES[field];
  const rows = all();
  if (!rows.length) return null;
  const chips = rows.filter((row, index) => rows.length <= MOST || index < MOST - 1 || chosen.includes(row.id));
  const rest = rows.filter((row) => !chips.includes(row));
  return html`<div class="field" role="group" aria-labelledby=${`repf-${field}`}>
    <span class="lab" id=${`repf-${field}`}>${label()}</span>
    <div class="repchips">
      ${chips.map(
        (row) =>
          html`<button type="button" class="chip" key=${row.id} aria-pressed=${String(chosen.includes(row.id))}
              onClick=${() => pick(field, row.id)}>
            ${field === "channel" && html`<${Badge} kind=${row.kind} />`}<span class="cut">${row.name}</span>
          </button>`,
      )}
      ${
        rest.length > 0 &&
        html`<select class="input sel" aria-label=${t("More: {field}", { field: label() })} value=""
            onChange=${(event) => {
              pick(field, Number(event.currentTarget.value));
              event.currentTarget.value = "";
            }}>
          <option value="">${t("More: {n}", { n: rest.length })}</option>
          ${rest.map((row) => html`<option key=${row.id} value=${row.id}>${row.name}</option>`)}
        </select>`
      }
    </div>
  </div>`;
}

// What narrows the reports, each with a button that takes it away.
export function FilterChips() {
  const report = reportHere.value;
  if (!filterSize(report) && report.hours === "work") return null;
  const chip = (key, name, onRemove) =>
    html`<button type="button" class="chip" key=${key} aria-label=${t("Remove from the filter: {name}", { name })}
        onClick=${onRemove}>
      <span class="cut">${name}</span><${Icon} name="x" size="s" />
    </button>`;
  return html`<div class="repfchips" role="group" aria-label=${t("Filter")}>
    ${report.hours === "calendar" && chip("hours", t("All hours"), () => show({ hours: "work" }, { replace: true }))}
    ${FIELDS.flatMap((field) =>
      report[field].map((id) => {
        const { label, name } = VALUES[field];
        return chip(field + id, `${label()}: ${name(id)}`, () => pick(field, id));
      }),
    )}
  </div>`;
}
