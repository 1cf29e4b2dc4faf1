// Sidebar: views and teams with their counts; on a phone the bottom bar.
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { baseOf } from "../core/view_names.js";
import { openPalette } from "../search/feature.js";
import { pageOf, pagesShown, partsShown } from "../core/sections.js";
import { hue } from "../ui/avatar.js";
import { go, inboxPath, lastInbox, route, settingsPath } from "../core/router.js";
import { counts, me, waitingForMe } from "../state/store.js";
import { COLLECTIONS, countOf, liveTeams } from "./views.js";
import { Icon } from "../ui/elements.js";
import { Item, Menu } from "../ui/menu.js";

const here = (view) => route.value.page === "inbox" && baseOf(route.value.view) === view;
// The view of failed messages is highlighted, and hidden while empty.
/** @type {(collection: [string, ...any]) => boolean} */
const shown = ([name]) => name !== "failed" || counts.value.failed > 0 || here("failed");
const showsNumber = (name) => name !== "closed";

export const inCollection = () =>
  COLLECTIONS.some(([name]) => here(name)) || liveTeams.value.some((team) => here(`team-${team.id}`));

export function Collections() {
  return html`
    <h2 class="navhead">${t("Views")}</h2>
    <ul>
      ${COLLECTIONS.filter(shown).map(
        ([name, label, icon]) =>
          html`<li key=${name}>
            <a class=${name === "failed" ? "nav sub badnav" : "nav sub"} href=${inboxPath(name)}
                aria-current=${here(name) ? "page" : null} title=${label()}>
              <${Icon} name=${icon} />
              <span class="lbl">${label()}</span>
              <${Number} view=${name} />
            </a>
          </li>`,
      )}
    </ul>
    ${
      liveTeams.value.length > 0 &&
      html`
        <h2 class="navhead">${t("Teams")}</h2>
        <ul>
          ${liveTeams.value.map(
            (team) =>
              html`<li key=${team.id}>
                <a class="nav sub" href=${inboxPath(`team-${team.id}`)}
                    aria-current=${here(`team-${team.id}`) ? "page" : null}
                    title=${team.members.includes(me.value.id) ? t("{name}, my team", { name: team.name }) : team.name}>
                  <span class=${"sq " + hue(team.name)}></span>
                  <span class="lbl cut">${team.name}</span>
                  <${Number} view=${`team-${team.id}`} />
                </a>
              </li>`,
          )}
        </ul>
      `
    }
  `;
}

function Number({ view }) {
  const count = countOf(view) ?? 0;
  return showsNumber(view) && count > 0 ? html`<span class="n">${number(count)}</span>` : null;
}

const tabs = () => pagesShown().filter((one) => one.tab);

const toMore = () => {
  layer.value = layer.peek() === "more" ? null : "more";
};

// Bottom bar of a phone.
export function TabBar() {
  const { page } = route.value;
  const waiting = waitingForMe.value;
  const collected = inCollection();
  return html`
    <nav class="tabbar" aria-label=${t("Sections")}>
      <a href=${page === "inbox" ? "/inbox/mine" : lastInbox()}
          aria-current=${page === "inbox" && !collected ? "page" : null}>
        <${Icon} name="inbox" size="l" />
        ${t("Inbox")}
        ${waiting > 0 && html`<span class="count">${waiting > 99 ? "99+" : waiting}</span>`}
      </a>
      ${tabs().map(
        (one) =>
          html`<a key=${one.page} href=${one.path} aria-current=${page === one.page ? "page" : null}>
            <${Icon} name=${one.icon} size="l" />
            ${one.label()}
            ${
              one.count?.().shown > 0 &&
              html`<span class=${one.count().urgent ? "count bad" : "count"}>${Math.min(99, one.count().shown)}</span>`
            }
          </a>`,
      )}
      <button type="button" aria-haspopup="menu" aria-expanded=${String(layer.value === "views")}
          aria-current=${collected ? "page" : null} onClick=${() => {
            layer.value = layer.peek() === "views" ? null : "views";
          }}>
        <${Icon} name="list-filter" size="l" />
        ${t("Views")}
      </button>
      <button type="button" aria-haspopup="dialog" onClick=${openPalette}>
        <${Icon} name="search" size="l" />
        ${t("Search")}
      </button>
      <button type="button" aria-haspopup="menu" aria-expanded=${String(layer.value === "more")}
          aria-current=${page === "settings" || (pageOf(page)?.icon && !pageOf(page).tab) ? "page" : null}
          onClick=${toMore}>
        <${Icon} name="menu" size="l" />
        ${t("More")}
        ${counts.value.notifications > 0 && html`<span class="count">${counts.value.notifications}</span>`}
      </button>
    </nav>
    ${layer.value === "views" && html`<${ViewSheet} />`}
    ${layer.value === "more" && html`<${MoreSheet} />`}
  `;
}

function ViewSheet() {
  return html`<${Menu} label=${t("Views")} place="popsheet">
    ${COLLECTIONS.filter(shown).map(
      ([name, label, icon]) =>
        html`<${Item} icon=${icon} checked=${here(name)} onPick=${() => go(inboxPath(name))}>
          <span class="cut">${label()}</span>
          <span class="hrow end"><${Number} view=${name} /></span>
        <//>`,
    )}
    ${liveTeams.value.length > 0 && html`<div class="mh" role="presentation">${t("Teams")}</div>`}
    ${liveTeams.value.map(
      (team) =>
        html`<${Item} icon="users-round" checked=${here(`team-${team.id}`)}
            onPick=${() => go(inboxPath(`team-${team.id}`))}>
          <span class="cut">${team.name}</span>
          <span class="hrow end"><${Number} view=${`team-${team.id}`} /></span>
        <//>`,
    )}
  <//>`;
}

function MoreSheet() {
  const open = (name) => () => {
    layer.value = name;
  };
  return html`<${Menu} label=${t("More")} place="popsheet">
    <${Item} icon="bell" stay onPick=${open("bell")}>
      ${t("Notifications")}
      ${counts.value.notifications > 0 && html`<span class="count mend">${counts.value.notifications}</span>`}
    <//>
    <${Item} icon="square-pen" stay onPick=${open("newdialog")}>${t("Write to a client")}<//>
    <${Item} icon="users-round" stay onPick=${open("handover")}>${t("Hand over my conversations")}<//>
    ${pagesShown()
      .filter((one) => !one.tab)
      .map((one) => html`<${Item} icon=${one.icon} onPick=${() => go(one.path)}>${one.label()}<//>`)}
    ${partsShown().length > 0 && html`<${Item} icon="settings" onPick=${() => go(settingsPath())}>${t("Settings")}<//>`}
    <${Item} icon="user-round" stay onPick=${open("me")}>${t("My menu")}<//>
  <//>`;
}
