// Which share of the requests was answered in time: as one number, by day, and by channel as distance from the target.
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { channels } from "../state/store.js";
import { Badge } from "../ui/elements.js";
import { listPath, openList, pathOf, source } from "./address.js";
import { useReport } from "./answer.js";
import { Card, DataTable, Nothing } from "./card.js";
import { dayText } from "./days.js";
import { DeviationBar, DeviationDays } from "./deviations.js";
import { metricOf } from "./metrics.js";
import { reachOf } from "./scales.js";
import { share, shortDate, valueText } from "./values.js";

export const channelName = (id) => channels.value[id]?.name ?? t("Removed channel");
export const ChannelSign = ({ id }) => channels.value[id] && html`<${Badge} kind=${channels.value[id].kind} />`;

const byDay = () => t("{name}, by day", { name: metricOf("on_time").name });
const byChannel = () => t("{name}, by channel", { name: metricOf("on_time").name });
const percentOf = ({ met, all }) => (all ? met / all : null);
const sum = (rows, field) => rows.reduce((total, row) => total + row[field], 0);

// Attainment by channel, and `values`: that of all channels by day, once it is there.
export function useAttainment() {
  const answer = useReport(source("attainment"));
  const byDay = useReport(source("days", { metric: "on_time" }));
  const values = byDay.data?.series.on_time ?? null;
  return { ...answer, data: answer.data && { ...answer.data, values } };
}

const captionOf = (data) =>
  data ? t("Share of waits with an SLA target, goal {target}", { target: share(data.target) }) : "";

export function SlaCard() {
  const answer = useAttainment();
  const more = html`<a class="link t13 noprint" href=${pathOf({}, "sla")}>${t("Details")}</a>`;
  return html`<${Card} id="sla" look="r-sla" title=${metricOf("on_time").name} metric="on_time" tools=${more}
    caption=${captionOf(answer.data)} answer=${answer} chart=${Attained} table=${AttainedTable} />`;
}

// Of the whole period, by day, by channel.
function Attained(data) {
  const all = sum(data.channels, "all");
  if (!all) return html`<${Nothing} text=${t("No request in this period had a target")} />`;
  const met = sum(data.channels, "met");
  return html`
    <div class="slahead">
      <a class="big" href=${listPath("on_time")}>${share(met / all)}</a>
      <a class="t12 dim" href=${listPath("breached")}>
        ${n("{n} breach of {all}", "{n} breaches of {all}", all - met, { n: number(all - met), all: number(all) })}
      </a>
    </div>
    ${
      data.values &&
      html`<${DeviationDays} id="rep-sla-plot" label=${byDay()} days=${data.days.map(dayText)}
        values=${data.values} target=${data.target}
        onDay=${(index) => openList("on_time", { day: data.days[index] })} />`
    }
    <p class="cap devcap">${t("Distance from the target, by channel")}</p>
    <${ChannelRows} ...${data} />
  `;
}

export function ChannelRows({ channels: rows, target }) {
  const reach = reachOf(rows.map(percentOf), target);
  return html`<ul class="slalist">
    ${rows
      .filter((row) => row.all)
      .map((row) => {
        const value = percentOf(row);
        return html`<li key=${row.channel_id}>
          <a class="slarow" href=${listPath("on_time", { row: `channel-${row.channel_id}` })}>
            <span class="hrow">
              <${ChannelSign} id=${row.channel_id} /><span class="cut">${channelName(row.channel_id)}</span>
            </span>
            <${DeviationBar} value=${value} target=${target} reach=${reach} />
            <span class=${value < target ? "r warnx" : "r"}>${share(value)}</span>
          </a>
        </li>`;
      })}
  </ul>`;
}

const linked = (text, list) => html`<a class="link" href=${pathOf({ list })}>${text}</a>`;

// By channel, then by day: the same numbers as in the charts.
export function AttainedTable({ days, channels: rows, values }) {
  const total = { met: sum(rows, "met"), all: sum(rows, "all") };
  return html`<${DataTable} caption=${byChannel()}
      heads=${[
        [t("Channel"), false],
        [t("On time"), true],
        [t("Breaches"), true],
        [t("All"), true],
      ]}
      rows=${[...rows, { ...total, channel_id: 0 }].map((row) => {
        const list = row.channel_id ? { row: `channel-${row.channel_id}` } : {};
        return [
          row.channel_id ? channelName(row.channel_id) : t("All channels"),
          linked(valueText("share", percentOf(row)), { number: "on_time", ...list }),
          linked(number(row.all - row.met), { number: "breached", ...list }),
          number(row.all),
        ];
      })} />
    ${
      values &&
      html`<${DataTable} caption=${byDay()} heads=${[
        [t("Day"), false],
        [t("On time"), true],
      ]} rows=${days.map((day, index) => [
        shortDate(dayText(day)),
        values[index] === null ? "–" : linked(share(values[index]), { number: "on_time", day }),
      ])} />`
    }`;
}
