// List header: title, tabs, sort order and view mode.
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { choose } from "../state/preferences.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { mode, MODES } from "./visible_rows.js";
import { baseOf, filtered, filterOf } from "../core/view_names.js";
import { sortIn } from "../state/list_order.js";
import { inboxPath } from "../core/router.js";
import { counts, preferences } from "../state/store.js";
import { TABS, viewTitle } from "./views.js";
import { Icon } from "../ui/elements.js";
import { Item, Menu } from "../ui/menu.js";
import { FilterButton, FilterChips } from "./filter_menu.js";
import { SortButton } from "./sort_menu.js";

const LOOKS = {
  cards: [() => t("Cards"), "rows-3"],
  rows: [() => t("Rows"), "rows-4"],
  table: [() => t("Table"), "table-2"],
};

export const setMode = (name) => choose({ list: { mode: name } });
export const nextMode = () =>
  setMode(MODES[(MODES.indexOf(preferences.peek()?.list?.mode ?? "cards") + 1) % MODES.length]);

const hasOwnOrder = (view) => sortIn(view, "urgent") !== sortIn(view, "longest");

export function ListHead({ view }) {
  const wide = mode.value === "table";
  return html`
    <div class="phead">
      <h2 class="ttl cut">${viewTitle(view)}</h2>
      ${wide ? html`<${ModeSwitch} />` : html`<${ModeButton} />`}
      <${FilterButton} view=${view} />
      <${NewDialog} wide=${wide} />
    </div>
    <div class="ltabs">
      <${Tabs} view=${view} />
      ${wide && hasOwnOrder(view) && html`<div class="lfilter"><${SortButton} /></div>`}
    </div>
    ${
      !wide &&
      html`<div class="lfilter">
        ${hasOwnOrder(view) ? html`<${SortButton} />` : html`<span class="t12 dim lown">${ownOrder(view)}</span>`}
        <${Chips} view=${view} />
      </div>`
    }
    <${FilterChips} view=${view} />
  `;
}

const ownOrder = (view) =>
  ({ snoozed: t("Returning soonest first"), mentions: t("Unseen first") })[baseOf(view)] ?? t("Newest first");

function Tabs({ view }) {
  return html`<nav class="tabs" aria-label=${t("Whose conversations")}>${TABS.map(
    ([name, label]) => html`<a class="tab" href=${inboxPath(filtered(name, filterOf(view)))}
    aria-current=${baseOf(view) === name ? "page" : null}>
      ${label()} <span class="n">${number(counts.value[name])}</span>
    </a>`,
  )}</nav>`;
}

function Chips({ view }) {
  const base = baseOf(view);
  const chip = (name, label) =>
    html`<a class="chip" href=${inboxPath(base === name ? "mine" : name)} aria-current=${base === name ? "true" : null}>
      ${label}
    </a>`;
  return html`<span class="hrow tight end">
    ${chip("untagged", t("Untagged"))} ${chip("unread", t("New ones"))}
  </span>`;
}

function ModeButton() {
  const open = layer.value === "mode";
  const [name, icon] = LOOKS[mode.value];
  return html`<span class="popat">
    <button type="button" class="ib only-wide" aria-haspopup="menu" aria-expanded=${String(open)}
        aria-label=${t("List view: {name}", { name: name().toLocaleLowerCase() })} title=${t("List view") + "  V"}
        onClick=${() => {
          layer.value = open ? null : "mode";
        }}>
      <${Icon} name=${icon} />
    </button>
    ${
      open &&
      html`<${Menu} label=${t("List view")} place="popmode">
        ${MODES.map(
          (one) =>
            html`<${Item} icon=${LOOKS[one][1]} checked=${one === mode.value} onPick=${() => setMode(one)}>
              ${LOOKS[one][0]()}
            <//>`,
        )}
      <//>`
    }
  </span>`;
}

const ModeSwitch = () =>
  html`<span class="seg" role="group" aria-label=${t("List view")}>
    ${MODES.map(
      (one) => html`<button type="button" aria-pressed=${String(one === mode.value)} title=${LOOKS[one][0]() + "  V"}
          onClick=${() => setMode(one)}>
        <${Icon} name=${LOOKS[one][1]} size="m" />
        ${one === mode.value ? LOOKS[one][0]() : html`<span class="vh">${LOOKS[one][0]()}</span>`}
      </button>`,
    )}
  </span>`;

function NewDialog({ wide }) {
  const open = () => {
    layer.value = "newdialog";
  };
  return wide
    ? html`<button type="button" class="btn primary" onClick=${open}>
        <${Icon} name="square-pen" size="m" />
        ${t("Write")}
        <kbd>C</kbd>
      </button>`
    : html`<button type="button" class="ib" aria-label=${t("Write to a client")} title=${t("Write to a client") + "  C"}
          onClick=${open}>
        <${Icon} name="square-pen" />
      </button>`;
}
