// The page of the rules: cards by purpose, and the editor of one of them at the right.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { number } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { go, route, rulePath } from "../core/router.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { useAfter, useWidth } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { Item, Menu } from "../ui/menu.js";
import { CompanyLog } from "./company_log.js";
import { RuleCard } from "./card.js";
import { Editor } from "./editor.js";
import { Limits, StoppedChannels, useLimits } from "./limits.js";
import { names } from "./names.js";
import { book, bookProblem, groupRules, load, mayChange, needsCare, pauseAll, watchRules } from "./rules.js";
import { iconOf, titleOf } from "./sentence.js";

/** @type {[string, () => string][]} */
const GROUPS = [
  ["assignment", () => t("Assignment")],
  ["replies", () => t("Replies to the client")],
  ["deadlines", () => t("Deadlines")],
];

/** @type {[string, () => string, (rule: any) => boolean][]} */
const FILTERS = [
  ["all", () => t("All"), () => true],
  ["on", () => t("Switched on"), (rule) => rule.active],
  ["care", () => t("Need attention"), needsCare],
];

const LOG = "log"; // in the address, in place of a rule

export function Automation() {
  useEffect(watchRules, []);
  const { rule } = route.value;
  const [limits, setLimits] = useLimits();
  const [filter, setFilter] = useState("all");
  const covered = useWidth("(max-width: 719px)"); // the editor covers the cards
  const open = rule !== null && book.value;
  return html`<main class=${open ? "main page auto editing" : "main page auto"} id="main">
    <${Head} filter=${filter} onFilter=${setFilter} />
    ${book.value?.paused && html`<${PausedBanner} />`}
    <${StoppedChannels} limits=${limits} onLimits=${setLimits} />
    <div class="twopane">
      <div class="scroll sunk" role="group" tabindex="0" aria-label=${t("Rules")} inert=${(covered && open) || null}>
        <${Cards} filter=${filter} open=${rule} />
        ${filter === "all" && html`<${Limits} limits=${limits} onLimits=${setLimits} />`}
      </div>
      ${open && rule === LOG && html`<${CompanyLog} />`}
      ${open && rule !== LOG && html`<${Editor} key=${rule} id=${rule} tab=${route.value.tab} />`}
    </div>
  </main>`;
}

function Head({ filter, onFilter }) {
  const { paused, rules = [] } = book.value ?? {};
  return html`
    <header class="bar1">
      <h1>${t("Automation")}</h1>
      <span class="grow"></span>
      <a class="btn autolog" href=${rulePath(LOG)} aria-label=${t("Log of all rules")}>
        <${Icon} name="history" size="m" />
        <span class="only-wide">${t("Log")}</span>
      </a>
      ${
        book.value &&
        mayChange.value &&
        html`
          ${
            !paused &&
            html`<button type="button" class="btn stopall" aria-label=${t("Stop everything")}
                onClick=${() => pauseAll(true)}>
              <${Icon} name="pause" size="m" />
              <span class="only-wide">${t("Stop everything")}</span>
            </button>`
          }
          <${NewRule} />
        `
      }
    </header>
    <div class="bar2">
      <div class="chips" role="group" aria-label=${t("Show rules")}>
        ${FILTERS.map(
          ([id, label, fits]) =>
            html`<button type="button" class="chip" key=${id} aria-pressed=${String(id === filter)}
                onClick=${() => onFilter(id)}>
              ${label()} <span class="n">${rules.filter(fits).length}</span>
            </button>`,
        )}
      </div>
      ${book.value && html`<${Summary} rules=${rules} />`}
    </div>
  `;
}

function Summary({ rules }) {
  const today = rules.reduce((sum, rule) => sum + rule.today, 0);
  const care = rules.filter(needsCare).length;
  const text = n("Rules ran {n} time today", "Rules ran {n} times today", today, { n: number(today) });
  return html`<div class="end t12 dim autostat">
    ${
      care
        ? html`<span class="warntext">
            <${Icon} name="triangle-alert" size="s" /> ${text}
            , ${n("{n} needs attention", "{n} need attention", care)}
          </span>`
        : html`<span><${Icon} name="circle-check" size="s" /> ${text}, ${t("no faults")}</span>`
    }
  </div>`;
}

// Kinds of which there may be another rule.
const offered = () =>
  (book.value?.kinds ?? []).filter((one) => one.many || !book.value.rules.some((rule) => rule.kind === one.kind));

function NewRule() {
  const open = layer.value === "rulenew";
  const kinds = offered();
  if (!kinds.length) return null;
  return html`<span class="menuat">
    <button type="button" class="btn primary" aria-label=${t("New rule")} aria-haspopup="menu"
        aria-expanded=${String(open)} onClick=${() => {
          layer.value = open ? null : "rulenew";
        }}>
      <${Icon} name="plus" size="m" />
      <span class="only-wide">${t("New rule")}</span>
    </button>
    ${
      open &&
      html`<${Menu} label=${t("New rule")} place="poprule">
        ${kinds.map(
          (one) =>
            html`<${Item} key=${one.kind} icon=${iconOf(one.kind)} onPick=${() => go(rulePath(`new-${one.kind}`))}>
              ${titleOf({ kind: one.kind, body: one.default })}
            <//>`,
        )}
      <//>`
    }
  </span>`;
}

const PausedBanner = () =>
  html`<div class="banner" role="status">
    <${Icon} name="pause" size="m" />
    <span class="grow">${t("All automation is stopped: no rule runs and no automatic message leaves.")}</span>
    ${
      mayChange.value &&
      html`<button type="button" class="btn small" onClick=${() => pauseAll(false)}>${t("Start it again")}</button>`
    }
  </div>`;

function Cards({ filter, open }) {
  const late = useAfter(150, !book.value && !bookProblem.value);
  if (!book.value) {
    if (bookProblem.value) return html`<${Failed} problem=${bookProblem.value} />`;
    return late && html`<${Skeleton} />`;
  }
  if (!book.value.rules.length)
    return html`<${Empty} icon="zap" title=${t("No rules yet")} text=${
      mayChange.value
        ? t("Create the first one: Okno will deal conversations and reply for you.")
        : t("An administrator creates them.")
    } />`;
  const fits = FILTERS.find(([id]) => id === filter)[2];
  const groups = GROUPS.map(([group, label]) => [group, label(), groupRules(group).filter(fits)]).filter(
    ([, , rules]) => rules.length,
  );
  if (!groups.length)
    return html`<${Empty} icon="circle-check"
        title=${filter === "care" ? t("Everything works") : t("All rules are off")} />`;
  return groups.map(
    ([group, label, rules]) =>
      html`<section key=${group} aria-labelledby=${`rg-${group}`}>
        <h2 class="rules-h" id=${`rg-${group}`}>${label}</h2>
        <div class="rules">
          ${rules.map(
            (rule) => html`<${RuleCard} key=${rule.id} rule=${rule} names=${names} open=${open === rule.id} />`,
          )}
        </div>
      </section>`,
  );
}

const Failed = ({ problem }) =>
  html`<${Empty} icon="unplug" title=${t("The rules could not be loaded")} text=${words(problem)}>
    <button type="button" class="btn" onClick=${load}>${t("Retry")}</button>
  <//>`;

const Skeleton = () =>
  html`<div class="rules first" aria-busy="true" aria-label=${t("Loading…")}>
    ${[72, 54, 80, 60].map(
      (width) =>
        html`<div class="card rule" key=${width}>
          <span class="ric"></span>
          <${Line} width=${width} />
          <span></span>
          <p class="ds"><${Line} width=${96} /></p>
        </div>`,
    )}
  </div>`;
