// Bar of the chosen messages, above the composer: how many, what can be made from them, and the way out.
import { html } from "../core/html.js";
import { element } from "../core/element.js";
import { printedKey } from "../core/commands.js";
import { n, t } from "../core/i18n.js";
import { Icon, Keys } from "../ui/elements.js";
import { keepFocus } from "../ui/hooks.js";
import { itemsOfMany } from "./menu_items.js";
import { selected, selectedMessages, selectNone } from "./message_selection.js";

export function SelectionBar() {
  const size = selected.value.size;
  if (!size) return null;
  const shut = () => {
    selectNone();
    keepFocus(() => element("#conversation > .scroll"));
  };
  return html`<div class="msgpick" role="toolbar" aria-label=${t("Selected messages")}>
    <b class="b5 t13 grow" role="status">${n("{n} message selected", "{n} messages selected", size)}</b>
    ${itemsOfMany().map(
      (one) =>
        html`<button type="button" class="btn small" key=${one.id} onClick=${() => one.runMany(selectedMessages())}>
          <${Icon} name=${one.icon} size="m" />
          ${one.label()}
          <span class="only-wide"><${Keys} of=${printedKey(one.key)[0]} /></span>
        </button>`,
    )}
    <button type="button" class="btn small quiet" onClick=${shut}>
      ${t("Deselect")}
      <span class="only-wide"><${Keys} of=${["Esc"]} /></span>
    </button>
  </div>`;
}
