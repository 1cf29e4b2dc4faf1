// "Why?": the rule and its version, the event, compared values, what was done and who was passed over.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { get, Problem, words } from "../core/api.js";
import { now } from "../core/clock.js";
import { dayWord, time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { rulePath } from "../core/router.js";
import { systemText } from "../conversation/timeline_events.js";
import { Icon, Line } from "../ui/elements.js";
import { Modal, shut } from "../ui/modal.js";
import { book, load as loadRules, ruleOf } from "./rules.js";
import { RunFacts } from "./run.js";
import { outcomeWords } from "./run_words.js";
import { iconOf, titleOf } from "./sentence.js";
import { explained } from "./why_state.js";

const KEPT_DAYS = 90;

export function Why() {
  const message = explained.value;
  const [answer, setAnswer] = useState(null);
  const [problem, setProblem] = useState(null);
  const ask = async () => {
    setProblem(null);
    try {
      if (message.data.run) setAnswer(await get(`/api/runs/${message.data.run}`));
      else if (!book.value) await loadRules();
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
      if (failed.status === 404 && !book.value) await loadRules();
    }
  };
  useEffect(() => {
    if (message) ask();
  }, [message]);
  if (!message) return null;
  const rule = answer?.rule ?? ruleOf(message.data.rule);
  const version = answer?.run.version ?? message.data.version;
  const gone = problem?.status === 404;
  const waits = message.data.run && !answer && !problem;
  return html`<${Modal} label=${t("Why?")}>
    <div class="dhead">
      <h2 class="t13 b6 grow">${t("Why?")}</h2>
      <button type="button" class="ib small" data-first aria-label=${t("Dismiss")} onClick=${shut}>
        <${Icon} name="x" size="m" />
      </button>
    </div>
    <div class="dpad why">
      <p class="t13">
        <b class="b6">${happened(message)}</b>
        <br />
        <span class="dim">
          ${dayWord(message.created_at, now.value)}
          , ${time(message.created_at)}
          ${rule && html` · ${t("rule “{name}”", { name: titleOf(rule) })}`}
          ${version && `, ${t("version {n}", { n: version })}`}
        </span>
      </p>
      ${waits && html`<div class="sks" aria-busy="true"><${Line} width=${80} /><${Line} width=${60} /></div>`}
      ${answer && html`<${Told} run=${answer.run} />`}
      ${!message.data.run && html`<p class="t13 mut">${t("The rule set this when the client began to wait.")}</p>`}
      ${
        gone &&
        html`<p class="t13 mut">
          ${t("The record of this run is not there any more: they are kept for {n} days.", { n: KEPT_DAYS })}
        </p>`
      }
      ${
        problem &&
        !gone &&
        html`<p class="t13" role="alert">
          ${words(problem)} <button type="button" class="btn small" onClick=${ask}>${t("Retry")}</button>
        </p>`
      }
      ${
        rule &&
        html`<div class="hrow">
          <a class="link t13 hrow tight" href=${rulePath(rule.id)} onClick=${shut}>
            <${Icon} name=${iconOf(rule.kind)} size="s" />
            ${t("Open the rule")}
          </a>
          <a class="link t13 hrow end" href=${rulePath(rule.id, "log")} onClick=${shut}>${t("Log")}</a>
        </div>`
      }
    </div>
  <//>`;
}

const happened = (message) =>
  message.title ?? (message.kind === "system" ? systemText(message) : t("Automatic message to the client"));

const Told = ({ run }) =>
  html`
    ${
      run.outcome !== "did" &&
      html`<p class="t13 rulewarn"><${Icon} name="triangle-alert" size="s" />${outcomeWords(run)}</p>`
    }
    <${RunFacts} run=${run} />
  `;
