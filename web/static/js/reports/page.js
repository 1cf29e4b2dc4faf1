// The page of the reports: period, filter, tabs, the cards of the open tab, and the list behind a number.
import { useEffect } from "preact/hooks";
import { element } from "../core/element.js";
import { html } from "../core/html.js";
import { number, zonedFullTime, zonedTime } from "../core/format.js";
import { lang, t } from "../core/i18n.js";
import { wallPath } from "../core/router.js";
import { zoneName } from "../settings/time_zones.js";
import { company, me } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { useWidth } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { Item, Menu } from "../ui/menu.js";
import { pathOf, reportHere, source, spanHere, tabHere } from "./address.js";
import { refresh, round, standing, useReport } from "./answer.js";
import { RuleNumbers } from "./automation.js";
import { FilterButton, FilterChips } from "./filter_panel.js";
import { loadMetrics } from "./metrics.js";
import { Operators } from "./operators.js";
import { Overview } from "./overview.js";
import { PeriodButton, previousSpan } from "./period.js";
import { Requests } from "./requests.js";
import { Sla } from "./sla.js";
import { TaskNumbers } from "./tasks.js";
import { Topics } from "./topics.js";
import { TAB_NAMES } from "./tabs.js";
import { longPeriod } from "./values.js";

const VIEWS = {
  overview: Overview,
  operators: Operators,
  sla: Sla,
  topics: Topics,
  tasks: TaskNumbers,
  automation: RuleNumbers,
};
const REBUILD_MS = 3000; // how often the progress of a rebuild is asked for

const shownTab = () => element(".reports .tab[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });

export function Reports() {
  const { list } = reportHere.value;
  const covered = useWidth("(max-width: 1279px)"); // the list lies over the cards
  const language = `${lang.value} ${me.value?.locale}`; // the server says the words in the saved language
  useEffect(() => {
    loadMetrics(language);
  }, [language, round.value]);
  const tab = tabHere();
  useReport(source("overview", { metric: "requests", compare: "none" })); // says how new the facts are
  useEffect(shownTab, [tab]);
  return html`<main class=${list ? "main page reports editing" : "main page reports"} id="main">
    <header class="bar1">
      <h1>${t("Reports")}</h1>
      <span class="grow"></span>
      <${PeriodButton} /><${FilterButton} /><${FileMenu} />
      ${
        me.value?.role !== "operator" &&
        html`<a class="btn only-wide" href=${wallPath()}><${Icon} name="monitor-smartphone" size="m" />
          ${t("Wallboard")}</a>`
      }
    </header>
    <nav class="bar2 tabsrow" aria-label=${t("Reports")}>
      <div class="tabs flat">
        ${TAB_NAMES.map(
          ([id, label]) =>
            html`<a class="tab" key=${id} href=${pathOf({}, id)} aria-current=${id === tab ? "page" : null}>
              ${label()}
            </a>`,
        )}
      </div>
      <${AsOf} />
    </nav>
    <${FilterChips} />
    <${Rebuild} />
    <div class="twopane">
      <div class="scroll sunk" role="group" tabindex="0" aria-label=${TAB_NAMES.find(([id]) => id === tab)[1]()}
          inert=${(covered && list) || null}>
        <${VIEWS[tab]} key=${tab} />
        <${Foot} />
      </div>
      ${list && html`<${Requests} key=${JSON.stringify(list)} />`}
    </div>
  </main>`;
}

// Up to when the numbers are complete, and the way to newer ones.
function AsOf() {
  const { as_of: at, zone } = standing.value;
  if (!at) return null;
  const place = zone ?? company.value?.zone ?? "UTC";
  return html`<span class="hrow end only-wide repasof t12 dim">
    <span>${t("Data as of {time}", { time: zonedTime(at, place) })}</span>
    <button type="button" class="link noprint" onClick=${refresh}>${t("Refresh")}</button>
  </span>`;
}

// What the numbers cover: printed with them.
function Foot() {
  const { as_of: at, zone } = standing.value;
  const span = spanHere();
  const place = zone ?? company.value?.zone ?? "UTC";
  const before = longPeriod(...previousSpan(span));
  return html`<p class="repstand t12 dim">
    <span>${longPeriod(...span)}</span>
    ${reportHere.value.compare && html`<span>${t("compared with {period}", { period: before })}</span>`}
    <span>${reportHere.value.hours === "work" ? t("time in working hours") : t("time by the clock")}</span>
    <span>${zoneName(place)}</span>
    ${at && html`<span>${t("Data as of {time}", { time: zonedFullTime(at, place) })}</span>`}
    <button type="button" class="link noprint only-phone" onClick=${refresh}>${t("Refresh")}</button>
  </p>`;
}

function Rebuild() {
  const { building } = standing.value;
  useEffect(() => {
    if (!building) return undefined;
    const timer = setTimeout(refresh, REBUILD_MS);
    return () => clearTimeout(timer);
  }, [building]);
  if (!building) return null;
  const { done, of } = building;
  return html`<div class="banner" role="status">
    <${Icon} name="history" size="m" />
    <span class="grow">
      ${t("The numbers are being recounted: {done} of {of} conversations are done.", {
        done: number(done),
        of: number(of),
      })}
    </span>
    <progress max=${of || 1} value=${done} aria-label=${t("Progress")}></progress>
  </div>`;
}

const FILES = "reportfiles";

function save(format) {
  const link = document.createElement("a");
  link.href = source("export", { format });
  link.download = "";
  link.click();
}

function FileMenu() {
  const open = layer.value === FILES;
  return html`<span class="menuat">
    <button type="button" class="btn" aria-haspopup="menu" aria-expanded=${String(open)} aria-label=${t("Download")}
        title=${t("Download")} onClick=${() => {
          layer.value = open ? null : FILES;
        }}>
      <${Icon} name="download" size="m" />
      <span class="only-wide">${t("Download")}</span>
    </button>
    ${
      open &&
      html`<${Menu} label=${t("Download")} place="poprule">
        <${Item} icon="table-2" onPick=${() => save("csv")}>${t("Requests as CSV")}<//>
        <${Item} icon="table-2" onPick=${() => save("xlsx")}>${t("Requests as XLSX (Excel)")}<//>
        <${Item} icon="printer" onPick=${() => setTimeout(print)}>${t("Print this page")}<//>
      <//>`
    }
  </span>`;
}
