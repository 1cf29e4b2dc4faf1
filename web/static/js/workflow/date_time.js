// Date and time picker: presets with one click, any day and minute beside them. In this device's time zone and the
// language of the interface.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { monthName, shortDay, soonWords, time, weekdays } from "../core/format.js";
import { t } from "../core/i18n.js";
import { atHour, monthGrid, readTime } from "./snooze_times.js";
import { Icon } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";

const WORDS = {
  hour: [() => t("In an hour"), "hourglass"],
  evening: [() => t("This evening"), "sunset"],
  tomorrow: [() => t("Tomorrow"), "sunrise"],
  days3: [() => t("In 3 days"), "calendar"],
  monday: [() => t("On Monday"), "calendar"],
  client: [() => t("Until the client replies"), "message-circle"],
};

const midnight = (at) => atHour(at, 0, 0);
const clockOf = (at) => {
  const day = new Date(at);
  return [day.getHours(), day.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
};

// usual: presets of snooze_times.js; given: the current time, shown as a custom one; hour: default hour of a chosen
// day; words: other preset labels; onPick(time) closes the picker unless it returns false; children: shown before the
// button.
export function When({
  label,
  title,
  usual,
  given = null,
  hour = "10:00",
  words = {},
  deed,
  icon = null,
  place = "popsnz",
  onPick,
  onShut,
  children,
  below,
}) {
  const began = useRef(now.value).current;
  const times = useRef(usual(began)).current;
  const [at, setAt] = useState(0);
  const [own, setOwn] = useState(
    given
      ? { day: midnight(given), text: clockOf(given), used: true }
      : { day: atHour(began, 1, 0), text: hour, used: false },
  );
  const box = useOutside(onShut);
  useFocusBack();
  useLayoutEffect(() => box.current.querySelector(".mi")?.focus({ preventScroll: true }), []);
  const clock = readTime(own.text);
  const ownAt = clock ? atHour(own.day, 0, ...clock) : null;
  const late = own.used && ownAt !== null && ownAt <= Date.now();
  const wrong = own.used && (clock === null || late);
  const until = own.used ? ownAt : times[at].at;
  const go = (moment) => {
    if (onPick(moment) !== false) onShut();
  };
  const submit = (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!wrong) go(until);
  };
  const walk = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const to = (at + step + times.length) % times.length;
    setAt(to);
    setOwn({ ...own, used: false });
    event.currentTarget.querySelectorAll(".mi")[to].focus();
  };
  return html`<form class=${`menu pop when ${place}`} role="dialog" aria-label=${label} ref=${box} onSubmit=${submit}>
    <div class="snzg">
      <div role="group" aria-label=${title} onKeyDown=${walk}>
        <div class="mh">${title}</div>
        ${times.map(
          (one, index) => html`<button type="button" key=${one.id} class=${!own.used && index === at ? "mi on" : "mi"}
              onFocus=${() => {
                setAt(index);
                if (!given) setOwn({ ...own, used: false });
              }} onClick=${() => go(one.at)}>
            <${Icon} name=${WORDS[one.id][1]} size="m" />
            <span class="cut">${words[one.id]?.() ?? WORDS[one.id][0]()}</span>
            ${
              one.at !== null &&
              html`<span class="hrow end t12 dim num">
                ${one.id === "hour" || one.id === "evening" ? time(one.at) : soonWords(one.at, began)}
              </span>`
            }
          </button>`,
        )}
      </div>
      <${Calendar} own=${own} began=${began} onChange=${(more) => setOwn({ ...own, ...more, used: true })}
          wrong=${wrong} />
    </div>
    <div class="snzf">
      ${children}
      <span class="t12 dim grow snzw">
        ${
          wrong
            ? html`<span class="hint bad" role="alert">
                ${late ? t("This time has passed") : t("Type the time like 10:00")}
              </span>`
            : until === null
              ? t("Until the client replies")
              : `${shortDay(until, began)}, ${time(until)}`
        }
      </span>
      <button type="submit" class="btn primary" disabled=${wrong}>
        ${icon && html`<${Icon} name=${icon} size="s" />`}
        ${deed}
        <kbd>Enter</kbd>
      </button>
    </div>
    ${below}
  </form>`;
}

const MOVES = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function Calendar({ own, began, onChange, wrong }) {
  const chosen = new Date(own.day);
  const [shown, setShown] = useState([chosen.getFullYear(), chosen.getMonth()]);
  const grid = useRef(null);
  const today = atHour(began, 0, 0);
  const [year, month] = shown;
  const name = monthName(new Date(year, month, 1).getTime());
  const first = new Date(year, month, 1) <= new Date(began);
  const turn = (by) => {
    const to = new Date(shown[0], shown[1] + by, 1);
    setShown([to.getFullYear(), to.getMonth()]);
  };
  const pick = (day) => {
    onChange({ day });
    const date = new Date(day);
    setShown([date.getFullYear(), date.getMonth()]);
  };
  const walk = (event) => {
    const step = MOVES[event.key];
    if (!step) return;
    event.preventDefault();
    pick(Math.max(today, atHour(own.day, step, 0)));
    requestAnimationFrame(() => grid.current?.querySelector("[aria-pressed='true']")?.focus());
  };
  return html`<div class="snzc">
    <div class="hrow">
      <b class="b6 t13 grow">${name}</b>
      <button type="button" class="ib small" aria-label=${t("Previous month")} disabled=${first}
          onClick=${() => turn(-1)}>
        <${Icon} name="chevron-left" size="m" />
      </button>
      <button type="button" class="ib small" aria-label=${t("Next month")} onClick=${() => turn(1)}>
        <${Icon} name="chevron-right" size="m" />
      </button>
    </div>
    <table class="cal" ref=${grid} onKeyDown=${walk}>
      <caption class="vh">${name}</caption>
      <thead><tr>${weekdays().map((day) => html`<th scope="col" key=${day}>${day}</th>`)}</tr></thead>
      <tbody>
        ${monthGrid(...shown).map(
          (week, row) =>
            html`<tr key=${row}>
              ${week.map(
                (day, column) =>
                  html`<td key=${column}>
                    ${
                      day !== null &&
                      html`<${Day} day=${day} today=${today} own=${own} onPick=${pick} weekend=${column > 4} />`
                    }
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    <div class="hrow">
      <input class="input numin" aria-label=${t("Time")} inputmode="numeric" aria-invalid=${wrong ? "true" : null}
          value=${own.text} onInput=${(event) => onChange({ text: event.currentTarget.value })} />
      <span class="t12 dim">${shortDay(own.day, began)}</span>
    </div>
  </div>`;
}

function Day({ day, today, own, onPick, weekend }) {
  const number = new Date(day).getDate();
  const pressed = own.used && day === own.day;
  return html`<button type="button" class=${weekend ? "off" : ""} disabled=${day < today} aria-label=${shortDay(day, 0)}
      aria-current=${day === today ? "date" : null} aria-pressed=${String(pressed)}
      tabindex=${day === own.day || (day === today && own.day < today) ? 0 : -1} onClick=${() => onPick(day)}>
    ${number}
  </button>`;
}
