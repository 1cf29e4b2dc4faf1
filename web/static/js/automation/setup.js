// The settings of a rule as three steps: when, if, then. Each kind has its own form.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { missingWords } from "./reasons.js";
import { change, draft, errors } from "./draft.js";
import { Distribution, ReplyAssigns } from "./assignment_forms.js";
import { Sla, Untouched } from "./deadline_forms.js";
import { mayChange } from "./rules.js";
import { Autoreply, OutOfHours, Receipt } from "./reply_forms.js";
import { Words } from "./word_forms.js";

const FORMS = {
  distribution: Distribution,
  reply_assigns: ReplyAssigns,
  autoreply: Autoreply,
  out_of_hours: OutOfHours,
  receipt: Receipt,
  sla: Sla,
  untouched: Untouched,
  words: Words,
};

export function Setup({ rule }) {
  const Form = FORMS[draft.value.kind];
  return html`<form class="ruleform" onSubmit=${(event) => event.preventDefault()}>
    <fieldset disabled=${!mayChange.value}>
      <legend class="vh">${t("Setup")}</legend>
      ${
        rule.missing.length > 0 &&
        html`<p class="rulewarn">
          <${Icon} name="triangle-alert" size="s" />
          <span class="grow">${missingWords(rule.missing)}. ${t("Choose a replacement below.")}</span>
        </p>`
      }
      ${
        Form
          ? html`<${Form} rule=${rule} body=${draft.value.body} errors=${errors.value} change=${change} />`
          : html`<p class="t13">${t("This kind of rule is unknown to the page. Reload it.")}</p>`
      }
    </fieldset>
  </form>`;
}
