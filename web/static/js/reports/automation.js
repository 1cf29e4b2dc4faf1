// The tab of automation: how often each rule ran, and what came of it.
import { useEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { rulePath } from "../core/router.js";
import { ruleOf, watchRules } from "../automation/rules.js";
import { iconOf, titleOf } from "../automation/sentence.js";
import { Icon } from "../ui/elements.js";
import { source } from "./address.js";
import { useReport } from "./answer.js";
import { Card, DataTable, Nothing } from "./card.js";
import { Bar } from "./charts.js";
import { factsText, outcomeText, reasonsText } from "./outcomes.js";

const nameOf = (row) => {
  const rule = ruleOf(row.rule_id) ?? (row.kind && row.body ? row : null);
  return rule ? titleOf(rule) : t("Deleted rule");
};

export function RuleNumbers() {
  useEffect(watchRules, []);
  const answer = useReport(source("automation"));
  return html`<div class="rep">
    <${Card} id="rules" look="w12" title=${t("What rules did")} caption=${t("Runs of each rule in the period")}
      answer=${answer} chart=${Rules} table=${RuleTable} />
  </div>`;
}

const none = () => html`<${Nothing} text=${t("No rule ran in this period")} />`;

function Rules({ rules }) {
  if (!rules.length) return none();
  const sorted = rules.toSorted((a, b) => b.runs - a.runs);
  const most = Math.max(...rules.map((row) => row.runs));
  return html`<ul>
    ${sorted.map(
      (row) =>
        html`<li key=${row.rule_id}>
          <a class="catrow rulerow" href=${rulePath(row.rule_id, "log")}>
            <span class="hrow">
              <${Icon} name=${iconOf(ruleOf(row.rule_id)?.kind)} size="m" /><span class="cut">${nameOf(row)}</span>
            </span>
            <${Bar} part=${row.runs / most} />
            <span class="r b5">${number(row.runs)}</span>
            <span class="dim cut">${outcomeText(row)}</span>
          </a>
        </li>`,
    )}
  </ul>`;
}

const RuleTable = ({ rules }) =>
  html`<${DataTable} caption=${t("What rules did")}
    heads=${[
      [t("Rule"), false],
      [t("Runs"), true],
      [t("Done (runs)"), true],
      [t("Skipped"), true],
      [t("Failed"), true],
      [t("Outcome"), false],
    ]}
    rows=${rules.map((row) => [
      html`<a class="link" href=${rulePath(row.rule_id, "log")}>${nameOf(row)}</a>`,
      number(row.runs),
      number(row.done),
      number(row.skipped),
      number(row.failed),
      [factsText(row.outcome), reasonsText(row.outcome)].filter(Boolean).join("; ") || "–",
    ])} />`;
