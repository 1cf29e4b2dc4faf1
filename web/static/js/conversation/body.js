// Contents of a message, by kind.
import { html } from "../core/html.js";
import { mayHaveCard } from "./link_cards.js";
import { t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { Icon } from "../ui/elements.js";
import { contentName, openIn } from "./content_names.js";
import { Brought, Forwarded } from "./forwarded.js";
import { Contact, Dice, Named, Place, Poll } from "./cards.js";
import { Files } from "./files.js";
import { Letter } from "./email.js";
import { LinkCard } from "./link_card.js";
import { Said } from "./text.js";
import { Voice } from "./audio.js";

// mail: the conversation is by email. client: the card to which a shared contact can be added.
export function Body({ message, mail, client }) {
  if (message.letter) return html`<${Letter} message=${message} />`;
  const inside = html`<${Inside} message=${message} mail=${mail} client=${client} />`;
  return message.data.forwarded_from && !message.data.forwards
    ? html`<${Forwarded} data=${message.data}>${inside}<//>`
    : inside;
}

export function Words({ message }) {
  const { data } = message;
  const text = data.forwards || data.posts ? (data.own ?? "") : message.text;
  return text
    ? html`<${Said} text=${text} looks=${data.entities} names=${(data.mentions ?? []).map(operatorName)} />`
    : null;
}

const isSound = (file) =>
  file.state === "ready" && ["voice", "audio"].includes(file.kind) && /^audio\//.test(file.media_type);
const KINDS = {
  location: Place,
  venue: Place,
  contact: Contact,
  poll: Poll,
  dice: Dice,
  story: Named,
  game: Named,
  invoice: Named,
};

function Inside({ message, mail, client }) {
  const { content, data } = message;
  const words = html`<${Words} message=${message} />`;
  const brought = data.forwards || data.posts ? html`<${Brought} data=${data} />` : null;
  if (message.files?.length) {
    const sounds = message.files.filter(isSound);
    const files = html`
      ${sounds.map((file) => html`<${Voice} key=${file.id} file=${file} data=${sounds.length > 1 ? {} : data} />`)}
      <${Files} files=${message.files.filter((file) => !isSound(file))} message=${message.id} />
    `;
    return mail ? html`<div>${words}</div>${files}` : html`${brought}${files}${words}`;
  }
  const Kind = KINDS[content];
  if (Kind && Kind.knows(data)) return html`<${Kind} message=${message} client=${client} />${words}`;
  if (content === "text")
    return html`
      ${brought}
      ${words}
      ${
        !mail &&
        mayHaveCard(message) &&
        html`<${LinkCard} key=${`${message.id}:${message.version}`} message=${message} />`
      }
    `;
  return html`<${Strange} message=${message} />${words}`;
}

// Message of an unknown kind, or one that could not be parsed: its name and a link to the original.
function Strange({ message }) {
  const original = message.has_original
    ? html`<a class="link t13" href=${`/api/messages/${message.id}/original`} download>${t("Original")}</a>`
    : null;
  if (message.content === "unreadable") {
    return html`<div class="raw">
      <span class="hrow">
        <${Icon} name="triangle-alert" size="m" />
        <b class="b6">${t("Could not be read; the original is attached")}</b>
      </span>
      ${original}
    </div>`;
  }
  const place = openIn(message);
  return html`<div class="unk">
    <span class="hrow">
      <${Icon} name="circle-question-mark" size="m" />
      <b class="b6">${t("“{kind}” cannot be shown here yet", { kind: contentName(message.content) })}</b>
    </span>
    ${
      place &&
      html`<a class="link t13" href=${place.url} target="_blank" rel="noopener noreferrer nofollow">
        ${t("Open in {place}", { place: place.name })}
      </a>`
    }
    ${original}
  </div>`;
}
