// A report of a mail server or of a reader: what it says became of a letter. Never more than it says.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";

const TOLD = {
  failed: () => t("A letter was not delivered"),
  delayed: () => t("A letter is delayed, the mail server goes on trying"),
  delivered: () => t("A letter was delivered"),
  relayed: () => t("A letter was passed on to another mail server"),
  expanded: () => t("A letter was passed on to the members of a list"),
  read: () => t("A letter was opened"),
  deleted: () => t("A letter was deleted unread"),
  complaint: () => t("A recipient marked a letter as spam"),
};

export function MailReport({ report }) {
  const { action, recipient, status, words } = report ?? {};
  const told = TOLD[action]?.() ?? t("A mail server reports about a letter");
  const facts = [recipient, status, words].filter(Boolean).join(" · ");
  const bad = action === "failed";
  return html`<div class=${bad ? "bounce" : "bounce mild"} data-action=${action ?? ""}>
    <${Icon} name=${bad ? "mail-x" : action === "delayed" ? "alarm-clock" : "mail"} size="m" />
    <span class="grow"><b class="b6 blk">${told}</b>${facts && html`<span class="t12 blk">${facts}</span>`}</span></div>`;
}
