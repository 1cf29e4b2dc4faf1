// Grid of a week: one bar for each span. The ends are dragged or moved by arrows; below, the selected day is typed.
import { useState } from "preact/hooks";
import { now } from "../core/clock.js";
import { weekdayName } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Segments } from "../ui/form.js";
import { useWidth } from "../ui/hooks.js";
import { DayFields } from "./day_fields.js";
import { DAY_MINUTES, moveEnd, snap, spansText, timeText, WEEKDAYS } from "./schedule.js";
import { minuteIn } from "./time_zones.js";
import { WeekRows } from "./week_rows.js";

const LEFT = 44;
const WIDTH = 648;
const ROW = 34;
const BAR = 26;
const TOP = 26;
const x = (minute) => LEFT + (minute * WIDTH) / DAY_MINUTES;
const y = (day) => TOP + day * ROW;
const MARKS = [0, 3, 6, 9, 12, 15, 18, 21, 24];
const KEY_STEPS = { ArrowLeft: -15, ArrowDown: -15, ArrowRight: 15, ArrowUp: 15, PageUp: 60, PageDown: -60 };

// A phone has a list of the days instead.
export function Week(props) {
  return useWidth("(max-width: 719px)") ? html`<${WeekRows} ...${props} />` : html`<${WeekGrid} ...${props} />`;
}

function WeekGrid({ week, zone, onChange }) {
  const [day, setDay] = useState(0);
  const change = (number, spans) => onChange(week.map((before, place) => (place === number ? spans : before)));
  return html`
    <p class="lead" id="wklead">
      ${t("Drag the end of a bar or type the time. Arrow keys move an end by 15 minutes.")}
    </p>
    <div class="card fcard">
      <div role="group" aria-label=${t("Business hours by day")}>
        <svg class="wk" viewBox="0 0 720 264">
          ${MARKS.map(
            (hour) => html`<g key=${hour} aria-hidden="true">
              <text x=${x(hour * 60)} y="12" text-anchor="middle">${hour}:00</text>
              <path class="g" d=${`M${x(hour * 60)} 20v240`} />
            </g>`,
          )}
          ${WEEKDAYS.map(
            (number) => html`<${DayBars} key=${number} day=${number} spans=${week[number]} chosen=${number === day}
                onChoose=${() => setDay(number)} onChange=${(spans) => change(number, spans)} />`,
          )}
          <${Now} zone=${zone} />
        </svg>
      </div>
      <div class="wkday">
        <${Segments} label=${t("Day of the week")} value=${day} onPick=${setDay}
            options=${WEEKDAYS.map((number) => [number, weekdayName(number)])} />
        <${DayFields} key=${day} day=${day} week=${week} onChange=${(spans) => change(day, spans)} onWeek=${onChange} />
      </div>
    </div>
  `;
}

// The present time of the zone, across all days.
function Now({ zone }) {
  const minute = minuteIn(now.value, zone);
  return minute !== null && html`<path class="now" d=${`M${x(minute)} 20v240`} />`;
}

function DayBars({ day, spans, chosen, onChoose, onChange }) {
  const name = weekdayName(day, "long");
  return html`
    <g onPointerDown=${onChoose}>
      <text class=${chosen ? "d on" : "d"} x="0" y=${y(day) + 18} aria-hidden="true">${weekdayName(day)}</text>
      <rect class=${chosen ? "tr on" : "tr"} x=${LEFT} y=${y(day)} width=${WIDTH} height=${BAR} rx="5" />
      ${
        !spans.length &&
        html`<text class="off" x=${x(720)} y=${y(day) + 17} text-anchor="middle" aria-hidden="true">
          ${t("day off")}
        </text>`
      }
      ${spans.map(
        (span, place) => html`
          <g key=${place}>
            <${Bar} day=${day} span=${span} />
            ${[0, 1].map(
              (side) => html`
                <${End} key=${side} name=${name} day=${day} spans=${spans} place=${place} side=${side}
                  onMove=${(minute) => onChange(moveEnd(spans, place, side, minute))} />
              `,
            )}
          </g>
        `,
      )}
    </g>
  `;
}

function Bar({ day, span: [from, to] }) {
  if (to <= from) return null;
  return html`
    <rect class="on" x=${x(from)} y=${y(day)} width=${x(to) - x(from)} height=${BAR} rx="5" />
    ${
      to - from >= 180 &&
      html`<text class="h" x=${x((from + to) / 2)} y=${y(day) + 17} text-anchor="middle" aria-hidden="true">
        ${spansText([[from, to]])}
      </text>`
    }
  `;
}

// One end of a bar, a slider of its own. side: 0 the start, 1 the end.
function End({ name, day, spans, place, side, onMove }) {
  const minute = spans[place][side];
  const middle = x(minute) + (side ? -4 : 4);
  const keys = (event) => {
    const step = KEY_STEPS[event.key];
    const to = event.key === "Home" ? 0 : event.key === "End" ? DAY_MINUTES : step ? snap(minute + step) : null;
    if (to === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(to);
  };
  const drag = (event) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const svg = event.currentTarget.ownerSVGElement;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    onMove(snap(((point.x - LEFT) / WIDTH) * DAY_MINUTES));
  };
  const label = side ? t("{day}: end of hours", { day: name }) : t("{day}: start of hours", { day: name });
  return html`
    <g class="wkend" role="slider" tabindex="0" aria-label=${label} aria-valuemin="0" aria-valuemax=${DAY_MINUTES}
        aria-valuenow=${minute} aria-valuetext=${timeText(minute)} onKeyDown=${keys} onPointerMove=${drag}
        onPointerDown=${(event) => event.currentTarget.setPointerCapture(event.pointerId)}>
      <rect class="grab" x=${middle - 8} y=${y(day)} width="16" height=${BAR} rx="4" />
      <rect class="gr" x=${middle - 1.25} y=${y(day) + 7} width="2.5" height="12" rx="1" />
    </g>
  `;
}
