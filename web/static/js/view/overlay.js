// What lies over the page: toasts, the list of shortcuts, the expired session.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { layer } from "../actions.js";
import { api } from "../api.js";
import { t } from "../i18n.js";
import { commands, GROUPS, keysOf, printedKey } from "../commands.js";
import { drafts } from "../drafts.js";
import { go } from "../router.js";
import { me } from "../store.js";
import { comeBack, leave } from "../sync.js";
import { run, toasts } from "../toasts.js";
import { Avatar, Icon, Keys } from "./bits.js";
import { PasswordField, signInWords } from "./password.js";
import { keepInside, useFocusBack } from "./hooks.js";

export const Toasts = () => html`<div class="toasts">${toasts.value.map((entry) => html`<div class="toast" role=${entry.alert ? "alert" : "status"} key=${entry.id}><${Icon} name=${entry.icon} size="m" /><span class="grow">${entry.text}</span>
  ${entry.run && html`<button type="button" onClick=${() => run(entry)}>${entry.label}</button>`}${entry.undo && html`<kbd>Z</kbd>`}</div>`)}</div>`;

export function Shortcuts() {
  if (layer.value !== "shortcuts") return null;
  return html`<${ShortcutsDialog} />`;
}

function ShortcutsDialog() {
  const first = useRef(null);
  useFocusBack();
  useEffect(() => first.current.focus(), []);
  const shut = () => { layer.value = null; };
  return html`<div class="over" onPointerDown=${(event) => { if (event.target === event.currentTarget) shut(); }}><div class="dialog wide" role="dialog" aria-modal="true" aria-label=${t("Keyboard shortcuts")} onKeyDown=${keepInside}>
    <header class="dhead"><h2 class="head2 grow">${t("Keyboard shortcuts")}</h2><span class="t12 dim">${t("The layout does not matter")}</span><button type="button" class="ib small" ref=${first} aria-label=${t("Dismiss")} onClick=${shut}><${Icon} name="x" size="m" /></button></header>
    <div class="kgrid" role="group" tabindex="0" aria-label=${t("List of shortcuts")}>${Object.entries(GROUPS).map(([group, title]) => html`<${KeyGroup} group=${group} title=${title()} />`)}</div></div></div>`;
}

function KeyGroup({ group, title }) {
  const rows = commands().filter((one) => one.group === group && one.label && one.listed !== false);
  if (!rows.length) return null;
  return html`<section class="ksec"><h3 class="mh">${title}</h3><dl>${rows.map((one) => html`<div><dt>${one.label()}</dt><dd><${KeyOf} one=${one} /></dd></div>`)}</dl></section>`;
}

export function KeyOf({ one }) {
  const [key] = keysOf(one);
  return key ? printedKey(key).map((group, index) => html`${index > 0 && html` <span class="dim t12">${t("then")}</span> `}<${Keys} of=${group} />`) : null;
}

export function SessionExpired() {
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState(null);
  const field = useRef(null);
  useFocusBack();
  useEffect(() => field.current.focus(), []);
  const submit = async (event) => {
    event.preventDefault();
    try {
      await api("POST", "/api/session", { email: me.value.email, password, remember: false });
      await comeBack();
    } catch (failed) { setProblem(failed); field.current.select(); }
  };
  const other = () => { leave(); go("/login"); };
  return html`<div class="over solid"><div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${t("Session expired")} onKeyDown=${keepInside}><form class="dpad" onSubmit=${submit}>
    <div class="hrow"><${Avatar} name=${me.value.name} size="lg" /><div class="grow"><h2 class="head2">${t("Session expired")}</h2><p class="t13 mut cut">${me.value.name} · ${me.value.email}</p></div></div>
    ${Object.keys(drafts.value).length > 0 && html`<p class="livebox ok dgap"><${Icon} name="check" size="m" /><span class="t13">${t("Your drafts are kept. After signing in you come back here.")}</span></p>`}
    <input class="vh" type="email" autocomplete="username" value=${me.value.email} tabindex="-1" aria-hidden="true" readonly />
    <${PasswordField} id="sp" field=${field} value=${password} onInput=${setPassword} error=${problem && signInWords(problem)} label=${t("Password")} autocomplete="current-password" extra="dgap" />
    <button type="submit" class="btn primary large wide dgap">${t("Sign in")}</button>
    <div class="hrow dgap t13"><button type="button" class="link" onClick=${other}>${t("Sign in as someone else")}</button></div></form></div></div>`;
}

