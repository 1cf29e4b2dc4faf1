// Quote of the message that is answered; a click jumps to it and offers the way back.
import { useEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { jumpTo } from "./jump.js";
import { operatorName } from "../ui/avatar.js";
import { farMessage, wantMessage } from "./quote_loader.js";
import { contentName } from "./content_names.js";

export const authorOf = ({ author }) => (author.operator_id ? operatorName(author.operator_id) : author.name);
export const wordsOf = (message) =>
  message.text || contentName(message.content === "text" && message.files?.length ? "document" : message.content);

// near: the quoted message, if loaded.
export function Quote({ message, near }) {
  const no = message.reply_to_no;
  const found = near ?? farMessage(message.dialog_id, no);
  useEffect(() => {
    if (!near) wantMessage(message.dialog_id, no);
  }, [no, Boolean(near)]);
  const text = found?.deleted_at
    ? t("The message was deleted")
    : message.data.quote || (found ? wordsOf(found) : t("Message {no}", { no }));
  return html`<button type="button" class="quote qbtn" aria-label=${t("Go to the quoted message: {text}", { text })}
      onClick=${() => jumpTo(no, { from: message.no })}>
    ${found && html`<b class="b6 blk cut">${authorOf(found)}</b>`}
    <span class="cut">${text}</span>
  </button>`;
}
