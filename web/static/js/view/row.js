// One dialog in the list.
import { html } from "../html.js";
import { now } from "../clock.js";
import { number, shortTime, span } from "../format.js";
import { n, t } from "../i18n.js";
import { contentName } from "./content.js";
import { firstName, operatorName } from "../people.js";
import { inboxPath } from "../router.js";
import { me } from "../store.js";
import { Avatar, Badge, Icon, kindName } from "./bits.js";
import { Tick } from "./tick.js";

// There are no service levels yet: colour follows the usual norm of an hour, amber when less than a third is left.
const NORM = 60 * 60_000;
const AMBER = 0.7;

export function WaitChip({ since }) {
  const waited = Math.max(0, now.value - since);
  const look = waited > NORM ? "bad" : waited > NORM * AMBER ? "warn" : "";
  return html`<span class=${"sla " + look}><${Icon} name=${look === "bad" ? "flame" : "hourglass"} size="s" />${t("waiting {span}", { span: span(waited) })}</span>`;
}

function Preview({ dialog, draft }) {
  if (draft) return html`<span class="cut"><span class="draft">${t("Draft:")}</span> ${draft}</span>`;
  const shown = dialog.preview;
  if (!shown) return html`<span class="cut dim">${t("No messages")}</span>`;
  const text = shown.content === "text" ? shown.text || t("File") : [contentName(shown.content), shown.text].filter(Boolean).join(": ");
  if (shown.kind === "in") return html`<span class="cut">${text}</span>`;
  const who = shown.operator_id === me.value.id ? t("You:") : shown.operator_id ? firstName(operatorName(shown.operator_id)) + ":" : "";
  const sign = shown.kind === "note" ? html`<${Icon} name="lock" size="s" />` : html`<${Tick} state=${shown.state} />`;
  return html`<span class="pvs">${sign}</span><span class="cut"><span class="you">${who}</span> ${text}</span>`;
}

function label(dialog, count) {
  return [
    dialog.name, kindName(dialog.kind),
    count ? n("{n} unread", "{n} unread", count) : "",
    dialog.waiting_since ? t("waiting {span}", { span: span(now.value - dialog.waiting_since) }) : "",
  ].filter(Boolean).join(", ");
}

// Everything that changes comes as a prop, so that one live event draws one row again and not all of them.
export function Row({ dialog, count, draft, view, current, stop, leaving }) {
  const { id } = dialog;
  const owner = view !== "mine" && dialog.assignee_id !== null ? operatorName(dialog.assignee_id) : null;
  return html`<li class="dli" data-leaving=${leaving || null}><a class="dlg" href=${inboxPath(view, id)} data-id=${id} data-unread=${count > 0 ? "" : null}
      aria-current=${current ? "true" : null} aria-label=${label(dialog, count)} tabindex=${stop ? 0 : -1}>
    <${Avatar} name=${dialog.name} face=${dialog.avatar}><${Badge} kind=${dialog.kind} /><//>
    <span class="grow">
      <span class="who"><span class="nm cut">${dialog.name}</span><span class="tm">${shortTime(dialog.last_at, now.value)}</span></span>
      <span class="pv"><${Preview} dialog=${dialog} draft=${draft} />${count > 0 && html`<span class="count hrow end">${count}</span>`}</span>
      <span class="ft">${dialog.waiting_since && html`<${WaitChip} since=${dialog.waiting_since} />`}<span class="t11 dim num">${t("No. {number}", { number: number(dialog.number) })}</span>
        ${owner && html`<${Avatar} name=${owner} size="xs" />`}</span>
    </span></a></li>`;
}
