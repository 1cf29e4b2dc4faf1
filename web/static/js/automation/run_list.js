// List of runs: each with its conditions, what was done, and the way to the conversation.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { get, Problem, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { dayLabel, dayOf, fullTime, time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { inboxPath, rulePath } from "../core/router.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { useAfter } from "../ui/hooks.js";
import { RunFacts } from "./run.js";
import { kindOf, ruleOf } from "./rules.js";
import { doneWords, outcomeWords } from "./run_words.js";
import { titleOf } from "./sentence.js";

const NOTHING = { runs: null, more: false, problem: null };

// source: address of the runs. newest: instant of the newest run that exists. empty: element shown for no runs.
// named: each run says its rule.
export function RunList({ source, newest, empty, named = false }) {
  const [page, setPage] = useState(NOTHING);
  const [fresh, setFresh] = useState(false); // newer runs exist than those shown
  const load = async (before) => {
    try {
      const data = await get(before ? `${source}${source.includes("?") ? "&" : "?"}before=${before}` : source);
      setPage((known) => ({
        runs: before ? [...known.runs, ...data.runs] : data.runs,
        more: data.more,
        problem: null,
      }));
      if (!before) setFresh(false);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setPage((known) => ({ ...known, problem }));
    }
  };
  useEffect(() => {
    load();
  }, []);
  useEffect(() => {
    if (page.runs) setFresh((page.runs[0]?.at ?? 0) < (newest ?? 0));
  }, [newest]);
  const late = useAfter(150, !page.runs && !page.problem);
  if (!page.runs && page.problem)
    return html`<${Empty} icon="unplug" title=${t("The log could not be loaded")} text=${words(page.problem)}>
      <button type="button" class="btn" onClick=${() => load()}>${t("Retry")}</button>
    <//>`;
  if (!page.runs)
    return (
      late &&
      html`<div class="sks" aria-busy="true">
        ${[90, 70, 80].map((width) => html`<${Line} key=${width} width=${width} />`)}
      </div>`
    );
  if (!page.runs.length) return empty;
  return html`
    ${
      fresh &&
      html`<p class="runmore">
        <button type="button" class="btn small" onClick=${() => load()}>
          <${Icon} name="arrow-up" size="s" />
          ${t("Show newer runs")}
        </button>
      </p>`
    }
    <ol class="runs">${listed(page.runs, named)}</ol>
    ${page.problem && html`<p class="t13 runmore" role="alert">${words(page.problem)}</p>`}
    ${
      page.more &&
      html`<p class="runmore">
        <button type="button" class="btn small" onClick=${() => load(page.runs.at(-1).id)}>
          ${t("Show older ones")}
        </button>
      </p>`
    }
  `;
}

function listed(runs, named) {
  const list = [];
  runs.forEach((run, index) => {
    if (!index || dayOf(runs[index - 1].at) !== dayOf(run.at))
      list.push(html`<li class="mh" key=${`d${run.id}`}>${dayLabel(run.at, now.value)}</li>`);
    list.push(html`<${Row} key=${run.id} run=${run} named=${named} />`);
  });
  return list;
}

const ICONS = { did: "check", refused: "ban", failed: "circle-alert" };

const summary = (run) =>
  run.outcome === "did" && run.done.length ? run.done.map(doneWords).join(", ") : outcomeWords(run);

// The rule as it is now; of a deleted one only its kind is known.
const ruleName = (run) => titleOf(ruleOf(run.rule_id) ?? { kind: run.kind, body: kindOf(run.kind)?.default ?? {} });

function Row({ run, named }) {
  return html`<li class=${`run ${run.outcome}`}>
    <details>
      <summary>
        <${Icon} name=${ICONS[run.outcome]} size="s" />
        <span class="grow">
          <b class="b5 cut blk">${run.client || t("No conversation")}</b>
          <span class="t12 mut blk">${summary(run)}</span>
          ${named && html`<span class="t12 dim cut blk">${ruleName(run)}</span>`}
        </span>
        <time class="t12 dim" title=${fullTime(run.at)}>${time(run.at)}</time>
      </summary>
      <div class="runin">
        <${RunFacts} run=${run} />
        <p class="hrow t12">
          ${
            named && ruleOf(run.rule_id)
              ? html`<a class="link" href=${rulePath(run.rule_id, "log")}>
                  ${t("Rule, version {n}", { n: run.version })}
                </a>`
              : html`<span class="dim">${t("Version {n}", { n: run.version })}</span>`
          }
          ${
            run.dialog_id &&
            html`<a class="link hrow end" href=${inboxPath("all", run.dialog_id)}>${t("Open conversation")}</a>`
          }
        </p>
      </div>
    </details>
  </li>`;
}
