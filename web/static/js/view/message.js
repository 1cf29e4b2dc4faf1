// One line of a conversation: a bubble, a note, a centred event, or a bubble not yet with the server.
import { html } from "../html.js";
import { cancelMessage, copy, editAgain, retryMessage } from "../actions.js";
import { words } from "../api.js";
import { fullTime, time } from "../format.js";
import { rich, t } from "../i18n.js";
import { again, discard } from "../outbox.js";
import { operatorName } from "../people.js";
import { link } from "../live.js";
import { me } from "../store.js";
import { Avatar, Icon } from "./bits.js";
import { cause } from "./causes.js";
import { contentName } from "./content.js";
import { Fact, isFact } from "./facts.js";
import { Files, isBare } from "./files.js";
import { Letter, OwnHead } from "./letter.js";
import { Tick } from "./tick.js";

// client: the present name of the one client; null in a group, where every message has a sender of its own.
// thread: in a mail conversation, what our letters answer. found: somebody was brought here.
export function Message({ message, quoted, join, last, client, photo, thread, found }) {
  if (message.kind === "system") return html`<${SystemLine} message=${message} found=${found} />`;
  const mail = !message.deleted_at && message.kind !== "note" && Boolean(message.letter || thread);
  const bare = !message.deleted_at && isBare(message);
  const side = message.kind === "in" ? "in" : message.kind === "note" ? "out note" : "out";
  const state = message.delivery?.state;
  const look = ["msg", side, join && "join", mail && "mail", found && "found",
    message.automatic && (message.kind === "in" ? "autom" : "auto"), state === "failed" && "fail", state === "uncertain" && "wait", state === "cancelled" && "off"];
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
  const { delivery } = message;
  const edited = message.edited_at ? html`<span title=${fullTime(message.edited_at)}>${t("edited")}</span> ` : null;
  const at = html`<span title=${fullTime(message.sent_at)}>${edited}${time(message.created_at)}</span>`;
  if (!delivery) return html`<span class="mt">${at}</span>`;
  if (delivery.state === "failed") {
    return html`<span class="mt trouble"><${Icon} name="circle-alert" size="s" /><span>${failure(delivery)}</span><${Act} run=${() => retryMessage(message)}>${t("Retry")}<//><${Act} run=${() => copy(message.text)}>${t("Copy")}<//></span>`;
  }
  if (delivery.state === "uncertain") {
    return html`<span class="mt trouble"><${Icon} name="circle-question-mark" size="s" /><span title=${cause(delivery.code, delivery.detail)}>${t("Unclear whether it arrived")}</span><${Act} run=${() => retryMessage(message)}>${t("Send once more")}<//></span>`;
  }
  if (delivery.state === "cancelled") {
    return html`<span class="mt trouble"><${Icon} name="ban" size="s" /><span>${t("Cancelled")}</span><${Act} run=${() => retryMessage(message)}>${t("Send after all")}<//></span>`;
  }
  if (delivery.state === "queued" && (delivery.attempts > 0 || delivery.waits_for)) {
    return html`<span class="mt trouble"><${Tick} state="waiting" /><span>${delivery.waits_for ? t("Waits for an earlier message") : t("In the queue")}</span><${Act} run=${() => cancelMessage(message)}>${t("Cancel")}<//></span>`;
  }
  return html`<span class="mt">${at} <${Tick} state=${delivery.state} /></span>`;
}

const failure = ({ code, detail }) => (code === "bounced" ? [t("The letter came back"), detail].filter(Boolean).join(": ") : `${t("Not sent")}: ${cause(code, detail)}`);

const Act = ({ run, children }) => html`<button type="button" class="link" onClick=${run}>${children}</button>`;

// What is on its way from this browser to the server.
export function Pending({ entry }) {
  const note = entry.kind === "note";
  const look = ["msg out", note && "note", entry.phase === "refused" && "fail", entry.phase === "stale" && "wait"].filter(Boolean).join(" ");
  return html`<li class=${look} data-pending=${entry.phase}><div class="box">${note && html`<span class="by"><${Icon} name="lock" size="s" />${t("Note")} · ${me.value.name}</span>`}${entry.files?.length > 0 && html`<${Files} files=${entry.files} />`}${entry.text && html`<span class="text">${entry.text}</span>`}<${PendingMeta} entry=${entry} /></div>
    <${Avatar} name=${me.value.name} /></li>`;
}

function PendingMeta({ entry }) {
  if (entry.phase === "refused") {
    return html`<span class="mt trouble"><${Icon} name="circle-alert" size="s" /><span>${t("Not sent")}: ${words({ code: entry.code })}</span><${Act} run=${() => again(entry.key)}>${t("Retry")}<//><${Act} run=${() => editAgain(entry)}>${t("Edit")}<//><${Act} run=${() => copy(entry.text)}>${t("Copy")}<//></span>`;
  }
  if (entry.phase === "stale") {
    return html`<span class="mt trouble"><${Icon} name="circle-question-mark" size="s" /><span>${t("Written over an hour ago, not sent")}</span><${Act} run=${() => again(entry.key)}>${t("Send")}<//><${Act} run=${() => editAgain(entry)}>${t("Edit")}<//><${Act} run=${() => discard(entry.key)}>${t("Delete")}<//></span>`;
  }
  const waits = entry.phase === "queued" && (entry.tries > 0 || link.value !== "on");
  if (waits) {
    return html`<span class="mt trouble"><${Tick} state="waiting" /><span>${t("In the queue")}</span><${Act} run=${() => editAgain(entry)}>${t("Cancel")}<//></span>`;
  }
  return html`<span class="mt">${time(entry.at)} <${Tick} state="sending" /></span>`;
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
