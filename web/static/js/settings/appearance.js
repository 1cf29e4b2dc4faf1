// My settings: how the screen looks, and how work with conversations goes. Everything is kept at once.
import { effect } from "@preact/signals";
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { choose } from "../state/preferences.js";
import { lang, n, t } from "../core/i18n.js";
import { chooseDensity, chooseLanguage, chooseTheme, density, textSize, theme } from "../state/device_prefs.js";
import { choices, me } from "../state/store.js";
import { Avatar, kindName } from "../ui/elements.js";
import { roleName } from "./me_menu.js";
import { Block, Row, Segments, Toggle } from "../ui/form.js";

effect(() => { if (choices.value) textSize.value = choices.value.text; });

// Pixels of the usual text of each size; base.css grows everything else in step.
const SIZES = [["small", () => t("Small, {px}", { px: 13 })], ["normal", () => t("Usual, {px}", { px: 14 })], ["large", () => t("Large, {px}", { px: 16 })], ["largest", () => t("Largest, {px}", { px: 18 })]];

const dark = matchMedia("(prefers-color-scheme: dark)");

export const Who = () => html`<div class="pme"><${Avatar} name=${me.value.name} size="lg" /><div class="grow"><b class="b6 blk cut">${me.value.name}</b><span class="t12 dim blk cut">${roleName(me.value.role)} · ${me.value.email}</span></div></div>`;

export function Looks() {
  return html`<${Who} /><${Block} id="looks-all" title=${t("Appearance")}><div class="card">
    <${Row} title=${t("Language")} text=${t("Changes at once, without loading the page anew")}><${Segments} label=${t("Language")} value=${lang.value} options=${[["ru", "Русский", "ru"], ["en", "English", "en"]]} onPick=${chooseLanguage} /><//>
    <${Row} title=${t("Theme")} text=${dark.matches ? t("The system is dark now") : t("The system is light now")}><${Segments} label=${t("Theme")} value=${theme.value} options=${[["system", t("As in the system")], ["light", t("Light")], ["dark", t("Dark")]]} onPick=${chooseTheme} /><//>
    <${Row} title=${t("Density of lists")} text=${t("Compact shows more conversations at once")}><${Segments} label=${t("Density of lists")} value=${density.value} options=${[["compact", t("Compact")], ["normal", t("Normal")], ["roomy", t("Roomy")]]} onPick=${chooseDensity} /><//>
    <${Row} title=${t("Size of text")} text=${t("Everything grows but pictures")}><${Select} label=${t("Size of text")} value=${textSize.value} options=${SIZES.map(([id, text]) => [id, text()])} onPick=${(value) => choose({ text: value })} /><//>
    <${Row} title=${t("Less motion")} text=${t("Without it the setting of the system counts")}><${Toggle} label=${t("Less motion")} checked=${choices.value.motion === "less"} onChange=${(on) => choose({ motion: on ? "less" : "system" })} /><//></div><//>`;
}

export const Select = ({ label, value, options, onPick }) => html`<select class="sel" aria-label=${label} onChange=${(event) => onPick(event.currentTarget.value)}>${options.map(([id, text]) => html`<option key=${id} value=${id} selected=${String(id) === String(value)}>${text}</option>`)}</select>`;

const AFTER = [["next", () => t("Open the next urgent one")], ["stay", () => t("Stay in it")], ["list", () => t("Go to the list")]];
const seconds = (values) => values.map((value) => [value, value ? n("{n} second", "{n} seconds", value) : t("Send at once")]);

export function Work() {
  const { send, undo, after_close: after } = choices.value;
  return html`<${Block} id="work-all" title=${t("Work with conversations")}><div class="card">
    ${Object.keys(send).map((kind) => html`<${Row} key=${kind} title=${t("Enter sends: {channel}", { channel: kindName(kind) })} text=${send[kind] === "enter" ? t("A new line is Shift Enter") : t("Ctrl Enter sends, Enter is a new line")}>
      <${Toggle} label=${t("Enter sends: {channel}", { channel: kindName(kind) })} checked=${send[kind] === "enter"} onChange=${(on) => choose({ send: { [kind]: on ? "enter" : "command" } })} /><//>`)}
    <${Row} title=${t("After “Close”")}><${Select} label=${t("After “Close”")} value=${after} options=${AFTER.map(([id, text]) => [id, text()])} onPick=${(value) => choose({ after_close: value })} /><//>
    <${Row} title=${t("Time to take a reply back")} text=${t("In messengers")}><${Select} label=${t("Time to take a reply back: messengers")} value=${undo.messenger} options=${seconds([0, 2, 4, 8, 15])} onPick=${(value) => choose({ undo: { messenger: Number(value) } })} /><//>
    <${Row} title=${t("Time to take a letter back")} text=${t("By email")}><${Select} label=${t("Time to take a letter back")} value=${undo.email} options=${seconds([0, 5, 10, 20, 30, 60])} onPick=${(value) => choose({ undo: { email: Number(value) } })} /><//>
    <${Signature} /></div>
    <p class="hint rowgap">${t("Notes are always left with Ctrl Enter: an inner word must not go anywhere by habit.")}</p><//>`;
}

// Below one's own letters; without it the mailbox's signature stands there.
function Signature() {
  const kept = choices.value.signature;
  const [text, setText] = useState(null); // while it is being changed
  const save = async (event) => { event.preventDefault(); if (await choose({ signature: text.trim() })) setText(null); };
  const keys = (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event); if (event.key === "Escape") { event.preventDefault(); setText(null); } };
  if (text === null) return html`<${Row} title=${t("Signature of letters")} text=${kept || t("As the mailbox signs")}><button type="button" class="btn small" aria-label=${t("Change the signature of letters")} onClick=${() => setText(kept)}>${t("Change")}</button><//>`;
  return html`<form class="srow sform" onSubmit=${save}><div class="field grow"><label for="ownsign">${t("Signature of letters")}</label><textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${text} ref=${focusOnce} onKeyDown=${keys} onInput=${(event) => setText(event.currentTarget.value)}></textarea>
    <p class="hint">${t("{operator}, {company} and {number} are filled in. Empty: as the mailbox signs.", { operator: "{operator}", company: "{company}", number: "{number}" })}</p>
    <div class="hrow"><button type="submit" class="btn primary">${t("Save")}</button><button type="button" class="btn quiet" onClick=${() => setText(null)}>${t("Cancel")}</button></div></div></form>`;
}

const focusOnce = (field) => { if (field && !field.dataset.met) { field.dataset.met = "1"; field.focus(); } };
