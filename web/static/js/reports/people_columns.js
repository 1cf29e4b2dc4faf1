// Columns of the tables of operators, teams and channels, and the names of their rows.
import { t } from "../core/i18n.js";
import { html } from "../core/html.js";
import { operators, teams } from "../state/store.js";
import { operatorName } from "../ui/avatar.js";
import { Avatar } from "../ui/elements.js";
import { ChannelSign, channelName } from "./attainment.js";

export const FIRST_RESPONSES = "first_response_median,first_response_p90"; // one request for those who ask for both

export const onTime = ({ met, all }) => (all ? met / all : null);

// Each: id, label, unit, metric of its definition and its list, value.
/** @type {[string, () => string, string, string | null, (row: any) => number | null][]} */
export const COLUMNS = [
  ["answered", () => t("Replied (column)"), "count", "answered", (row) => row.answered],
  ["first_median", () => t("First response, median"), "ms", "first_response_median", (row) => row.first_median],
  ["first_p90", () => t("90%"), "ms", "first_response_p90", (row) => row.first_p90],
  ["own_first", () => t("Since their assignment"), "ms", "own_first_response_median", (row) => row.own_first_median],
  ["next_median", () => t("Next responses, median"), "ms", "next_response_median", (row) => row.next_median],
  ["on_time", () => t("On time"), "share", "on_time", onTime],
  ["handovers", () => t("Handed over (column)"), "count", "handed_over", (row) => row.handovers],
  ["closed", () => t("Closed (column)"), "count", "closed", (row) => row.closed],
  ["replies", () => t("Replies (column)"), "count", "replies", (row) => row.replies],
  ["online", () => t("Online"), "hours", "online", (row) => row.online_ms ?? null],
  ["load", () => t("Replies per hour online"), "rate", null, (row) => row.load ?? null],
];
// Numbers without a list of requests behind them.
export const NO_LIST = new Set(["online", "load"]);

export const KINDS = {
  operator: { path: "operators", id: "operator_id", title: () => t("Operators"), name: operatorName },
  team: { path: "teams", id: "team_id", title: () => t("Teams"), name: (id) => teams.value[id]?.name ?? t("No team") },
  channel: { path: "channels", id: "channel_id", title: () => t("Channels"), name: channelName },
};

export const Name = ({ by, id }) =>
  html`<span class="hrow">
    ${by === "operator" && html`<${Avatar} name=${operatorName(id)} face=${operators.value[id]?.face} size="sm" />`}
    ${by === "channel" && html`<${ChannelSign} id=${id} />`}
    <span class="cut">${KINDS[by].name(id)}</span>
  </span>`;
