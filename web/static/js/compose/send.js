// Sends the composer's contents through the outbox, and returns a cancelled message to the composer.
import { effect, untracked } from "@preact/signals";
import { act } from "../workflow/actions.js";
import { focusComposer } from "./focus.js";
import {
  notSentWords,
  plannedWords,
  sentAndClosedWords,
  sentAndSnoozedWords,
  takenBackWords,
} from "../workflow/undo_texts.js";
import { command } from "../core/api.js";
import { calledIn } from "./mentions.js";
import { draftOf, draftSeen, sentDraft, setDraft, setMode } from "./drafts.js";
import { t } from "../core/i18n.js";
import { foldHead, letterOf, setHead } from "./email_draft.js";
import { justMoved } from "../state/screen_changes.js";
import { acceptedAs, discard, isStuck, outbox, send } from "./outbox.js";
import { quote, quotedIn } from "./reply_target.js";
import { go, inboxPath, route } from "../core/router.js";
import { seenNow } from "../conversation/seen_messages.js";
import { channelOf, dispatch, state } from "../state/store.js";
import { loadLatest } from "../state/sync.js";
import { complain, toast, undoSilently } from "../state/toasts.js";
import { byServer, undoMs } from "./undo_window.js";
import { isHeld } from "../workflow/close_question.js";
import { afterFinishing } from "../workflow/work.js";
import {
  arm,
  ask,
  disarm,
  dropMissing,
  giveBack,
  missingIn,
  onArmed,
  onTheWay,
  retryFailed,
  takeUploads,
  uploadsOf,
} from "./uploads.js";

const LEEWAY = 500; // ms: "undo" may still be pressed at the last moment

// Last message the author had seen when the writing began: the server holds the reply if anyone wrote after it. With
// files alone the writing begins when they are attached.
function seenBefore(id, mode) {
  const files = uploadsOf(id, mode)
    .map((entry) => entry.seen ?? null)
    .filter((seen) => seen !== null);
  return draftSeen(id, mode) ?? (files.length ? Math.min(...files) : (seenNow(id) ?? 0));
}

// how: {then: "close" | "snooze", at: an instant for "later"}; sure: the question about its open tasks was answered,
// restore: also undoes what the answer did.
export function say(id, mode, how = {}) {
  if (how.then && justMoved()) return;
  if (isHeldOpen(id, how, (answer) => say(id, mode, answer))) return;
  const wanted = { mode, how, seen: seenBefore(id, mode) };
  if (onTheWay(uploadsOf(id, mode))) arm(id, wanted);
  else sayNow(id, wanted);
}

function sayNow(id, wanted) {
  const { mode, how, seen } = wanted;
  const text = draftOf(id, mode).trim();
  const list = uploadsOf(id, mode);
  const missing = missingIn(list);
  if (!text && missing.length === list.length) return;
  disarm(id);
  if (missing.length) {
    ask(id, wanted);
    tellAsked(id);
    return;
  }
  const files = takeUploads(id, mode);
  const key = send(id, mode, text, seen, files, mode === "note" ? ofNote(id, text) : ofReply(id, how));
  sentDraft(id, mode);
  quote(id, mode, null);
  if (mode === "reply") {
    foldHead(id);
    offerUndo(id, key, how);
  }
  if (how.then === "close") afterFinishing(id);
  if (state.peek().logs[id]?.later) loadLatest(id);
}

onArmed(sayNow);

export function sayWhenThere(id, wanted) {
  retryFailed(id, wanted.mode);
  arm(id, wanted);
}

// A reply that waited for its uploads, while its author has opened another conversation.
function tellAsked(id) {
  if (route.peek().dialog === id) return;
  const name = state.peek().dialogs[id]?.name ?? t("the client");
  complain(t("Not sent to {name} yet: a file was not uploaded", { name }), {
    action: () => show(id),
    label: t("Open"),
    ms: TOLD_FOR,
  });
}

// Send without the missing files, as confirmed.
export function sayWithout(id, wanted) {
  dropMissing(id, wanted.mode);
  say(id, wanted.mode, wanted.how);
}

// Sends a message to the client together with snoozing or closing; the composer keeps its contents.
// how: {then, snooze_until, reason, comment}; seen: how far its author had seen when they began.
export function tell(id, text, seen, how) {
  if (justMoved() || isHeldOpen(id, how, (answer) => tell(id, text, seen, answer))) return;
  const { sure: _sure, restore: _restore, ...order } = how;
  const undo = undoMs(state.peek().dialogs[id]?.kind) || undefined;
  const key = send(id, "reply", text, seen, [], said({ undo_ms: undo, ...order }));
  offerUndo(id, key, how);
  if (how.then === "close") afterFinishing(id);
}

// A question comes first: goOn(how) goes on, without closing when the answer was to send only.
function isHeldOpen(id, how, goOn) {
  if (how.then !== "close" || how.sure) return false;
  return isHeld({
    ids: [id],
    sends: true,
    proceed: ({ restore = null, keep = false } = {}) => goOn(keep ? {} : { ...how, sure: true, restore }),
  });
}

const said = (fields) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== false),
  );

function ofNote(id, text) {
  const called = calledIn(text).map((person) => person.id);
  return said({ reply_to_no: quotedIn(id, "note"), mentions: called.length ? called : undefined });
}

function ofReply(id, { then, at }) {
  const dialog = state.peek().dialogs[id];
  const mail = Boolean(dialog && channelOf(dialog)?.can?.subject);
  return said({
    reply_to_no: quotedIn(id, "reply"),
    letter: mail ? letterOf(id) : undefined,
    formatted: mail,
    undo_ms: at ? undefined : undoMs(dialog?.kind) || undefined,
    not_before: at ? byServer(at) : undefined,
    then,
  });
}

