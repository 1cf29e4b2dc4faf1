// The chip of a waiting dialog: the time left until its reply is due, or how long the client has been waiting.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { catchUp, countSeconds, now, seconds } from "../core/clock.js";
import { shortTime, soonWords, span, time } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { LAST_MINUTE, targetOf } from "../state/sla.js";
import { hours } from "../state/store.js";
import { Icon } from "./elements.js";
import { layer } from "./layers.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

// The dialog whose clock is open, and where: {id, x, y}.
export const clockAt = signal(/** @type {{id: number, x: number, y: number} | null} */ (null));

export function openClock(id, chip) {
  catchUp();
  const box = chip?.getBoundingClientRect() ?? { left: 0, bottom: 0 };
  clockAt.value = { id, x: box.left, y: box.bottom + 6 };
  layer.value = "clock";
}

// Minutes are rounded up: "11 min" until ten are left.
const leftWords = (ms) =>
  ms <= LAST_MINUTE ? t("{n} s", { n: Math.ceil(ms / 1000) }) : span(Math.ceil(ms / MINUTE) * MINUTE);
const opensWords = (at, now) => (at - now < DAY ? time(at) : soonWords(at, now));

export function dueWords({ left, late, look, opens }, at) {
  if (look === "bad") return t("{span} overdue", { span: span(late) });
  return opens === null ? leftWords(left) : t("paused until {time}", { time: opensWords(opens, at) });
}

// The same as one phrase of a row's name for screen readers.
export function dueLabel(dialog, at) {
  const target = targetOf(dialog, hours.value, at);
  if (target) {
    const words = dueWords(target, at);
    return target.look === "bad" || target.opens !== null ? words : t("reply within {span}", { span: words });
  }
  return dialog.waiting_since ? t("waiting {span}", { span: span(at - dialog.waiting_since) }) : "";
}

// A ring that empties.
const Pie = ({ share }) => html`<svg class="pie" viewBox="0 0 12 12" aria-hidden="true">
  <circle class="bg" cx="6" cy="6" r="4.6" />
  <circle class="fg" cx="6" cy="6" r="4.6" pathLength="100" stroke-dasharray=${`${Math.round(share * 100)} 100`} />
</svg>`;

export function DueSign({ target }) {
  if (target.look === "bad") return html`<${Icon} name="flame" size="s" />`;
  return target.opens === null ? html`<${Pie} share=${target.share} />` : html`<${Icon} name="pause" size="s" />`;
}

// The target of a dialog, each second in its last minute.
export function useTarget(dialog) {
  const slow = targetOf(dialog, hours.value, now.value);
  const last = slow !== null && slow.look !== "bad" && slow.opens === null && slow.left <= LAST_MINUTE + 15_000;
  useEffect(() => (last ? countSeconds() : undefined), [last]);
  return last ? targetOf(dialog, hours.value, seconds.value) : slow;
}

// short: without the word, when the column head has it or there is no room. asButton: outside of a row. still: a click
// on it opens nothing.
export function DueChip({ dialog, short = false, asButton = false, still = false }) {
  const target = useTarget(dialog);
  if (!dialog.waiting_since) return null;
  const look = target ? `sla due ${target.look}` : "sla due";
  const inside = target
    ? html`<${DueSign} target=${target} /><span class="vh">${t("Reply due:")} </span>${dueWords(target, now.value)}`
    : html`<${Waiting} since=${dialog.waiting_since} short=${short} />`;
  const open = (event) => {
    event.preventDefault();
    event.stopPropagation();
    openClock(dialog.id, event.currentTarget);
  };
  if (still) return html`<span class=${look}>${inside}</span>`;
  if (!asButton) return html`<span class=${look} title=${titleOf(dialog, target)} onClick=${open}>${inside}</span>`;
  const expanded = layer.value === "clock" && clockAt.value?.id === dialog.id;
  return html`<button type="button" class=${look} data-clock aria-haspopup="dialog" aria-expanded=${String(expanded)}
      title=${titleOf(dialog, target)} onClick=${open}>
    ${inside}
  </button>`;
}

function Waiting({ since, short }) {
  const waited = span(Math.max(0, now.value - since));
  return html`<${Icon} name="hourglass" size="s" />${
    short ? html`<span class="vh">${t("waiting")} </span>${waited}` : t("waiting {span}", { span: waited })
  }`;
}

const titleOf = (dialog, target) =>
  target
    ? t("Reply due at {time}", { time: shortTime(dialog.due_at, now.value) })
    : t("waiting {span}", { span: span(Math.max(0, now.value - dialog.waiting_since)) });
