// When a recurring task is created: period, weekdays, time and zone, the last date, missed dates, the next dates.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { api, get, Problem, words } from "../core/api.js";
import { weekdayName, zonedFullTime } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { WEEKDAYS } from "../settings/schedule.js";
import { TimeField } from "../settings/time_field.js";
import { ZoneSelect } from "../settings/time_zones.js";
import { Segments } from "../ui/form.js";
import { changesBetween, daysOf, isMoved, repeatWords } from "./repeat_words.js";

const SETTLE = 200; // milliseconds: typed numbers are asked about once
const MOST = 366;

/** @type {[string, () => string][]} */
const PERIODS = [
  ["day", () => t("By day")],
  ["weekdays", () => t("Mon–Fri")],
  ["week", () => t("By week")],
  ["month", () => t("By month")],
];
const UNITS = {
  day: (count) => n("day", "days", count),
  week: (count) => n("week", "weeks", count),
  month: (count) => n("month", "months", count),
};

export function RepeatTimes({ rule, onChange }) {
  return html`
    <div class="field">
      <span class="lab">${t("How often")}</span>
      <${Segments} label=${t("How often")} value=${rule.every} options=${PERIODS.map(([id, name]) => [id, name()])}
          onPick=${(every) => onChange({ every, ...(every === "weekdays" && { step: 1 }) })} />
    </div>
    ${
      rule.every !== "weekdays" &&
      html`<div class="rptstep">
        <${Step} rule=${rule} onChange=${onChange} />
        ${rule.every === "week" && html`<${Days} rule=${rule} onChange=${onChange} />`}
      </div>`
    }
    <div class="taskpair">
      <${Day} id="rps" label=${t("From")} value=${rule.start} onPick=${(start) => start && onChange({ start })} />
      <${Day} id="rpu" label=${t("Until, if it ends")} value=${rule.until} min=${rule.start}
          onPick=${(until) => onChange({ until })} />
    </div>
    <div class="rptzone"><${Clock} rule=${rule} onChange=${onChange} /></div>
    <div class="field">
      <span class="lab">${t("When the program was off and dates were missed")}</span>
      <${Segments} label=${t("Missed dates")} value=${rule.catch_up}
          options=${[
            [false, t("One task, for the last date")],
            [true, t("A task for each date")],
          ]} onPick=${(catchUp) => onChange({ catch_up: catchUp })} />
    </div>
    <${Preview} rule=${rule} />
  `;
}

function Step({ rule, onChange }) {
  const [text, setText] = useState(String(rule.step));
  const count = Number(text);
  const wrong = !Number.isInteger(count) || count < 1 || count > MOST;
  return html`<div class="field">
    <label for="rpk">${t("Interval")}</label>
    <span class="hrow">
      <input class="input numin" id="rpk" inputmode="numeric" maxlength="3" autocomplete="off" value=${text}
          aria-invalid=${wrong ? "true" : null} aria-describedby="rpkh" onInput=${(event) => {
            setText(event.currentTarget.value);
            const typed = Number(event.currentTarget.value);
            if (Number.isInteger(typed) && typed >= 1 && typed <= MOST) onChange({ step: typed });
          }} onBlur=${() => setText(String(rule.step))} />
      <span class=${wrong ? "hint bad" : "t13"} id="rpkh">
        ${wrong ? t("A number from 1 to 366") : UNITS[rule.every](count)}
      </span>
    </span>
  </div>`;
}

function Days({ rule, onChange }) {
  const chosen = daysOf(rule);
  const toggle = (day) => {
    const days = chosen.includes(day) ? chosen.filter((one) => one !== day) : [...chosen, day].sort((a, b) => a - b);
    if (days.length) onChange({ days });
  };
  return html`<div class="field">
    <span class="lab" id="rpw">${t("Weekdays")}</span>
    <div class="taskchips" role="group" aria-labelledby="rpw">
      ${WEEKDAYS.map(
        (day) =>
          html`<button type="button" class="chip" key=${day} aria-label=${weekdayName(day, "long")}
              aria-pressed=${String(chosen.includes(day))} onClick=${() => toggle(day)}>
            ${weekdayName(day)}
          </button>`,
      )}
    </div>
  </div>`;
}

const Day = ({ id, label, value, min = null, onPick }) => html`
  <div class="field">
    <label for=${id}>${label}</label>
    <input class="input" type="date" id=${id} value=${value ?? ""} min=${min}
        onInput=${(event) => onPick(event.currentTarget.value || null)} />
  </div>
`;

function Clock({ rule, onChange }) {
  const [zones, setZones] = useState([]);
  useEffect(() => {
    get("/api/company").then(
      (answer) => setZones(answer.zones),
      (problem) => {
        if (!(problem instanceof Problem)) throw problem; // the present zone can be kept
      },
    );
  }, []);
  return html`
    <div class="field">
      <span class="lab">${t("Time")}</span>
      <${TimeField} label=${t("Time")} value=${rule.minute}
          onChange=${(minute) => onChange({ minute: Math.min(minute, 24 * 60 - 1) })} />
    </div>
    <div class="field">
      <label for="rpz">${t("Time zone")}</label>
      <${ZoneSelect} id="rpz" zones=${zones} value=${rule.zone} onPick=${(zone) => onChange({ zone })} />
    </div>
  `;
}

// The server counts the dates, as it will when it creates the tasks.
function usePreview(rule) {
  const [answer, setAnswer] = useState({ next: null, problem: null, of: rule });
  const { catch_up: _either, ...asked } = rule;
  const text = JSON.stringify(asked);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(async () => {
      try {
        const { next } = await api("POST", "/api/task-repeats/preview", JSON.parse(text));
        if (!isOver) setAnswer({ next, problem: null, of: rule });
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        if (!isOver) setAnswer({ next: null, problem, of: rule });
      }
    }, SETTLE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text]);
  return answer;
}

function Preview({ rule }) {
  const { next, problem, of } = usePreview(rule); // of an earlier rule while the next answer is on its way
  return html`<section class="rptnext" aria-label=${t("Next dates")} aria-busy=${next || problem ? null : "true"}>
    <b class="b5 blk t13">${repeatWords(of)}</b>
    ${problem && html`<p class="hint bad" role="alert">${words(problem)}</p>`}
    ${
      next?.length === 0 && html`<p class="hint bad" role="alert">${t("No date remains: the last one has passed.")}</p>`
    }
    ${
      next?.length > 0 &&
      html`<ol class="t13">
        ${next.map((at, index) => {
          const changes = changesBetween(next[index - 1] ?? null, at, of.zone);
          return html`<li key=${at}>
            ${zonedFullTime(at, of.zone)}
            ${
              (changes || isMoved(at, of)) &&
              html`<span class="t12 dim blk">
                ${
                  isMoved(at, of)
                    ? t("The clocks skip this hour on that day: the task comes one hour later.")
                    : t("The clocks have changed before this date; the local time stays.")
                }
              </span>`
            }
          </li>`;
        })}
      </ol>`
    }
  </section>`;
}
