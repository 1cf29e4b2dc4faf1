// The period of the reports: named ones, or two dates; and the comparison with the period before.
import { useLayoutEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { reportHere, show, spanHere, today } from "./address.js";
import { addDays, daysBetween, isDay } from "./days.js";
import { longPeriod, periodText } from "./values.js";

export const PERIOD = "reportperiod";
const MOST_DAYS = 366;
const shut = () => {
  layer.value = null;
};
export const openPeriod = () => {
  layer.value = layer.peek() === PERIOD ? null : PERIOD;
};

/** @type {[string, () => string][]} */
const NAMED = [
  ["today", () => t("Today")],
  ["7", () => t("7 days")],
  ["30", () => t("30 days")],
  ["month", () => t("This month")],
  ["last-month", () => t("Last month")],
];

// The period before, of the same length.
export function previousSpan([from, to]) {
  const count = daysBetween(from, to);
  return [addDays(from, -count), addDays(from, -1)];
}

export function PeriodButton() {
  const open = layer.value === PERIOD;
  const [from, to] = spanHere();
  return html`<span class="menuat">
    <button type="button" class="btn" id="repperiod" aria-haspopup="dialog" aria-expanded=${String(open)}
        aria-label=${t("Period: {period}", { period: longPeriod(from, to) })} title=${`${t("Period")}  P`}
        onClick=${openPeriod}>
      <${Icon} name="calendar" size="m" />
      <span>${periodText(from, to)}</span>
      <${Icon} name="chevron-down" size="s" />
    </button>
    ${open && html`<${Panel} />`}
  </span>`;
}

function Panel() {
  const report = reportHere.value;
  const box = useOutside(shut);
  useFocusBack();
  useLayoutEffect(() => box.current.querySelector("button").focus({ preventScroll: true }), []);
  const [earlier, later] = previousSpan(spanHere());
  return html`<div class="menu pop popreport" role="dialog" aria-label=${t("Period")} ref=${box}>
    <div class="repchips" role="group" aria-label=${t("Period")}>
      ${NAMED.map(
        ([id, label]) =>
          html`<button type="button" class="chip" key=${id} aria-pressed=${String(report.period === id)}
              onClick=${() => show({ period: id, from: null, to: null, list: null })}>${label()}</button>`,
      )}
    </div>
    <${Dates} />
    <label class="hrow repcheck">
      <input type="checkbox" class="check" checked=${report.compare}
          onChange=${() => show({ compare: !report.compare }, { replace: true })} />
      <span>${t("Compare with {period}", { period: longPeriod(earlier, later) })}</span>
    </label>
    <div class="repfoot"><button type="button" class="btn small primary" onClick=${shut}>${t("Dismiss")}</button></div>
  </div>`;
}

function Dates() {
  const [here, end] = spanHere();
  const [from, setFrom] = useState(here);
  const [to, setTo] = useState(end);
  useLayoutEffect(() => {
    setFrom(here);
    setTo(end);
  }, [here, end]);
  const trouble = troubleOf(from, to);
  const take = (first, last) => {
    setFrom(first);
    setTo(last);
    if (!troubleOf(first, last)) show({ period: null, from: first, to: last, list: null }, { replace: true });
  };
  const field = (label, value, onPick) =>
    html`<label><span>${label}</span><input class="input" type="date" max=${today.value} value=${value}
        aria-invalid=${trouble ? "true" : null} aria-describedby=${trouble ? "reptrouble" : null}
        onChange=${(event) => onPick(event.currentTarget.value)} /></label>`;
  return html`<div class="repdates">
      ${field(t("from (date)"), from, (day) => take(day, to))} ${field(t("to (date)"), to, (day) => take(from, day))}
    </div>
    ${trouble && html`<p class="t12 repbad" id="reptrouble" role="alert">${trouble}</p>`}`;
}

function troubleOf(from, to) {
  if (!isDay(from) || !isDay(to)) return t("Enter both dates.");
  if (from > to) return t("The first day is after the last one.");
  return daysBetween(from, to) > MOST_DAYS ? t("A period has at most 366 days.") : null;
}
