// Form elements that save at once: rows, blocks, switches and segments.
import { html } from "../core/html.js";

// A row of a form: its subject and its control.
export const Row = ({ title: name, text, children }) =>
  html`<div class="srow">
    <div class="grow"><b class="b5 blk t13">${name}</b>${text && html`<span class="t12 dim blk">${text}</span>`}</div>
    <div class="sctl">${children}</div>
  </div>`;

export const Block = ({ id, title: name, side, children }) =>
  html`<section class="psec" aria-labelledby=${id}>
    <div class="hrow"><h2 class="head2 grow" id=${id}>${name}</h2>${side}</div>
    ${children}
  </section>`;

export const Toggle = ({ label, checked, onChange, disabled }) =>
  html`<input class="tog" type="checkbox" role="switch" aria-label=${label} checked=${checked} disabled=${disabled}
      onChange=${(event) => onChange(event.currentTarget.checked)} />`;

export const Segments = ({ label, options, value, onPick }) =>
  html`<span class="seg" role="group" aria-label=${label}>
    ${options.map(
      ([id, text, lang]) =>
        html`<button type="button" key=${id} aria-pressed=${String(id === value)} lang=${lang}
            onClick=${() => onPick(id)}>
          ${text}
        </button>`,
    )}
  </span>`;
