// SLA box of the client card: the first reply, and the reply that is due.
import { now } from "../core/clock.js";
import { span } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { DueSign, dueWords, openClock, useTarget } from "../ui/due_chip.js";
import { Icon } from "../ui/elements.js";
import { useClock } from "./clock_data.js";

export function SlaBox({ dialog }) {
  const { seen } = useClock(dialog);
  const target = useTarget(dialog);
  const first = seen?.first ?? null;
  if (!first && !dialog.waiting_since) return null;
  return html`<div class="slabox">
    ${first && html`<${First} first=${first} />`}
    ${dialog.waiting_since && html`<${Due} dialog=${dialog} target=${target} />`}
  </div>`;
}

const First = ({ first }) => html`<div class=${first.late ? "bad" : "ok"}>
  <div class="k">${t("First reply")}</div>
  <div class="v"><${Icon} name=${first.late ? "flame" : "check"} size="s" />${span(first.waited)}</div>
</div>`;

function Due({ dialog, target }) {
  const head = !target
    ? t("The client waits")
    : target.look === "bad"
      ? t("Overdue by")
      : target.opens === null
        ? t("Reply within")
        : t("Reply due");
  const value = !target
    ? span(Math.max(0, now.value - dialog.waiting_since))
    : target.look === "bad"
      ? span(target.late)
      : dueWords(target, now.value);
  return html`<button type="button" class=${target?.look ?? ""} aria-haspopup="dialog"
      onClick=${(event) => openClock(dialog.id, event.currentTarget)}>
    <span class="k">${head}</span>
    <span class="v">
      ${target ? html`<${DueSign} target=${target} />` : html`<${Icon} name="hourglass" size="s" />`} ${value}
    </span>
  </button>`;
}
