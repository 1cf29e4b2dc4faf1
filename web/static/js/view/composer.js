// Where the answer is written: reply or note, the draft, the held reply, and what replaces it when nothing can be sent.
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { say } from "../actions.js";
import { bringBack, draftOf, isKept, modeOf, replacedOf, setDraft, setMode } from "../drafts.js";
import { date } from "../format.js";
import { noteTyping } from "../here.js";
import { t } from "../i18n.js";
import { link } from "../live.js";
import { heldOf } from "../outbox.js";
import { COMMAND_KEY } from "../keynames.js";
import { messagesOf } from "../reduce.js";
import { channelOf, logs } from "../store.js";
import { armed, disarm, onTheWay, uploadsOf } from "../uploads.js";
import { Attached, AttachButton } from "./attach.js";
import { Badge, channelName, Icon } from "./bits.js";
import { answerTo } from "./letter.js";
import { Fence } from "./fence.js";

export function Dock({ id, dialog }) {
  const held = heldOf(id);
  if (held) return html`<div class="dock"><${Fence} entry=${held} /></div>`;
  const blocked = dialog?.blocked_at && modeOf(id) === "reply";
  return html`<div class="dock">${blocked ? html`<${Blocked} dialog=${dialog} id=${id} />` : html`<${Composer} id=${id} dialog=${dialog} />`}</div>`;
}

function Blocked({ dialog, id }) {
  return html`<div class="creplace"><${Icon} name="ban" /><span class="grow t13"><b class="b6 blk">${dialog.thread_kind === "group" ? t("We are not in this group any more") : t("The client has blocked the bot")}</b>${t("Messages cannot be delivered since {date}.", { date: date(dialog.blocked_at) })}</span>
    <button type="button" class="btn" onClick=${() => setMode(id, "note")}>${t("Leave a note")}</button></div>`;
}

function Composer({ id, dialog }) {
  const mode = modeOf(id);
  const note = mode === "note";
  const field = useRef(null);
  const text = draftOf(id, mode);
  const channel = dialog && channelOf(dialog);
  const can = channel?.can ?? {};
  const mail = Boolean(can.subject) && !note;
  const waits = link.value === "off" || channel?.health === "trouble" || channel?.health === "paused";
  const files = note ? [] : uploadsOf(id);
  const filled = Boolean(text.trim()) || files.some((entry) => entry.state === "done" || entry.state === "uploading" || entry.state === "waiting");
  useLayoutEffect(() => grow(field.current), [text]);
  const submit = () => { if (filled && dialog) { say(id, mode); field.current.focus(); } };
  const typed = (event) => { disarm(id); setDraft(id, mode, event.target.value); noteTyping(id, mode, event.target.value); };
  return html`<form class=${note ? "comp asnote" : "comp"} aria-label=${note ? t("Note for the team") : t("Reply to the client")} onSubmit=${(event) => { event.preventDefault(); submit(); }}>
    <div class="bar top"><${Modes} id=${id} mode=${mode} field=${field} />${note
      ? html`<span class="hrow tight end t12 notehint"><${Icon} name="lock" size="s" />${t("The client will not see this")}</span>`
      : dialog && html`<span class="hrow tight end t12 mut"><${Badge} kind=${dialog.kind} /><span class="cut">${channelName(dialog)}</span>${!mail && dialog.label && html`<span class="only-wide cut">· ${dialog.label}</span>`}</span>`}</div>
    ${mail && dialog && html`<${Addressed} dialog=${dialog} />`}${!note && html`<${Attached} id=${id} kind=${dialog?.kind} />`}
    <textarea class="tx" rows="2" ref=${field} value=${text} aria-label=${note ? t("Text of the note") : t("Text of the reply")} placeholder=${placeholder(note, dialog, waits)}
      onInput=${typed} onKeyDown=${(event) => { if (sends(event, note || mail)) { event.preventDefault(); submit(); } }}></textarea>
    <div class="bar">${!note && can.files && html`<${AttachButton} id=${id} can=${can} />`}<span class="grow"></span><${Saved} id=${id} mode=${mode} text=${text} />
      <button type="submit" class="btn primary" disabled=${!filled}>${!note && html`<${Icon} name="send" size="s" />`}${sendWord(note, waits, id, files)}<kbd class="only-wide">${note || mail ? `${COMMAND_KEY} ↵` : "Enter"}</kbd></button></div>
  </form>`;
}

function sendWord(note, waits, id, files) {
  if (note) return t("Leave a note");
  if (armed.value[id] !== undefined) return t("Goes out when uploaded");
  if (onTheWay(files)) return t("Send when uploaded");
  return waits ? t("Queue") : t("Send");
}

// Where the draft is: on the server, only here, or another device has just written a newer one.
function Saved({ id, mode, text }) {
  if (replacedOf(id, mode) !== undefined) {
    return html`<span class="t12 dim saved hrow tight" role="status"><span class="only-wide">${t("A newer draft from another device.")}</span><button type="button" class="link" onClick=${() => bringBack(id, mode)}>${t("Bring the former back")}</button></span>`;
  }
  if (!text.trim()) return null;
  if (isKept(id, mode)) return html`<span class="t12 dim only-wide saved">${t("Draft saved")}</span>`;
  return link.value === "off" ? html`<span class="t12 dim only-wide saved">${t("Draft saved on this device")}</span>` : null;
}

// A letter goes to whom the last letter came from, under its subject.
function Addressed({ dialog }) {
  const log = logs.value[dialog.id];
  const last = log && messagesOf(log).findLast((message) => message.kind === "in" && message.letter && !message.automatic);
  const to = last ? last.letter.sender : dialog.label;
  return html`<dl class="mlines"><div><dt>${t("To")}</dt><dd class="cut" title=${to}>${to}</dd></div><div><dt>${t("Subject")}</dt><dd class="cut">${answerTo(last?.letter.subject || dialog.title)}</dd></div></dl>`;
}

function placeholder(note, dialog, waits) {
  if (!dialog) return t("You can write while the messages load");
  if (note) return t("Write a note for the team");
  return waits ? t("You can write, the reply will wait in the queue") : t("Write a reply");
}

// Enter sends in messengers; a letter has lines and a note is an inner word that must not go anywhere by habit: Ctrl+Enter.
function sends(event, withCommand) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return false;
  return event.ctrlKey || event.metaKey || !withCommand;
}

function grow(field) {
  if (!field) return;
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, innerHeight * 0.4)}px`;
}

const MODES = [["reply", () => t("Reply")], ["note", () => t("Note")]];

function Modes({ id, mode, field }) {
  const pick = (name) => { setMode(id, name); requestAnimationFrame(() => field.current?.focus()); };
  const walk = (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    setMode(id, mode === "reply" ? "note" : "reply");
    requestAnimationFrame(() => document.querySelector(".md[aria-selected='true']")?.focus());
  };
  return html`<div class="hrow mds" role="tablist" aria-label=${t("Where the text goes")} onKeyDown=${walk}>${MODES.map(([name, label]) => html`<button type="button" class="md" role="tab"
    aria-selected=${String(mode === name)} tabindex=${mode === name ? 0 : -1} onClick=${() => pick(name)}>${label()}</button>`)}</div>`;
}
