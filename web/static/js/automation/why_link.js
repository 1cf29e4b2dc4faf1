// The link "Why?" at an automatic line or message.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { hasWhy, openWhy } from "./why_state.js";

export const WhyLink = ({ message }) =>
  hasWhy(message)
    ? html`<button type="button" class="link whyb" aria-haspopup="dialog" onClick=${() => openWhy(message)}>
        ${t("Why?")}
      </button>`
    : null;
