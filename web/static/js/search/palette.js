// Palette (Ctrl K): a combobox over sections; Tab opens the actions of a result.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { now } from "../core/clock.js";
import { dayWord, number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { pieces } from "../conversation/highlight.js";
import { about, answer, begin, intoActions, outOfActions, pick, shown, type, typed } from "./palette_state.js";
import { operatorName } from "../ui/avatar.js";
import { route } from "../core/router.js";
import { dialogs } from "../state/store.js";
import { Avatar, Badge, Icon, kindName } from "../ui/elements.js";
import { keepInside, useFocusBack } from "../ui/hooks.js";
import { KeyOf } from "../ui/key_text.js";

export const Palette = () => (layer.value === "palette" ? html`<${Open} />` : null);

function Open() {
  const field = useRef(null);
  const body = useRef(null);
  const [place, setPlace] = useState({ at: 0, asked: "" });
  useState(begin);
  useFocusBack();
  useLayoutEffect(() => field.current.focus(), []);
  const list = shown.value;
  // Reset the selection during render, because Enter may follow the last letter before an effect runs.
  const asked = `${about.value?.id ?? ""} ${typed.value}`;
  const at = place.asked === asked ? place.at : 0;
  const setAt = (to) => setPlace({ at: to, asked });
  const items = list.flatMap((section) => section.items);
  const chosen = items[Math.min(at, items.length - 1)];
  useEffect(() => {
    body.current?.querySelector(".mi.on")?.scrollIntoView({ block: "nearest" });
  }, [at, list]);
  const shut = () => {
    layer.value = null;
  };
  const keys = (event) => {
    if (event.isComposing) return;
    const to = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (Math.min(at, items.length - 1) - 1 + items.length) % items.length,
      PageDown: Math.min(items.length - 1, at + 8),
      PageUp: Math.max(0, at - 8),
    }[event.key];
    if (to !== undefined && items.length) {
      event.preventDefault();
      setAt(to);
      return;
    }
    if (event.key === "Enter" && chosen) {
      event.preventDefault();
      pick(chosen);
      return;
    }
    if (event.key === "Tab" && !event.shiftKey && intoActions(chosen)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === "Backspace" && !typed.value && outOfActions()) event.preventDefault();
    if (event.key === "Escape" && outOfActions()) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return html`<div class="over" onPointerDown=${(event) => {
    if (event.target === event.currentTarget) shut();
  }}>
    <div class="dialog pal" role="dialog" aria-modal="true" aria-label=${t("Search and commands")}
        onKeyDown=${keepInside}>
      <div class="hrow palin">
        <${Icon} name="search" />
        <input class="palq" ref=${field} value=${typed.value} role="combobox" aria-expanded="true"
            aria-controls="pallist" aria-autocomplete="list" aria-activedescendant=${chosen ? "pal-" + chosen.id : null}
            aria-label=${t("Command, client or message text")}
            placeholder=${about.value ? t("Action") : t("Command, client or message text")} autocomplete="off"
            spellcheck="false" onInput=${(event) => type(event.currentTarget.value)} onKeyDown=${keys} />
        <${Where} />
      </div>
      <div class="palbody" id="pallist" role="listbox" aria-label=${t("Results")} ref=${body}>
        ${list.map(
          (section) => html`<div role="group" aria-label=${section.title || t("Search")} key=${section.id}>
            ${section.title && html`<div class="mh" role="presentation">${section.title}</div>`}
            ${section.items.map(
              (item) =>
                html`<${Row} key=${item.id} item=${item} on=${item === chosen}
                    onLook=${() => setAt(items.indexOf(item))} />`,
            )}
          </div>`,
        )}
        ${!items.length && html`<p class="palno">${t("Nothing found")}</p>`}
      </div>
      ${
        answer.value?.problem &&
        html`<p class="palno" role="status">${t("Could not search clients and messages. Try again.")}</p>`
      }
      <div class="palfoot">
        <span><span class="keys"><kbd>↑</kbd><kbd>↓</kbd></span> ${t("choose")}</span>
        <span><span class="keys"><kbd>Enter</kbd></span> ${t("run")}</span>
        ${chosen?.acts && !about.value && html`<span><span class="keys"><kbd>Tab</kbd></span> ${t("actions")}</span>`}
        <span class="hrow end"><span class="keys"><kbd>Esc</kbd></span> ${about.value ? t("back") : t("dismiss")}</span>
      </div>
      <div class="vh" role="status">${chosen ? "" : t("Nothing found")}</div>
    </div>
  </div>`;
}

// Conversation that the actions apply to.
function Where() {
  const name = about.value?.text ?? dialogs.value[route.value.dialog]?.name;
  return name ? html`<span class="tag plain lg cut palwhere">${name}</span>` : null;
}

function Row({ item, on, onLook }) {
  const what = { dialog: OfDialog, contact: OfContact, message: OfMessage, task: OfTask }[item.kind] ?? OfCommand;
  return html`<div class=${on ? "mi on" : "mi"} role="option" id=${"pal-" + item.id} aria-selected=${String(on)}
      onPointerMove=${on ? null : onLook} onPointerDown=${(event) => event.preventDefault()}
      onClick=${() => pick(item)}>
    <${what} item=${item} />
  </div>`;
}

const Marked = ({ item }) =>
  pieces(item.text, item.marks ?? []).map((piece) =>
    piece.marked ? html`<b class="b6">${piece.text}</b>` : piece.text,
  );

const OfCommand = ({ item }) =>
  html`
    <${Icon} name=${item.icon} />
    <span class="cut"><${Marked} item=${item} /></span>
    ${item.command && html`<span class="hrow end tight"><${KeyOf} one=${item.command} /></span>`}
  `;

const OfDialog = ({ item }) =>
  html`
    <${Avatar} name=${item.dialog.name} size="sm" />
    <span class="cut"><${Marked} item=${item} /></span>
    <span class="hrow end tight dim t12">
      ${t("No. {number}", { number: number(item.dialog.number) })}
      <${Badge} kind=${item.dialog.kind} named />
    </span>
  `;

function OfContact({ item }) {
  const [first] = item.contact.identities;
  return html`
    <${Avatar} name=${item.contact.name} size="sm" />
    <span class="cut"><${Marked} item=${item} /></span>
    ${
      first &&
      html`<span class="hrow end tight dim t12">
        <${Badge} kind=${first.kind} named />
        <span class="cut">${first.label || kindName(first.kind)}</span>
      </span>`
    }
  `;
}

const OfTask = ({ item }) =>
  html`
    <${Icon} name="circle-check-big" />
    <span class="cut"><${Marked} item=${item} /></span>
    <span class="hrow end dim t12">${t("No. {number}", { number: number(item.task.number) })}</span>
  `;

function OfMessage({ item }) {
  const { message } = item;
  const who = message.operator_id ? operatorName(message.operator_id) : message.dialog.name;
  return html`
    <${Icon} name="message-square-text" />
    <span class="cut"><${Marked} item=${item} /></span>
    <span class="hrow end dim t12 palwho">${who}, ${dayWord(message.created_at, now.value)}</span>
  `;
}
