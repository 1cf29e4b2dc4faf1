// Groups messages into rows: days, the line above new messages, runs of one author.
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { dayLabel, dayOf } from "../core/format.js";
import { t } from "../core/i18n.js";
import { Guard } from "./error_boundary.js";
import { addressIn } from "./email.js";
import { Message } from "./message.js";

const JOIN_WITHIN = 3 * 60_000;

export function lines(messages, { line, dialog, at, picked }) {
  const rows = [];
  let thread = dialog.kind === "email" ? { subject: dialog.title, to: dialog.label } : null;
  const byNo = new Map(messages.map((message) => [message.no, message]));
  const group = dialog.thread_kind === "group";
  messages.forEach((message, index) => {
    const before = messages[index - 1];
    const after = messages[index + 1];
    if (!before || dayOf(before.created_at) !== dayOf(message.created_at)) {
      rows.push(
        html`<li class="day" key=${"d" + message.no}><span>${dayLabel(message.created_at, now.value)}</span></li>`,
      );
    }
    if (message.no === line) rows.push(html`<li class="newline" key="newline"><span>${t("New messages")}</span></li>`);
    const join = index > 0 && message.no !== line && sameRun(before, message);
    const last = !(after && after.no !== line && sameRun(message, after));
    rows.push(html`<${Guard} key=${message.id} message=${message}>
      <${Message} message=${message} near=${byNo.get(message.reply_to_no)} join=${join} last=${last}
          client=${group ? null : dialog.name} photo=${group ? null : dialog.avatar} contact=${dialog.contact_id}
          mailed=${Boolean(thread)} subject=${thread?.subject} to=${thread?.to} found=${message.no === at}
          picked=${picked.has(message.no)} />
    <//>`);
    if (message.letter && message.kind === "in" && !message.automatic)
      thread = { subject: message.letter.subject, to: message.data.answer_to ?? addressIn(message.letter.sender) };
  });
  return rows;
}

// Emails and event lines interrupt a run of bubbles.
const apart = (message) => message.letter || message.content === "service" || message.delivery?.state === "cancelled";

function sameRun(a, b) {
  if (apart(a) || apart(b)) return false;
  return (
    a.kind === b.kind &&
    a.kind !== "system" &&
    a.author.operator_id === b.author.operator_id &&
    a.author.identity_id === b.author.identity_id &&
    a.automatic === b.automatic &&
    b.created_at - a.created_at < JOIN_WITHIN &&
    dayOf(a.created_at) === dayOf(b.created_at)
  );
}
