// The switch of a rule. It shows what the server says: a rule whose texts must be read first stays off.
import { html } from "../core/html.js";
import { switchRule } from "./rules.js";

export const RuleSwitch = ({ rule, label }) =>
  html`<input class="tog" type="checkbox" role="switch" aria-label=${label} checked=${rule.active} onChange=${(
    event,
  ) => {
    const on = event.currentTarget.checked;
    event.currentTarget.checked = rule.active;
    switchRule(rule, on);
  }} />`;
