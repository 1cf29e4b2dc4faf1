// Beside "Send": what may follow it, and sending later.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { layer } from "../actions.js";
import { whenWords } from "../format.js";
import { t } from "../i18n.js";
import { COMMAND_KEY } from "../keynames.js";
import { Icon, Keys } from "./bits.js";
import { keepInside, useFocusBack, useOutside } from "./hooks.js";
import { Item, Menu } from "./menu.js";

const shut = () => { layer.value = null; };

export function SendMore({ disabled }) {
  const open = layer.value === "send" || layer.value === "later";
  return html`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${disabled} aria-label=${t("Send and…")} title=${t("Send and…")} aria-haspopup="menu" aria-expanded=${String(open)}
    onClick=${() => { layer.value = open ? null : "send"; }}><${Icon} name="chevron-up" size="s" /></button>`;
}

// more: other items of the same menu, from whoever has something to add.
export function SendLayers({ send, more }) {
  if (layer.value === "later") return html`<${Later} pick=${(at) => send({ at })} />`;
  if (layer.value !== "send") return null;
  return html`<${Menu} label=${t("Send and…")} place="popsend">
    <${Item} icon="check" onPick=${() => send({ then: "close" })}>${t("Send and close the conversation")}<span class="end only-wide"><${Keys} of=${[COMMAND_KEY, "Shift", "↵"]} /></span><//>
    <${Item} icon="alarm-clock" onPick=${() => send({ then: "snooze" })}>${t("Send and snooze until the client replies")}<//>
    <${Item} icon="calendar-clock" stay onPick=${() => { layer.value = "later"; }}>${t("Send later…")}<span class="hrow end t12 dim">${whenWords(morning(1))}</span><//>${more}<//>`;
}

export function morning(days, hour = 9) {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.setHours(hour, 0, 0, 0);
}

function presets() {
  const hour = 3_600_000;
  const untilMonday = ((8 - new Date().getDay()) % 7) || 7;
  const evening = morning(0, 18);
  return [
    [t("In an hour"), Math.ceil((Date.now() + hour) / 60_000) * 60_000],
    ...(evening - Date.now() > hour ? [[t("In the evening"), evening]] : []),
    [t("Tomorrow morning"), morning(1)],
    ...(untilMonday > 1 ? [[t("On Monday morning"), morning(untilMonday)]] : []),
  ];
}

// As <input type="datetime-local"> writes it, by the clock of this machine.
function forField(at) {
  const day = new Date(at);
  return new Date(at - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

// A planned hour: one of four, or any.
export function Later({ pick, given, place = "popsend" }) {
  const box = useOutside(shut);
  const first = useRef(null);
  const [own, setOwn] = useState(forField(given ?? morning(1)));
  useFocusBack();
  useEffect(() => first.current.querySelector("button").focus({ preventScroll: true }), []);
  const at = own ? new Date(own).getTime() : NaN;
  const late = !(at > Date.now());
  const take = (instant) => { shut(); pick(instant); };
  return html`<div class=${"menu pop later " + place} role="dialog" aria-modal="false" aria-label=${t("Send later")} ref=${box} onKeyDown=${keepInside}>
    <div ref=${first}>${presets().map(([name, instant]) => html`<button type="button" class="mi" onClick=${() => take(instant)}>${name}<span class="hrow end t12 dim">${whenWords(instant)}</span></button>`)}</div>
    <div class="msep" role="presentation"></div>
    <form class="laterown" onSubmit=${(event) => { event.preventDefault(); event.stopPropagation(); if (!late) take(at); }}>
      <label class="lab t12" for="laterat">${t("Another time")}</label>
      <div class="hrow"><input class="input" id="laterat" type="datetime-local" value=${own} min=${forField(Date.now())} onInput=${(event) => setOwn(event.target.value)} /><button type="submit" class="btn primary" disabled=${late}>${t("Plan")}</button></div>
      ${own && late && html`<p class="hint bad" role="alert">${t("This time has passed.")}</p>`}</form></div>`;
}