// Whether a message can reach the client of this conversation.
export const canTell = (dialog) =>
  Boolean(dialog && !dialog.blocked_at && channelOf(dialog) && channelOf(dialog).health !== "removed");

// Cancel a message in its undo window; closing or snoozing that came with it is undone too.
function offerUndo(id, key, { then, at, snooze_until: until, restore = null }) {
  const back = () => {
    takeBackEntry(key, then, id);
    restore?.();
  };
  if (then === "close") toast(sentAndClosedWords(id), { keep: true, undo: back });
  else if (then === "snooze") toast(sentAndSnoozedWords(id, until), { icon: "alarm-clock", undo: back });
  else if (at) toast(plannedWords(id, at), { icon: "calendar-clock", undo: back });
  else if (undoMs(state.peek().dialogs[id]?.kind)) undoSilently(back, undoMs(state.peek().dialogs[id]?.kind) + LEEWAY);
}

// The entry may still wait here, be in transit, or already be a message.
function takeBackEntry(key, then, id) {
  const entry = outbox.peek().find((one) => one.key === key);
  if (entry && entry.phase !== "sending") {
    editAgain(entry);
    return;
  }
  if (!entry) {
    const message = acceptedAs(key);
    if (message) takeBack(message, then, id);
    return;
  }
  const stop = effect(() => {
    const now = outbox.value.find((one) => one.key === key);
    if (now?.phase === "sending") return;
    untracked(() =>
      queueMicrotask(() => {
        stop();
        takeBackEntry(key, then, id);
      }),
    );
  });
}

// Report messages that the server rejected while another conversation is open.
const TOLD_FOR = 60_000;
const told = new Map(); // key -> the phase it was told of
effect(() => {
  for (const entry of outbox.value.filter(isStuck)) {
    if (told.get(entry.key) === entry.phase) continue;
    told.set(entry.key, entry.phase);
    untracked(() => tellStuck(entry));
  }
});

function tellStuck({ dialog_id: id, phase }) {
  if (route.peek().dialog === id) return;
  const name = state.peek().dialogs[id]?.name ?? t("the client");
  const text =
    phase === "held"
      ? t("Not sent to {name} yet: the conversation changed while you were writing", { name })
      : t("Not sent to {name}", { name });
  complain(text, { action: () => show(id), label: t("Open"), ms: TOLD_FOR });
}

export async function takeBack(message, then = message.data.then, id = message.dialog_id) {
  let done;
  try {
    done = await command(`/api/messages/${message.id}/cancel`, {});
  } catch (problem) {
    if (problem.code !== "already-sent") {
      act(() => {
        throw problem;
      });
      return;
    }
    complain(t("Already sent"));
    if (then && (await act(() => command(`/api/dialogs/${id}/${then === "close" ? "reopen" : "unsnooze"}`, {}))))
      show(id);
    return;
  }
  dispatch({ t: "result", message: done.message });
  putBack(
    id,
    "reply",
    message.data.typed ?? message.text,
    message.no,
    done.files,
    missingOf(message.files ?? [], done.files),
  );
  quote(id, "reply", message.reply_to_no);
  if (message.letter)
    setHead(id, {
      subject: message.letter.subject,
      cc: message.letter.copies.join(", "),
      bcc: message.letter.blind.join(", "),
      to: message.letter.recipients[0],
    });
  toast(takenBackWords(id), { icon: "undo-2" });
}

// Files that were not returned with their message.
function missingOf(before, now) {
  const names = now.map((file) => file.name);
  return before.filter((file) => {
    const at = names.indexOf(file.name);
    if (at >= 0) names.splice(at, 1);
    return at < 0;
  });
}

const isGone = (entry) => entry.phase === "refused" && entry.code === "file-gone";

// Put the text back into the composer, before anything typed since, and show the composer.
// seen: what the author has been shown of the conversation, at the least.
function putBack(id, mode, text, seen, files = [], gone = []) {
  const rest = draftOf(id, mode);
  const known = Math.max(seen, draftSeen(id, mode) ?? 0);
  setMode(id, mode);
  setDraft(id, mode, rest && rest !== text ? [text, rest].filter(Boolean).join("\n") : text, known);
  giveBack(id, files, mode, known, gone);
  show(id);
  focusComposer(mode);
}

const show = (id) => {
  if (route.peek().dialog !== id) go(inboxPath(route.peek().view, id));
};

export function editAgain(entry) {
  const { more = {} } = entry;
  discard(entry.key);
  putBack(
    entry.dialog_id,
    entry.kind,
    entry.text,
    entry.last_no ?? entry.seen,
    isGone(entry) ? [] : (entry.files ?? []),
    isGone(entry) ? (entry.files ?? []) : [],
  );
  if (more.reply_to_no) quote(entry.dialog_id, entry.kind, more.reply_to_no);
  if (more.letter)
    setHead(entry.dialog_id, {
      subject: more.letter.subject ?? undefined,
      cc: more.letter.cc.join(", "),
      bcc: more.letter.bcc.join(", "),
      to: more.letter.to ?? undefined,
    });
}

export function dontSend(entry) {
  discard(entry.key);
  toast(notSentWords(entry.dialog_id), { icon: "x", undo: () => editAgain(entry) });
}

export const movePlanned = (message, at) =>
  act(async () => {
    const done = await command(`/api/messages/${message.id}/plan`, { not_before: at && byServer(at) });
    dispatch({ t: "result", ...done });
  });
