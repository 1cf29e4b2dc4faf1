// Checklist of a task: Enter adds an item, a tick is saved at once.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { actOn, details } from "./details.js";

// Shows the change until the details are read anew.
function lay(checks) {
  details.value = { ...details.peek(), checks };
}

export function Checklist({ id, checks }) {
  const [text, setText] = useState("");
  const done = checks.filter((one) => one.done_at !== null).length;
  const add = async () => {
    const words = text.trim();
    if (!words) return;
    setText("");
    if (!(await actOn(id, "checks", { texts: [words] }))) setText(words);
  };
  const tick = (check, on) => {
    lay(checks.map((one) => (one.id === check.id ? { ...one, done_at: on ? Date.now() : null } : one)));
    actOn(id, `checks/${check.id}`, { done: on }, "PATCH");
  };
  const remove = (check) => {
    lay(checks.filter((one) => one.id !== check.id));
    actOn(id, `checks/${check.id}`, {}, "DELETE");
  };
  const move = (index) => actOn(id, `checks/${checks[index].id}`, { before: checks[index - 1].id }, "PATCH");
  return html`<section aria-labelledby="tkchk">
    <h3 class="pk-h" id="tkchk">
      ${t("Checklist")}
      ${checks.length > 0 && html` <span class="dim">${t("{done} of {all}", { done, all: checks.length })}</span>`}
    </h3>
    <ul class="cl">
      ${checks.map(
        (check, index) =>
          html`<li key=${check.id}>
            <label>
              <input class="check" type="checkbox" checked=${check.done_at !== null}
                  onChange=${(event) => tick(check, event.currentTarget.checked)} />
              ${check.done_at === null ? html`<span>${check.text}</span>` : html`<s class="dim">${check.text}</s>`}
            </label>
            ${
              index > 0 &&
              html`<button type="button" class="ib tiny" aria-label=${t("Move up: {name}", { name: check.text })}
                  title=${t("Move up")} onClick=${() => move(index)}>
                <${Icon} name="chevron-up" size="s" />
              </button>`
            }
            <button type="button" class="ib tiny" aria-label=${t("Delete item: {text}", { text: check.text })}
                title=${t("Delete")} onClick=${() => remove(check)}>
              <${Icon} name="x" size="s" />
            </button>
          </li>`,
      )}
    </ul>
    <input class="input checkadd" aria-label=${t("New item")} placeholder=${t("Add an item, Enter")} maxlength="500"
        value=${text} onInput=${(event) => setText(event.currentTarget.value)} onKeyDown=${(event) => {
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          add();
        }} onBlur=${add} />
  </section>`;
}
