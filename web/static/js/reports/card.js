// A card of a report: its head, its chart or the table with the same data, and its own failure.
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { Icon, Line } from "../ui/elements.js";
import { useAfter } from "../ui/hooks.js";
import { reportHere, show } from "./address.js";
import { Definition } from "./definition.js";

const isTable = (id) => reportHere.value.tables.includes(id);

export function toggleTable(id) {
  const { tables } = reportHere.peek();
  show({ tables: tables.includes(id) ? tables.filter((one) => one !== id) : [...tables, id] }, { replace: true });
}

// T: the card with the focus or under the pointer, else all charts of the page.
export function toggleTables() {
  const card = document.activeElement.closest("[data-chart]") ?? document.querySelector("[data-chart]:hover");
  if (card) {
    toggleTable(/** @type {HTMLElement} */ (card).dataset.chart);
    return;
  }
  /** @type {NodeListOf<HTMLElement>} */
  const charts = document.querySelectorAll("[data-chart]");
  const all = [...charts].map((one) => one.dataset.chart);
  const { tables } = reportHere.peek();
  show({ tables: all.every((id) => tables.includes(id)) ? [] : all }, { replace: true });
}

// id: of the card in the address; look: its place; metric: whose definition stands beside the title; answer: of
// useReport; chart and table: functions of the data. A card without a chart shows its rows only.
export function Card({ id, look = "", title, caption = "", metric = null, tools = null, answer, chart, table = null }) {
  const { data, problem } = answer;
  const asTable = table && isTable(id);
  return html`<section class=${`card chart ${look}`} aria-labelledby=${`rep-${id}`} data-chart=${table ? id : null}>
    <header>
      <div class="grow">
        <h2 id=${`rep-${id}`}>${title}${metric && html`<${Definition} of=${metric} />`}</h2>
        ${caption && html`<p class="cap">${caption}</p>`}
      </div>
      ${tools}
      ${
        table &&
        html`<button type="button" class="ib small noprint" aria-pressed=${String(Boolean(asTable))}
            aria-label=${t("Table: {chart}", { chart: title })} title=${`${t("Table")}  T`}
            onClick=${() => toggleTable(id)}>
          <${Icon} name="table-2" size="m" />
        </button>`
      }
    </header>
    ${problem && html`<${Failed} problem=${problem} load=${answer.load} />`}
    ${data ? (asTable ? table : chart)(data) : !problem && html`<${Loading} />`}
  </section>`;
}

export const Failed = ({ problem, load }) =>
  html`<div class="repfail" role="alert">
    <${Icon} name="triangle-alert" size="m" />
    <span class="grow">${words(problem)}</span>
    <button type="button" class="btn small" onClick=${load}>${t("Try again")}</button>
  </div>`;

export function Loading() {
  const late = useAfter(150, true);
  return html`<div class="reploading" aria-busy="true" aria-label=${t("Loading…")} role="img">
    ${late && [40, 90, 70, 80].map((width) => html`<${Line} key=${width} width=${width} />`)}
  </div>`;
}

export const Nothing = ({ text = t("There were no requests in this period") }) =>
  html`<p class="repnone t13 dim">${text}</p>`;

// heads: [text, is a number]; rows: lists of cells, each a text or an element; the first cell names its row.
export function DataTable({ caption, heads, rows }) {
  return html`<div class="reptable" tabindex="0" role="group" aria-label=${caption}>
    <table>
      <caption class="vh">${caption}</caption>
      <thead>
        <tr>
          ${heads.map(
            ([text, isNumber], index) => html`<th key=${index} scope="col" class=${isNumber ? "r" : ""}>${text}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells, at) =>
            html`<tr key=${at}>
              ${cells.map((cell, index) =>
                index
                  ? html`<td key=${index} class=${heads[index][1] ? "r" : ""}>${cell}</td>`
                  : html`<th key="name" scope="row">${cell}</th>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
