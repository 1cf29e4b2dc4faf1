// Changes of tags and priority: applied at once, with undo.
import { command } from "../core/api.js";
import { t } from "../core/i18n.js";
import { dialogs, dispatch, me, state, tags } from "../state/store.js";
import { liveTags, priorityName, shownTags, tagName } from "../ui/tag_names.js";
import { change, undoable } from "../workflow/actions.js";
import { clientName } from "../workflow/undo_texts.js";

const names = (ids) => ids.map(tagName).join(", ");
export const taggedWords = (id, ids) => t("Tag added: {tag} · {name}", { tag: names(ids), name: clientName(id) });
export const untaggedWords = (id, ids) => t("Tag removed: {tag} · {name}", { tag: names(ids), name: clientName(id) });
export const rankedWords = (id, priority) =>
  t("Priority: {priority} · {name}", { priority: priorityName(priority).toLocaleLowerCase(), name: clientName(id) });

// Ids by which a dialog has a tag: its own, and those of tags that were merged into it.
const idsAs = (held, tagId) => held.filter((id) => id === tagId || tags.peek()[id]?.merged_into === tagId);

export function setTag(id, tagId, on) {
  const held = dialogs.peek()[id].tags;
  const moved = on ? [tagId] : idsAs(held, tagId);
  if (!moved.length || (on && held.includes(tagId))) return null;
  const look = (ids) => ({ tags: ids, tagged: shownTags(ids).length > 0 ? 1 : 0 });
  const add = (ids) => () =>
    change(id, "tags", { add: ids }, look([...held.filter((one) => !ids.includes(one)), ...ids]));
  const remove = (ids) => () => change(id, "tags", { remove: ids }, look(held.filter((one) => !ids.includes(one))));
  return on
    ? undoable(taggedWords(id, moved), add(moved), remove(moved), "tag")
    : undoable(untaggedWords(id, [tagId]), remove(moved), add([tagId]), "tag");
}

export function setPriority(id, priority) {
  const before = dialogs.peek()[id].priority;
  if (before === priority) return null;
  const set = (value) => () => change(id, "priority", { priority: value }, { priority: value });
  return undoable(rankedWords(id, priority), set(priority), set(before), "arrow-up-down");
}

// Supervisors and administrators keep the company's list of tags.
export const mayCreate = () => ["supervisor", "administrator"].includes(me.value?.role);

// Create a tag in the next colour; returns its id.
export async function createTag(name) {
  const { tag } = await command("/api/tags", { name, color: (liveTags.peek().length % 8) + 1 });
  takeOver(tag);
  return tag.id;
}

// Take over the row of an answer, which may come before the live row.
export function takeOver(tag) {
  const rev = Number(String(state.peek().cursor).split(":").pop());
  dispatch({ t: "rows", cursor: state.peek().cursor, rows: [{ k: "tag", id: tag.id, rev, row: tag }] });
}
