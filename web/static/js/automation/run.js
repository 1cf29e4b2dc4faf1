// One run of a rule: its conditions with their values, what was done, whom it passed over.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { passedWords } from "../conversation/timeline_events.js";
import { operatorName } from "../ui/avatar.js";
import { Avatar, Icon } from "../ui/elements.js";
import { doneWords, fieldWords, valueWords } from "./run_words.js";

export const RunFacts = ({ run }) =>
  html`<dl class="kv runkv">
    ${run.values.map(
      (one) => html`<div key=${one.field}><dt>${fieldWords(one.field)}</dt><dd><${Holds} one=${one} /></dd></div>`,
    )}
    ${run.done.map(
      (one, index) => html`<div key=${index}><dt>${index ? "" : t("Done")}</dt><dd>${doneWords(one)}</dd></div>`,
    )}
    ${run.skipped.map(
      (one, index) =>
        html`<div key=${`s${one.id}`}>
          <dt>${index ? "" : t("Passed over")}</dt>
          <dd>
            <${Avatar} name=${operatorName(one.id)} size="xs" />
            <s class="dim">${operatorName(one.id)}</s>
            <span class="dim t12">${passedWords(one)}</span>
          </dd>
        </div>`,
    )}
    ${run.error && html`<div><dt>${t("Error")}</dt><dd><code class="runerror">${run.error}</code></dd></div>`}
  </dl>`;

function Holds({ one }) {
  const mark = one.holds
    ? html`<${Icon} name="check" size="s" /><span class="vh">${t("fits")}</span>`
    : html`<span class="nofit"><${Icon} name="x" size="s" /></span><span class="vh">${t("does not fit")}</span>`;
  const wanted = valueWords(one.field, one.wanted);
  const value = valueWords(one.field, one.value);
  return html`
    ${mark}
    <span>
      ${value}
      ${wanted !== value && html` <span class="dim t12">${t("wanted: {value}", { value: wanted })}</span>`}
    </span>
  `;
}
