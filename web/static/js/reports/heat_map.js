// Requests by weekday and hour: weekdays as rows and hours as columns; on a phone bins of three hours as rows.
import { useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { number, weekdayName } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { Bubble, useWidthOf } from "./charts.js";
import { binned, levelOf } from "./scales.js";

const PHONE = 480;
const BIN = 3;
const WEEK = [0, 1, 2, 3, 4, 5, 6];

const hourText = (from, size) => `${from}:00–${from + size}:00`;

// Rows of cells: {weekday, from, size, value, x, y, wide, high}.
export function cellsOf(counts, width) {
  const phone = width < PHONE;
  const size = phone ? BIN : 1;
  const byDay = counts.map((hours) => binned(hours, size));
  const [left, high] = phone ? [44, 26] : [34, 26];
  const wide = (width - left) / (phone ? 7 : 24);
  const cell = (weekday, bin) => ({ weekday, from: bin * size, size, value: byDay[weekday][bin], wide: wide - 2 });
  const rows = phone
    ? byDay[0].map((_, bin) => WEEK.map((weekday) => ({ ...cell(weekday, bin), x: left + weekday * wide })))
    : WEEK.map((weekday) => byDay[weekday].map((_, bin) => ({ ...cell(weekday, bin), x: left + bin * wide })));
  return rows.map((row, index) => row.map((one) => ({ ...one, y: index * high, high: high - 2 })));
}

export function busiest(rows) {
  return rows.flat().reduce((best, one) => (one.value > best.value ? one : best));
}

const cellText = ({ weekday, from, size, value }) =>
  `${weekdayName(weekday, "long")}, ${hourText(from, size)}: ${n("{n} request", "{n} requests", value, {
    n: number(value),
  })}`;

export function sentenceOfHeat(rows) {
  const best = busiest(rows);
  return best.value ? t("Most requests: {cell}.", { cell: cellText(best) }) : t("There were no requests.");
}

const MOVES = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

export function HeatMap({ id, title, counts, onCell }) {
  const { box, width } = useWidthOf();
  const [at, setAt] = useState([0, 0]);
  const [shown, setShown] = useState(null);
  const grid = useRef(null);
  const rows = cellsOf(counts, width);
  const most = busiest(rows).value;
  const [row, column] = [Math.min(at[0], rows.length - 1), Math.min(at[1], rows[0].length - 1)];
  const focus = (to) => {
    setAt(to);
    grid.current.querySelectorAll("[role=row]")[to[0]].querySelectorAll("[role=gridcell]")[to[1]].focus();
  };
  const keys = (event) => {
    const by = MOVES[event.key];
    const edge = { Home: [row, 0], End: [row, rows[0].length - 1] }[event.key];
    if (event.key === "Enter" || event.key === " ") onCell(rows[row][column]);
    else if (by || edge)
      focus(
        edge ?? [
          Math.max(0, Math.min(rows.length - 1, row + by[0])),
          Math.max(0, Math.min(rows[0].length - 1, column + by[1])),
        ],
      );
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const height = rows.length * 26 + 20;
  return html`<div class="plotbox" ref=${box} onPointerLeave=${() => setShown(null)}>
    <svg class="plot heat" viewBox=${`0 0 ${width} ${height}`} role="grid" aria-labelledby=${`${id}-t`}
        aria-describedby=${`${id}-d`} ref=${grid} onKeyDown=${keys}>
      <title id=${`${id}-t`}>${title}</title>
      <desc id=${`${id}-d`}>${sentenceOfHeat(rows)}</desc>
      ${rows.map(
        (cells, index) =>
          html`<g role="row" key=${index}>
            <text aria-hidden="true" x=${width < PHONE ? 34 : 0} y=${cells[0].y + 17}
              text-anchor=${width < PHONE ? "end" : "start"}>
              ${width < PHONE ? cells[0].from : weekdayName(cells[0].weekday)}
            </text>
            ${cells.map(
              (one, place) =>
                html`<rect key=${place} role="gridcell" class=${`q${levelOf(one.value, most)}`}
                  tabindex=${index === row && place === column ? 0 : -1} aria-label=${cellText(one)} x=${one.x}
                  y=${one.y} width=${one.wide} height=${one.high} rx="4" onClick=${() => onCell(one)}
                  onFocus=${() => {
                    setAt([index, place]);
                    setShown(one);
                  }} onBlur=${() => setShown(null)} onPointerEnter=${() => setShown(one)} />`,
            )}
          </g>`,
      )}
      <${Feet} rows=${rows} phone=${width < PHONE} height=${height} />
    </svg>
    ${shown && html`<${Bubble} x=${shown.x} y=${shown.y} width=${width} lines=${[cellText(shown)]} />`}
  </div>`;
}

const Feet = ({ rows, phone, height }) =>
  rows[0]
    .filter((one) => phone || one.from % 3 === 0 || one.from === 23)
    .map(
      (one) =>
        html`<text key=${one.x} aria-hidden="true" x=${one.x + one.wide / 2} y=${height - 4} text-anchor="middle">
          ${phone ? weekdayName(one.weekday) : one.from}
        </text>`,
    );

// From less to more, as a legend.
export const HeatKey = () =>
  html`<span class="heatkey end">
    ${t("less (legend)")}
    <svg viewBox="0 0 84 10" class="plot" aria-hidden="true">
      ${[0, 1, 2, 3, 4, 5].map(
        (level) => html`<rect class=${`q${level}`} x=${level * 14} width="12" height="10" rx="2" />`,
      )}
    </svg>
    ${t("more (change)")}
  </span>`;
