// Editor of one rule: settings as when, if and then; journal; rehearsal; versions.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { register } from "../core/commands.js";
import { now } from "../core/clock.js";
import { dayWord, number, time } from "../core/format.js";
import { rich, t } from "../core/i18n.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { go, guardLeaving, route, rulePath } from "../core/router.js";
import { operatorName } from "../ui/avatar.js";
import { Empty, Icon } from "../ui/elements.js";
import { layer } from "../ui/layers.js";
import { Item, Menu } from "../ui/menu.js";
import { announce } from "../notifications/announcer.js";
import { causeWords } from "./reasons.js";
import { changesOf } from "./changes.js";
import {
  conflict,
  draft,
  edit,
  follow,
  fresh,
  isDirty,
  keepMine,
  leave,
  refusal,
  refusalWords,
  revert,
  save,
} from "./draft.js";
import { saving, takeTheirs } from "./draft.js";
import { Journal } from "./journal.js";
import { Shut, useEscape } from "./panel.js";
import { leaving } from "./close_question.js";
import { names } from "./names.js";
import { Rehearsal } from "./rehearsal.js";
import { canStep, kindOf, mayChange, removeRule, resume, ruleOf, stepRule } from "./rules.js";
import { RuleSwitch } from "./rule_switch.js";
import { sentenceOf, titleOf } from "./sentence.js";
import { Setup } from "./setup.js";
import { Versions } from "./versions.js";

/** @type {[string, () => string][]} */
const TABS = [
  ["setup", () => t("Setup")],
  ["log", () => t("Log")],
  ["check", () => t("Dry run")],
];
const VIEWS = { setup: Setup, log: Journal, check: Rehearsal, versions: Versions };

register({
  id: "save-rule",
  group: "everywhere",
  label: () => t("Save the rule"),
  key: "Ctrl+KeyS",
  anywhere: true,
  palette: false,
  when: () => route.peek().page === "automation" && Boolean(draft.peek()) && mayChange.peek(),
  run: () => {
    save();
  },
});

const kindInPath = (id) => /^new-(\w+)$/.exec(id)?.[1];

export function Editor({ id, tab }) {
  const kind = typeof id === "string" ? kindInPath(id) : null;
  const rule = kind ? kindOf(kind) && { ...fresh(kind), active: false, missing: [], today: 0 } : ruleOf(id);
  const lost = !rule || (kind && !mayChange.value);
  return html`<aside class="peek" aria-label=${rule ? t("Rule “{name}”", { name: titleOf(rule) }) : t("Rule")}>
    ${lost ? html`<${Lost} />` : html`<${Open} rule=${rule} tab=${kind ? "setup" : tab} />`}</aside>`;
}

const Lost = () =>
  html`
    <div class="ed-top"><h2 class="grow cut">${t("Rule")}</h2><${Shut} label=${t("Close the rule")} /></div>
    <${Empty} icon="search-x" title=${t("There is no such rule")} text=${t("It was deleted, or the link is mistyped.")}>
      <a class="btn" href=${rulePath()}>${t("All rules")}</a>
    <//>
  `;

// Changes that would be lost: the way out asks first. The other views of the same rule keep them.
function useGuard(id) {
  useEffect(
    () =>
      guardLeaving((to, out) => {
        if (!isDirty.peek()) return false;
        if (to === null) return true;
        if (to.split("?")[0] === rulePath(id)) return false;
        leaving.value = out;
        layer.value = "ruleleave";
        return true;
      }),
    [id],
  );
}

function Open({ rule, tab }) {
  const top = useRef(null);
  const view = VIEWS[tab] ? tab : "setup";
  useEscape(`.rule[data-rule="${rule.id}"] h3 a`);
  useGuard(rule.id ?? `new-${rule.kind}`);
  useLayoutEffect(() => {
    edit(rule);
    if (document.activeElement !== document.body) top.current.querySelector("h2").focus({ preventScroll: true });
    return leave;
  }, []);
  useEffect(() => {
    if (rule.id && draft.peek()) follow(rule);
  }, [rule]);
  if (!draft.value)
    return html`<div class="ed-top" ref=${top}><h2 class="grow cut" tabindex="-1">${titleOf(rule)}</h2></div>`;
  const View = VIEWS[view];
  return html`
    <div class="ed-top" ref=${top}>
      <h2 class="grow cut" tabindex="-1">${titleOf(draft.value)}</h2>
      ${
        rule.id &&
        mayChange.value &&
        html`<${RuleSwitch} rule=${rule} label=${t("The rule is on")} /><${More} rule=${rule} />`
      }
      <${Shut} label=${t("Close the rule")} />
    </div>
    ${rule.id && html`<${Tabs} rule=${rule} view=${view} />`}
    ${rule.paused_at && html`<${Paused} rule=${rule} />`}
    ${conflict.value && html`<${Conflict} />`}
    <div class="scroll ed edbody" role=${rule.id && view !== "versions" ? "tabpanel" : "group"} tabindex="0"
        id="ruleview" aria-label=${viewLabel(view)}>
      <${View} rule=${rule} key=${view} />
    </div>
    ${mayChange.value && (view === "setup" || isDirty.value) && html`<${Foot} rule=${rule} />`}
  `;
}

const viewLabel = (view) => TABS.find(([id]) => id === view)?.[1]() ?? t("Versions");

