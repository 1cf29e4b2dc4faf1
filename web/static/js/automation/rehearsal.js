// Dry run of a rule over the last days: what it would have done. Sends nothing.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { api, Problem, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { dayWord, number, time } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { inboxPath } from "../core/router.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { Segments } from "../ui/form.js";
import { refusedWords } from "./reasons.js";
import { draft, isDirty } from "./draft.js";
import { names } from "./names.js";
import { kindOf } from "./rules.js";

const DAYS = [7, 30, 90];

export function Rehearsal({ rule }) {
  const [days, setDays] = useState(30);
  const [state, setState] = useState({ busy: false, result: null, problem: null });
  const run = async () => {
    setState({ busy: true, result: null, problem: null });
    const changed = isDirty.peek() ? { body: draft.peek().body } : {};
    try {
      setState({
        busy: false,
        result: await api("POST", `/api/rules/${rule.id}/rehearsal`, { days, ...changed }),
        problem: null,
      });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setState({ busy: false, result: null, problem });
    }
  };
  useEffect(() => setState({ busy: false, result: null, problem: null }), [rule.version]);
  return html`
    <p class="t13 mut">${t("What the rule would have done in the past. Nothing is sent and nothing changes.")}</p>
    ${isDirty.value && html`<p class="hint">${t("Checked with your changes, which are not saved yet.")}</p>`}
    <div class="hrow wrap rowgap">
      <${Segments} label=${t("Period")} value=${String(days)} onPick=${(id) => setDays(Number(id))}
          options=${DAYS.map((count) => [String(count), n("{n} day", "{n} days", count)])} />
      <button type="button" class="btn primary" disabled=${state.busy} aria-busy=${String(state.busy)} onClick=${run}>
        <${Icon} name="play" size="m" />
        ${t("Check")}
      </button>
    </div>
    <div aria-live="polite">
      ${
        state.busy &&
        html`<div class="sks">${[90, 64, 78].map((width) => html`<${Line} key=${width} width=${width} />`)}</div>`
      }
      ${
        state.problem &&
        html`<${Empty} icon="unplug" title=${t("The dry run failed")} text=${words(state.problem)}>
          <button type="button" class="btn" onClick=${run}>${t("Retry")}</button>
        <//>`
      }
      ${state.result && html`<${Result} rule=${rule} result=${state.result} />`}
    </div>
  `;
}

function headline(rule, { matched, sent, late, tasks }) {
  const parts = [n("It would have run {n} time", "It would have run {n} times", matched, { n: number(matched) })];
  if (late) parts.push(n("{n} reply late", "{n} replies late", late, { n: number(late) }));
  if (tasks) parts.push(n("{n} task made", "{n} tasks made", tasks, { n: number(tasks) }));
  if (!kindOf(rule.kind)?.writes_to_clients) return parts.join(", ");
  const shown = { n: number(sent) };
  const left = n("{n} automatic message would have left", "{n} automatic messages would have left", sent, shown);
  return [...parts, left].join(", ");
}

function Result({ rule, result }) {
  const refused = Object.entries(result.refused).sort((a, b) => b[1] - a[1]);
  return html`
    <h3 class="t14 b6 rehead">${headline(rule, result)}</h3>
    ${
      !result.exact &&
      html`<p class="hint">
        ${t("An estimate: {list}.", {
          list: result.not_recorded.map(lackWords).join(", ") || t("not everything is recorded"),
        })}
      </p>`
    }
    ${
      result.by_channel.length > 1 &&
      html`<dl class="kv rekv">
        ${result.by_channel.map(
          (one) =>
            html`<div key=${one.channel_id}>
              <dt class="cut">${names.channel(one.channel_id)}</dt>
              <dd class="num">${number(one.count)}</dd>
            </div>`,
        )}
      </dl>`
    }
    ${
      refused.length > 0 &&
      html`
        <h4 class="mh">${t("It would have kept silent")}</h4>
        <ul class="reref">
          ${refused.map(
            ([code, count]) =>
              html`<li key=${code}>
                <span class="grow">${refusedWords(code)}</span>
                <span class="num">${number(count)}</span>
              </li>`,
          )}
        </ul>
      `
    }
    ${
      result.dialogs.length > 0 &&
      html`
        <h4 class="mh">${t("Conversations")}</h4>
        <ol class="runs">${result.dialogs.map((one, index) => html`<${Found} key=${index} one=${one} />`)}</ol>
        ${
          result.matched > result.dialogs.length &&
          html`<p class="hint">${n("The first {n} is shown.", "The first {n} are shown.", result.dialogs.length)}</p>`
        }
      `
    }
  `;
}

function Found({ one }) {
  const notes = [
    one.code && refusedWords(one.code),
    one.late && t("the reply was late"),
    one.tasks > 0 && n("{n} task made", "{n} tasks made", one.tasks),
  ].filter(Boolean);
  return html`<li class=${`run ${one.outcome}`}>
    <a class="runlink" href=${inboxPath("all", one.dialog_id)}>
      <${Icon} name=${one.outcome === "did" ? "check" : "ban"} size="s" />
      <span class="grow">
        <b class="b5 cut blk">${one.client}</b>
        ${notes.length > 0 && html`<span class="t12 mut blk">${notes.join(" · ")}</span>`}
      </span>
      <span class="t12 dim">${dayWord(one.at, now.value)}, ${time(one.at)}</span>
    </a>
  </li>`;
}

// What the past does not tell.
const LACKS = {
  presence: () => t("who was online then is not recorded"),
  snoozes: () => t("which conversations were snoozed then is not recorded"),
  loads: () => t("how many conversations each had then is not recorded"),
  here: () => t("who was at the screen then is not recorded"),
};
const lackWords = (code) => LACKS[code]?.() ?? code;
