// Menu of priorities.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { layer } from "../ui/layers.js";
import { Menu } from "../ui/menu.js";
import { PrioritySign } from "../ui/tag_chips.js";
import { PRIORITIES } from "../ui/tag_names.js";

// now: the present priority, null when those of several conversations differ.
export const PriorityMenu = ({ now, onPick, place = "popmore" }) =>
  html`<${Menu} label=${t("Priority")} place=${"poppri " + place}>
    ${PRIORITIES.map(
      ([value]) =>
        html`<button type="button" class="mi" role="menuitemradio" tabindex="-1" key=${value}
            aria-checked=${String(value === now)} onClick=${() => {
              layer.value = null;
              onPick(value);
            }}>
          <${PrioritySign} priority=${value} named />
          ${value === now && html`<span class="hrow end"><${Icon} name="check" size="m" /></span>`}
        </button>`,
    )}
  <//>`;
