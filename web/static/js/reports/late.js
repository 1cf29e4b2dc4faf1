// Every missed target of the period: who, how late, and the strip of what counted.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { get, Problem } from "../core/api.js";
import { number, zonedClock, zonedFullTime } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { inboxPath, rulePath } from "../core/router.js";
import { Bar, Legend } from "../sla/strip.js";
import { company } from "../state/store.js";
import { operatorName } from "../ui/avatar.js";
import { Line } from "../ui/elements.js";
import { source } from "./address.js";
import { round } from "./answer.js";
import { ChannelSign, channelName } from "./attainment.js";
import { Card, Failed, Nothing } from "./card.js";
import { usePages } from "./pages.js";
import { roundSpan, span } from "./values.js";

const ENDED = {
  "reply": () => t("a reply"),
  "outside": () => t("a reply outside Okno"),
  "closed": () => t("closed without a reply"),
  "no-answer": () => t("no reply needed"),
};

export function LateWaits() {
  const pages = usePages(source("late"), round.value);
  const count = pages.data?.count ?? 0;
  return html`<${Card} id="late" look="w12" title=${t("Breaches")} metric="breached" answer=${pages}
    caption=${pages.data ? n("{n} wait ended late", "{n} waits ended late", count, { n: number(count) }) : ""}
    chart=${({ rows }) =>
      rows.length
        ? html`<ol class="latelist">${rows.map((row) => html`<${LateRow} key=${row.wait_id} row=${row} />`)}</ol>
            <${MorePages} pages=${pages} />`
        : html`<${Nothing} text=${t("Every target was met in this period")} />`} />`;
}

export const MorePages = ({ pages }) =>
  pages.more &&
  html`<p class="repmore noprint">
    <button type="button" class="btn" aria-busy=${String(pages.loading)} onClick=${pages.next}>
      ${t("Show more: {shown} of {all}", { shown: number(pages.data.rows.length), all: number(pages.data.count) })}
    </button>
  </p>`;

const zone = () => company.value?.zone ?? "UTC";
const clockOf = (instant) => zonedClock(instant, zone());

function LateRow({ row }) {
  const at = (instant) => zonedFullTime(instant, zone());
  const end =
    row.ended_at === null ? t("still waiting") : `${at(row.ended_at)}: ${(ENDED[row.ended_by] ?? ENDED.reply)()}`;
  return html`<li class="laterow">
    <div class="latehead">
      <${ChannelSign} id=${row.channel_id} />
      <a class="link" href=${inboxPath("all", row.dialog_id, row.message_no)}>
        ${t("No. {number}", { number: row.episode_number ?? "–" })}
      </a>
      <span class="dim cut">${channelName(row.channel_id)}</span>
      <b class="latems">
        ${row.late_ms === null ? t("late, still waiting") : t("{span} late", { span: span(row.late_ms) })}
      </b>
    </div>
    <p class="t12 mut">
      ${at(row.started_at)} → ${end}
      ${row.operator_id && html`<span> · ${operatorName(row.operator_id)}</span>`}
      <span> · </span><${Norm} row=${row} />
    </p>
    <${WaitStrip} row=${row} />
  </li>`;
}

function Norm({ row }) {
  const text = t("target of {norm}", { norm: roundSpan(row.norm) });
  return row.rule_id ? html`<a class="link" href=${rulePath(row.rule_id)}>${text}</a>` : text;
}

// Loaded when the row comes into view: a list may hold hundreds.
function WaitStrip({ row }) {
  const box = useRef(null);
  const [seen, setSeen] = useState(null);
  const [problem, setProblem] = useState(null);
  const load = () => {
    setProblem(null);
    get(`/api/dialogs/${row.dialog_id}/clock?wait=${row.wait_id}`).then(setSeen, (failed) => {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
    });
  };
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      watch.disconnect();
      load();
    });
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return html`<div class="latestrip" ref=${box}>
    ${
      seen
        ? html`<${Bar} parts=${seen.parts} running=${seen.ended_at === null} timeOf=${clockOf} />
          <${Legend} parts=${seen.parts} />`
        : problem
          ? html`<${Failed} problem=${problem} load=${load} />`
          : html`<${Line} width=${60} />`
    }
  </div>`;
}
