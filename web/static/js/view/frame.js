// The frame around every section: sidebar or rail, and the layers over the page.
import { html } from "../html.js";
import { t } from "../i18n.js";
import { number } from "../format.js";
import { pageOf, partsShown } from "../pages.js";
import { openPalette } from "../palette.js";
import { sideHidden } from "../prefs.js";
import { link } from "../live.js";
import { route, settingsPath } from "../router.js";
import { counts, waitingForMe } from "../store.js";
import { Icon, Mark } from "./bits.js";
import { COMMAND_KEY } from "../keynames.js";
import { MeMenu, MeRow } from "./me.js";
import { Collections, inCollection, TabBar } from "./side.js";

export function Side() {
  const { page } = route.value;
  const waiting = waitingForMe.value;
  return html`<nav class="side" aria-label=${t("Main navigation")}>
    <div class="brand"><${Mark} /><b>${t("Okno")}</b>${link.value !== "on" && html`<span class="dot off" title=${t("No connection to the server.")}></span>`}
      <button type="button" class="ib small" aria-label=${t("Collapse the sidebar")} title=${t("Collapse the sidebar") + "  ["} onClick=${() => { sideHidden.value = !sideHidden.value; }}><${Icon} name="panel-left" size="m" /></button></div>
    <button type="button" class="find" aria-haspopup="dialog" title=${`${t("Search and commands")}  ${COMMAND_KEY} K`} onClick=${openPalette}><${Icon} name="search" size="m" /><span>${t("Find anything")}</span><span class="keys"><kbd>${COMMAND_KEY} K</kbd></span></button>
    <div class="scroll"><ul>
      <li><a class="nav" href="/inbox/mine" aria-current=${page === "inbox" && !inCollection() ? "page" : null} title=${t("Inbox")}><${Icon} name="inbox" /><span class="lbl">${t("Inbox")}</span>
        ${waiting > 0 && html`<span class="count">${number(waiting)}</span>`}</a></li></ul>
      <${Collections} />
    </div>
    ${partsShown().length > 0 && html`<div class="sidefoot"><a class="nav" href=${settingsPath()} aria-current=${page === "settings" ? "page" : null} title=${t("Settings")}><${Icon} name="settings" /><span class="lbl">${t("Settings")}</span></a></div>`}
    <${MeRow} />
  </nav><${TabBar} /><${MeMenu} />`;
}

export const tabTitle = () => {
  const mine = counts.value.mine_unread + counts.value.unassigned;
  return `${mine ? `(${mine}) ` : ""}${pageOf(route.value.page)?.title() ?? t("Inbox")} — ${t("Okno")}`;
};