function Tabs({ rule, view }) {
  const walk = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tabs = [...event.currentTarget.children];
    const to =
      { Home: 0, End: tabs.length - 1 }[event.key] ?? (tabs.indexOf(event.target) + step + tabs.length) % tabs.length;
    if (Number.isNaN(to)) return;
    event.preventDefault();
    tabs[to].focus();
    tabs[to].click();
  };
  const none = !TABS.some(([id]) => id === view);
  return html`<div class="tabs edtabs" role="tablist" aria-label=${t("Parts of the rule")} onKeyDown=${walk}>
    ${TABS.map(
      ([id, label], index) =>
        html`<button type="button" class="tab" role="tab" key=${id} aria-selected=${String(id === view)}
            aria-controls="ruleview" tabindex=${id === view || (none && !index) ? 0 : -1}
            onClick=${() => go(rulePath(rule.id, id === "setup" ? null : id), { replace: true })}>
          ${label()}
          ${id === "log" && rule.today > 0 && html`<span class="n">${number(rule.today)}</span>`}
        </button>`,
    )}
  </div>`;
}

function More({ rule }) {
  const open = layer.value === "rulemore";
  const step = (by) => () => {
    if (stepRule(rule, by)) announce(t("Moved: {name}", { name: titleOf(rule) }));
  };
  const remove = () => {
    removeRule(rule);
    go(rulePath(), { sure: true });
  };
  return html`<span class="menuat">
    <button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(open)}
        aria-label=${t("More actions")} title=${t("More actions")} onClick=${() => {
          layer.value = open ? null : "rulemore";
        }}>
      <${Icon} name="ellipsis" size="m" />
    </button>
    ${
      open &&
      html`<${Menu} label=${t("More actions")} place="poprule">
        ${canStep(rule, -1) && html`<${Item} icon="arrow-up" onPick=${step(-1)}>${t("Move up")}<//>`}
        ${canStep(rule, 1) && html`<${Item} icon="arrow-down" onPick=${step(1)}>${t("Move down")}<//>`}
        <${Item} icon="history" onPick=${() => go(rulePath(rule.id, "versions"), { replace: true })}>
          ${t("Versions")}
        <//>
        ${kindOf(rule.kind)?.many && html`<${Item} icon="trash-2" onPick=${remove}>${t("Delete the rule")}<//>`}
      <//>`
    }
  </span>`;
}

const Paused = ({ rule }) =>
  html`<div class="banner bad" role="status">
    <${Icon} name="circle-alert" size="m" />
    <span class="grow">${t("Paused: {cause}", { cause: causeWords(rule.paused_why) })}</span>
    ${
      mayChange.value &&
      html`<button type="button" class="btn small" onClick=${() => resume(rule)}>${t("Continue")}</button>`
    }
  </div>`;

// Somebody saved another version: both are offered, nothing typed is lost.
function Conflict() {
  const { by, at } = conflict.value;
  const theirs = ruleOf(draft.value.id);
  const who = html`<b>${by ? operatorName(by) : t("Okno")}</b>`;
  return html`<div class="ruleclash" role="alert">
    <p class="t13">
      ${rich(t("{who} has changed this rule ({when}). Your changes are not saved yet."), {
        who,
        when: at ? `${dayWord(at, now.value)}, ${time(at)}` : "",
      })}
    </p>
    <dl class="kv">
      <div><dt>${t("Theirs")}</dt><dd>${sentenceOf(theirs, names)}</dd></div>
      <div><dt>${t("Yours")}</dt><dd>${sentenceOf(draft.value, names)}</dd></div>
    </dl>
    <ul class="t12 changed">
      ${changesOf(theirs.body, draft.value.body).map((text) => html`<li key=${text}>${text}</li>`)}
    </ul>
    <div class="hrow wrap">
      <button type="button" class="btn small" onClick=${takeTheirs}>${t("Take theirs")}</button>
      <button type="button" class="btn small primary" onClick=${keepMine}>${t("Save mine over it")}</button>
    </div>
  </div>`;
}

function Foot({ rule }) {
  const dirty = isDirty.value;
  const problem = refusal.value;
  return html`<div class="ed-foot">
    <span class="hint grow" role="status">
      ${
        problem
          ? html`<span class="hint bad">${refusalWords(problem)}</span>`
          : dirty
            ? t("Not saved yet")
            : html`<${Saved} rule=${rule} />`
      }
    </span>
    ${
      rule.id &&
      html`<button type="button" class="btn quiet" disabled=${!dirty || saving.value} onClick=${revert}>
        ${t("Discard")}
      </button>`
    }
    <button type="button" class="btn primary" disabled=${(rule.id && !dirty) || saving.value || Boolean(conflict.value)}
        title=${`${COMMAND_KEY} S`} aria-busy=${String(saving.value)} onClick=${save}>
      ${rule.id ? t("Update") : t("Create")}
    </button>
  </div>`;
}

function Saved({ rule }) {
  if (!rule.id) return t("It will be created switched off");
  const when = `${dayWord(rule.changed_at, now.value)}, ${time(rule.changed_at)}`;
  return html`
    <a class="link" href=${rulePath(rule.id, "versions")}
        title=${rule.changed_by ? operatorName(rule.changed_by) : null}>
      ${t("Version {n}", { n: rule.version })}
    </a> · ${when}
  `;
}
