// Cards of single numbers: the value, its change against the previous period, and a second fact below.
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { Icon, Line } from "../ui/elements.js";
import { listPath, reportHere, source } from "./address.js";
import { useReport } from "./answer.js";
import { Failed } from "./card.js";
import { Definition } from "./definition.js";
import { hasMetrics, metricOf } from "./metrics.js";
import { changeWords, span, valueParts, valueText } from "./values.js";

const BESIDE = ["still_open"]; // asked for a second fact below a number

export const byId = (numbers) => Object.fromEntries(numbers.map((one) => [one.id, one]));

export function NumberCards({ ids, label }) {
  const answer = useReport(
    source("overview", { metric: [...ids, ...BESIDE.filter((id) => !ids.includes(id))].join(",") }),
  );
  const other = reportHere.value.hours === "work" ? "calendar" : "work";
  const times = ids.filter((id) => metricOf(id).unit === "ms");
  const others = useReport(
    times.length ? source("overview", { metric: times.join(","), hours: other, compare: "none" }) : null,
  );
  const numbers = answer.data && hasMetrics() && byId(answer.data.numbers);
  const beside = others.data ? byId(others.data.numbers) : {};
  return html`<section class="kpis" aria-label=${label}>
    ${answer.problem && html`<div class="card kpifail"><${Failed} ...${answer} /></div>`}
    ${ids.map((id) =>
      numbers
        ? numbers[id] &&
          html`<${NumberCard} key=${id} ...${numbers[id]} numbers=${numbers} other=${beside[id]?.value ?? null} />`
        : !answer.problem && html`<${CountingCard} key=${id} id=${id} />`,
    )}
  </section>`;
}

export const CountingCard = ({ id }) =>
  html`<div class="card kpi" aria-busy="true">
    <div class="k">${metricOf(id).name || html`<${Line} width=${70} />`}</div>
    <div class="v"><${Line} width=${50} /></div>
    <div class="d"><${Line} width=${80} /></div>
  </div>`;

export function NumberCard({ id, value, previous, sample = null, numbers = {}, other = null, place = "" }) {
  const metric = metricOf(id);
  const [figure, unit] = valueParts(metric.unit, value);
  return html`<div class="card kpi">
    <div class="k">
      <span class="cut" title=${metric.name}>${metric.name}</span><${Definition} of=${id} place=${place} />
    </div>
    <a class="v" href=${listPath(id)}
        aria-label=${t("{name}: {value}. Show the requests", { name: metric.name, value: `${figure} ${unit}`.trim() })}>
      ${figure}${unit && html`<small> ${unit}</small>`}
    </a>
    <${Change} metric=${metric} value=${value} previous=${previous} />
    <div class="f cut">${factOf(metric, { sample, numbers, other })}</div>
  </div>`;
}

function Change({ metric, value, previous }) {
  if (!reportHere.value.compare) return html`<div class="d"></div>`;
  const change = changeWords(metric, value, previous);
  if (!change)
    return html`<div class="d">
      <span class="cut">${value === null ? t("nothing to measure") : t("no earlier data")}</span>
    </div>`;
  const before = t("before: {value}", { value: valueParts(metric.unit, previous).filter(Boolean).join(" ") });
  return html`<div class="d" title=${before}>
    <b class=${change.look}>
      ${change.arrow && html`<${Icon} name=${change.arrow} size="s" />`}${change.text} ${change.word}
    </b>
    <span class="cut">${before}</span>
  </div>`;
}

// What stands below a number: what it is of, or the same by the other way of counting time.
function factOf(metric, { sample, numbers, other }) {
  if (metric.id === "requests" && numbers.still_open) {
    const open = number(numbers.still_open.value ?? 0);
    return t("still waiting: {n}", { n: open });
  }
  if (metric.unit === "ms" && other !== null)
    return reportHere.value.hours === "work"
      ? t("all hours: {span}", { span: span(other) })
      : t("working time: {span}", { span: span(other) });
  if (sample === null || metric.unit === "count") return "";
  return t("of {n}", { n: valueText("count", sample) });
}
