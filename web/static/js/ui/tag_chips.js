// Chips of tags and the sign of a priority.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { priorityName, shownTags } from "./tag_names.js";

export const TagChip = ({ tag, large = false, children = null }) =>
  html`<span class=${`tag h${tag.color}${large ? " lg" : ""}`} title=${tag.name}>
    <span class="cut">${tag.name}</span>
    ${children}
  </span>`;

// Tags of a conversation, the first ones as chips and the rest as a number.
export function TagChips({ ids, most = 3 }) {
  const tags = shownTags(ids);
  if (!tags.length) return null;
  const rest = tags.slice(most);
  return html`
    ${tags.slice(0, most).map((tag) => html`<${TagChip} key=${tag.id} tag=${tag} />`)}
    ${
      rest.length > 0 &&
      html`<span class="tag plain" title=${rest.map((tag) => tag.name).join(", ")}>+${rest.length}</span>`
    }
  `;
}

const LOOKS = { 1: "hi", 0: "mid", [-1]: "low" };
const BARS = [
  [1, 8, 5],
  [5.5, 5, 8],
  [10, 1.5, 11.5],
];

const priorityTitle = (priority) => t("Priority: {priority}", { priority: priorityName(priority).toLocaleLowerCase() });

// Three bars, as many of them full as the priority is high.
export const PriorityBars = ({ priority }) =>
  html`<svg class="prig" viewBox="0 0 14 14" aria-hidden="true">
    ${BARS.map(
      ([x, y, height], index) =>
        html`<rect class=${index <= priority + 1 ? "" : "o"} x=${x} y=${y} width="3" height=${height} rx="1" />`,
    )}
  </svg>`;

// The bars with the name. named: the name stands beside it, else only for screen
// readers.
export const PrioritySign = ({ priority, named = false }) =>
  html`<span class=${"pri " + LOOKS[priority]} title=${named ? null : priorityTitle(priority)}>
    <${PriorityBars} priority=${priority} />
    <span class=${named ? "" : "vh"}>${priorityName(priority)}</span>
  </span>`;
