// How long each operator was in each status.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { statuses } from "../state/store.js";
import { operatorName } from "../ui/avatar.js";
import { statusName } from "../ui/operator_status.js";
import { DataTable, Nothing } from "./card.js";
import { Stack } from "./charts.js";
import { Name } from "./people_columns.js";
import { hoursText, valueText } from "./values.js";

// Statuses of all rows, those with most time first: [id, ms].
function statusesOf(rows) {
  const total = {};
  for (const row of rows) for (const [id, ms] of Object.entries(row.statuses ?? {})) total[id] = (total[id] ?? 0) + ms;
  return Object.entries(total)
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id);
}

const sumOf = (row) => Object.values(row.statuses ?? {}).reduce((sum, ms) => sum + ms, 0);
const nameOfStatus = (id) => statusName(statuses.value[id]);

const inWords = (ids, row) => ids.map((id) => `${nameOfStatus(id)}: ${hoursText(row.statuses[id] ?? 0)}`).join(", ");

export function Statuses({ rows }) {
  const ids = statusesOf(rows);
  if (!ids.length) return html`<${Nothing} text=${t("Nobody was online in this period")} />`;
  const most = Math.max(...rows.map(sumOf));
  return html`<div class="lg statlg" aria-hidden="true">
      ${ids.map((id, index) => html`<span key=${id}><i class=${`t${index % 6}`}></i>${nameOfStatus(id)}</span>`)}
    </div>
    <ul>
      ${rows
        .filter((row) => sumOf(row))
        .map(
          (row) => html`<li key=${row.operator_id} class="statrow">
            <${Name} by="operator" id=${row.operator_id} />
            <${Stack} parts=${ids.map((id, index) => [(row.statuses[id] ?? 0) / most, `t${index % 6}`])} />
            <span class="r">${hoursText(sumOf(row))}</span>
            <span class="vh">${inWords(ids, row)}</span>
          </li>`,
        )}
    </ul>`;
}

export function StatusTable({ rows }) {
  const ids = statusesOf(rows);
  return html`<${DataTable} caption=${t("Time in each status")}
    heads=${[[t("Operator"), false], ...ids.map((id) => [nameOfStatus(id), true])]}
    rows=${rows.map((row) => [
      operatorName(row.operator_id),
      ...ids.map((id) => valueText("hours", row.statuses?.[id] ?? null)),
    ])} />`;
}
