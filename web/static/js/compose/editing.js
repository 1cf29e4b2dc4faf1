// Edit mode of the composer: one delivered message per dialog, edited in place of a reply.
import { signal } from "@preact/signals";
import { command } from "../core/api.js";
import { channelOf, dispatch, me } from "../state/store.js";

const HOUR = 3_600_000;
const edited = signal(/** @type {Record<string, any>} */ ({})); // dialog id -> {message, text}

export const editingIn = (dialog) => edited.value[dialog] ?? null;

export function startEditing(message) {
  edited.value = { ...edited.value, [message.dialog_id]: { message, text: message.text } };
}

export function setEdited(dialog, text) {
  edited.value = { ...edited.value, [dialog]: { ...edited.value[dialog], text } };
}

export function stopEditing(dialog) {
  const { [dialog]: _done, ...rest } = edited.peek();
  edited.value = rest;
}

// Whether the channel still allows the edit; a hint only, the server decides.
export function canEdit(message, dialog) {
  const can = channelOf(dialog)?.can ?? {};
  const reached = ["sent", "delivered", "read"].includes(message.delivery?.state);
  const young = !can.edit_hours || Date.now() - message.sent_at < can.edit_hours * HOUR;
  return Boolean(
    can.edit &&
    reached &&
    young &&
    message.author.operator_id === me.peek().id &&
    !message.deleted_at &&
    message.content === "text" &&
    (can.edit_files || !message.files?.length),
  );
}

// The conversation shows the state of the edit: requested, done or refused.
export async function saveEdited(dialog) {
  const { message, text } = edited.peek()[dialog];
  stopEditing(dialog);
  if (text.trim() === message.text) return;
  const done = await command(`/api/messages/${message.id}/edit`, { text: text.trim() });
  dispatch({ t: "result", ...done });
}
