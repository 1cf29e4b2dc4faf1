// The link "Why?" at automatic messages and lines. A feature registers who explains them; without one there is no link.
import { signal } from "@preact/signals";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";

const explainer = signal(null);

// one: {when(message), run(message)}
export const registerWhy = (one) => {
  explainer.value = one;
};

export const canExplain = (message) => Boolean(explainer.value?.when(message));
export const explain = (message) => explainer.peek().run(message);

export const WhyLink = ({ message }) =>
  explainer.value?.when(message)
    ? html`<button type="button" class="link whyb" aria-haspopup="dialog"
          onClick=${() => explainer.peek().run(message)}>
        ${t("Why?")}
      </button>`
    : null;
