// Lines over days, labelled at their ends, with the target as a dashed line.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Bubble, DayKeys, Plot, useWidthOf } from "./charts.js";
import { apart, areaOf, labelled, lineOf, lonely, roofOf, ticksOf } from "./scales.js";
import { roundSpan, shortDate, valueText } from "./values.js";
import { number } from "../core/format.js";

const TOP = 22;
const BOTTOM = 26;
const LETTER = 6.6; // width of a letter of a label, roughly
const LINE = 15; // height of a label
const LABEL_DAYS = 84; // room of a date below the chart
const NARROW = 480;

const last = (values) => values.findLastIndex((value) => value !== null);
const highestOf = (values) => Math.max(0, ...values.filter((value) => value !== null));
const normText = (norm) => t("target of {norm}", { norm: roundSpan(norm) });
const tickText = (unit, value) => (unit === "ms" ? roundSpan(value) : number(value));

// One sentence for each line: where it begins and ends, and its peak.
export function sentenceOfLines({ days, series, unit, norm }) {
  const lines = series
    .filter(({ values }) => last(values) >= 0)
    .map(({ name, values }) => {
      const first = values.find((value) => value !== null);
      const peak = values.indexOf(highestOf(values));
      return t("{name}: from {first} to {last}, the highest {most} on {day}.", {
        name,
        first: valueText(unit, first),
        last: valueText(unit, values[last(values)]),
        most: valueText(unit, values[peak]),
        day: shortDate(days[peak]),
      });
    });
  if (norm) lines.push(t("Target {norm}.", { norm: roundSpan(norm) }));
  return lines.join(" ");
}

function geometry({ days, series, unit, norm, width, height }) {
  const ticks = ticksOf(
    roofOf(
      series.flatMap(({ values }) => values),
      norm ?? 0,
    ),
    unit,
  );
  const ends = series.filter(({ values }) => last(values) >= 0);
  const narrow = width < NARROW; // the legend has the names, and the target stands over its line
  const labels = ends.map(({ name, values }) => {
    const value = valueText(unit, values[last(values)]);
    return narrow ? value : `${name} ${value}`;
  });
  const beside = norm && !narrow;
  if (beside) labels.push(normText(norm));
  const left = Math.max(...ticks.map((tick) => tickText(unit, tick).length)) * LETTER + 8;
  const right = Math.max(12, ...labels.map((label) => label.length * LETTER + 14));
  const room = Math.max(40, width - left - right);
  const xOf = (index) => left + (days.length > 1 ? (index / (days.length - 1)) * room : room / 2);
  const yOf = (value) => TOP + (1 - Math.min(1, value / ticks.at(-1))) * (height - TOP - BOTTOM);
  const wanted = [...ends.map(({ values }) => yOf(values[last(values)])), ...(beside ? [yOf(norm)] : [])];
  const places = apart(wanted, LINE, TOP, height - BOTTOM);
  return { ticks, ends, labels, places, left, room, xOf, yOf, narrow };
}

export function LineChart({ id, title, sentence, days, series, unit, norm = null, onDay }) {
  const { box, width } = useWidthOf();
  const [day, setDay] = useState(null);
  const height = width < NARROW ? 210 : 262;
  const lines = geometry({ days, series, unit, norm, width, height });
  const linesOf = (index) => [
    shortDate(days[index]),
    ...series.map(({ name, values }) => `${name}: ${valueText(unit, values[index])}`),
  ];
  return html`<div class="plotbox" ref=${box}>
    <${Plot} id=${id} width=${width} height=${height} title=${title} sentence=${sentence}>
      <${Axes} ...${lines} days=${days} unit=${unit} height=${height} />
      ${norm && html`<path class="tgt" d=${`M${lines.left} ${lines.yOf(norm)}h${lines.room}`} />`}
      ${norm && lines.narrow && html`<text x=${lines.left + 2} y=${lines.yOf(norm) - 5}>${normText(norm)}</text>`}
      ${series.map((one) => html`<${Line} key=${one.id} ...${one} ...${lines} height=${height} />`)}
      ${day !== null && html`<path class="cross" d=${`M${lines.xOf(day)} ${TOP}V${height - BOTTOM}`} />`}
      ${day !== null && html`<${Dots} day=${day} series=${series} ...${lines} />`}
      <${Above} series=${series} ...${lines} />
      <${Peak} series=${series} unit=${unit} width=${width} ...${lines} />
      ${lines.labels.map(
        (label, index) =>
          html`<text key=${index} class=${index < lines.ends.length ? "lbl" : ""} x=${lines.left + lines.room + 10}
            y=${lines.places[index] + 4}>${label}</text>`,
      )}
    <//>
    <${DayKeys} label=${title} count=${days.length} left=${lines.left} room=${lines.room} day=${day} onMove=${setDay}
        onDay=${onDay} textOf=${(index) => linesOf(index).join(", ")} />
    ${day !== null && html`<${Bubble} x=${lines.xOf(day)} y=${TOP + 40} width=${width} lines=${linesOf(day)} />`}
  </div>`;
}

