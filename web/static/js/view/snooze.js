// When a dialog comes back: five usual times, any day and minute, or the client's next word.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { layer } from "../actions.js";
import { now } from "../clock.js";
import { monthName, shortDay, soonWords, span, time, weekdays } from "../format.js";
import { t } from "../i18n.js";
import { atHour, monthGrid, presets, readTime } from "../times.js";
import { snooze, wake } from "../work.js";
import { Icon } from "./bits.js";
import { useFocusBack, useOutside } from "./hooks.js";

const shut = () => { layer.value = null; };

const WORDS = {
  hour: [() => t("In an hour"), "hourglass"], evening: [() => t("This evening"), "sunset"], tomorrow: [() => t("Tomorrow"), "sunrise"],
  monday: [() => t("On Monday"), "calendar"], client: [() => t("Until the client writes"), "message-circle"],
};

export function SnoozeMenu({ label, onPick, reasonToo = true, waitingSince = null, onShut = shut }) {
  const began = useRef(now.value).current;
  const times = useRef(presets(began)).current;
  const [at, setAt] = useState(0);
  const [own, setOwn] = useState({ day: atHour(began, 1, 0), text: "10:00", used: false });
  const [reason, setReason] = useState("");
  const box = useOutside(onShut);
  useFocusBack();
  useEffect(() => box.current.querySelector(".mi")?.focus({ preventScroll: true }), []);
  const clock = readTime(own.text);
  const ownAt = clock ? atHour(own.day, 0, ...clock) : null;
  const late = own.used && ownAt !== null && ownAt <= Date.now();
  const wrong = own.used && (clock === null || late);
  const until = own.used ? ownAt : times[at].at;
  const go = (moment) => { onShut(); onPick(moment, reason.trim()); };
  const submit = (event) => { event.preventDefault(); if (!wrong) go(until); };
  const walk = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const to = (at + step + times.length) % times.length;
    setAt(to);
    setOwn({ ...own, used: false });
    event.currentTarget.querySelectorAll(".mi")[to].focus();
  };
  return html`<form class="menu pop popsnz" role="dialog" aria-label=${label} ref=${box} onSubmit=${submit}><div class="snzg">
    <div role="group" aria-label=${t("Bring it back")} onKeyDown=${walk}><div class="mh">${t("Bring it back")}</div>${times.map((one, index) => html`<button type="button" key=${one.id} class=${!own.used && index === at ? "mi on" : "mi"}
      onFocus=${() => { setAt(index); setOwn({ ...own, used: false }); }} onClick=${() => go(one.at)}><${Icon} name=${WORDS[one.id][1]} size="m" /><span class="cut">${WORDS[one.id][0]()}</span>${one.at !== null && html`<span class="hrow end t12 dim num">${one.id === "hour" || one.id === "evening" ? time(one.at) : soonWords(one.at, began)}</span>`}</button>`)}</div>
    <${Calendar} own=${own} began=${began} onChange=${(more) => setOwn({ ...own, ...more, used: true })} wrong=${wrong} /></div>
    <div class="snzf">${reasonToo && html`<input class="input" aria-label=${t("Why it waits (not required)")} placeholder=${t("Reason, seen by the team")} maxlength="500" value=${reason} onInput=${(event) => setReason(event.currentTarget.value)} />`}
      <span class="t12 dim grow snzw">${wrong ? html`<span class="hint bad" role="alert">${late ? t("This time has passed") : t("Type the time like 10:00")}</span>` : until === null ? t("Until the client writes") : `${shortDay(until, began)}, ${time(until)}`}</span>
      <button type="submit" class="btn primary" disabled=${wrong}>${t("Snooze")}<kbd>Enter</kbd></button></div>
    ${waitingSince !== null && html`<p class="hint snzh"><${Icon} name="circle-alert" size="s" /> ${t("The client has been waiting for {span}. The wait goes on.", { span: span(began - waitingSince) })}</p>`}</form>`;
}

const MOVES = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function Calendar({ own, began, onChange, wrong }) {
  const chosen = new Date(own.day);
  const [shown, setShown] = useState([chosen.getFullYear(), chosen.getMonth()]);
  const grid = useRef(null);
  const today = atHour(began, 0, 0);
  const name = monthName(new Date(...shown, 1).getTime());
  const first = new Date(...shown, 1) <= new Date(began);
  const turn = (by) => { const to = new Date(shown[0], shown[1] + by, 1); setShown([to.getFullYear(), to.getMonth()]); };
  const pick = (day) => { onChange({ day }); const date = new Date(day); setShown([date.getFullYear(), date.getMonth()]); };
  const walk = (event) => {
    const step = MOVES[event.key];
    if (!step) return;
    event.preventDefault();
    pick(Math.max(today, atHour(own.day, step, 0)));
    requestAnimationFrame(() => grid.current?.querySelector("[aria-pressed='true']")?.focus());
  };
  return html`<div class="snzc"><div class="hrow"><b class="b6 t13 grow">${name}</b><button type="button" class="ib small" aria-label=${t("Previous month")} disabled=${first} onClick=${() => turn(-1)}><${Icon} name="chevron-left" size="m" /></button><button type="button" class="ib small" aria-label=${t("Next month")} onClick=${() => turn(1)}><${Icon} name="chevron-right" size="m" /></button></div>
    <table class="cal" ref=${grid} onKeyDown=${walk}><caption class="vh">${name}</caption><thead><tr>${weekdays().map((day) => html`<th scope="col" key=${day}>${day}</th>`)}</tr></thead>
      <tbody>${monthGrid(...shown).map((week, row) => html`<tr key=${row}>${week.map((day, column) => html`<td key=${column}>${day !== null && html`<${Day} day=${day} today=${today} own=${own} onPick=${pick} weekend=${column > 4} />`}</td>`)}</tr>`)}</tbody></table>
    <div class="hrow"><input class="input numin" aria-label=${t("Time")} inputmode="numeric" aria-invalid=${wrong ? "true" : null} value=${own.text} onInput=${(event) => onChange({ text: event.currentTarget.value })} /><span class="t12 dim">${shortDay(own.day, began)}</span></div></div>`;
}

function Day({ day, today, own, onPick, weekend }) {
  const number = new Date(day).getDate();
  const pressed = own.used && day === own.day;
  return html`<button type="button" class=${weekend ? "off" : ""} disabled=${day < today} aria-label=${shortDay(day, 0)} aria-current=${day === today ? "date" : null} aria-pressed=${String(pressed)}
    tabindex=${day === own.day || (day === today && own.day < today) ? 0 : -1} onClick=${() => onPick(day)}>${number}</button>`;
}

export const Snooze = ({ dialog }) => html`<${SnoozeMenu} label=${t("Snooze")} waitingSince=${dialog.waiting_since} onPick=${(until, reason) => snooze(dialog.id, until, reason)} />`;

// Over a conversation that was put aside: until when, why, and the way back.
export function SnoozeStrip({ dialog }) {
  if (!dialog?.snooze || dialog.state !== "open") return null;
  const { until, reason } = dialog.snooze;
  const when = until === null ? t("Put aside until the client writes") : t("Put aside until {day}, {time}", { day: shortDay(until, now.value), time: time(until) });
  return html`<div class="banner aside"><${Icon} name="alarm-clock" size="m" /><span class="grow cut">${when}${reason && html` · <span class="b4">${reason}</span>`}</span><button type="button" class="btn small" onClick=${() => wake(dialog.id)}>${t("Bring back now")}</button></div>`;
}
