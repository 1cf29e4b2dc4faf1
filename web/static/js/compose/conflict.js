// Conflict card of a held reply: shows what arrived while it was written and asks whether to send it.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { agoWords, time } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { sendAnyway } from "./outbox.js";
import { firstName, operatorName } from "../ui/avatar.js";
import { wasShown } from "../conversation/seen_messages.js";
import { byServer } from "./undo_window.js";
import { dontSend, editAgain } from "./send.js";
import { contentName } from "../conversation/content_names.js";

const authorOf = ({ author }) => (author.operator_id ? operatorName(author.operator_id) : author.name);
const textOf = (message) => message.text || contentName(message.content === "text" ? "document" : message.content);

// One line with the author and the time of the newest message; a colleague's reply takes precedence over other
// messages.
function happened(came, now) {
  const message = came.findLast((one) => one.kind === "out") ?? came.at(-1);
  const words = { name: firstName(authorOf(message)), ago: agoWords(message.created_at, now) };
  if (message.kind === "note") return t("{name} left a note {ago}.", words);
  return message.kind === "in" ? t("{name} wrote {ago}.", words) : t("{name} replied {ago}.", words);
}

function useSeconds() {
  const [now, setNow] = useState(byServer(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(byServer(Date.now())), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const MOST_SHOWN = 20;
const CALM = 700; // ms during which the key or click that sent the reply cannot confirm the card

export function Fence({ entry }) {
  const first = useRef(null);
  useLayoutEffect(() => first.current.focus({ preventScroll: true }), [entry.key, entry.last_no]);
  const shownAt = useRef(0);
  useLayoutEffect(() => {
    shownAt.current = Date.now();
    wasShown(entry.dialog_id, entry.last_no);
  }, [entry.key, entry.last_no]);
  const now = useSeconds();
  const came = entry.came ?? [];
  const anyway = () => {
    if (Date.now() - shownAt.current >= CALM) sendAnyway(entry);
  };
  return html`<div class="card fencebox" role="alertdialog"
      aria-label=${t("The conversation changed while you were writing")}>
    <div class="fence">
      <p class="t13">
        <b class="b6">
          ${came.length ? happened(came, now) : t("The conversation changed while you were writing.")}
        </b> ${t("Your reply has not been sent yet.")}
      </p>
      ${
        came.length > MOST_SHOWN &&
        html`<p class="t12 dim">${t("The last {n} of {count} messages", { n: MOST_SHOWN, count: came.length })}</p>`
      }
      <ol class="came">
        ${came.slice(-MOST_SHOWN).map(
          (message) =>
            html`<li class=${"msg fm " + (message.kind === "in" ? "in" : message.kind === "note" ? "out note" : "out")}
                key=${message.id}>
              <div class="box">
                <span class="by">${authorOf(message)}</span>
                ${textOf(message)}
                <span class="mt">${time(message.created_at)}</span>
              </div>
            </li>`,
        )}
      </ol>
      ${entry.text && html`<blockquote class="quote">${entry.text}</blockquote>`}
      ${
        entry.files?.length > 0 &&
        html`<p class="t12 dim">
          ${n("{n} file", "{n} files", entry.files.length)}
          : ${entry.files.map((file) => file.name).join(", ")}
        </p>`
      }
      <div class="hrow">
        <button type="button" class="btn quiet" onClick=${() => dontSend(entry)}>${t("Do not send")}</button>
        <span class="grow"></span>
        <button type="button" class="btn" onClick=${() => editAgain(entry)}>${t("Edit")}</button>
        <button type="button" class="btn primary" ref=${first} onClick=${anyway}>
          ${t("Send anyway")}
          <kbd class="only-wide">Enter</kbd>
        </button>
      </div>
    </div>
  </div>`;
}
