// My settings: single-key shortcuts on or off, and custom keys for commands.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { choose } from "../state/preferences.js";
import { chordOf, commands, GROUPS, mayBeOwn, ownKey, takenBy } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { preferences } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { Block, Row, Toggle } from "../ui/form.js";
import { KeyOf } from "../ui/key_text.js";

// Keys that fields and layers handle, and key sequences, cannot be changed.
const changeable = (one) =>
  one.label && one.listed !== false && one.run && one.key && !one.key.includes(" ") && one.id !== "pane";

export function OwnKeys() {
  const on = preferences.value?.shortcuts ?? true;
  return html`
    <${Block} id="keys-all" title=${t("Keyboard shortcuts")}>
      <div class="card">
        <${Row} title=${t("Single-key shortcuts")}
            text=${t("A, E, H and others. They do nothing while you type in a field.")}>
          <${Toggle} label=${t("Single-key shortcuts")} checked=${on}
              onChange=${(value) => choose({ shortcuts: value })} />
        <//>
        <${Row} title=${t("Any keyboard layout works")} text=${t("A also works with a Russian layout on")}>
          <span class="oktext t13"><${Icon} name="check" size="m" /> ${t("always")}</span>
        <//>
        <${Row} title=${t("All shortcuts")} text=${t("“?” also opens this list")}>
          <button type="button" class="btn small" onClick=${() => {
            layer.value = "shortcuts";
          }}>
            ${t("Show")}
            <kbd>?</kbd>
          </button>
        <//>
      </div>
    <//>
    ${Object.entries(GROUPS).map(([group, title]) => html`<${Group} title=${title()} group=${group} />`)}
  `;
}

function Group({ group, title }) {
  const rows = commands().filter((one) => one.group === group && changeable(one));
  if (!rows.length) return null;
  return html`<${Block} id=${"keys-" + group} title=${title}>
    <div class="card">${rows.map((one) => html`<${KeyRow} key=${one.id} one=${one} />`)}</div>
  <//>`;
}

function KeyRow({ one }) {
  const [waits, setWaits] = useState(false);
  const [taken, setTaken] = useState(null);
  const name = one.label();
  const done = () => {
    setWaits(false);
    setTaken(null);
  };
  const pressed = (event) => {
    if (event.key === "Tab") {
      done();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") {
      done();
      return;
    }
    if (!mayBeOwn(event)) return;
    const key = chordOf(event);
    const other = takenBy(key, one);
    if (other) {
      setTaken(other);
      return;
    }
    choose({ keys: { [one.id]: key === one.key ? "" : key } });
    done();
  };
  const text = taken
    ? t("This key is taken: {name}", { name: (taken.label ?? taken.title)?.() ?? taken.id })
    : ownKey(one)
      ? t("Changed by you")
      : null;
  return html`<${Row} title=${name} text=${text}>
    ${
      waits
        ? html`<${Listening} name=${name} onKey=${pressed} onLeave=${done} />`
        : html`
            <${KeyOf} one=${one} />
            <button type="button" class="btn small" aria-label=${t("Change the key: {name}", { name })}
                onClick=${() => setWaits(true)}>
              ${t("Replace")}
            </button>
          `
    }
    ${
      ownKey(one) &&
      !waits &&
      html`<button type="button" class="ib small" aria-label=${t("Restore the default key: {name}", { name })}
          onClick=${() => choose({ keys: { [one.id]: "" } })}>
        <${Icon} name="undo-2" size="m" />
      </button>`
    }
  <//>`;
}

function Listening({ name, onKey, onLeave }) {
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus(), []); // at once, because the key is pressed right after the click
  return html`<button type="button" class="btn small primary" ref=${field}
      aria-label=${t("Press the new key for: {name}", { name })} onKeyDown=${onKey} onBlur=${onLeave}>
    ${t("Press a key…")}
  </button>`;
}
