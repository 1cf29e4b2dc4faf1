// Tags of one task and of the picked tasks: which ones they have, changes of them.
import { n } from "../core/i18n.js";
import { shownTags, tagName } from "../ui/tag_names.js";
import { change, changePicked, picked, taskOf } from "./task_store.js";

// id null: the picked tasks. {tag id: "all" | "some"} of those that have it.
export function tagStates(id) {
  const rows = (id === null ? [...picked.value] : [id]).map(taskOf).filter(Boolean);
  const held = {};
  for (const row of rows) for (const tag of shownTags(row.tags)) held[tag.id] = (held[tag.id] ?? 0) + 1;
  return Object.fromEntries(Object.entries(held).map(([tag, count]) => [tag, count === rows.length ? "all" : "some"]));
}

const patchOf = (tagId, on) => (on ? { add_tags: [tagId] } : { remove_tags: [tagId] });

export function setTag(id, tagId, on) {
  const has = shownTags(taskOf(id)?.tags).some((tag) => tag.id === tagId);
  return has === on ? null : change(id, patchOf(tagId, on));
}

const doneWords = (tag, on) => (count) =>
  on
    ? n("{n} task tagged: {tag}", "{n} tasks tagged: {tag}", count, { tag })
    : n("Tag {tag} removed from {n} task", "Tag {tag} removed from {n} tasks", count, { tag });

// The tasks stay picked, so that they can get several tags.
export const setPickedTag = (tagId, on) =>
  changePicked(patchOf(tagId, on), null, { stay: true, words: doneWords(tagName(tagId), on) });
