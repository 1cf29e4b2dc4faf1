// Email fields above the composer: To, Cc, Bcc and subject.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { addressesIn, headOf, isAddress, setHead } from "./email_draft.js";
import { quotedIn } from "./reply_target.js";
import { messagesOf } from "../state/reduce.js";
import { channels, logs } from "../state/store.js";
import { addressIn, answerTo } from "../conversation/email.js";

// The email that is answered: the quoted one, or the client's newest loaded one.
function answered(dialog) {
  const log = logs.value[dialog.id];
  const letters = log
    ? messagesOf(log).filter((message) => message.kind === "in" && message.letter && !message.automatic)
    : [];
  const no = quotedIn(dialog.id, "reply");
  return letters.find((message) => message.no === no) ?? letters.at(-1);
}

// Reply address and its alternative: {name, address, sender, other}; other is null without an alternative.
function addressed(last, head, dialog) {
  const whole = last ? last.letter.sender : (dialog.label ?? "");
  const sender = addressIn(whole);
  const asked = last?.data.reply_to;
  const address = asked && head.to ? head.to : (last?.data.answer_to ?? sender);
  return {
    address,
    sender,
    whole: address === sender ? whole : address,
    other: asked ? (address === sender ? asked : sender) : null,
  };
}

function AnswerTo({ id, to }) {
  const said =
    to.address === to.sender
      ? t("Your reply goes to the sender; the email asks for replies to {other}", { other: to.other })
      : t("Your reply goes to {address}, not to the sender {sender}", { address: to.address, sender: to.sender });
  return html`<p class="hint answerto" role="status">
    ${said} <button type="button" class="link t12" onClick=${() => setHead(id, { to: to.other })}>
      ${t("Reply to {address}", { address: to.other })}
    </button>
  </p>`;
}

// Other recipients of the email, without our own mailboxes and the addressee.
function others(letter, to) {
  const ours = new Set(Object.values(channels.value).map((channel) => channel.name.toLowerCase()));
  const all = [...letter.recipients.slice(1), ...letter.copies].map((one) => addressIn(one).toLowerCase());
  return [...new Set(all)].filter((one) => one.includes("@") && one !== addressIn(to).toLowerCase() && !ours.has(one));
}

export function MailHead({ dialog }) {
  const { id } = dialog;
  const head = headOf(id);
  const last = answered(dialog);
  const goes = addressed(last, head, dialog);
  const to = goes.whole;
  const more = last
    ? others(last.letter, to).filter((one) => one !== goes.sender.toLowerCase() && !addressesIn(head.cc).includes(one))
    : [];
  const copies = head.open || head.cc || head.bcc;
  const toAll = () => setHead(id, { open: true, cc: [...addressesIn(head.cc), ...more].join(", ") });
  return html`<div class="mlines">
    <div>
      <span>${t("To")}</span>
      <span class="cut grow" title=${to}>${to}</span>
      ${
        more.length > 0 &&
        html`<button type="button" class="link t12 toall" title=${more.join(", ")} onClick=${toAll}>
          ${t("Reply to all")}
        </button>`
      }
      ${
        !copies &&
        html`<button type="button" class="link t12" onClick=${() => {
          setHead(id, { open: true });
          requestAnimationFrame(() => document.getElementById("mailcc")?.focus());
        }}>
          ${t("Cc and Bcc")}
        </button>`
      }
    </div>
    ${goes.other && html`<${AnswerTo} id=${id} to=${goes} />`}
    ${
      copies &&
      html`
        <${Copies} field="cc" label=${t("Cc")} value=${head.cc} onType=${(cc) => setHead(id, { open: true, cc })} />
        <${Copies} field="bcc" label=${t("Bcc")} value=${head.bcc}
            onType=${(bcc) => setHead(id, { open: true, bcc })} />
      `
    }
    <label>
      <span>${t("Subject")}</span>
      <input class="palq" id="mailsubject" maxlength="400"
          value=${head.subject ?? answerTo(last?.letter.subject || dialog.title)}
          onInput=${(event) => setHead(id, { subject: event.target.value })} />
    </label>
  </div>`;
}

// place: prefix of the field ids, because several emails may be open.
export function Copies({ field, label, value, onType, place = "mail" }) {
  const wrong = addressesIn(value).filter((one) => !isAddress(one));
  const [left, setLeft] = useState(true); // an address is incomplete while it is being typed
  const shown = wrong.length > 0 && left;
  return html`
    <label class=${shown ? "wrong" : ""}>
      <span>${label}</span>
      <input class="palq" id=${place + field} type="text" inputmode="email" autocomplete="off" spellcheck="false"
          placeholder=${t("Addresses, separated by commas")} value=${value ?? ""} aria-invalid=${shown ? "true" : null}
          aria-describedby=${shown ? `${place}${field}err` : null} onInput=${(event) => {
            setLeft(false);
            onType(event.target.value);
          }} onBlur=${() => setLeft(true)} />
    </label>
    ${
      shown &&
      html`<p class="hint bad mailerr" id=${`${place}${field}err`} role="alert">
        ${t("Not a valid address: {value}", { value: wrong[0] })}
      </p>`
    }
  `;
}
