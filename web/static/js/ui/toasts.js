// Toasts over the page.
import { html } from "../core/html.js";
import { run, runMore, toasts } from "../state/toasts.js";
import { Icon } from "./elements.js";

// Z undoes only the newest action, so only its toast shows the key.
const byKey = (entry) => entry === toasts.value.findLast((one) => one.undo);

export const Toasts = () =>
  html`<div class="toasts">
    ${toasts.value
      .filter((entry) => !entry.silent)
      .map(
        (entry) => html`<div class="toast" role=${entry.alert ? "alert" : "status"} key=${entry.id}>
          <${Icon} name=${entry.icon} size="m" />
          <span class="grow">${entry.text}</span>
          ${entry.more && html`<button type="button" onClick=${() => runMore(entry)}>${entry.more.label}</button>`}
          ${entry.run && html`<button type="button" onClick=${() => run(entry)}>${entry.label}</button>`}
          ${byKey(entry) && html`<kbd>Z</kbd>`}
        </div>`,
      )}
  </div>`;
