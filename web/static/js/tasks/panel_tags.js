// The tags of an open task: each is removed by its button, the picker adds others.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { TagChip } from "../ui/tag_chips.js";
import { shownTags } from "../ui/tag_names.js";
import { isOpenField, openField } from "./popover.js";
import { setTag } from "./task_tags.js";

export const PanelTags = ({ task }) =>
  html`<div>
    <dt>${t("Tags")}</dt>
    <dd class="hrow wrap tight">
      ${shownTags(task.tags).map(
        (tag) =>
          html`<${TagChip} key=${tag.id} tag=${tag}>
            <button type="button" class="tagx" aria-label=${t("Remove the tag {name}", { name: tag.name })}
                onClick=${() => setTag(task.id, tag.id, false)}>
              <${Icon} name="x" size="s" />
            </button>
          <//>`,
      )}
      <button type="button" class="tag add" data-field="tags" aria-haspopup="dialog"
          aria-expanded=${String(isOpenField("tags", task.id))} aria-label=${t("Change the tags")}
          title=${`${t("Tags")}  L`} onClick=${(event) => openField("tags", task.id, event.currentTarget)}>
        <${Icon} name="plus" size="s" />
      </button>
    </dd>
  </div>`;
