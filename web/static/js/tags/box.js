// The part of the client card about the conversation: its priority, team and tags, each changed in place.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { teams } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { layer } from "../ui/layers.js";
import { PrioritySign, TagChip } from "../ui/tag_chips.js";
import { shownTags } from "../ui/tag_names.js";
import { setTag } from "./changes.js";
import { DialogPriority, DialogTags } from "./feature.js";

const toggle = (name) => () => {
  layer.value = layer.peek() === name ? null : name;
};
const opened = (name) => String(layer.value === name);

export function DialogFacts({ dialog }) {
  const team = teams.value[dialog.team_id];
  return html`<dl class="dlgkv">
    <dt>${t("Priority")}</dt>
    <dd class="kvat">
      <button type="button" class="kvb" aria-haspopup="menu" aria-expanded=${opened("card-priority")}
          title=${t("Priority") + "  P"} onClick=${toggle("card-priority")}>
        <${PrioritySign} priority=${dialog.priority} named />
      </button>
      ${layer.value === "card-priority" && html`<${DialogPriority} dialog=${dialog} place="popcard" />`}
    </dd>
    ${
      team &&
      !team.removed &&
      html`
        <dt>${t("Team")}</dt>
        <dd><span class="cut">${team.name}</span></dd>
      `
    }
    <dt>${t("Tags")}</dt>
    <dd class="hrow wrap tight kvat">
      ${shownTags(dialog.tags).map(
        (tag) =>
          html`<${TagChip} key=${tag.id} tag=${tag}>
            <button type="button" class="tagx" aria-label=${t("Remove the tag {name}", { name: tag.name })}
                onClick=${() => setTag(dialog.id, tag.id, false)}>
              <${Icon} name="x" size="s" />
            </button>
          <//>`,
      )}
      <button type="button" class="tag add" aria-haspopup="dialog" aria-expanded=${opened("card-tags")}
          aria-label=${t("Change the tags")} title=${t("Tags") + "  L"} onClick=${toggle("card-tags")}>
        <${Icon} name="plus" size="s" />
      </button>
      ${layer.value === "card-tags" && html`<${DialogTags} dialog=${dialog} place="popcard" />`}
    </dd>
  </dl>`;
}
