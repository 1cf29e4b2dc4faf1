// Charts of shares against their target: a bar of a channel, and bars of days above and below the target.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { n, t } from "../core/i18n.js";
import { Bubble, DayKeys, Plot, useWidthOf } from "./charts.js";
import { deviation, reachOf } from "./scales.js";
import { share, shortDate } from "./values.js";

export function DeviationBar({ value, target, reach }) {
  const { start, width } = value === null ? { start: 50, width: 0 } : deviation(value, target, reach);
  return html`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class=${value >= target ? "b1" : "b2"} x=${start} width=${width} height="10" />
    <rect class="tk2" x="49.6" width="0.8" height="10" />
  </svg>`;
}

export function sentenceOfDays(values, target) {
  const days = values.filter((value) => value !== null);
  if (!days.length) return t("No day has a request with a target.");
  const met = days.filter((value) => value >= target).length;
  return n("The target was met on {met} of {n} day.", "The target was met on {met} of {n} days.", days.length, { met });
}

// Height of a bar, from its target: at least two pixels, so that a small difference is seen.
const lengthOf = (value, target, reach, half) =>
  Math.max(2, (Math.min(reach, Math.abs(value - target)) / reach) * half);

export function DeviationDays({ id, label, days, values, target, height = 44, onDay }) {
  const { box, width } = useWidthOf(300);
  const [day, setDay] = useState(null);
  const reach = reachOf(values, target);
  const step = width / days.length;
  const middle = height / 2;
  const textOf = (index) => {
    const value = values[index];
    const date = shortDate(days[index]);
    return value === null ? t("{day}: no data", { day: date }) : `${date}: ${share(value)}`;
  };
  return html`<div class="plotbox" ref=${box}>
    <${Plot} id=${id} look="deviations" width=${width} height=${height} title=${label}
        sentence=${sentenceOfDays(values, target)}>
      ${values.map((value, index) => {
        if (value === null) return null;
        const high = value >= target;
        const length = lengthOf(value, target, reach, middle - 1);
        return html`<rect key=${index} class=${`${high ? "dok" : "dbad"} ${index === day ? "on" : ""}`}
          x=${index * step + step * 0.14} y=${high ? middle - length : middle} width=${step * 0.72} height=${length}
          rx="1.5" />`;
      })}
      <path class="dmid" d=${`M0 ${middle}H${width}`} />
    <//>
    <${DayKeys} label=${label} count=${days.length} left=${0} room=${width} day=${day} onMove=${setDay}
        onDay=${(index) => values[index] !== null && onDay(index)} textOf=${textOf} />
    ${day !== null && html`<${Bubble} x=${day * step} y=${6} width=${width} lines=${[textOf(day)]} />`}
  </div>`;
}
