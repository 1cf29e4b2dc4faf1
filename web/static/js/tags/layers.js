// The picker of tags and the menu of priorities for one conversation.
import { html } from "../core/html.js";
import { shownTags } from "../ui/tag_names.js";
import { setPriority, setTag } from "./changes.js";
import { TagPicker } from "./picker.js";
import { PriorityMenu } from "./priority_menu.js";

export { TagPicker } from "./picker.js";
export { PriorityMenu } from "./priority_menu.js";

export const DialogTags = ({ dialog, place }) =>
  html`<${TagPicker} states=${Object.fromEntries(shownTags(dialog.tags).map((tag) => [tag.id, "all"]))} place=${place}
      onSet=${(tagId, on) => setTag(dialog.id, tagId, on)} />`;

export const DialogPriority = ({ dialog, place }) =>
  html`<${PriorityMenu} now=${dialog.priority} place=${place} onPick=${(value) => setPriority(dialog.id, value)} />`;
