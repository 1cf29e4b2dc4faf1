// One line of a conversation: a bubble, a note, a centred event, or a bubble not yet with the server.
import { html } from "../html.js";
import { fullTime, time } from "../format.js";
import { rich, t } from "../i18n.js";
import { operatorName } from "../people.js";
import { me } from "../store.js";
import { inUndo, isPlanned } from "../undo.js";
import { Avatar, Icon } from "./bits.js";
import { contentName } from "./content.js";
import { Delivery, TakenBack } from "./delivery.js";
import { Fact, isFact } from "./facts.js";
import { Files, isBare } from "./files.js";
import { Letter, OwnHead } from "./letter.js";

// client: the present name of the one client; null in a group, where every message has a sender of its own.
// thread: in a mail conversation, what our letters answer. found: somebody was brought here.
export function Message({ message, quoted, join, last, client, photo, thread, found }) {
  if (message.kind === "system") return html`<${SystemLine} message=${message} found=${found} />`;
  if (message.delivery?.state === "cancelled") return html`<${TakenBack} message=${message} found=${found} />`;
  const mail = !message.deleted_at && message.kind !== "note" && Boolean(message.letter || thread);
  const bare = !message.deleted_at && isBare(message);
  const side = message.kind === "in" ? "in" : message.kind === "note" ? "out note" : "out";
  const state = message.delivery?.state;
  const look = ["msg", side, join && "join", mail && "mail", found && "found",
    message.automatic && (message.kind === "in" ? "autom" : "auto"), state === "failed" && "fail", state === "uncertain" && "wait", (inUndo(message) || isPlanned(message)) && "soon"];
  const face = last ? html`<${Face} message=${message} client=${client} photo=${photo} />` : html`<span class="ph"></span>`;
  const own = mail && !message.letter && html`<${OwnHead} subject=${thread.subject} to=${thread.to} />`;
  const box = html`<div class=${bare ? "box bare" : "box"}><${By} message=${message} join=${join} group=${client === null} />${own}${quoted && html`<${Quote} message=${quoted} />`}<${Body} message=${message} mail=${mail} /><${Meta} message=${message} /></div>`;
  return html`<li class=${look.filter(Boolean).join(" ")} data-no=${message.no}>${message.kind === "in" ? [face, box] : [box, face]}</li>`;
}

function Face({ message, client, photo }) {
  const { author } = message;
  if (author.operator_id) return html`<${Avatar} name=${operatorName(author.operator_id)} />`;
  if (message.kind === "in") return html`<${Avatar} name=${client ?? author.name} face=${photo} />`;
  return html`<span class="ph"></span>`;
}

// Whose bubble it is stands above it only where the side does not tell.
function By({ message, join, group }) {
  if (join) return null;
  const { author } = message;
  if (message.kind === "note") return html`<span class="by"><${Icon} name="lock" size="s" />${t("Note")} · ${operatorName(author.operator_id)}</span>`;
  if (message.automatic && message.kind === "out") return html`<span class="by"><${Icon} name="zap" size="s" />${t("Auto-reply")}</span>`;
  if (message.kind === "out" && author.kind === "outside") return html`<span class="by">${t("Sent outside Okno")}</span>`;
  if (message.kind === "out" && author.operator_id !== me.value.id) return html`<span class="by">${operatorName(author.operator_id)}</span>`;
  return group && message.kind === "in" ? html`<span class="by">${author.name}</span>` : null;
}

function Quote({ message }) {
  const text = message.text || contentName(message.content === "text" && message.files?.length ? "document" : message.content);
  const jump = () => document.querySelector(`.log li[data-no="${message.no}"]`)?.scrollIntoView({ block: "center", behavior: "smooth" });
  return html`<button type="button" class="quote qbtn" aria-label=${t("To the quoted message: {text}", { text })} onClick=${jump}><span class="cut">${text}</span></button>`;
}

function Body({ message, mail }) {
  if (message.deleted_at) return html`<span class="gonet"><${Icon} name="ban" size="s" />${t("The message was deleted")}</span>`;
  if (message.letter) return html`<${Letter} message=${message} />`;
  if (message.files?.length) {
    const words = message.text && html`<span class="text">${message.text}</span>`;
    return mail ? html`<div>${words}</div><${Files} files=${message.files} message=${message.id} />` : html`<${Files} files=${message.files} message=${message.id} />${words}`;
  }
  if (isFact(message)) return html`<${Fact} message=${message} />${message.text && html`<span class="text">${message.text}</span>`}`;
  if (message.content === "text") return html`<span class="text">${message.text}</span>`;
  const original = message.has_original ? html`<a class="link t13" href=${`/api/messages/${message.id}/original`} download>${t("Original")}</a>` : null;
  if (message.content === "unreadable") {
    return html`<div class="raw"><span class="hrow"><${Icon} name="triangle-alert" size="m" /><b class="b6">${t("Could not be read, the original is attached")}</b></span>${original}</div>`;
  }
  return html`<div class="unk"><span class="hrow"><${Icon} name="circle-question-mark" size="m" /><b class="b6">${t("“{kind}” cannot be shown here yet", { kind: contentName(message.content) })}</b></span>${original}</div>
    ${message.text && html`<span class="text">${message.text}</span>`}`;
}

function Meta({ message }) {
  const edited = message.edited_at ? html`<span title=${fullTime(message.edited_at)}>${t("edited")}</span> ` : null;
  const at = html`<span title=${fullTime(message.sent_at)}>${edited}${time(message.created_at)}</span>`;
  return message.delivery ? html`<${Delivery} message=${message} at=${at} />` : html`<span class="mt">${at}</span>`;
}

function SystemLine({ message, found }) {
  const original = message.has_original ? html` · <a class="link" href=${`/api/messages/${message.id}/original`} download>${t("Original")}</a>` : null;
  return html`<li class=${found ? "ev found" : "ev"} data-no=${message.no}><span>${systemText(message)}${original} · <span title=${fullTime(message.created_at)}>${time(message.created_at)}</span></span></li>`;
}

function systemText({ content, data }) {
  const who = (id) => html`<b>${operatorName(id)}</b>`;
  const by = data.by ?? null;
  if (content === "assigned") return assignedText(data, by, who);
  if (content === "closed") return by ? rich(t("Closed by {who}"), { who: who(by) }) : t("The conversation was closed");
  if (content === "reopened" && data.cause === "delivery") return t("Reopened: an answer did not reach the client");
  if (content === "bounced") return [t("The letter came back"), data.recipient, data.words || data.status].filter(Boolean).join(" · ");
  if (content === "held-up") return [t("The letter is held up, the mail server keeps trying"), data.words || data.status].filter(Boolean).join(" · ");
  if (content === "reopened") return by ? rich(t("Reopened by {who}"), { who: who(by) }) : t("Reopened: the client wrote again");
  if (content === "moved") return t("The group became a supergroup, the conversation goes on here");
  if (content === "blocked" && data.group) return t("We were removed from the group");
  if (content === "unblocked" && data.group) return t("We are in the group again");
  if (content === "blocked") return t("The client has blocked the bot");
  if (content === "unblocked") return t("The client has unblocked the bot");
  return content;
}

function assignedText(data, by, who) {
  if (data.to === null || data.to === undefined) return by ? rich(t("{who} removed the assignee"), { who: who(by) }) : t("No assignee now");
  const line = rich(t("Assignee: {who}"), { who: who(data.to) });
  if (data.cause === "reply") return [...line, ` · ${t("answered first")}`];
  return by && by !== data.to ? [...line, " · ", ...rich(t("assigned by {who}"), { who: who(by) })] : line;
}
