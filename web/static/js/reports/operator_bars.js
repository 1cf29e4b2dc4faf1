// Operators on the overview: how many they answered, and how fast against the target.
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { listPath, pathOf, source } from "./address.js";
import { useReport } from "./answer.js";
import { Card, Nothing } from "./card.js";
import { Bar } from "./charts.js";
import { FIRST_RESPONSES, Name, onTime } from "./people_columns.js";
import { roundSpan, valueText } from "./values.js";

export function OperatorBars() {
  const answer = useReport(source("operators"));
  const norm = useReport(source("days", { metric: FIRST_RESPONSES })).data?.norm ?? null;
  const caption = norm
    ? t("Median of first responses against the target of {norm}", { norm: roundSpan(norm) })
    : t("Median of first responses");
  const more = html`<a class="link t13 noprint" href=${pathOf({}, "operators")}>${t("All numbers")}</a>`;
  return html`<${Card} id="operators" look="r-ops" title=${t("Operators")} caption=${caption} tools=${more}
    answer=${answer} chart=${(data) => html`<${Bars} ...${data} norm=${norm} />`} />`;
}

function Bars({ rows, norm }) {
  if (!rows.length) return html`<${Nothing} />`;
  const most = Math.max(1, ...rows.map((row) => row.answered));
  const slowest = norm ?? Math.max(1, ...rows.map((row) => row.first_median ?? 0));
  return html`<div role="table" aria-label=${t("Operators")} class="optable">
    <div class="oprow head" role="row">
      <span role="columnheader">${t("Operator")}</span>
      <span role="columnheader" class="hp">${t("Replied (column)")}</span>
      <span role="columnheader" class="hp">${t("First response, median")}</span>
      <span role="columnheader" class="r">${t("90%")}</span>
      <span role="columnheader" class="r">${t("On time")}</span>
      <span role="columnheader" class="r hp">${t("Online")}</span>
    </div>
    ${rows.map((row) => html`<${BarRow} key=${row.operator_id} row=${row} most=${most} slowest=${slowest} />`)}
  </div>`;
}

function BarRow({ row, most, slowest }) {
  const narrowed = { row: `operator-${row.operator_id}` };
  const late = row.all > 0 && onTime(row) < 0.9;
  const linked = (metric, text) => html`<a href=${listPath(metric, narrowed)}>${text}</a>`;
  return html`<div class="oprow" role="row">
    <span role="rowheader"><${Name} by="operator" id=${row.operator_id} /></span>
    <span class="barcell hp" role="cell">
      <span class="r">${linked("answered", number(row.answered))}</span><${Bar} part=${row.answered / most} tone=${3} />
    </span>
    <span class="barcell hp" role="cell">
      <span class="r b5">${linked("first_response_median", valueText("ms", row.first_median))}</span>
      <${Bar} part=${(row.first_median ?? 0) / slowest} tone=${row.first_median > slowest ? 2 : 1} />
    </span>
    <span class="r" role="cell">${linked("first_response_p90", valueText("ms", row.first_p90))}</span>
    <span class=${late ? "r warnx" : "r"} role="cell">${linked("on_time", valueText("share", onTime(row)))}</span>
    <span class="r dim hp" role="cell">${valueText("hours", row.online_ms)}</span>
  </div>`;
}
