// Delivery or read report of an email; shows only what the report states.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";

const TOLD = {
  failed: () => t("Email not delivered"),
  delayed: () => t("Email delayed, the mail server keeps trying"),
  delivered: () => t("Email delivered"),
  relayed: () => t("Email relayed to another mail server"),
  expanded: () => t("Email sent on to the members of a mailing list"),
  read: () => t("Email opened"),
  deleted: () => t("Email deleted without being read"),
  complaint: () => t("A recipient marked the email as spam"),
};

export function MailReport({ report }) {
  const { action, recipient, status, words } = report ?? {};
  const told = TOLD[action]?.() ?? t("Mail server report");
  const facts = [recipient, status, words].filter(Boolean).join(" · ");
  const bad = action === "failed";
  return html`<div class=${bad ? "bounce" : "bounce mild"} data-action=${action ?? ""}>
    <${Icon} name=${bad ? "mail-x" : action === "delayed" ? "alarm-clock" : "mail"} size="m" />
    <span class="grow"><b class="b6 blk">${told}</b>${facts && html`<span class="t12 blk">${facts}</span>`}</span>
  </div>`;
}
