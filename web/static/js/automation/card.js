// One rule as a card: name, sentence, runs, switch; it can be dragged or moved by keys within its group.
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { date, number, span } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { rulePath } from "../core/router.js";
import { Icon } from "../ui/elements.js";
import { announce } from "../notifications/announcer.js";
import { causeWords, missingWords } from "./reasons.js";
import { mayChange, moveRule, resume, ruleOf, stepRule } from "./rules.js";
import { RuleSwitch } from "./rule_switch.js";
import { iconOf, sentenceOf, titleOf } from "./sentence.js";

const [WIDTH, HEIGHT] = [72, 18];

// The last fourteen days as points of a line.
export function sparkPath(days) {
  const most = Math.max(1, ...days);
  const step = (WIDTH - 2) / Math.max(1, days.length - 1);
  const place = (value, index) =>
    `${(1 + index * step).toFixed(1)} ${(HEIGHT - 2 - (value / most) * (HEIGHT - 5)).toFixed(1)}`;
  return `M${days.map(place).join("L")}`;
}

const Spark = ({ days }) =>
  html`<svg class="spark" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img"
      aria-label=${t("Runs in the last 14 days: {list}", { list: days.join(", ") })}>
    <path d=${sparkPath(days)} />
  </svg>`;

function runs(rule) {
  if (!rule.active) return [t("off"), t("changed {date}", { date: date(rule.changed_at) })];
  const today = n("{n} time today", "{n} times today", rule.today, { n: number(rule.today) });
  return [
    today,
    rule.last_run_at ? t("{span} ago", { span: span(now.value - rule.last_run_at) }) : t("has not run yet"),
  ];
}

const dragged = { id: null };

function dragHandlers(rule) {
  const over = (event) => {
    const moving = ruleOf(dragged.id);
    if (!moving || moving.group !== rule.group || moving.id === rule.id) return;
    event.preventDefault();
    event.currentTarget.dataset.drop = isAfter(event) ? "after" : "before";
  };
  const clear = (event) => delete event.currentTarget.dataset.drop;
  return {
    draggable: true,
    onDragStart: (event) => {
      dragged.id = rule.id;
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setData("text/plain", titleOf(rule));
    },
    onDragEnd: () => {
      dragged.id = null;
    },
    onDragOver: over,
    onDragLeave: clear,
    onDrop: (event) => {
      event.preventDefault();
      const after = event.currentTarget.dataset.drop === "after";
      clear(event);
      const moving = ruleOf(dragged.id);
      if (moving) moveRule(moving, after ? nextOf(event.currentTarget, moving) : rule.id);
    },
  };
}

function isAfter(event) {
  const box = event.currentTarget.getBoundingClientRect();
  const beside = event.currentTarget.parentElement.clientWidth > box.width * 1.5; // cards in two columns
  return beside ? event.clientX > box.left + box.width / 2 : event.clientY > box.top + box.height / 2;
}

// The rule after a card, but for the one that is moved.
function nextOf(card, moving) {
  let next = card.nextElementSibling;
  if (Number(next?.dataset.rule) === moving.id) next = next.nextElementSibling;
  return next ? Number(next.dataset.rule) : null;
}

function keys(event, rule) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!by || !event.shiftKey || !(event.ctrlKey || event.metaKey) || !mayChange.value) return;
  event.preventDefault();
  event.stopPropagation();
  const link = event.currentTarget.querySelector("h3 a");
  announce(stepRule(rule, by) ? t("Moved: {name}", { name: titleOf(rule) }) : t("This is the edge of the group"));
  requestAnimationFrame(() => link.focus());
}

export function RuleCard({ rule, names, open }) {
  const name = titleOf(rule);
  const drag = mayChange.value ? dragHandlers(rule) : {};
  const look = [
    "card",
    "hov",
    "rule",
    rule.paused_at && "failing",
    !rule.paused_at && rule.missing.length && "lacking",
  ];
  return html`<article class=${look.filter(Boolean).join(" ")} data-rule=${rule.id} data-off=${rule.active ? null : ""}
      aria-current=${open ? "true" : null} ...${drag} onKeyDown=${(event) => keys(event, rule)}>
    <span class="ric"><${Icon} name=${iconOf(rule.kind)} /></span>
    <h3>
      <a href=${rulePath(rule.id)}
          aria-keyshortcuts=${mayChange.value ? "Control+Shift+ArrowUp Control+Shift+ArrowDown" : null}>
        ${name}
      </a>
    </h3>
    ${
      mayChange.value
        ? html`<${RuleSwitch} rule=${rule} label=${t("The rule “{name}” is on", { name })} />`
        : html`<span class="tag plain">${rule.active ? t("on") : t("off")}</span>`
    }
    <p class="ds">${sentenceOf(rule, names)}</p>
    <${Trouble} rule=${rule} />
    <div class="mt2">
      ${runs(rule).map(
        (part, index) => html`${index > 0 && html`<span aria-hidden="true">·</span>`}<span>${part}</span>`,
      )}
      <${Spark} days=${rule.days} />
    </div>
  </article>`;
}

function Trouble({ rule }) {
  if (rule.paused_at)
    return html`<p class="rulebad">
      <${Icon} name="circle-alert" size="s" />
      <span class="grow">${t("Paused: {cause}", { cause: causeWords(rule.paused_why) })}</span>
      ${
        mayChange.value &&
        html`<button type="button" class="btn small" onClick=${() => resume(rule)}>${t("Continue")}</button>`
      }
    </p>`;
  if (rule.missing.length)
    return html`<p class="rulewarn">
      <${Icon} name="triangle-alert" size="s" />
      <span class="grow">${missingWords(rule.missing)}</span>
      ${mayChange.value && html`<a class="link" href=${rulePath(rule.id)}>${t("Choose a replacement")}</a>`}
    </p>`;
  return null;
}
