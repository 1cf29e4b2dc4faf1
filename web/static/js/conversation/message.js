// One row of a conversation: a bubble, a note or an event line.
import { html } from "../core/html.js";
import { date, dayOf, fullTime, time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { hue, operatorName } from "../ui/avatar.js";
import { me } from "../state/store.js";
import { SentPromise, TaskChips } from "../tasks/feature.js";
import { inUndo, isPlanned } from "../compose/undo_window.js";
import { Avatar, Icon } from "../ui/elements.js";
import { AutomaticBy, AutomaticUnsent, isAutomatic } from "./automatic.js";
import { Body } from "./body.js";
import { Delivery, TakenBack } from "./delivery.js";
import { ServiceLine, SystemLine } from "./timeline_events.js";
import { boxStyle, isBare } from "./files.js";
import { OwnHead } from "./email.js";
import { Participant } from "./participant.js";
import { Quote } from "./quote.js";
import { Reactions } from "./reactions.js";
import { Amendment, Deleted, EditedMark, Versions } from "./versions.js";

// client: current name of the client; null in a group, where each message has its own sender.
// subject, to: fields of the email that ours answers. found: highlight the row after a jump. contact: id of the card.
// picked: chosen with others.
export function Message({ message, near, join, last, client, photo, contact, mailed, subject, to, found, picked }) {
  if (message.kind === "system") return html`<${SystemLine} message=${message} found=${found} />`;
  if (message.content === "service") return html`<${ServiceLine} message=${message} found=${found} />`;
  if (message.delivery?.state === "cancelled" && isAutomatic(message))
    return html`<${AutomaticUnsent} message=${message} found=${found} />`;
  if (message.delivery?.state === "cancelled") return html`<${TakenBack} message=${message} found=${found} />`;
  const gone = Boolean(message.deleted_at);
  const mail = !gone && message.kind !== "note" && Boolean(message.letter || mailed);
  const side = message.kind === "in" ? "in" : message.kind === "note" ? "out note" : "out";
  const state = message.delivery?.state;
  const look = [
    "msg",
    side,
    join && "join",
    mail && "mail",
    found && "found",
    gone && "gone",
    message.automatic && (message.kind === "in" ? "autom" : "auto"),
    state === "failed" && "fail",
    state === "uncertain" && "wait",
    (inUndo(message) || isPlanned(message)) && "soon",
  ];
  const face = last
    ? html`<${Face} message=${message} client=${client} photo=${photo} />`
    : html`<span class="ph"></span>`;
  const own = mail && !message.letter && html`<${OwnHead} subject=${subject} to=${to} />`;
  const body = html`<${Body} message=${message} mail=${mail} client=${contact} />`;
  const box = html`<div class=${!gone && isBare(message) ? "box bare" : "box"} style=${gone ? null : boxStyle(message)}>
    ${picked && html`<${Picked} />`}
    <${By} message=${message} join=${join} group=${client === null} />
    ${own}
    ${message.reply_to_no && html`<${Quote} message=${message} near=${near} />`}
    ${gone ? html`<${Deleted} message=${message}>${body}<//>` : body}
    <${Versions} message=${message} />
    <${Amendment} message=${message} />
    <${Meta} message=${message} />
    <${Reactions} message=${message} />
    ${message.tasks?.length > 0 && html`<${TaskChips} tasks=${message.tasks} />`}
    ${!gone && html`<${SentPromise} message=${message} />`}
  </div>`;
  return html`<li class=${look.filter(Boolean).join(" ")} data-no=${message.no}
      data-picked=${picked ? "" : null} tabindex="-1">
    ${message.kind === "in" ? [face, box] : [box, face]}
  </li>`;
}

const Picked = () =>
  html`<span class="mpick"><${Icon} name="check" size="s" /><span class="vh">${t("Selected")}</span></span>`;

function Face({ message, client, photo }) {
  const { author } = message;
  if (author.operator_id) return html`<${Avatar} name=${operatorName(author.operator_id)} />`;
  if (message.kind !== "in") return html`<span class="ph"></span>`;
  if (client !== null) return html`<${Avatar} name=${client} face=${photo} />`;
  return html`<${Participant} message=${message} look="pface">
    <${Avatar} name=${author.name} face=${author.avatar} />
  <//>`;
}

// The author's name is shown above a bubble only where its side does not tell.
function By({ message, join, group }) {
  if (join) return null;
  const { author } = message;
  if (message.kind === "note")
    return html`<span class="by">
      <${Icon} name="lock" size="s" />
      ${t("Note")} · ${operatorName(author.operator_id)}
    </span>`;
  if (isAutomatic(message)) return html`<${AutomaticBy} message=${message} />`;
  if (message.kind === "out" && author.kind === "outside")
    return html`<span class="by">
      ${message.data.by ? t("{name}, outside Okno", { name: message.data.by }) : t("Sent outside Okno")}
    </span>`;
  if (message.kind === "out" && author.operator_id !== me.value.id)
    return html`<span class="by">${operatorName(author.operator_id)}</span>`;
  return group && message.kind === "in"
    ? html`<span class=${"by hue " + hue(author.name)}>
        <${Participant} message=${message} look="pname">${author.name}<//>
      </span>`
    : null;
}

// Shows when the message was received, which orders the conversation; the wait began when the client sent it.
const LATE = 5 * 60_000;
const left = ({ sent_at: sent, created_at: came }) =>
  dayOf(sent) === dayOf(came) ? time(sent) : `${date(sent)}, ${time(sent)}`;

function Meta({ message }) {
  const late = message.kind === "in" && message.created_at - message.sent_at > LATE;
  const at = html`
    <${EditedMark} message=${message} />
    <span title=${fullTime(message.sent_at)}>
      ${
        late
          ? t("sent {sent}, received {time}", { sent: left(message), time: time(message.created_at) })
          : time(message.created_at)
      }
    </span>
  `;
  return message.delivery ? html`<${Delivery} message=${message} at=${at} />` : html`<span class="mt">${at}</span>`;
}
