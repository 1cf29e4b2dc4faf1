// Six big numbers, each with its norm; the one that is worse than its norm is red.
import { number, span } from "../core/format.js";
import { html } from "../core/html.js";
import { n, t } from "../core/i18n.js";
import { share, waitWords } from "./number_format.js";

const Tile = ({ name, value, note, bad = false }) =>
  html`<div class=${bad ? "card wallkpi bad" : "card wallkpi"}>
    <div class="k">${name}</div>
    <div class="v num">${value}</div>
    <div class="d cut">${note}</div>
  </div>`;

const dash = "—";

export function Tiles({ board, passed }) {
  return html`<section class="wallkpis" aria-label=${t("Now")}>
    <${Tile} name=${t("Waiting for a reply")} value=${number(board.waiting)} bad=${board.late > 0}
        note=${
          board.late
            ? n("{n} overdue, {open} open", "{n} overdue, {open} open", board.late, { open: number(board.open) })
            : t("of {n} open", { n: number(board.open) })
        } />
    <${Longest} board=${board} passed=${passed} />
    <${Tile} name=${t("Unassigned")} value=${number(board.free)}
        note=${
          board.free_ms === null
            ? t("none of them waits")
            : t("the oldest waits {span}", { span: span(board.free_ms + passed) })
        } />
    <${First} board=${board} />
    <${OnTime} board=${board} />
    <${Line} board=${board} />
  </section>`;
}

function Longest({ board, passed }) {
  const row = board.longest;
  if (!row) return html`<${Tile} name=${t("Longest wait")} value=${dash} note=${t("no client is waiting")} />`;
  const late = row.due_at !== null && row.due_at <= board.at + passed;
  const norm = row.norm === null ? null : t("norm {span}", { span: span(row.norm) });
  return html`<${Tile} name=${t("Longest wait")} value=${waitWords(row.ms + passed)} bad=${late}
    note=${[row.client ?? row.channel, norm].filter(Boolean).join(" · ")} />`;
}

function First({ board }) {
  const value = board.today.first_response_median;
  const usual = board.usual.first_response_median;
  const notes = [
    board.norm !== null && t("norm {span}", { span: span(board.norm) }),
    usual !== null && t("usually {time}", { time: waitWords(usual) }),
  ];
  return html`<${Tile} name=${t("First response today")} value=${value === null ? dash : waitWords(value)}
    bad=${value !== null && board.norm !== null && value > board.norm}
    note=${notes.filter(Boolean).join(" · ") || t("median")} />`;
}

function OnTime({ board }) {
  const value = board.today.on_time;
  const breaches = n("{n} breach", "{n} breaches", board.breached);
  return html`<${Tile} name=${t("On time today")} value=${value === null ? dash : share(value)}
    bad=${value !== null && value < board.target}
    note=${`${t("target {share}", { share: share(board.target) })} · ${breaches}`} />`;
}

function Line({ board }) {
  const there = board.shift.filter((row) => row.state === "online").length;
  const away = board.shift.filter((row) => row.state === "away").map((row) => row.name);
  const note = away.length ? t("away: {names}", { names: away.join(", ") }) : t("of today's shift");
  return html`<${Tile} name=${t("On line")} note=${note} bad=${board.waiting > 0 && there === 0}
    value=${t("{n} of {all}", { n: there, all: board.shift.length })} />`;
}
