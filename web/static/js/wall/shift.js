// The operators of today with their open conversations, answers and first responses.
import { number } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Avatar } from "../ui/elements.js";
import { waitWords } from "./number_format.js";

const LOOKS = { online: "on", away: "away", off: "off" };
const words = { online: () => t("online"), away: () => t("away"), off: () => t("off shift") };
const MOST = 6;

export function Shift({ rows }) {
  return html`<section class="card wallcard" aria-labelledby="wallshift">
    <h2 id="wallshift">${t("Shift")}</h2>
    ${
      rows.length
        ? html`<table class="tbl wallt">
          <thead><tr>
            <th scope="col">${t("Operator")}</th><th scope="col" class="r">${t("Open now")}</th>
            <th scope="col" class="r">${t("Replied")}</th><th scope="col" class="r">${t("First response")}</th>
          </tr></thead>
          <tbody>${rows.slice(0, MOST).map((row) => html`<${Row} key=${row.operator_id} row=${row} />`)}</tbody>
        </table>
        ${rows.length > MOST && html`<p class="mut">${t("and {n} more", { n: number(rows.length - MOST) })}</p>`}`
        : html`<p class="wallnone">${t("No operator was on line today yet")}</p>`
    }
  </section>`;
}

const Row = ({ row }) =>
  html`<tr>
    <td><span class="hrow"><${Avatar} name=${row.name} size="md"><span class=${`dot ${LOOKS[row.state]}`}></span><//>
      <b class="b5 cut">${row.name}</b><span class="vh">${words[row.state]()}</span></span></td>
    <td class="r num">${number(row.open)}</td>
    <td class="r num">${number(row.answered)}</td>
    <td class="r num">${row.first_median === null ? "—" : waitWords(row.first_median)}</td>
  </tr>`;
