// The reply was held: something came while it was being written. Shows what is new and asks.
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../html.js";
import { time } from "../format.js";
import { n, t } from "../i18n.js";
import { sendAnyway } from "../outbox.js";
import { firstName, operatorName } from "../people.js";
import { dontSend, editAgain } from "../writing.js";
import { contentName } from "./content.js";

const authorOf = ({ author }) => (author.operator_id ? operatorName(author.operator_id) : author.name);
const textOf = (message) => message.text || contentName(message.content === "text" ? "document" : message.content);

// Who was faster, in one line; what they wrote stands below.
function happened(message) {
  const name = firstName(authorOf(message));
  if (message.kind === "note") return t("{name} left a note while you were writing.", { name });
  return message.kind === "in" ? t("{name} wrote while you were writing.", { name }) : t("{name} answered while you were writing.", { name });
}

export function Fence({ entry }) {
  const first = useRef(null);
  useLayoutEffect(() => first.current.focus({ preventScroll: true }), [entry.key, entry.last_no]);
  const came = entry.came ?? [];
  const last = came.at(-1);
  return html`<div class="card fencebox" role="alertdialog" aria-label=${t("The conversation changed while you were writing")}><div class="fence">
    <p class="t13"><b class="b6">${last ? happened(last) : t("The conversation changed while you were writing.")}</b> ${t("Your reply has not been sent yet.")}</p>
    <ol class="came">${came.map((message) => html`<li class=${"msg fm " + (message.kind === "in" ? "in" : message.kind === "note" ? "out note" : "out")} key=${message.id}><div class="box"><span class="by">${authorOf(message)}</span>${textOf(message)}<span class="mt">${time(message.created_at)}</span></div></li>`)}</ol>
    ${entry.text && html`<blockquote class="quote">${entry.text}</blockquote>`}${entry.files?.length > 0 && html`<p class="t12 dim">${n("{n} file", "{n} files", entry.files.length)}: ${entry.files.map((file) => file.name).join(", ")}</p>`}
    <div class="hrow"><button type="button" class="btn quiet" onClick=${() => dontSend(entry)}>${t("Do not send")}</button><span class="grow"></span>
      <button type="button" class="btn" onClick=${() => editAgain(entry)}>${t("Edit")}</button>
      <button type="button" class="btn primary" ref=${first} onClick=${() => sendAnyway(entry)}>${t("Send anyway")}<kbd class="only-wide">Enter</kbd></button></div></div></div>`;
}
