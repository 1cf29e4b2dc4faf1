// My settings: appearance and work with conversations. Saved at once.
import { effect } from "@preact/signals";
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { choose } from "../state/preferences.js";
import { lang, n, t } from "../core/i18n.js";
import { chooseDensity, chooseLanguage, chooseTheme, density, textSize, theme } from "../state/device_prefs.js";
import { me, preferences } from "../state/store.js";
import { Avatar, kindName } from "../ui/elements.js";
import { roleName } from "./me_menu.js";
import { Block, Row, Segments, Toggle } from "../ui/form.js";

effect(() => {
  if (preferences.value) textSize.value = preferences.value.text;
});

// Base text size in pixels; base.css scales the rest.
/** @type {[string, () => string][]} */
const SIZES = [
  ["small", () => t("Small, {px}", { px: 13 })],
  ["normal", () => t("Default, {px}", { px: 14 })],
  ["large", () => t("Large, {px}", { px: 16 })],
  ["largest", () => t("Largest, {px}", { px: 18 })],
];

const dark = matchMedia("(prefers-color-scheme: dark)");

export const Who = () =>
  html`<div class="pme">
    <${Avatar} name=${me.value.name} size="lg" />
    <div class="grow">
      <b class="b6 blk cut">${me.value.name}</b>
      <span class="t12 dim blk cut">${roleName(me.value.role)} · ${me.value.email}</span>
    </div>
  </div>`;

export function Looks() {
  return html`
    <${Who} />
    <${Block} id="looks-all" title=${t("Appearance")}>
      <div class="card">
        <${Row} title=${t("Language")} text=${t("Changes at once, no reload needed")}>
          <${Segments} label=${t("Language")} value=${lang.value} options=${[
            ["ru", "Русский", "ru"],
            ["en", "English", "en"],
          ]} onPick=${chooseLanguage} />
        <//>
        <${Row} title=${t("Theme")}
            text=${dark.matches ? t("The system is set to dark now") : t("The system is set to light now")}>
          <${Segments} label=${t("Theme")} value=${theme.value} options=${[
            ["system", t("System")],
            ["light", t("Light")],
            ["dark", t("Dark")],
          ]} onPick=${chooseTheme} />
        <//>
        <${Row} title=${t("List density")} text=${t("Compact shows more conversations at once")}>
          <${Segments} label=${t("List density")} value=${density.value} options=${[
            ["compact", t("Compact")],
            ["normal", t("Normal")],
            ["roomy", t("Comfortable")],
          ]} onPick=${chooseDensity} />
        <//>
        <${Row} title=${t("Text size")} text=${t("Everything grows except pictures")}>
          <${Select} label=${t("Text size")} value=${textSize.value} options=${SIZES.map(([id, text]) => [id, text()])}
              onPick=${(value) => choose({ text: value })} />
        <//>
        <${Row} title=${t("Less motion")} text=${t("When off, the system setting applies")}>
          <${Toggle} label=${t("Less motion")} checked=${preferences.value.motion === "less"}
              onChange=${(on) => choose({ motion: on ? "less" : "system" })} />
        <//>
      </div>
    <//>
  `;
}

export const Select = ({ label, value, options, onPick }) =>
  html`<select class="sel" aria-label=${label} onChange=${(event) => onPick(event.currentTarget.value)}>
    ${options.map(
      ([id, text]) => html`<option key=${id} value=${id} selected=${String(id) === String(value)}>${text}</option>`,
    )}
  </select>`;

/** @type {[string, () => string][]} */
const AFTER = [
  ["next", () => t("Next most urgent")],
  ["stay", () => t("Stay in the conversation")],
  ["list", () => t("Return to the list")],
];
const seconds = (values) =>
  values.map((value) => [value, value ? n("{n} second", "{n} seconds", value) : t("Send immediately")]);

export function Work() {
  const { send, undo, after_close: after } = preferences.value;
  return html`<${Block} id="work-all" title=${t("Work with conversations")}>
    <div class="card">
      ${Object.keys(send).map(
        (kind) => html`<${Row} key=${kind} title=${t("Enter sends in {channel}", { channel: kindName(kind) })}
            text=${
              send[kind] === "enter"
                ? t("Shift Enter starts a new line")
                : t("Ctrl Enter sends, Enter starts a new line")
            }>
          <${Toggle} label=${t("Enter sends in {channel}", { channel: kindName(kind) })}
              checked=${send[kind] === "enter"}
              onChange=${(on) => choose({ send: { [kind]: on ? "enter" : "command" } })} />
        <//>`,
      )}
      <${Row} title=${t("After “Close”")}>
        <${Select} label=${t("After “Close”")} value=${after} options=${AFTER.map(([id, text]) => [id, text()])}
            onPick=${(value) => choose({ after_close: value })} />
      <//>
      <${Row} title=${t("Time to undo sending")} text=${t("In messengers")}>
        <${Select} label=${t("Time to undo sending: messengers")} value=${undo.messenger}
            options=${seconds([0, 2, 4, 8, 15])} onPick=${(value) => choose({ undo: { messenger: Number(value) } })} />
      <//>
      <${Row} title=${t("Time to undo sending")} text=${t("In email")}>
        <${Select} label=${t("Time to undo sending: email")} value=${undo.email}
            options=${seconds([0, 5, 10, 20, 30, 60])}
            onPick=${(value) => choose({ undo: { email: Number(value) } })} />
      <//>
      <${Signature} />
    </div>
    <p class="hint rowgap">
      ${t("Notes always need Ctrl Enter, so that an internal remark is not sent to a client by habit.")}
    </p>
  <//>`;
}

// Own email signature; without it the mailbox's signature is used.
function Signature() {
  const kept = preferences.value.signature;
  const [text, setText] = useState(null); // while editing
  const save = async (event) => {
    event.preventDefault();
    if (await choose({ signature: text.trim() })) setText(null);
  };
  const keys = (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(event);
    if (event.key === "Escape") {
      event.preventDefault();
      setText(null);
    }
  };
  if (text === null)
    return html`<${Row} title=${t("Email signature")} text=${kept || t("The mailbox signature is used")}>
      <button type="button" class="btn small" aria-label=${t("Change the email signature")}
          onClick=${() => setText(kept)}>
        ${t("Change")}
      </button>
    <//>`;
  return html`<form class="srow sform" onSubmit=${save}>
    <div class="field grow">
      <label for="ownsign">${t("Email signature")}</label>
      <textarea class="input" id="ownsign" rows="4" maxlength="2000" value=${text} ref=${focusOnce} onKeyDown=${keys}
          onInput=${(event) => setText(event.currentTarget.value)}></textarea>
      <p class="hint">
        ${t(
          "{operator}, {company} and {number} are filled in automatically. Leave it empty to use the mailbox signature.",
          { operator: "{operator}", company: "{company}", number: "{number}" },
        )}
      </p>
      <div class="hrow">
        <button type="submit" class="btn primary">${t("Save")}</button>
        <button type="button" class="btn quiet" onClick=${() => setText(null)}>${t("Cancel")}</button>
      </div>
    </div>
  </form>`;
}

const focusOnce = (field) => {
  if (field && !field.dataset.met) {
    field.dataset.met = "1";
    field.focus();
  }
};