const Axes = ({ ticks, days, unit, left, room, xOf, yOf, height }) => html`
  ${ticks.map(
    (tick) => html`
      <path class="g" d=${`M${left} ${yOf(tick)}h${room}`} />
      <text x=${left - 8} y=${yOf(tick) + 4} text-anchor="end">${tickText(unit, tick)}</text>
    `,
  )}
  ${labelled(days.length, Math.max(2, Math.floor(room / LABEL_DAYS))).map(
    (index) =>
      html`<text key=${index} x=${xOf(index)} y=${height - 6}
        text-anchor=${days.length > 1 && index === 0 ? "start" : "middle"}>${shortDate(days[index])}</text>`,
  )}
`;

function Line({ values, tone, area, xOf, yOf, height }) {
  const points = values.map((value, index) => (value === null ? null : [xOf(index), yOf(value)]));
  const end = last(values);
  return html`
    ${area && html`<path class=${`a${tone}`} d=${areaOf(points, height - BOTTOM)} />`}
    <path class=${`l${tone}`} d=${lineOf(points)} />
    ${lonely(points).map(([x, y]) => html`<circle class=${`p${tone}`} cx=${x} cy=${y} r="3" />`)}
    ${end >= 0 && html`<circle class=${`pt p${tone}`} cx=${xOf(end)} cy=${yOf(values[end])} r="4.5" />`}
  `;
}

const Dots = ({ day, series, xOf, yOf }) =>
  series.map(
    ({ id, values, tone }) =>
      values[day] !== null &&
      html`<circle key=${id} class=${`pt p${tone}`} cx=${xOf(day)} cy=${yOf(values[day])} r="5" />`,
  );

// Arrows over the points that lie above the chart.
function Above({ series, ticks, xOf, yOf }) {
  const most = Math.max(...series.map(({ values }) => highestOf(values))); // has an arrow of its own
  return series.map(({ id, values }) =>
    values.map(
      (value, index) =>
        value > ticks.at(-1) &&
        value < most &&
        html`<text key=${id + index} class="lbl" x=${xOf(index)} y=${yOf(value) - 9} text-anchor="middle">↑</text>`,
    ),
  );
}

// The highest point of all lines has its value beside it, unless it is the end, which has one. An arrow says that it
// lies above the chart.
function Peak({ series, unit, width, ticks, xOf, yOf }) {
  const [top] = series.toSorted((a, b) => highestOf(b.values) - highestOf(a.values));
  const most = top ? highestOf(top.values) : 0;
  const index = top ? top.values.indexOf(most) : -1;
  if (!most || index === last(top.values)) return null;
  const anchor = xOf(index) < 80 ? "start" : xOf(index) > width - 160 ? "end" : "middle";
  return html`<circle class=${`pt p${top.tone}`} cx=${xOf(index)} cy=${yOf(most)} r="4" />
    <text class="lbl" x=${xOf(index)} y=${yOf(most) - 9} text-anchor=${anchor}>
      ${valueText(unit, most)}${most > ticks.at(-1) && " ↑"}
    </text>`;
}
