// Frame of every page: sidebar or rail, and the layers over the page.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { number } from "../core/format.js";
import { pageOf, pagesShown, partsShown } from "../core/sections.js";
import { openPalette } from "../search/feature.js";
import { sideHidden } from "../state/device_prefs.js";
import { link } from "../state/socket.js";
import { route, settingsPath } from "../core/router.js";
import { counts, waitingForMe } from "../state/store.js";
import { Icon, Mark } from "../ui/elements.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { MeMenu, MeRow } from "../settings/me_menu.js";
import { Collections, inCollection, TabBar } from "../list/sidebar.js";

export function Side() {
  const { page } = route.value;
  const waiting = waitingForMe.value;
  return html`
    <nav class="side" aria-label=${t("Main navigation")}>
      <div class="brand">
        <${Mark} />
        <b>${t("Okno")}</b>
        ${link.value !== "on" && html`<span class="dot off" title=${t("No connection to the server.")}></span>`}
        <button type="button" class="ib small" aria-label=${t("Collapse the sidebar")}
            title=${t("Collapse the sidebar") + "  ["} onClick=${() => {
              sideHidden.value = !sideHidden.value;
            }}>
          <${Icon} name="panel-left" size="m" />
        </button>
      </div>
      <button type="button" class="find" aria-haspopup="dialog" title=${`${t("Search and commands")}  ${COMMAND_KEY} K`}
          onClick=${openPalette}>
        <${Icon} name="search" size="m" />
        <span>${t("Search in the sidebar")}</span>
        <span class="keys"><kbd>${COMMAND_KEY} K</kbd></span>
      </button>
      <div class="scroll">
        <ul>
          <li>
            <a class="nav" href="/inbox/mine" aria-current=${page === "inbox" && !inCollection() ? "page" : null}
                title=${t("Inbox")}>
              <${Icon} name="inbox" />
              <span class="lbl">${t("Inbox")}</span>
              ${waiting > 0 && html`<span class="count">${number(waiting)}</span>`}
            </a>
          </li>
          ${pagesShown().map(
            (one) =>
              html`<li key=${one.page}>
                <a class="nav" href=${one.path} aria-current=${page === one.page ? "page" : null} title=${one.label()}>
                  <${Icon} name=${one.icon} />
                  <span class="lbl">${one.label()}</span>
                  ${one.mark?.() && html`<${NavMark} ...${one.mark()} />`}
                  <${NavCount} of=${one.count?.()} />
                </a>
              </li>`,
          )}
        </ul>
        <${Collections} />
      </div>
      ${
        partsShown().length > 0 &&
        html`<div class="sidefoot">
          <a class="nav" href=${settingsPath()} aria-current=${page === "settings" ? "page" : null}
              title=${t("Settings")}>
            <${Icon} name="settings" />
            <span class="lbl">${t("Settings")}</span>
          </a>
        </div>`
      }
      <${MeRow} />
    </nav>
    <${TabBar} />
    <${MeMenu} />
  `;
}

const NavMark = ({ icon, text }) =>
  html`<span class="navmark" title=${text}><${Icon} name=${icon} size="s" /><span class="vh">${text}</span></span>`;

const NavCount = ({ of }) =>
  of?.shown > 0 ? html`<span class=${of.urgent ? "count bad" : "count mutedc"}>${number(of.shown)}</span>` : null;

export const tabTitle = () => {
  const mine = counts.value.mine_unread + counts.value.unassigned;
  return `${mine ? `(${mine}) ` : ""}${pageOf(route.value.page)?.title() ?? t("Inbox")} — ${t("Okno")}`;
};
