// Delivery state of an outgoing message as an icon with a text for screen readers.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";

const SIGNS = {
  queued: ["clock", () => t("sending")],
  sending: ["clock", () => t("sending")],
  sent: ["check", () => t("sent")],
  delivered: ["check-check", () => t("delivered")],
  read: ["check-check", () => t("read")],
  failed: ["circle-alert", () => t("failed")],
  uncertain: ["circle-question-mark", () => t("delivery uncertain")],
  cancelled: ["ban", () => t("cancelled")],
  waiting: ["cloud-off", () => t("queued")],
};

export function Tick({ state }) {
  const sign = SIGNS[state];
  if (!sign) return null;
  return html`
    <span class=${state === "read" ? "read" : ""} data-state=${state} title=${sign[1]()}>
      <${Icon} name=${sign[0]} size="s" />
    </span>
    <span class="vh">${sign[1]()}</span>
  `;
}
