// The overview: six numbers, first responses over days, SLA, topics, busy hours, operators.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { zoneName } from "../settings/time_zones.js";
import { company } from "../state/store.js";
import { openList, pathOf, reportHere, source } from "./address.js";
import { useReport } from "./answer.js";
import { Card, DataTable, Nothing } from "./card.js";
import { dayText } from "./days.js";
import { busiest, cellsOf, HeatKey, HeatMap } from "./heat_map.js";
import { LineChart, sentenceOfLines } from "./line_chart.js";
import { metricOf } from "./metrics.js";
import { OperatorBars } from "./operator_bars.js";
import { NumberCards } from "./overview_numbers.js";
import { SlaCard } from "./attainment.js";
import { TopTopics } from "./topics.js";
import { shortDate, valueText } from "./values.js";
import { hourRange, weekHours } from "./week_hours.js";

const SIX = [
  "requests",
  "first_response_median",
  "first_response_p90",
  "on_time",
  "first_contact",
  "resolution_median",
];

export function Overview() {
  return html`<div class="rep">
    <${NumberCards} ids=${SIX} label=${t("The period at a glance")} />
    <${FirstResponse} />
    <${SlaCard} />
    <${TopTopics} />
    <${BusyHours} />
    <${OperatorBars} />
  </div>`;
}

export const hoursCaption = () =>
  reportHere.value.hours === "work" ? t("Working time, by day") : t("By the clock, by day");

// A chart of some metrics over days, with the table of the same values. lines: [[metric, name, area], ...]
export function DaysCard({ id, look, title, caption, lines, definition, extra = "" }) {
  const answer = useReport(source("days", { metric: lines.map(([metric]) => metric).join(",") }));
  const { unit } = metricOf(lines[0][0]);
  const made = ({ days, series, norm = null }) => ({
    days: days.map(dayText),
    series: lines.map(([metric, name, area], index) => ({
      id: metric,
      name: name(),
      values: series[metric] ?? days.map(() => null),
      tone: index + 1,
      area,
    })),
    unit,
    norm: unit === "ms" ? norm : null,
  });
  const legend = html`<div class="lg" aria-hidden="true">
    ${lines.map(([metric, name], index) => html`<span key=${metric}><i class=${`v${index + 1}`}></i>${name()}</span>`)}
  </div>`;
  return html`<${Card} id=${id} look=${look} title=${title} caption=${caption} metric=${definition} tools=${legend}
      answer=${answer} chart=${(data) => html`<${DaysChart} id=${id} title=${title} extra=${extra} ...${made(data)} />`}
      table=${(data) => html`<${DaysTable} title=${title} ...${made(data)} />`} />`;
}

function DaysChart({ id, title, extra, days, series, unit, norm }) {
  const data = { days, series, unit, norm };
  const empty = data.series.every(({ values }) => values.every((value) => !value));
  if (empty) return html`<${Nothing} />`;
  const sentence = [sentenceOfLines(data), extra].filter(Boolean).join(" ");
  return html`<${LineChart} id=${`rep-${id}-plot`} title=${title} sentence=${sentence} ...${data}
      onDay=${(index) => openList(data.series[0].id, { day: data.days[index].replaceAll("-", "") })} />
    <p class="vh">${sentence}</p>`;
}

const DaysTable = ({ title, days, series, unit }) =>
  html`<${DataTable} caption=${title}
    heads=${[[t("Day"), false], ...series.map(({ name }) => [name, true])]}
    rows=${days.map((day, index) => [
      shortDate(day),
      ...series.map(({ id, values }) => {
        const text = valueText(unit, values[index]);
        if (!values[index]) return text;
        return html`<a class="link" href=${pathOf({ list: { number: id, day: day.replaceAll("-", "") } })}>${text}</a>`;
      }),
    ])} />`;

const FirstResponse = () =>
  html`<${DaysCard} id="first" look="r-line" title=${t("Time to first response")} caption=${hoursCaption()}
    definition="first_response_median"
    lines=${[
      ["first_response_median", () => t("median"), true],
      ["first_response_p90", () => t("90%"), false],
    ]} />`;

function BusyHours() {
  const answer = useReport(source("heatmap"));
  const zone = company.value?.zone ?? "UTC";
  const title = t("When clients write");
  return html`<${Card} id="heat" look="r-heat" title=${title} tools=${html`<${HeatKey} />`}
    caption=${t("Requests by weekday and hour, {zone}", { zone: zoneName(zone) })} answer=${answer}
    chart=${({ cells }) =>
      busiest(cellsOf(cells, 640)).value
        ? html`<${HeatMap} id="rep-heat-plot" title=${title} counts=${cells}
            onCell=${({ weekday, from, size }) => openList("requests", { weekday, hour: hourRange(from, size) })} />`
        : html`<${Nothing} />`}
    table=${({ cells }) => html`<${DataTable} caption=${title} ...${weekHours(cells)} />`} />`;
}
