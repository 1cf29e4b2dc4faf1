// The SLA tab: attainment of each channel by day as distance from the target, and every breach.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { listPath, openList } from "./address.js";
import { AttainedTable, ChannelSign, channelName, useAttainment } from "./attainment.js";
import { Card, Nothing } from "./card.js";
import { dayText } from "./days.js";
import { DeviationDays, sentenceOfDays } from "./deviations.js";
import { LateWaits } from "./late.js";
import { metricOf } from "./metrics.js";
import { NumberCards } from "./overview_numbers.js";
import { periodText, share } from "./values.js";

const NUMBERS = ["on_time", "breached", "first_response_median", "first_response_p90", "unanswered", "still_open"];

export const Sla = () =>
  html`<div class="rep">
    <${NumberCards} ids=${NUMBERS} label=${t("SLA at a glance")} />
    <${ChannelDays} />
    <${LateWaits} />
  </div>`;

function ChannelDays() {
  const answer = useAttainment();
  const caption = answer.data
    ? t("Above the line the target of {target} was met, below it was missed", { target: share(answer.data.target) })
    : "";
  const title = t("{name}, by channel and day", { name: metricOf("on_time").name });
  return html`<${Card} id="attained" look="w12" title=${title} metric="on_time" caption=${caption} answer=${answer}
    table=${AttainedTable} chart=${({ channels, days, target }) => {
      const rows = channels.filter((row) => row.all);
      if (!rows.length) return html`<${Nothing} text=${t("No request in this period had a target")} />`;
      const texts = days.map(dayText);
      return html`<ul>
          ${rows.map((row) => html`<${ChannelRow} key=${row.channel_id} row=${row} days=${texts} target=${target} />`)}
        </ul>
        <p class="t12 dim chdates" aria-hidden="true">${periodText(texts[0], texts.at(-1))}</p>`;
    }} />`;
}

function ChannelRow({ row, days, target }) {
  const name = channelName(row.channel_id);
  const narrowed = { row: `channel-${row.channel_id}` };
  const value = row.met / row.all;
  return html`<li class="chdays">
    <span class="hrow"><${ChannelSign} id=${row.channel_id} /><span class="cut">${name}</span></span>
    <${DeviationDays} id=${`rep-ch-${row.channel_id}`} label=${name} days=${days} values=${row.values} target=${target}
      onDay=${(index) => openList("on_time", { ...narrowed, day: days[index].replaceAll("-", "") })} />
    <a class=${value < target ? "r warnx" : "r b5"} href=${listPath("on_time", narrowed)}>${share(value)}</a>
    <span class="vh">${sentenceOfDays(row.values, target)}</span>
  </li>`;
}
