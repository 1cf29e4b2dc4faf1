// The tab of tasks: how many were made, closed and late, by day and by assignee.
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { listPath, openList, source } from "./address.js";
import { useReport } from "./answer.js";
import { Card, DataTable, Failed, Nothing } from "./card.js";
import { dayText } from "./days.js";
import { LineChart, sentenceOfLines } from "./line_chart.js";
import { CountingCard, NumberCard } from "./overview_numbers.js";
import { Name } from "./people_columns.js";
import { shortDate } from "./values.js";

/** @type {[string, string, () => string][]} */
const LINES = [
  ["made", "tasks_created", () => t("made")],
  ["closed", "tasks_closed", () => t("finished")],
  ["late", "tasks_late", () => t("late")],
];
const IDS = LINES.map(([, id]) => id);
const noTasks = () => html`<${Nothing} text=${t("There were no tasks in this period")} />`;

const seriesOf = (series) =>
  LINES.map(([key, id, name], index) => ({ id, name: name(), values: series[key], tone: index + 1, area: !index }));

export function TaskNumbers() {
  const answer = useReport(source("tasks"));
  const legend = html`<div class="lg" aria-hidden="true">
    ${LINES.map(([key, , name], index) => html`<span key=${key}><i class=${`v${index + 1}`}></i>${name()}</span>`)}
  </div>`;
  return html`<div class="rep">
    <section class="kpis" aria-label=${t("Tasks at a glance")}>
      ${answer.problem && html`<div class="card kpifail"><${Failed} ...${answer} /></div>`}
      ${
        answer.data
          ? answer.data.numbers.map((one) => html`<${NumberCard} key=${one.id} ...${one} />`)
          : !answer.problem && IDS.map((id) => html`<${CountingCard} key=${id} id=${id} />`)
      }
    </section>
    <${Card} id="taskdays" look="w7" title=${t("Tasks by day")} tools=${legend} answer=${answer} chart=${DaysOfTasks}
      table=${TableOfDays} />
    <${Card} id="assignees" look="w5" title=${t("Tasks by assignee")} answer=${answer} chart=${Assignees} />
  </div>`;
}

function DaysOfTasks({ days, series }) {
  const lines = { days: days.map(dayText), series: seriesOf(series), unit: "count", norm: null };
  if (lines.series.every(({ values }) => values.every((value) => !value))) return noTasks();
  const title = t("Tasks by day");
  return html`<${LineChart} id="rep-taskdays-plot" title=${title} sentence=${sentenceOfLines(lines)} ...${lines}
    onDay=${(index) => openList("tasks_created", { day: days[index] })} />`;
}

const TableOfDays = ({ days, series }) =>
  html`<${DataTable} caption=${t("Tasks by day")}
    heads=${[[t("Day"), false], ...LINES.map(([, , name]) => [name(), true])]}
    rows=${days.map((day, index) => [
      shortDate(dayText(day)),
      ...LINES.map(([key, id]) => linked(id, series[key][index], { day })),
    ])} />`;

const linked = (id, value, narrowed) =>
  value ? html`<a class="link" href=${listPath(id, narrowed)}>${number(value)}</a>` : "0";

function Assignees({ assignees }) {
  if (!assignees.length) return noTasks();
  return html`<${DataTable} caption=${t("Tasks by assignee")}
    heads=${[[t("Assignee"), false], ...LINES.map(([, , name]) => [name(), true])]}
    rows=${assignees.map((row) => [
      row.operator_id ? html`<${Name} by="operator" id=${row.operator_id} />` : t("nobody"),
      ...LINES.map(([key, id]) => linked(id, row[key], { row: `operator-${row.operator_id ?? 0}` })),
    ])} />`;
}
