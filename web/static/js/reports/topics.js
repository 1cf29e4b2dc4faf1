// What clients write about: tags with their change, and words whose share rose most.
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { tagName } from "../ui/tag_names.js";
import { listPath, pathOf, reportHere, source } from "./address.js";
import { useReport } from "./answer.js";
import { Card, DataTable, Nothing } from "./card.js";
import { Bar } from "./charts.js";
import { share, signedChange, valueText } from "./values.js";

const SHOWN = 6;
const UNTAGGED = 0;
export const nameOfTag = (id) => (id === UNTAGGED ? t("Untagged") : tagName(id));
const rowOf = (id) => ({ row: `tag-${id}` });

// Rows of tags, the untagged ones last.
const allRows = ({ tags, untagged, untagged_previous: previous = null }) => [
  ...tags,
  ...(untagged ? [{ tag_id: UNTAGGED, requests: untagged, previous, first_median: null, share: null }] : []),
];

const heads = () => [
  [t("Tag"), false],
  [t("Requests (column)"), true],
  [t("Change (column)"), true],
  [t("Share"), true],
  [t("First response, median"), true],
];

const TagTable = (data) =>
  html`<${DataTable} caption=${t("Requests by tag")} heads=${heads()}
    rows=${allRows(data).map(({ tag_id: id, requests, previous, share: part, first_median: median }) => [
      nameOfTag(id),
      html`<a class="link" href=${listPath("requests", rowOf(id))}>${number(requests)}</a>`,
      changeText(requests, previous),
      valueText("share", part),
      valueText("ms", median),
    ])} />`;

const changeText = (requests, previous) =>
  reportHere.value.compare && previous !== null && previous !== undefined ? signedChange(requests, previous) : "–";

function TagBars({ rows }) {
  if (!rows.length) return html`<${Nothing} />`;
  const most = Math.max(...rows.map((row) => row.requests));
  return html`<ul>
    ${rows.map(
      ({ tag_id: id, requests, previous }) =>
        html`<li key=${id}>
          <a class="catrow" href=${listPath("requests", rowOf(id))}>
            <span class="cut">${nameOfTag(id)}</span>
            <${Bar} part=${requests / most} tone=${id === UNTAGGED ? 3 : 1} />
            <span class="r b5">${number(requests)}</span>
            <span class="r dim">${changeText(requests, previous)}</span>
          </a>
        </li>`,
    )}
  </ul>`;
}

export function TopTopics() {
  const answer = useReport(source("topics"));
  const more = html`<a class="link t13 noprint" href=${pathOf({}, "topics")}>${t("All topics")}</a>`;
  return html`<${Card} id="topics" look="r-cat" title=${t("Topics")} caption=${t("Requests by tag")} tools=${more}
    answer=${answer} table=${TagTable}
    chart=${(data) => {
      const rows = allRows(data);
      const last = rows.findIndex((row) => row.tag_id === UNTAGGED);
      const tags = rows.filter((row) => row.tag_id !== UNTAGGED);
      return html`<${TagBars} rows=${[...tags.slice(0, SHOWN - 1), ...(last < 0 ? [] : [rows[last]])]} />`;
    }} />`;
}

export function Topics() {
  const answer = useReport(source("topics"));
  return html`<div class="rep">
    <${Card} id="tags" look="w7" title=${t("Tags")} caption=${t("Requests by tag, against the previous period")}
      answer=${answer} table=${TagTable} chart=${(data) => html`<${TagBars} rows=${allRows(data)} />`} />
    <${Card} id="words" look="w5" title=${t("Words on the rise")}
      caption=${t("In whose requests they stand; their share rose most: what to document next")} answer=${answer}
      chart=${({ words }) => html`<${WordBars} words=${words} />`} table=${WordTable} />
  </div>`;
}

function WordBars({ words }) {
  if (!words.length) return html`<${Nothing} text=${t("No word became more frequent in this period")} />`;
  const most = Math.max(...words.map((one) => one.share));
  return html`<ul>
    ${words.map(
      ({ word, requests, share: part, previous_share: before }) =>
        html`<li key=${word}>
          <a class="catrow wordrow" href=${listPath("requests", { word })}>
            <span class="cut">${word}</span>
            <${Bar} part=${part / most} />
            <span class="r b5">${number(requests)}</span>
            <span class="r dim">
              ${t("{before} → {now}", { before: valueText("share", before), now: share(part) })}
            </span>
          </a>
        </li>`,
    )}
  </ul>`;
}

const WordTable = ({ words }) =>
  html`<${DataTable} caption=${t("Words on the rise")}
    heads=${[
      [t("Word"), false],
      [t("Requests (column)"), true],
      [t("Share before"), true],
      [t("Share"), true],
    ]}
    rows=${words.map(({ word, requests, share: part, previous_share: before }) => [
      word,
      html`<a class="link" href=${listPath("requests", { word })}>${number(requests)}</a>`,
      valueText("share", before),
      share(part),
    ])} />`;
