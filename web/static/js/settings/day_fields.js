// The spans of one day as typed times, with a break and the copies to other days.
import { useRef } from "preact/hooks";
import { weekdayName } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { keepFocus } from "../ui/hooks.js";
import { addBreak, mayBreak, spansProblem, spansText, WEEKDAYS } from "./schedule.js";
import { TimeField } from "./time_field.js";

export function DayFields({ day, week, onChange, onWeek }) {
  const spans = week[day];
  const name = weekdayName(day, "long");
  const problem = spansProblem(spans);
  const set = (place, side, minute) =>
    onChange(spans.map((span, number) => (number !== place ? span : side ? [span[0], minute] : [minute, span[1]])));
  const fields = useRef(null);
  const drop = (place) => {
    onChange(spans.filter((_, number) => number !== place));
    keepFocus(() => fields.current.querySelector("button"));
  };
  const others = WEEKDAYS.filter((number) => number !== day && number < 5);
  return html`
    <fieldset class="wkf" ref=${fields} aria-describedby=${problem ? "wkbad" : null}>
      <legend class="vh">${name}</legend>
      <div class="wkspans">
        ${spans.map(
          (span, place) => html`
            <span class="hrow tight" key=${place}>
              <${TimeField} label=${t("{day}, from", { day: name })} value=${span[0]} bad=${problem}
                onChange=${(minute) => set(place, 0, minute)} />
              <span class="dim" aria-hidden="true">–</span>
              <${TimeField} label=${t("{day}, to", { day: name })} value=${span[1]} bad=${problem}
                onChange=${(minute) => set(place, 1, minute)} />
              <button type="button" class="ib small"
                  aria-label=${t("Remove {hours}", { hours: spansText([span]) })}
                  onClick=${() => drop(place)}>
                <${Icon} name="x" size="m" />
              </button>
            </span>
          `,
        )}
        ${!spans.length && html`<span class="t13 dim">${t("Day off")}</span>`}
      </div>
      <div class="hrow wrap">
        ${
          spans.length
            ? html`<button type="button" class="btn small quiet" disabled=${!mayBreak(spans) || problem}
                  onClick=${() => onChange(addBreak(spans))}>
                <${Icon} name="plus" size="s" />${t("Break")}
              </button>`
            : html`<button type="button" class="btn small quiet" onClick=${() => onChange([[540, 1080]])}>
                <${Icon} name="plus" size="s" />${t("Hours")}
              </button>`
        }
        ${
          day === 0
            ? html`<button type="button" class="btn small quiet" onClick=${() => onWeek(copied(week, day, others))}>
                <${Icon} name="copy" size="s" />${t("Copy to Tue–Fri")}
              </button>`
            : html`<button type="button" class="btn small quiet" onClick=${() => onChange(week[0])}>
                <${Icon} name="copy" size="s" />${t("Same as Monday")}
              </button>`
        }
      </div>
    </fieldset>
    ${problem && html`<p class="hint bad" id="wkbad" role="alert">${problem}</p>`}
  `;
}

const copied = (week, day, others) => week.map((spans, number) => (others.includes(number) ? week[day] : spans));
