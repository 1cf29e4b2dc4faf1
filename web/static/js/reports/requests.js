// The list behind a number: as many rows as the number says, each opens its conversation at the message.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { weekdayName, zonedFullTime } from "../core/format.js";
import { t } from "../core/i18n.js";
import { go, inboxPath, taskPath } from "../core/router.js";
import { company } from "../state/store.js";
import { operatorName } from "../ui/avatar.js";
import { Empty, Icon } from "../ui/elements.js";
import { useFocusBack } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { pathOf, reportHere, source, spanHere } from "./address.js";
import { round } from "./answer.js";
import { ChannelSign } from "./attainment.js";
import { Failed, Loading } from "./card.js";
import { dayText } from "./days.js";
import { listRequestOf } from "./filter.js";
import { Definition } from "./definition.js";
import { MorePages } from "./late.js";
import { countWords, hitWords } from "./list_words.js";
import { metricOf } from "./metrics.js";
import { usePages } from "./pages.js";
import { KINDS } from "./people_columns.js";
import { nameOfTag } from "./topics.js";
import { longPeriod, shortDate, valueText } from "./values.js";

// Esc shuts the list, wherever the focus is, before it leaves the page.
function escape(event) {
  if (event.key !== "Escape" || event.defaultPrevented || layer.peek()) return;
  event.preventDefault();
  go(pathOf({ list: null }));
}

export function Requests() {
  const { list } = reportHere.value;
  const { number: id, ...narrowed } = list;
  const pages = usePages(source("requests", { compare: "none", ...listRequestOf(list) }), round.value);
  const box = useRef(null);
  useFocusBack();
  useLayoutEffect(() => box.current.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.addEventListener("keydown", escape, { capture: true });
    return () => document.removeEventListener("keydown", escape, { capture: true });
  }, []);
  const { name } = metricOf(id);
  return html`<aside class="peek replist" aria-label=${t("Behind the number: {name}", { name })} tabindex="-1"
      ref=${box}>
    <header class="ed-top">
      <h2 class="grow cut">${name}</h2>
      <${Definition} of=${id} place="list" />
      <a class="ib small" href=${pathOf({ list: null })} aria-label=${t("Dismiss")} title=${`${t("Dismiss")}  Esc`}>
        <${Icon} name="x" size="m" />
      </a>
    </header>
    <p class="repwhat t12 dim">${narrowedWords(narrowed).join(" · ")}</p>
    <p class="repcount t13" role="status">${pages.data && countWords(id, pages.data.count)}</p>
    ${pages.problem && html`<${Failed} problem=${pages.problem} load=${pages.load} />`}
    <div class="scroll" tabindex="0" role="group" aria-label=${name}>
      ${pages.data ? html`<${Rows} id=${id} pages=${pages} />` : !pages.problem && html`<${Loading} />`}
    </div>
  </aside>`;
}

/** @param {Record<string, string>} narrowed */
function narrowedWords({ day, weekday, hour, row, word }) {
  const [kind, id] = (row ?? "").split("-");
  const [from, to] = (hour ?? "").split("-").map(Number);
  return [
    day ? shortDate(dayText(day)) : longPeriod(...spanHere()),
    weekday !== undefined && weekdayName(Number(weekday), "long"),
    hour !== undefined && `${from}:00–${(to ?? from) + 1}:00`,
    kind === "tag" && nameOfTag(Number(id)),
    kind in KINDS && KINDS[kind].name(Number(id)),
    word && t("“{word}”", { word }),
  ].filter(Boolean);
}

function Rows({ id, pages }) {
  const { rows } = pages.data;
  if (!rows.length) return html`<${Empty} icon="inbox" title=${t("There are no requests here")} />`;
  const { unit } = metricOf(id);
  return html`<ol class="reqlist">
      ${rows.map((row, index) => html`<${Row} key=${index} row=${row} id=${id} unit=${unit} />`)}
    </ol>
    <${MorePages} pages=${pages} />`;
}

function Row({ row, id, unit }) {
  const path = row.dialog_id ? inboxPath("all", row.dialog_id, row.message_no) : taskPath(row.task_id);
  const value = row.value ?? null;
  return html`<li>
    <a class="reqrow" href=${path}>
      <span class="hrow">
        ${row.channel_id && html`<${ChannelSign} id=${row.channel_id} />`}
        ${row.number !== null && html`<b class="num">${t("No. {number}", { number: row.number })}</b>`}
        <span class="cut">${row.title}</span>
        ${value !== null && unit === "ms" && html`<span class="r b5">${valueText("ms", value)}</span>`}
        ${row.hit !== null && html`<span class=${row.hit ? "r" : "r warnx"}>${hitWords(id, row.hit)}</span>`}
      </span>
      <span class="t12 dim cut">
        ${zonedFullTime(row.at, company.value?.zone ?? "UTC")}
        ${row.operator_id && ` · ${operatorName(row.operator_id)}`}
      </span>
    </a>
  </li>`;
}
