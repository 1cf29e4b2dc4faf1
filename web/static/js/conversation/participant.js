// Participant of a group: the name opens a small card.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { get } from "../core/api.js";
import { date } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { signal } from "@preact/signals";
import { inboxPath } from "../core/router.js";
import { Avatar, kindName } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";

const shown = signal(null); // {message, x, y}

export function Participant({ message, look, children }) {
  const open = (event) => {
    const box = event.currentTarget.getBoundingClientRect();
    shown.value = { message, x: box.left, y: box.bottom + 6 };
    layer.value = "participant";
  };
  return html`<button type="button" class=${look} aria-haspopup="dialog"
      aria-label=${t("Who is {name}?", { name: message.author.name })} onClick=${open}>
    ${children}
  </button>`;
}

export const ParticipantCard = () =>
  layer.value === "participant" && shown.value
    ? html`<${Card} key=${shown.value.message.id} ...${shown.value} />`
    : null;

function Card({ message, x, y }) {
  const box = useOutside(() => {
    layer.value = null;
  });
  const [known, setKnown] = useState(null);
  useFocusBack();
  useEffect(() => {
    const { width, height } = box.current.getBoundingClientRect();
    box.current.style.setProperty("left", `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`);
    box.current.style.setProperty("top", `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`);
    box.current.focus({ preventScroll: true });
    get(`/api/dialogs/${message.dialog_id}/people/${message.author.identity_id}`).then(
      (page) => setKnown(page.person),
      () => setKnown({}),
    );
  }, []);
  return html`<div class="pop pcard" role="dialog" aria-label=${message.author.name} tabindex="-1" ref=${box}>
    <div class="hrow">
      <${Avatar} name=${message.author.name} size="lg" face=${message.author.avatar} />
      <span class="grow">
        <b class="b6 blk cut">${message.author.name}</b>
        <span class="t12 mut blk cut">
          ${[known?.label, known?.kind && kindName(known.kind)].filter(Boolean).join(" · ")}
        </span>
      </span>
    </div>
    ${
      known?.messages > 0 &&
      html`<p class="t13 mut">
        ${n("{n} message here", "{n} messages here", known.messages)}
        , ${t("since {date}", { date: date(known.first_at) })}
      </p>`
    }
    ${
      known?.dialog_id
        ? html`<a class="btn small" href=${inboxPath("all", known.dialog_id)} onClick=${() => {
            layer.value = null;
          }}>
            ${t("Direct conversation")}
          </a>`
        : known && html`<p class="t12 mut">${t("Has only written in groups so far")}</p>`
    }
  </div>`;
}
