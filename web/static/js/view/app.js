// What stands on the screen for the present address and session.
import { useEffect } from "preact/hooks";
import { html } from "../html.js";
import { drawer } from "../actions.js";
import { said } from "../announce.js";
import { session } from "../api.js";
import { t } from "../i18n.js";
import { pageOf } from "../pages.js";
import { cardHidden, sideHidden } from "../prefs.js";
import { route } from "../router.js";
import { state } from "../store.js";
import { work } from "../sync.js";
import { Empty, Icon } from "./bits.js";
import { Bell } from "./bell.js";
import { Card } from "./card.js";
import { Divider } from "./divider.js";
import { Side, tabTitle } from "./frame.js";
import { DialogList } from "./list.js";
import { Lightbox } from "./lightbox.js";
import { Login } from "./login.js";
import "../badge.js";
import "./ownlooks.js";
import "./ownkeys.js";
import "./ownnotices.js";
import "./ownaccess.js";
import "./mailbox.js";
import { SessionExpired, Toasts } from "./overlay.js";
import { Palette } from "./palette.js";
import "./client.js";
import "./search.js";
import "./settings.js";
import { Shortcuts } from "./shortcuts.js";
import { Setup } from "./setup.js";
import { Talk } from "./talk.js";
import { WorkLayers } from "./worklayers.js";

export function App() {
  const { page, dialog } = route.value;
  const inside = state.value.ready;
  useEffect(() => {
    document.documentElement.dataset.pane = inside && dialog ? "dialog" : "list";
    if (!dialog) drawer.value = false;
  }, [inside, dialog]);
  useEffect(() => { document.title = inside ? tabTitle() : t("Okno"); });
  if (page === "setup") return html`<${Setup} />`;
  if (session.value === "out" || page === "login") return html`<${Login} />`;
  if (!inside) return null;
  return page === "inbox" ? html`<${Inbox} open=${Boolean(dialog)} />` : html`<${Page} view=${pageOf(page)?.view ?? NotFound} />`;
}

const DemoStrip = () => state.value.demo && html`<div class="banner demo"><${Icon} name="flask-conical" size="m" /><span class="grow cut">${t("An example: the clients are pretend ones, nothing goes outside")}</span></div>`;

function Page({ view }) {
  return html`<a class="skip" href="#main">${t("To the main part")}</a>
    <div class=${sideHidden.value ? "app rail" : "app"} inert=${session.value === "expired" || null}><${Side} /><${DemoStrip} /><${view} /><${Toasts} /></div><${Layers} />`;
}

const NotFound = () => html`<main class="main page" id="main"><h1 class="vh">${t("There is no such page")}</h1><${Empty} icon="search-x" title=${t("There is no such page")} text=${t("The address may be old or mistyped.")}><a class="btn" href="/inbox/mine">${t("To the inbox")}</a><//></main>`;

function Inbox({ open }) {
  const failed = work.value[`dialog:${route.value.dialog}`]?.problem;
  const noCard = !open || failed || (cardHidden.value && !drawer.value);
  return html`<a class="skip" href="#talk">${t("To the conversation")}</a>
    <div class=${sideHidden.value ? "app rail" : "app"} inert=${session.value === "expired" || null}><${Side} /><${DemoStrip} />
      <main class=${`main inbox ${noCard ? "nocard" : ""} ${drawer.value ? "hasdrawer" : ""}`} id="main"><h1 class="vh">${t("Inbox")}</h1>
        <${DialogList} /><${Divider} name="--w-list" side="left" label=${t("Width of the list")} /><${Talk} />
        ${!noCard && html`<${Divider} name="--w-card" side="right" label=${t("Width of the card")} /><${Card} />`}<${Toasts} /></main></div>
    <${Layers} />`;
}

const Layers = () => html`<${Bell} /><${Shortcuts} /><${Palette} /><${Lightbox} /><${WorkLayers} />${session.value === "expired" && html`<${SessionExpired} />`}<div class="vh" aria-live="polite">${said.value}</div>`;
