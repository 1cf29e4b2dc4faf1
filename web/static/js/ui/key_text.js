// Keys of a command as they are printed on a keyboard.
import { html } from "../core/html.js";
import { keysOf, printedKey } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { Keys } from "./elements.js";

export const KeyText = ({ keys }) =>
  printedKey(keys).map(
    (group, index) =>
      html`${index > 0 && html` <span class="then dim t12">${t("then")}</span> `}<${Keys} of=${group} />`,
  );

export function KeyOf({ one }) {
  const [key] = keysOf(one);
  return key ? html`<${KeyText} keys=${key} />` : null;
}
