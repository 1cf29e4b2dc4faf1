// Requests of today by hour, before those of a usual day.
import { weekdayName } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { decimal } from "./number_format.js";

const STEP = 37.4;
const TOP = 4;
const BASE = 226;
const FEWEST = 9; // hours, so that a quiet day is no single bar

export function HoursChart({ board }) {
  const { today, usual } = board.hours;
  const [first, last] = hoursShown(today, usual);
  const most = Math.max(1, ...today, ...usual);
  const height = (value) => (value / most) * (BASE - TOP);
  const weekday = weekdayName((new Date(`${board.day}T12:00:00Z`).getUTCDay() + 6) % 7, "long").toLowerCase();
  const sum = (values) => values.slice(0, board.hour + 1).reduce((all, one) => all + one, 0);
  const words = board.usual_days
    ? t("Until now {n} requests, on a usual day {usual}", { n: decimal(sum(today)), usual: decimal(sum(usual)) })
    : t("Until now {n} requests", { n: decimal(sum(today)) });
  const bars = [];
  for (let hour = first; hour <= last; hour += 1) {
    const x = (hour - first) * STEP;
    bars.push(html`<g key=${hour}>
      <rect class="us" x=${x} y=${BASE - height(usual[hour])} width="28" height=${height(usual[hour])} rx="3" />
      <rect class="td" x=${x + 6} y=${BASE - height(today[hour])} width="16" height=${height(today[hour])} rx="2" />
      <text x=${x + 14} y="248" text-anchor="middle">${hour}</text>
    </g>`);
  }
  return html`<section class="card wallcard wallhours" aria-labelledby="wallreq">
    <div class="hrow wrap"><h2 id="wallreq">${t("Requests today")}</h2>
      <p class="walllegend">
        <span><i class="td"></i>${t("today")}</span>
        ${board.usual_days > 0 && html`<span><i class="us"></i>${t("usual day: {weekday}", { weekday })}</span>`}
      </p></div>
    <svg viewBox=${`0 0 ${(last - first + 1) * STEP} 256`} role="img"
        aria-labelledby="wallreqt">
      <title id="wallreqt">${words}</title>${bars}
    </svg>
    <p class="mut wallsum">${words}</p>
  </section>`;
}

function hoursShown(today, usual) {
  const busy = today.map((value, hour) => (value || usual[hour] >= 0.25 ? hour : -1)).filter((hour) => hour >= 0);
  let [first, last] = busy.length ? [busy[0], busy.at(-1)] : [9, 17];
  while (last - first + 1 < FEWEST) {
    if (first > 0) first -= 1;
    if (last < 23) last += 1;
  }
  return [first, last];
}
