// Root view for the current route and session.
import { useEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { drawer } from "../ui/layers.js";
import { said } from "../notifications/announcer.js";
import { session } from "../core/api.js";
import { t } from "../core/i18n.js";
import { pageOf } from "../core/sections.js";
import { cardHidden, sideHidden } from "../state/device_prefs.js";
import { route } from "../core/router.js";
import { state } from "../state/store.js";
import { work } from "../state/sync.js";
import { Empty, Icon } from "../ui/elements.js";
import { Bell } from "../notifications/bell.js";
import { Divider } from "../ui/splitter.js";
import { Side, tabTitle } from "./frame.js";
import { DialogList } from "../list/list.js";
import { Toasts } from "../ui/toasts.js";
import "./features.js";
import { AutomationLayers } from "../automation/feature.js";
import { Login, SessionExpired, Setup } from "../auth/feature.js";
import { Card } from "../contacts/feature.js";
import { Conversation, Lightbox } from "../conversation/feature.js";
import { Palette } from "../search/feature.js";
import { lazyLayer } from "../ui/lazy.js";
import { ClockLayer } from "../sla/feature.js";
import {
  CloseQuestion,
  ImportLayer,
  LinkPicker,
  MassReply,
  RepeatLayer,
  TaskFields,
  TaskLayers,
} from "../tasks/feature.js";
import { LinkedWall, Wall } from "../wall/feature.js";
import { WorkLayers } from "../workflow/feature.js";

const Shortcuts = lazyLayer(["shortcuts"], () => import("../ui/shortcuts.js"), "Shortcuts");

export function App() {
  const { page, dialog, token } = route.value;
  const inside = state.value.ready;
  useEffect(() => {
    document.documentElement.dataset.pane = inside && dialog ? "dialog" : "list";
    if (!dialog) drawer.value = false;
  }, [inside, dialog]);
  useEffect(() => {
    if (page !== "wall") document.title = inside ? tabTitle() : t("Okno");
  });
  if (page === "wall" && token) return html`<${LinkedWall} />`;
  if (page === "setup") return html`<${Setup} />`;
  if (session.value === "out" || page === "login") return html`<${Login} />`;
  if (!inside) return null;
  if (page === "wall") return html`<${Wall} />`;
  return page === "inbox"
    ? html`<${Inbox} open=${Boolean(dialog)} />`
    : html`<${Page} view=${pageOf(page)?.view ?? NotFound} />`;
}

const DemoStrip = () =>
  state.value.demo &&
  html`<div class="banner demo">
    <${Icon} name="flask-conical" size="m" />
    <span class="grow cut">${t("Demo: the clients are not real, nothing is sent out")}</span>
  </div>`;

function Page({ view }) {
  return html`
    <a class="skip" href="#main">${t("Skip to the main content")}</a>
    <div class=${sideHidden.value ? "app rail" : "app"} inert=${session.value === "expired" || null}>
      <${Side} />
      <${DemoStrip} />
      <${view} />
      <${Toasts} />
    </div>
    <${Layers} />
  `;
}

const NotFound = () =>
  html`<main class="main page" id="main">
    <h1 class="vh">${t("Page not found")}</h1>
    <${Empty} icon="search-x" title=${t("Page not found")} text=${t("The link may be old or mistyped.")}>
      <a class="btn" href="/inbox/mine">${t("Go to the inbox")}</a>
    <//>
  </main>`;

function Inbox({ open }) {
  const failed = work.value[`dialog:${route.value.dialog}`]?.problem;
  const noCard = !open || failed || (cardHidden.value && !drawer.value);
  return html`
    <a class="skip" href="#conversation">${t("Skip to the conversation")}</a>
    <div class=${sideHidden.value ? "app rail" : "app"} inert=${session.value === "expired" || null}>
      <${Side} />
      <${DemoStrip} />
      <main class=${`main inbox ${noCard ? "nocard" : ""} ${drawer.value ? "hasdrawer" : ""}`} id="main">
        <h1 class="vh">${t("Inbox")}</h1>
        <${DialogList} />
        <${Divider} name="--w-list" side="left" label=${t("List width")} />
        <${Conversation} />
        ${!noCard && html`<${Divider} name="--w-card" side="right" label=${t("Card width")} /><${Card} />`}
        <${Toasts} />
      </main>
    </div>
    <${Layers} />
  `;
}

const Layers = () =>
  html`
    <${Bell} />
    <${Shortcuts} />
    <${Palette} />
    <${Lightbox} />
    <${WorkLayers} />
    <${AutomationLayers} />
    <${TaskLayers} />
    <${RepeatLayer} />
    <${TaskFields} />
    <${ImportLayer} />
    <${MassReply} />
    <${LinkPicker} />
    <${CloseQuestion} />
    <${ClockLayer} />
    ${session.value === "expired" && html`<${SessionExpired} />`}
    <div class="vh" aria-live="polite">${said.value}</div>
  `;
