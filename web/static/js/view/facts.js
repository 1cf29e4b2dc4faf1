// Messages that are a fact, not words: a place, a contact. What they say is shown and can be copied.
import { html } from "../html.js";
import { copy } from "../actions.js";
import { t } from "../i18n.js";
import { Icon } from "./bits.js";
import { contentName } from "./content.js";

const degrees = (value) => Number(value).toFixed(4);

function said({ content, data }) {
  if (content === "contact" && (data.phone || data.name)) return { icon: "user-round", title: data.name || data.phone, detail: data.name ? data.phone : "", value: data.phone || data.name };
  if (!["location", "venue"].includes(content) || typeof data.latitude !== "number" || typeof data.longitude !== "number") return null;
  const place = `${degrees(data.latitude)}, ${degrees(data.longitude)}`;
  return { icon: "map-pin", title: data.title || contentName("location"), detail: [data.address, place].filter(Boolean).join(" · "), value: place };
}

export const isFact = (message) => said(message) !== null;

export function Fact({ message }) {
  const { icon, title, detail, value } = said(message);
  return html`<button type="button" class="file fact" title=${t("Copy")} aria-label=${t("Copy {value}", { value })} onClick=${() => copy(value)}><${Icon} name=${icon} /><span class="grow"><b class="b5 blk cut">${title}</b>${detail && html`<span class="t12 dim blk num">${detail}</span>`}</span><${Icon} name="copy" size="m" /></button>`;
}
