// Names of tags and priorities.
import { computed } from "@preact/signals";
import { t } from "../core/i18n.js";
import { tags } from "../state/store.js";

/** @type {[number, () => string][]} */
export const PRIORITIES = [
  [1, () => t("High")],
  [0, () => t("Medium")],
  [-1, () => t("Low")],
];

export const priorityName = (priority) => PRIORITIES.find(([value]) => value === priority)?.[1]() ?? "";

// The company's present tags, by name.
export const liveTags = computed(() =>
  Object.values(tags.value)
    .filter((tag) => !tag.removed)
    .sort((a, b) => a.name.localeCompare(b.name)),
);

// The tags that a conversation shows: a merged one as the tag that replaced it, a removed one not at all.
export function shownTags(ids) {
  const found = new Set();
  for (const id of ids ?? []) {
    const tag = tags.value[id];
    const shown = tag?.merged_into ? tags.value[tag.merged_into] : tag;
    if (shown && !shown.removed) found.add(shown);
  }
  return [...found];
}

// Name of a tag in an old line, also of a removed one.
export const tagName = (id) => tags.value[id]?.name ?? t("deleted tag");
