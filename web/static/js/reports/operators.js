// Numbers of each operator, team or channel: a table that can be sorted, and the time in each status.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { me } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { listPath, reportHere, show, source } from "./address.js";
import { useReport } from "./answer.js";
import { Card, Nothing } from "./card.js";
import { Definition } from "./definition.js";
import { COLUMNS, KINDS, Name, NO_LIST } from "./people_columns.js";
import { Statuses, StatusTable } from "./statuses.js";
import { valueText } from "./values.js";

/** @type {[string, () => string][]} */
const BY = [
  ["operator", () => t("Operators")],
  ["team", () => t("Teams")],
  ["channel", () => t("Channels")],
];

export function Operators() {
  const { by } = reportHere.value;
  const kind = KINDS[by];
  const answer = useReport(source(kind.path));
  const choice = html`<div class="seg noprint" role="group" aria-label=${t("Rows")}>
    ${BY.map(
      ([name, label]) =>
        html`<button type="button" key=${name} aria-pressed=${String(name === by)}
            onClick=${() => show({ by: name, sort: null, list: null })}>${label()}</button>`,
    )}
  </div>`;
  const caption =
    me.value?.role === "operator"
      ? t("Your own numbers, and the average of the team")
      : t("Minutes and seconds up to an hour");
  return html`<div class="rep">
    <${Card} key=${by} id="people" look="w12" title=${kind.title()} caption=${caption} tools=${choice} answer=${answer}
      chart=${(data) => html`<${Numbers} by=${by} ...${data} />`} />
    ${
      by === "operator" &&
      html`<${Card} id="statuses" look="w12" title=${t("Time in each status")} metric="online" answer=${answer}
        chart=${({ rows }) => html`<${Statuses} rows=${rows} />`} table=${StatusTable} />`
    }
  </div>`;
}

function sortedBy(rows, sort, by) {
  const [name, up] = (sort ?? "answered").split(".");
  const column = COLUMNS.find(([id]) => id === name);
  const value = column ? column[4] : null;
  const order = value
    ? (a, b) => (value(b) ?? -1) - (value(a) ?? -1)
    : (a, b) => KINDS[by].name(a[KINDS[by].id]).localeCompare(KINDS[by].name(b[KINDS[by].id]));
  const found = rows.toSorted(order);
  return up ? found.reverse() : found;
}

function Numbers({ by, rows, team = null }) {
  if (!rows.length) return html`<${Nothing} />`;
  const { sort } = reportHere.value;
  const columns = COLUMNS.filter(([id]) => by === "operator" || !["online", "load", "own_first"].includes(id));
  const { id: field } = KINDS[by];
  return html`<div class="reptable wide" tabindex="0" role="group" aria-label=${KINDS[by].title()}>
    <table>
      <caption class="vh">${KINDS[by].title()}</caption>
      <thead>
        <tr>
          <${SortHead} id="name" label=${t("Name")} sort=${sort ?? "answered"} />
          ${columns.map(
            ([id, label, , metric]) =>
              html`<${SortHead} key=${id} id=${id} label=${label()} metric=${metric} sort=${sort ?? "answered"}
                right />`,
          )}
        </tr>
      </thead>
      <tbody>
        ${sortedBy(rows, sort, by).map(
          (row) => html`<tr key=${row[field]}>
            <th scope="row"><${Name} by=${by} id=${row[field]} /></th>
            ${columns.map(
              (column) => html`<${Cell} key=${column[0]} column=${column} row=${row} of=${`${by}-${row[field]}`} />`,
            )}
          </tr>`,
        )}
        ${
          team &&
          html`<tr class="average">
            <th scope="row">${t("Average of the team")}</th>
            ${columns.map(
              ([id, , unit, , value]) => html`<td key=${id} class="r">${averageText(unit, value(team))}</td>`,
            )}
          </tr>`
        }
      </tbody>
    </table>
  </div>`;
}

const averageText = (unit, value) => valueText(unit === "count" ? "rate" : unit, value);

function Cell({ column: [id, , unit, metric, value], row, of }) {
  const found = value(row);
  const text = valueText(unit, found);
  const plain = !metric || NO_LIST.has(id) || !found;
  return html`<td class="r">
    ${plain ? text : html`<a class="numlink" href=${listPath(metric, { row: of })}>${text}</a>`}
  </td>`;
}

function SortHead({ id, label, metric = null, sort, right = false }) {
  const [name, up] = sort.split(".");
  const on = name === id;
  const next = on && !up ? `${id}.up` : id;
  return html`<th scope="col" class=${right ? "r" : ""} aria-sort=${on ? (up ? "ascending" : "descending") : null}>
    <button type="button" class="sorthead" onClick=${() => show({ sort: next }, { replace: true })}>
      ${label}${on && html`<${Icon} name=${up ? "arrow-up" : "arrow-down"} size="s" />`}
    </button>
    ${metric && html`<${Definition} of=${metric} place=${id} />`}
  </th>`;
}
