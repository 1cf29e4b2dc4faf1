// The clients whose reply is due first.
import { span } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Avatar, Badge, Icon, kindName, Nobody } from "../ui/elements.js";
import { shortName } from "../ui/avatar.js";

const SOON = 15 * 60_000;

export function Burning({ rows, passed }) {
  return html`<section class="card wallcard" aria-labelledby="wallburn">
    <h2 id="wallburn">${t("On fire now")}</h2>
    ${
      rows.length
        ? html`<table class="tbl wallt wallburn">
          <thead><tr>
            <th scope="col">${t("Client")}</th><th scope="col" class="walltag">${t("Topic")}</th>
            <th scope="col">${t("Assignee")}</th><th scope="col" class="r">${t("Waits")}</th>
          </tr></thead>
          <tbody>${rows.map(
            (row, place) => html`<${Row} key=${row.dialog_id ?? place} row=${row} passed=${passed} />`,
          )}</tbody>
        </table>`
        : html`<p class="wallnone"><${Icon} name="check" size="m" />${t("No client is waiting for a reply")}</p>`
    }
  </section>`;
}

const Row = ({ row, passed }) =>
  html`<tr>
    <td><span class="hrow"><${Badge} kind=${row.channel_kind} size="mid" named />
      <b class="b5 cut">${row.client ?? (row.channel || kindName(row.channel_kind))}</b></span></td>
    <td class="mut walltag cut">${row.tag ?? t("no tag")}</td>
    <td><span class="hrow">${
      row.assignee
        ? html`<${Avatar} name=${row.assignee} size="md" /><span class="cut">${shortName(row.assignee)}</span>`
        : html`<${Nobody} size="md" /><span class="cut">${t("unassigned")}</span>`
    }</span></td>
    <td class="r"><${Chip} row=${row} passed=${passed} /></td>
  </tr>`;

// Working time counts on the server; between two answers the clock of this screen goes on.
function Chip({ row, passed }) {
  const at = row.since + row.ms + passed;
  if (row.due_at === null) return html`<span class="sla">${span(row.ms + passed)}</span>`;
  const left = row.due_at - at;
  if (left <= 0)
    return html`<span class="sla bad"><${Icon} name="flame" size="s" />
      ${t("{span} overdue", { span: span(-left) })}</span>`;
  return html`<span class=${left <= SOON ? "sla warn" : "sla"}>${t("{span} left", { span: span(left) })}</span>`;
}
