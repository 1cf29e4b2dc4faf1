// Reactions below a message: counts, authors, and ours pressed.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { reactionsOf, shownSign, signsFor, toggleSign } from "./reaction_state.js";
import { Icon } from "../ui/elements.js";

// Custom emoji that only the platform can draw: a plain emoji and a text.
const NAMED = {
  custom: { sign: () => html`<${Icon} name="smile" size="s" />`, name: () => t("Custom emoji") },
  paid: { sign: () => "⭐", name: () => t("Paid reaction") },
};

export function Reactions({ message }) {
  const found = reactionsOf(message);
  if (!found.length || message.deleted_at) return null;
  const able = signsFor(message);
  return html`<span class="reacts" role="group" aria-label=${t("Reactions")}>
    ${found.map(
      (one) =>
        html`<${Chip} key=${one.sign} one=${one}
            press=${able.includes(one.sign) ? () => toggleSign(message, one.sign) : null} />`,
    )}
  </span>`;
}

function Chip({ one: { sign, count, ours, busy, names }, press }) {
  const named = NAMED[sign];
  const label = `${named ? named.name() : shownSign(sign)} ${count}: ${names}`;
  const inside = html`
    <span aria-hidden="true">${named ? named.sign() : shownSign(sign)}</span>
    ${named && html`<span class="t12">${named.name()}</span>`}
    <b>${count}</b>
  `;
  if (!press)
    return html`<span class=${ours ? "react on" : "react"} role="img" aria-label=${label} title=${label}>
      ${inside}
    </span>`;
  return html`<button type="button" class="react" aria-pressed=${String(ours)} aria-busy=${busy ? "true" : null}
      aria-label=${label} title=${label} onClick=${press}>
    ${inside}
  </button>`;
}
