// Shortcut list ("?"): searchable by text or by pressing a key; single-key shortcuts can be turned off here.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "./layers.js";
import { choose } from "../state/preferences.js";
import { chordOf, commands, GROUPS, keysOf } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { fit } from "../core/fuzzy.js";
import { settingsPath } from "../core/router.js";
import { preferences } from "../state/store.js";
import { Icon } from "./elements.js";
import { KeyOf, KeyText } from "./key_text.js";
import { keepInside, useFocusBack } from "./hooks.js";
import { Toggle } from "./form.js";

export const Shortcuts = () => (layer.value === "shortcuts" ? html`<${Overlay} />` : null);

const shut = () => {
  layer.value = null;
};
const listed = (one) => one.label && one.listed !== false && keysOf(one).length > 0;

function Overlay() {
  const field = useRef(null);
  const [q, setQ] = useState("");
  const [chord, setChord] = useState(null);
  useFocusBack();
  useLayoutEffect(() => field.current.focus(), []);
  const pressed = (event) => {
    const key = chordOf(event);
    if (!key.startsWith("Ctrl+Key") && !/^F\d/.test(key)) return;
    event.preventDefault();
    setQ("");
    setChord(key);
  };
  const fits = (one) => (chord ? keysOf(one).includes(chord) : !q.trim() || fit(q, one.label()));
  const groups = Object.entries(GROUPS)
    .map(([group, title]) => ({
      group,
      title: title(),
      rows: commands().filter((one) => one.group === group && listed(one) && fits(one)),
    }))
    .filter(({ rows }) => rows.length);
  return html`<div class="over" onPointerDown=${(event) => {
    if (event.target === event.currentTarget) shut();
  }}>
    <div class="dialog wide" role="dialog" aria-modal="true" aria-label=${t("Keyboard shortcuts")}
        onKeyDown=${keepInside}>
      <header class="dhead">
        <h2 class="head2 grow">${t("Keyboard shortcuts")}</h2>
        <span class="t12 dim">${t("Esc leaves the text field. Any keyboard layout works.")}</span>
        <button type="button" class="ib small" aria-label=${t("Dismiss")} onClick=${shut}>
          <${Icon} name="x" size="m" />
        </button>
      </header>
      <div class="gfind ksf">
        <${Icon} name="search" size="m" />
        <input class="palq" ref=${field} value=${q} aria-label=${t("Find a shortcut")}
            placeholder=${t("Find an action or press its keys")} autocomplete="off" onKeyDown=${pressed}
            onInput=${(event) => {
              setChord(null);
              setQ(event.currentTarget.value);
            }} />
        ${chord && html`<${KeyText} keys=${chord} />`}
      </div>
      <div class="kgrid" role="group" tabindex="0" aria-label=${t("List of shortcuts")}>
        ${groups.map(
          ({ group, title, rows }) =>
            html`<section class="ksec" key=${group}>
              <h3 class="mh">${title}</h3>
              <dl>
                ${rows.map(
                  (one) => html`<div key=${one.id}><dt>${one.label()}</dt><dd><${KeyOf} one=${one} /></dd></div>`,
                )}
              </dl>
            </section>`,
        )}
        ${!groups.length && html`<p class="palno" role="status">${t("Nothing found")}</p>`}
      </div>
      <footer class="dfoot">
        <a class="link t13" href=${settingsPath("keys")} onClick=${shut}>${t("Change shortcuts")}</a>
        <label class="hrow t13 end">
          <${Toggle} label=${t("Single-key shortcuts")} checked=${preferences.value?.shortcuts ?? true}
              onChange=${(on) => choose({ shortcuts: on })} />
          ${t("Single-key shortcuts")}
        </label>
      </footer>
    </div>
  </div>`;
}
