// Cards of messages without text: location, contact, poll, dice and others.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { addIdentity, copy } from "../workflow/actions.js";
import { words } from "../core/api.js";
import { money } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { complain } from "../state/toasts.js";
import { state } from "../state/store.js";
import { Avatar, Icon } from "../ui/elements.js";
import { contentName } from "./content_names.js";

const degrees = (value) => Number(value).toFixed(4);

export function Place({ message }) {
  const { data } = message;
  const place = `${degrees(data.latitude)}, ${degrees(data.longitude)}`;
  const { latitude, longitude } = data;
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  return html`<div class="loc">
    <span class="locpin"><${Icon} name="map-pin" /></span>
    <span class="loct grow">
      <b class="b5 blk">${data.title || contentName("location")}</b>
      ${data.address && html`<span class="t12 blk">${data.address}</span>`}
      <span class="t12 dim num">${place}</span>
      ${data.live ? html`<span class="t12 dim blk">${t("Live location")}</span>` : null}
    </span>
    <span class="hrow wrap vca">
      <a class="btn small" href=${map} target="_blank" rel="noopener noreferrer nofollow">
        <${Icon} name="external-link" size="s" />
        ${t("Open the map")}
      </a>
      <button type="button" class="btn small quiet" onClick=${() => copy(place)}>
        <${Icon} name="copy" size="s" />
        ${t("Copy")}
      </button>
    </span>
  </div>`;
}
Place.knows = (data) => typeof data.latitude === "number" && typeof data.longitude === "number";

const digits = (phone) => String(phone).replace(/\D/g, "");

export function Contact({ message, client }) {
  const { data } = message;
  const contact = client && state.value.contacts[client];
  const [busy, setBusy] = useState(false);
  const known = contact?.identities.some(
    (one) => one.kind === "phone" && digits(one.external_id) === digits(data.phone),
  );
  const add = async () => {
    setBusy(true);
    try {
      await addIdentity(contact, "phone", data.phone);
    } catch (problem) {
      complain(words(problem));
    }
    setBusy(false);
  };
  return html`
    <div class="vc">
      <${Avatar} name=${data.name || data.phone} />
      <span class="grow">
        <b class="b5 blk cut">${data.name || contentName("contact")}</b>
        ${data.phone && html`<span class="t12 dim num">${data.phone}</span>`}
      </span>
    </div>
    <div class="hrow wrap vca">
      ${
        data.phone &&
        contact &&
        (known
          ? html`<span class="tag plain">${t("on the card")}</span>`
          : html`<button type="button" class="btn small" aria-busy=${String(busy)} disabled=${busy} onClick=${add}>
              <${Icon} name="user-round-plus" size="s" />
              ${t("Add to the card")}
            </button>`)
      }
      <button type="button" class="btn small quiet" onClick=${() => copy(data.phone || data.name)}>
        <${Icon} name="copy" size="s" />
        ${t("Copy")}
      </button>
    </div>
  `;
}
Contact.knows = (data) => Boolean(data.phone || data.name);

export function Poll({ message }) {
  const { question, options, votes = [], anonymous } = message.data;
  const whole = votes.reduce((sum, one) => sum + one, 0);
  const share = (index) => (whole ? Math.round(((votes[index] ?? 0) / whole) * 100) : null);
  return html`
    <b class="b6 blk">${question}</b>
    <span class="t12 dim blk">
      ${anonymous ? t("Anonymous poll") : t("Poll")}
      ${whole > 0 && ` · ${n("{n} vote when it was sent", "{n} votes when it was sent", whole)}`}
    </span>
    <ul class="poll">
      ${(options ?? []).map(
        (text, index) => html`<li key=${index}>
          <span class="hrow">
            <span class="grow">${text}</span>
            ${share(index) !== null && html`<span class="num">${share(index)} %</span>`}
          </span>
          ${
            share(index) !== null &&
            html`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect class="bg" width="100" height="4" rx="2" />
              <rect class="fg" width=${share(index)} height="4" rx="2" />
            </svg>`
          }
        </li>`,
      )}
    </ul>
  `;
}
Poll.knows = (data) => Boolean(data.question);

export function Dice({ message }) {
  const { emoji, value } = message.data;
  return html`<span class="dice">
    <span class="diceface" aria-hidden="true">${emoji || "🎲"}</span>
    <span class="t13">${value ? t("rolled {n}", { n: value }) : contentName("dice")}</span>
  </span>`;
}
Dice.knows = () => true;

// Game, invoice or story: its title.
export function Named({ message }) {
  const { data, content } = message;
  const price = data.price || (data.total_amount ? money(data.total_amount, data.currency) : "");
  return html`<div class="file named">
    <${Icon} name=${{ invoice: "banknote", story: "circle-dot", game: "play" }[content]} />
    <span class="grow">
      <b class="b5 blk">${data.title || data.from || contentName(content)}</b>
      <span class="t12 dim blk">${[contentName(content), data.description, price].filter(Boolean).join(" · ")}</span>
    </span>
  </div>`;
}
Named.knows = (data) => Boolean(data.title || data.from || data.description);
