// Actions on a dialog: applied at once, with undo instead of a confirmation.
import { layer } from "../ui/layers.js";
import { signal } from "@preact/signals";
import { api, command, words } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { go, route } from "../core/router.js";
import { dialogRev, dispatch, me, state } from "../state/store.js";
import { leave } from "../state/sync.js";
import { complain, forget, toast } from "../state/toasts.js";
import { assignedWords, reopenedWords } from "./undo_texts.js";
import { justMoved, noteMove } from "../state/screen_changes.js";

export async function act(job) {
  try {
    await job();
    return true;
  } catch (problem) {
    complain(words(problem));
    return false;
  }
}

const dialogOf = (id) => state.peek().dialogs[id];

// Optimistic update: shown at once, confirmed by the response and the events, reverted on an error. Returns the
// response.
export async function change(id, what, body, guess) {
  const before = dialogOf(id);
  const sentAtRev = dialogRev(id);
  dispatch({ t: "result", dialog: { ...before, ...guess }, sentAtRev });
  try {
    const answer = await command(`/api/dialogs/${id}/${what}`, body);
    dispatch({ t: "result", ...answer, sentAtRev });
    return answer;
  } catch (problem) {
    dispatch({ t: "result", dialog: before, sentAtRev });
    throw problem;
  }
}

// The toast appears before the server responds, so that E and Z in quick succession undo the right action.
// Returns null right after the screen moved on automatically. keep: the toast is not dropped for a lesser one.
export function undoable(text, job, back, icon, /** @type {{more?: any, keep?: boolean}} */ { more, keep } = {}) {
  if (justMoved()) return null;
  const done = act(job);
  const shown = toast(text, {
    icon,
    more,
    keep,
    undo: async () => {
      if (await done) await act(back);
    },
  });
  done.then((well) => {
    if (!well) forget(shown);
  });
  return done;
}

const setAssignee = (id, operatorId) => () =>
  change(id, "assignee", { operator_id: operatorId }, { assignee_id: operatorId });

export function assign(id, operatorId) {
  const before = dialogOf(id).assignee_id;
  if (before === operatorId) return null;
  return undoable(
    assignedWords(id, operatorId),
    setAssignee(id, operatorId),
    setAssignee(id, before),
    "user-round-check",
  );
}

export const take = (id) => assign(id, me.peek().id);

// Undoing a reopen restores the closing reason, which the server returned.
export function reopen(id) {
  if (dialogOf(id).state !== "closed") return null;
  let was = { reason: dialogOf(id).close_reason ?? "solved", comment: "" };
  const open = async () => {
    was = (await change(id, "reopen", {}, { state: "open", close_reason: null })).was ?? was;
  };
  const close = () =>
    change(id, "close", was, { state: "closed", waiting_since: null, snooze: null, close_reason: was.reason });
  const done = undoable(reopenedWords(id), open, close, "undo-2");
  if (done && route.peek().dialog === id) noteMove(); // the button under the pointer changes
  return done;
}

export const retryMessage = (message) =>
  act(async () => {
    dispatch({ t: "result", ...(await command(`/api/messages/${message.id}/retry`, {})) });
  });

export const checkMessage = (message) =>
  act(async () => {
    dispatch({ t: "result", ...(await command(`/api/messages/${message.id}/check`, {})) });
  });

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(t("Copied"));
  } catch {
    if (copyBySelection(text)) toast(t("Copied"));
    else complain(t("The browser blocked copying"));
  }
}

// Over plain http there is no clipboard API, but copying a selection works.
function copyBySelection(text) {
  const field = Object.assign(document.createElement("textarea"), { value: text, className: "vh" });
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  before?.focus?.({ preventScroll: true });
  return done;
}

export async function saveContact(contact, patch) {
  await command(`/api/contacts/${contact.id}`, patch, { method: "PATCH" });
  dispatch({ t: "contact", row: { ...contact, ...patch } });
}

export const photo = signal(null); // token of the photo in the lightbox

export function look(token) {
  photo.value = token;
  layer.value = "photo";
}

// Add an address to a client; returns the number of dialogs that came with it.
export async function addIdentity(contact, kind, value) {
  const done = await command(`/api/contacts/${contact.id}/identities`, { kind, external_id: value });
  dispatch({ t: "contact", row: done.contact });
  toast(
    done.moved.length
      ? n(
          "Address added, {n} conversation added to the card",
          "Address added, {n} conversations added to the card",
          done.moved.length,
        )
      : t("Address added"),
  );
}

export async function signOut() {
  await act(async () => {
    await api("DELETE", "/api/session");
    layer.value = null;
    leave();
    go("/login");
  });
}
