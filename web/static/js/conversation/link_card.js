// Preview card of a message's first link. Fetched when the message becomes visible. No space is reserved: many links
// have no card, and the message list keeps its scroll position when one appears.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { askCard, cardOf } from "./link_cards.js";

export function LinkCard({ message }) {
  const place = useRef(null);
  const [card, setCard] = useState(() => cardOf(message));
  useEffect(() => {
    if (card !== undefined) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      askCard(message).then(setCard);
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return card ? html`<${Card} message=${message} card=${card} />` : html`<span ref=${place}></span>`;
}

// The host is shown whatever title the page has.
function Card({ message, card }) {
  const [picture, setPicture] = useState(card.picture);
  const place = card.site && card.site.toLowerCase() !== card.host ? `${card.site} · ${card.host}` : card.host;
  return html`<a class=${picture ? "lp" : "lp wordy"} href=${card.url} title=${card.url} target="_blank"
      rel="noopener noreferrer nofollow">
    ${
      picture
        ? html`<span class="lpt">
            <img src=${`/links/${message.id}/picture`} alt="" width="64" height="54" loading="lazy" decoding="async"
                onError=${() => setPicture(false)} />
          </span>`
        : null
    }
    <span class="grow">
      <b class="b5 blk cut">${card.title}</b>
      ${card.description && html`<span class="t12 mut blk cut">${card.description}</span>`}
      <span class="t12 dim blk cut">${place}</span>
    </span>
  </a>`;
}
