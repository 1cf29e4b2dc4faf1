// Actions on existing messages: earlier versions, deletion for the client, reactions, mark as unread from here.
import { signal } from "@preact/signals";
import { unreadWords } from "../workflow/undo_texts.js";
import { complain, toast } from "../state/toasts.js";
import { command, get, words } from "../core/api.js";
import { channelOf, dialogs, dispatch, me, state } from "../state/store.js";

const HOUR = 3_600_000;

async function act(job) {
  try {
    return await job();
  } catch (problem) {
    complain(words(problem));
    return null;
  }
}

const answered = (message, path, body) =>
  act(async () => {
    dispatch({ t: "result", ...(await command(`/api/messages/${message.id}/${path}`, body)) });
    return true;
  });

// A hint only, the server decides. An album is several messages on the platform.
export function canDelete(message) {
  const can = channelOf(dialogs.value[message.dialog_id] ?? {})?.can ?? {};
  const reached = ["sent", "delivered", "read"].includes(message.delivery?.state);
  const young = !can.delete_hours || Date.now() - message.sent_at < can.delete_hours * HOUR;
  return Boolean(
    can.delete && reached && young && isMine(message) && !message.deleted_at && (message.files?.length ?? 0) < 2,
  );
}

export const isMine = (message) => message.kind === "out" && message.author.operator_id === me.value.id;

export const deleteAtClient = (message) => answered(message, "delete", {});
export const react = (message, emoji) => answered(message, "reaction", { emoji });
export const amendAgain = (message) => answered(message, "amend", { act: "again" });
export const dropAmendment = (message) => answered(message, "amend", { act: "drop" });

// Messages whose earlier versions or deleted text are unfolded.
export const unfolded = signal(new Set());

export function unfold(id) {
  const next = new Set(unfolded.peek());
  if (!next.delete(id)) next.add(id);
  unfolded.value = next;
}

export const versionsOf = (message) => get(`/api/messages/${message.id}/versions`).then((page) => page.versions);

// A conversation that was marked as unread is not marked as read again by viewing its end.
const kept = new Set();
export const keptUnread = (dialog) => kept.has(dialog);
export const leftDialog = (dialog) => kept.delete(dialog);

export async function unreadFrom(dialog, no) {
  const before = state.peek().marks[dialog];
  kept.add(dialog);
  await act(async () => {
    const done = await command(`/api/dialogs/${dialog}/unread`, { no });
    dispatch({ t: "unreadFrom", id: dialog, read_no: done.read_no });
    toast(unreadWords(dialog), {
      icon: "mail",
      undo: () => {
        kept.delete(dialog);
        dispatch({ t: "read", id: dialog, client_no: before ?? 0 });
        return act(() => command(`/api/dialogs/${dialog}/read`, { client_no: before ?? 0 }));
      },
    });
  });
}
