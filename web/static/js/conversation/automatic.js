// Automatic messages to the client: their names, their delivery state and the line of one that was never sent.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { fullTime, time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { WhyLink } from "../ui/why.js";
import { cause } from "./channel_errors.js";
import { Tick } from "./tick.js";

// Messages that another program sent in our name have no purpose of ours: they are auto-replies.
const NAMES = {
  out_of_hours: () => t("Out-of-hours reply"),
  receipt: () => t("Receipt"),
  progress: () => t("Progress update"),
  rating: () => t("Rating request"),
  confirmation: () => t("Confirmation"),
  incident: () => t("Incident message"),
};
const nameOf = (message) => NAMES[message.automatic]?.() ?? t("Auto-reply");

export const isAutomatic = (message) => message.kind === "out" && Boolean(message.automatic);

export const AutomaticBy = ({ message }) =>
  html`<span class="by">
    <${Icon} name="zap" size="s" />
    ${nameOf(message)}
    <${WhyLink} message=${message} />
  </span>`;

// Nobody sends an automatic message again, so its states have no buttons.
export function AutomaticDelivery({ message, at }) {
  const { state, code, detail } = message.delivery;
  if (state === "failed")
    return html`<span class="mt trouble">
      <${Icon} name="circle-alert" size="s" />
      <span>${t("Not sent")}: ${cause(code, detail)}</span>
    </span>`;
  if (state === "uncertain")
    return html`<span class="mt trouble">
      <${Icon} name="circle-question-mark" size="s" />
      <span title=${cause(code, detail)}>${t("Delivery uncertain")}</span>
    </span>`;
  return html`<span class="mt">${at} <${Tick} state=${state} /></span>`;
}

const UNSENT = {
  "too-late": (name) => t("{name} was not sent: it was too late", { name }),
  paused: (name) => t("{name} was not sent: automation was stopped", { name }),
};

// The client has never seen it, so it is an event line, not a bubble.
export function AutomaticUnsent({ message, found }) {
  const [open, setOpen] = useState(false);
  const name = nameOf(message);
  const said = UNSENT[message.delivery.code]?.(name) ?? t("{name} was cancelled", { name });
  return html`<li class=${found ? "ev takenback found" : "ev takenback"} data-no=${message.no}>
    <span>
      <${Icon} name="zap" size="s" />
      ${said} · <span title=${fullTime(message.created_at)}>${time(message.created_at)}</span>
      ${" "}
      <button type="button" class="link" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>
        ${open ? t("Hide") : t("Show")}
      </button>
      <${WhyLink} message=${message} />
      ${open && html`<span class="taken">${message.text}</span>`}
    </span>
  </li>`;
}
