// The order of the list.
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { t } from "../core/i18n.js";
import { sort } from "../state/device_prefs.js";
import { Icon } from "../ui/elements.js";
import { Item, Menu } from "../ui/menu.js";

/** @type {[string, () => string, string][]} */
const ORDERS = [
  ["urgent", () => t("Most urgent first"), "hourglass"],
  ["newest", () => t("Newest first"), "clock"],
  ["longest", () => t("Longest waiting"), "flame"],
  ["priority", () => t("By priority"), "arrow-up"],
];

export function SortButton() {
  const open = layer.value === "sort";
  const label = (ORDERS.find(([name]) => name === sort.value) ?? ORDERS[0])[1]();
  return html`<button type="button" class="btn quiet small" aria-haspopup="menu" aria-expanded=${String(open)}
      onClick=${() => {
        layer.value = open ? null : "sort";
      }}><${Icon} name="arrow-down-wide-narrow" size="s" /><span class="cut">${label}</span></button>
    ${
      open &&
      html`<${Menu} label=${t("Sort order")} place="popsort">${ORDERS.map(
        ([name, text, icon]) => html`<${Item} icon=${icon} checked=${name === sort.value}
      onPick=${() => {
        sort.value = name;
      }}>${text()}<//>`,
      )}<//>`
    }`;
}
