// The clock behind an SLA chip: which stretches of a wait count, what they make, and which policy set the target.
import { useEffect, useLayoutEffect } from "preact/hooks";
import { words } from "../core/api.js";
import { now } from "../core/clock.js";
import { date, dayOf, span, time } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { rulePath } from "../core/router.js";
import { dialogs, hours } from "../state/store.js";
import { clockAt, dueWords, useTarget } from "../ui/due_chip.js";
import { Line } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { useClock } from "./clock_data.js";

const WIDTH = 340;
const GAP = 2;
const LEAST = 8; // width of a short stretch
const LABEL = 46; // room that a time below the bar needs
const LISTED = 8; // stretches in words; earlier ones are summed up
const DRAWN = 24;

const WORDS = {
  waited: () => t("client waited for us"),
  client: () => t("we waited for the client"),
  closed: () => t("outside working hours"),
  holiday: () => t("holiday"),
  answer: () => t("our reply"),
};

const shut = () => {
  layer.value = null;
};

export function Strip() {
  const at = clockAt.value;
  const dialog = dialogs.value[at?.id];
  const box = useOutside(shut);
  const { seen, problem } = useClock(dialog, now.value);
  useFocusBack();
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    if (!dialog) shut();
  }, [Boolean(dialog)]);
  useLayoutEffect(() => {
    if (!box.current) return;
    const { width, height } = box.current.getBoundingClientRect();
    box.current.style.setProperty("left", `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`);
    box.current.style.setProperty("top", `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`);
  }, [seen, problem]);
  if (!dialog) return null;
  return html`<div class="pop clockpop" role="dialog" aria-label=${t("How long the client waits")} tabindex="-1"
      ref=${box}>
    ${seen ? html`<${Clock} dialog=${dialog} seen=${seen} />` : html`<${Waiting} problem=${problem} />`}
  </div>`;
}

const Waiting = ({ problem }) =>
  problem
    ? html`<p class="t13" role="alert">${words(problem)}</p>`
    : html`<${Line} width=${60} /><${Line} width=${90} />`;

function Clock({ dialog, seen }) {
  if (!seen.parts.length) return html`<p class="t13">${t("The client has not been waiting yet.")}</p>`;
  return html`
    <p class="t13">
      <b class="b6"><${Title} dialog=${dialog} seen=${seen} /></b> <span class="dim">${ofNorm(seen)}</span>
    </p>
    <${Bar} parts=${seen.parts.slice(-DRAWN)} running=${seen.ended_at === null} />
    <${Legend} parts=${seen.parts} />
    <${Stretches} parts=${seen.parts} />
    <${Policy} seen=${seen} />
  `;
}

function Title({ dialog, seen }) {
  const target = useTarget(dialog);
  const waited = { span: span(seen.waited) };
  if (seen.ended_at !== null) {
    if (seen.ended_by === "closed") return t("Closed without a reply after {span}", waited);
    return seen.ended_by === "no-answer"
      ? t("No reply needed after {span}", waited)
      : t("Replied after {span}", waited);
  }
  if (!target) return t("The client has been waiting for {span}", waited);
  const left = dueWords(target, now.value);
  return target.look === "bad" || target.opens !== null ? left : t("Reply within {span}", { span: left });
}

const ofNorm = ({ norm, waited, ended_at: ended }) =>
  norm === null
    ? t("no target")
    : ended === null
      ? t("{waited} of {norm} passed", {
          waited: waited < 60_000 ? t("{n} min", { n: 0 }) : span(waited),
          norm: span(norm),
        })
      : t("target {norm}", { norm: span(norm) });

// Long stretches do not push short ones out: widths follow the root of the length.
// timeOf: an instant in words; by the clocks of this device unless the caller says otherwise.
export function Bar({ parts, running, timeOf = time }) {
  const drawn = parts.filter(([from, to]) => to > from);
  const weights = drawn.map(([from, to]) => Math.sqrt(to - from));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const room = WIDTH - drawn.length * (LEAST + GAP) + GAP;
  let x = 0;
  let free = 0;
  const end = drawn.at(-1)?.[1];
  return html`<svg class="strip" viewBox=${`0 0 ${WIDTH} 46`} aria-hidden="true">
    ${drawn.map(([from, , what], index) => {
      const width = LEAST + (room * weights[index]) / total;
      const left = x;
      x += width + GAP;
      const now = running && index === drawn.length - 1 && what === "waited";
      const isFree = left >= free && left < WIDTH - 2 * LABEL;
      if (isFree) free = left + LABEL;
      return html`<rect class=${now ? "s-now" : `s-${what}`} x=${left} y="8" width=${width} height="14" rx="3" />
        ${isFree && html`<text x=${left} y="40">${timeOf(from)}</text>`}`;
    })}
    ${end && html`<text x=${WIDTH} y="40" text-anchor="end">${timeOf(end)}</text>`}
  </svg>`;
}

export function Legend({ parts }) {
  const kinds = ["waited", "client", "closed", "holiday"].filter((kind) => parts.some(([, , what]) => what === kind));
  return html`<div class="hrow wrap t12 mut skey">
    ${kinds.map((kind) => html`<span><i class=${`k-${kind}`}></i>${WORDS[kind]()}</span>`)}
  </div>`;
}

function Stretches({ parts }) {
  const early = parts.slice(0, -LISTED);
  const sum = early.reduce((ms, [from, to, what]) => (what === "waited" ? ms + to - from : ms), 0);
  return html`<ol class="stretches t12">
    ${
      early.length > 0 &&
      html`<li><span>${t("before that")}</span><span>${WORDS.waited()}</span><b class="num">${span(sum)}</b></li>`
    }
    ${parts.slice(-LISTED).map(
      ([from, to, what]) => html`<li class=${what === "waited" ? "counts" : ""}>
        <span class="num">
          ${to > from ? `${when(from)} – ${sameDay(from, to) ? time(to) : when(to)}` : when(from)}
        </span>
        <span>${WORDS[what]()}</span>
        ${to > from && html`<b class="num">${span(to - from)}</b>`}
      </li>`,
    )}
  </ol>`;
}

const sameDay = (a, b) => dayOf(a) === dayOf(b);
const when = (at) => (sameDay(at, now.value) ? time(at) : `${date(at, now.value)}, ${time(at)}`);

function Policy({ seen }) {
  if (seen.norm === null) return null;
  const row = hours.value[seen.hours_id];
  const name = t("SLA within {norm}", { norm: span(seen.norm) });
  const rule = seen.rule_id === null ? name : html`<a class="link" href=${rulePath(seen.rule_id)}>${name}</a>`;
  const facts = [
    seen.rule_version !== null && t("version {n}", { n: seen.rule_version }),
    row ? row.name || t("company's working hours") : t("all hours count"),
  ].filter(Boolean);
  return html`<p class="t12 mut">${t("Why:")} ${rule} · ${facts.join(" · ")}</p>`;
}
