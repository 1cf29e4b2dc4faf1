// The week on a phone: a row for each day with its hours in words and as a bar; the chosen day has its fields below.
import { useState } from "preact/hooks";
import { now } from "../core/clock.js";
import { weekdayName } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { DayFields } from "./day_fields.js";
import { DAY_MINUTES, spansText, WEEKDAYS } from "./schedule.js";
import { minuteIn } from "./time_zones.js";

export function WeekRows({ week, zone, onChange }) {
  const [day, setDay] = useState(0);
  const change = (number, spans) => onChange(week.map((before, place) => (place === number ? spans : before)));
  return html`
    <p class="lead">${t("Choose a day to change its hours.")}</p>
    <ul class="card wkrows" aria-label=${t("Business hours by day")}>
      ${WEEKDAYS.map(
        (number) => html`
          <li key=${number}>
            <button type="button" class="wkrow" aria-expanded=${number === day}
                onClick=${() => setDay(number === day ? null : number)}>
              <span class="wkname">${weekdayName(number, "long")}</span>
              <span class="wkhours dim">${spansText(week[number]) || t("Day off")}</span>
              <${Icon} name="chevron-down" size="s" />
              <${DayBar} spans=${week[number]} zone=${zone} />
            </button>
            ${
              number === day &&
              html`<div class="wkopen">
                <${DayFields} day=${number} week=${week} onChange=${(spans) => change(number, spans)}
                    onWeek=${onChange} />
              </div>`
            }
          </li>
        `,
      )}
    </ul>
  `;
}

// The spans of a day between midnight and midnight, and the present time of the zone.
function DayBar({ spans, zone }) {
  const minute = minuteIn(now.value, zone);
  return html`
    <svg class="wkbar" viewBox="0 0 1440 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="tr" width=${DAY_MINUTES} height="8" />
      ${spans.map(
        ([from, to]) => to > from && html`<rect class="on" key=${from} x=${from} width=${to - from} height="8" />`,
      )}
      ${minute !== null && html`<rect class="now" x=${minute} width="6" height="8" />`}
    </svg>
  `;
}
