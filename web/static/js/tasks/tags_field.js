// Field of the tags of a new task: those of its conversation to begin with, each removable, and a choice of others.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { TagChip } from "../ui/tag_chips.js";
import { liveTags } from "../ui/tag_names.js";

export function TagsField({ tags, onTags }) {
  const all = liveTags.value;
  if (!all.length) return null;
  const rest = all.filter((tag) => !tags.includes(tag.id));
  return html`<div class="field">
    <span class="lab" id="tkg">${t("Tags")}</span>
    <div class="hrow wrap tight" role="group" aria-labelledby="tkg">
      ${all
        .filter((tag) => tags.includes(tag.id))
        .map(
          (tag) =>
            html`<${TagChip} key=${tag.id} tag=${tag} large>
              <button type="button" class="tagx" aria-label=${t("Remove the tag {name}", { name: tag.name })}
                  onClick=${() => onTags(tags.filter((id) => id !== tag.id))}>
                <${Icon} name="x" size="s" />
              </button>
            <//>`,
        )}
      ${
        rest.length > 0 &&
        html`<select class="input sel taskaddtag" aria-label=${t("Add a tag")} value="" onChange=${(event) => {
          onTags([...tags, Number(event.currentTarget.value)]);
          event.currentTarget.value = "";
        }}>
          <option value="">${t("Add a tag")}</option>
          ${rest.map((tag) => html`<option key=${tag.id} value=${tag.id}>${tag.name}</option>`)}
        </select>`
      }
    </div>
  </div>`;
}
