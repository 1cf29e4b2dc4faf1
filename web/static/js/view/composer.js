// Where the answer is written: reply or note, the draft, the held reply, and what replaces it when nothing can be sent.
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { say } from "../actions.js";
import { draftOf, modeOf, setDraft, setMode } from "../drafts.js";
import { date } from "../format.js";
import { t } from "../i18n.js";
import { link } from "../live.js";
import { heldOf } from "../outbox.js";
import { channelOf } from "../store.js";
import { Badge, Icon, kindName } from "./bits.js";
import { Fence } from "./fence.js";

const COMMAND_KEY = navigator.platform.startsWith("Mac") ? "⌘" : "Ctrl";

export function Dock({ id, dialog }) {
  const held = heldOf(id);
  if (held) return html`<div class="dock"><${Fence} entry=${held} /></div>`;
  const blocked = dialog?.blocked_at && modeOf(id) === "reply";
  return html`<div class="dock">${blocked ? html`<${Blocked} dialog=${dialog} id=${id} />` : html`<${Composer} id=${id} dialog=${dialog} />`}</div>`;
}

function Blocked({ dialog, id }) {
  return html`<div class="creplace"><${Icon} name="ban" /><span class="grow t13"><b class="b6 blk">${t("The client has blocked the bot")}</b>${t("Messages cannot be delivered since {date}.", { date: date(dialog.blocked_at) })}</span>
    <button type="button" class="btn" onClick=${() => setMode(id, "note")}>${t("Leave a note")}</button></div>`;
}

function Composer({ id, dialog }) {
  const mode = modeOf(id);
  const note = mode === "note";
  const field = useRef(null);
  const text = draftOf(id, mode);
  const channel = dialog && channelOf(dialog);
  const waits = link.value === "off" || channel?.health === "trouble" || channel?.health === "paused";
  useLayoutEffect(() => grow(field.current), [text]);
  const submit = () => { if (text.trim() && dialog) { say(id, mode, text); field.current.focus(); } };
  return html`<form class=${note ? "comp asnote" : "comp"} aria-label=${note ? t("Note for the team") : t("Reply to the client")} onSubmit=${(event) => { event.preventDefault(); submit(); }}>
    <div class="bar top"><${Modes} id=${id} mode=${mode} field=${field} />${note
      ? html`<span class="hrow tight end t12 notehint"><${Icon} name="lock" size="s" />${t("The client will not see this")}</span>`
      : dialog && html`<span class="hrow tight end t12 mut"><${Badge} kind=${dialog.kind} />${kindName(dialog.kind)}${dialog.label && html`<span class="only-wide cut">· ${dialog.label}</span>`}</span>`}</div>
    <textarea class="tx" rows="2" ref=${field} value=${text} aria-label=${note ? t("Text of the note") : t("Text of the reply")} placeholder=${placeholder(note, dialog, waits)}
      onInput=${(event) => setDraft(id, mode, event.target.value)} onKeyDown=${(event) => { if (sends(event, note)) { event.preventDefault(); submit(); } }}></textarea>
    <div class="bar"><span class="grow"></span>${text && html`<span class="t12 dim only-wide saved">${t("Draft saved")}</span>`}
      <button type="submit" class="btn primary" disabled=${!text.trim()}>${!note && html`<${Icon} name="send" size="s" />`}${note ? t("Leave a note") : waits ? t("Queue") : t("Send")}<kbd class="only-wide">${note ? `${COMMAND_KEY} ↵` : "Enter"}</kbd></button></div>
  </form>`;
}

function placeholder(note, dialog, waits) {
  if (!dialog) return t("You can write while the messages load");
  if (note) return t("Write a note for the team");
  return waits ? t("You can write, the reply will wait in the queue") : t("Write a reply");
}

// Enter sends a reply; a note needs Ctrl: an inner word must not go anywhere by habit.
function sends(event, note) {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return false;
  return event.ctrlKey || event.metaKey || !note;
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
