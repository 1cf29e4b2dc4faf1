// Who leads the dialog: a searchable list, myself first.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { assign, layer } from "../actions.js";
import { t } from "../i18n.js";
import { me, operators } from "../store.js";
import { Avatar, Icon } from "./bits.js";
import { useFocusBack, useOutside } from "./hooks.js";

const shut = () => { layer.value = null; };

function candidates(dialog, query) {
  const wanted = query.trim().toLocaleLowerCase();
  const fits = (name) => name.toLocaleLowerCase().includes(wanted);
  const all = Object.values(operators.value).filter((person) => person.active && person.id !== me.value.id).sort((a, b) => a.name.localeCompare(b.name));
  const list = [];
  if (fits(me.value.name) || fits(t("To myself"))) list.push({ id: me.value.id, name: t("To myself"), face: me.value.name, mine: true });
  for (const person of all) if (fits(person.name)) list.push({ id: person.id, name: person.name, face: person.name });
  if (dialog.assignee_id !== null && !wanted) list.push({ id: null, name: t("Remove the assignee") });
  return list;
}

export function Assignee({ dialog }) {
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef(null);
  const box = useOutside(shut);
  useFocusBack();
  useEffect(() => field.current.focus({ preventScroll: true }), []);
  const list = candidates(dialog, query);
  const chosen = Math.min(at, list.length - 1);
  const pick = (option) => { shut(); assign(dialog.id, option.id); };
  const keys = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) { event.preventDefault(); setAt((chosen + step + list.length) % Math.max(1, list.length)); }
    if (event.key === "Enter" && list[chosen]) { event.preventDefault(); pick(list[chosen]); }
    if (event.key === "Tab") shut();
  };
  return html`<div class="menu pop popasg" role="dialog" aria-label=${t("Assignee")} ref=${box}>
    <div class="gfind"><${Icon} name="search" size="m" /><input class="palq" ref=${field} role="combobox" aria-expanded="true" aria-controls="asl" aria-autocomplete="list" aria-activedescendant=${list.length ? "as" + chosen : null}
      aria-label=${t("Find a colleague")} placeholder=${t("Name")} value=${query} onInput=${(event) => { setQuery(event.target.value); setAt(0); }} onKeyDown=${keys} /></div>
    <div role="listbox" id="asl" aria-label=${t("Assignee")}>${list.map((option, index) => html`${option.id === null && html`<div class="msep" role="presentation"></div>`}
      <button type="button" class=${index === chosen ? "mi on" : "mi"} id=${"as" + index} role="option" tabindex="-1" aria-selected=${String(option.id === dialog.assignee_id)} onPointerMove=${() => setAt(index)} onClick=${() => pick(option)}>
        ${option.id === null ? html`<${Icon} name="user-round-x" size="m" />` : html`<${Avatar} name=${option.face} size="sm" />`}<span class="cut">${option.name}</span>
        ${option.id !== null && option.id === dialog.assignee_id && html`<span class="tag plain">${t("now")}</span>`}${option.mine && html`<kbd>I</kbd>`}</button>`)}
      ${!list.length && html`<p class="dpad2 t13 dim">${t("Nothing found")}</p>`}</div></div>`;
}
