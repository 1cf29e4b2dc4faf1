// Field of a due date that is relative to the start: a number and its unit, or none.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";

const LONGEST = 366 * 1440;
/** @type {[number, () => string][]} minutes of each unit */
const UNITS = [
  [1, () => t("minutes")],
  [60, () => t("hours")],
  [1440, () => t("days")],
];
const unitOf = (minutes) => UNITS.findLast(([size]) => minutes % size === 0)?.[0] ?? 1;

export function DueIn({ id, minutes, onChange, label = t("Due after the start") }) {
  const [unit, setUnit] = useState(minutes ? unitOf(minutes) : 1440);
  const typed = (text) => {
    const count = Number(text);
    onChange(text.trim() === "" || !Number.isInteger(count) || count < 0 ? null : Math.min(count * unit, LONGEST));
  };
  const pickUnit = (size) => {
    if (minutes !== null) onChange(Math.min((minutes / unit) * size, LONGEST));
    setUnit(size);
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <span class="hrow">
      <input class="input numin" id=${id} inputmode="numeric" autocomplete="off" placeholder=${t("none")}
          value=${minutes === null ? "" : minutes / unit} onInput=${(event) => typed(event.currentTarget.value)} />
      <select class="input sel" aria-label=${t("Unit of time")} value=${unit}
          onChange=${(event) => pickUnit(Number(event.currentTarget.value))}>
        ${UNITS.map(([size, label]) => html`<option key=${size} value=${size}>${label()}</option>`)}
      </select>
    </span>
  </div>`;
}
