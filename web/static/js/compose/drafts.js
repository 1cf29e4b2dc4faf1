// Drafts per dialog and composer tab: saved on this device at once, on the server after a pause; the newest wins.
// A record is {text, head, at, dirty, seen}. head: email fields (email_draft.js); at: server time of the version it is
// based on; dirty: not saved to the server yet; seen: last message shown when the writing began (seen_messages.js).
import { onEntered, onOnline, onRows, onSnapshot } from "../state/sync.js";
import { signal } from "@preact/signals";
import { api, session } from "../core/api.js";
import { all, drop, save } from "../core/storage.js";
import { justSent, writtenIn } from "./outbox.js";
import { seenNow, seenWhileWriting } from "../conversation/seen_messages.js";

const PAUSE = 800;
const ECHO = 5000; // ms during which a snapshot must not overwrite a save in progress
const MODES = ["reply", "note"];

export const drafts = signal({}); // "<dialog>.<mode>" -> record
export const modes = signal({}); // dialog id -> "reply" | "note"
// Drafts that a newer draft from another device has replaced.
export const replaced = signal(/** @type {Record<string, any>} */ ({}));
let prefix = "";
const timers = new Map();
const sent = new Map(); // name -> {what, until}: last draft saved to the server

// Email fields worth keeping, or null; and the whole draft as a string for comparison.
const headIn = (record) => {
  const { subject = null, cc = "", bcc = "", to = null } = record?.head ?? {};
  return subject !== null || cc || bcc || to ? { subject, cc, bcc, to } : null;
};
const contents = (record) => JSON.stringify([record.text, headIn(record)]);
const holds = (record) => Boolean(record.text.trim() || headIn(record));

function openDrafts(operatorId) {
  prefix = `okno.draft.${operatorId}.`;
  const known = all(prefix).map(([name, value]) => [
    name,
    typeof value === "string" ? { text: value, at: 0, dirty: true } : value,
  ]);
  drafts.value = Object.fromEntries(known);
  replaced.value = {};
}

const nameOf = (dialogId, mode) => `${dialogId}.${mode}`;

export const draftOf = (dialogId, mode) => drafts.value[nameOf(dialogId, mode)]?.text ?? "";
export const draftHead = (dialogId) => drafts.value[nameOf(dialogId, "reply")]?.head ?? null;
export const draftSeen = (dialogId, mode) => drafts.peek()[nameOf(dialogId, mode)]?.seen ?? null;
export const isKept = (dialogId, mode) => drafts.value[nameOf(dialogId, mode)]?.dirty === false;
export const modeOf = (dialogId) => modes.value[dialogId] ?? "reply";
export const setMode = (dialogId, mode) => {
  modes.value = { ...modes.value, [dialogId]: mode };
};

function put(name, record) {
  const next = { ...drafts.value };
  if (record && (holds(record) || record.dirty)) {
    next[name] = record;
    save(prefix + name, record);
  } else {
    delete next[name];
    drop(prefix + name);
  }
  drafts.value = next;
}

// seen: passed with a returned text; the last message its author had seen.
export const setDraft = (dialogId, mode, text, seen = null) =>
  write(nameOf(dialogId, mode), { text: text.trim() ? text : "", ...(seen !== null && { seen }) });
export const setDraftHead = (dialogId, head) => write(nameOf(dialogId, "reply"), { head });

function write(name, patch) {
  const before = drafts.peek()[name];
  forgetReplaced(name);
  const record = { text: "", ...before, seen: seenBy(name, before), ...patch, at: before?.at ?? 0, dirty: true };
  if (!holds(record) && !before?.at && !timers.has(name) && !sent.has(name)) {
    put(name, null);
    return;
  } // never saved to the server
  put(name, record);
  clearTimeout(timers.get(name));
  timers.set(
    name,
    setTimeout(() => push(name), PAUSE),
  );
}

function seenBy(name, before) {
  const id = Number(name.split(".")[0]);
  const begun = before && holds(before) ? (before.seen ?? null) : null;
  return begun === null ? seenNow(id) : seenWhileWriting(id, begun);
}

// Remove the draft of a sent message; the server deletes its copy together with the message.
export function sentDraft(dialogId, mode) {
  const name = nameOf(dialogId, mode);
  clearTimeout(timers.get(name));
  timers.delete(name);
  forgetReplaced(name);
  put(name, null);
}

function pushDrafts() {
  for (const name in drafts.peek()) if (drafts.peek()[name].dirty) push(name);
}

async function push(name) {
  clearTimeout(timers.get(name));
  timers.delete(name);
  const record = drafts.peek()[name];
  if (!record?.dirty || session.peek() !== "in") return;
  const [dialogId, mode] = name.split(".");
  const what = contents(record);
  sent.set(name, { what, until: Date.now() + ECHO });
  try {
    const { at } = await api("PUT", `/api/dialogs/${dialogId}/draft`, {
      mode,
      text: record.text,
      head: headIn(record),
      seen: record.seen ?? null,
    });
    kept(name, what, at);
  } catch (problem) {
    if (problem.status === 404) put(name, null);
  }
}

function kept(name, what, at) {
  const present = drafts.peek()[name];
  if (!present) return;
  put(name, { ...present, at, dirty: contents(present) !== what });
}

function receiveDrafts(rows) {
  for (const id in rows) for (const mode in rows[id]) receive(Number(id), mode, rows[id][mode]);
  for (const name in drafts.peek()) {
    const [id, mode] = name.split(".");
    if (!rows[id]?.[mode] && !(sent.get(name)?.until > Date.now())) receive(Number(id), mode, undefined);
  }
}

function receiveDraft(dialogId, row) {
  for (const mode of MODES) receive(dialogId, mode, row[mode]);
}

function receive(dialogId, mode, theirs) {
  const name = nameOf(dialogId, mode);
  const ours = drafts.peek()[name];
  const last = sent.get(name);
  if (!theirs) {
    if (!ours || ours.dirty) return;
    if (justSent(dialogId, mode)) {
      put(name, { ...ours, dirty: true });
      push(name);
      return;
    } // started after the sent message
    put(name, null);
    return;
  }
  if (last?.what === contents(theirs)) {
    kept(name, last.what, theirs.at);
    return;
  }
  // The local draft is newer, or is being typed now.
  if (theirs.at <= (ours?.at ?? 0) || (ours?.dirty && ours.at)) return;
  if (!ours && writtenIn(dialogId, mode, theirs.text)) return; // already on its way as a message
  if (ours && holds(ours) && contents(ours) !== contents(theirs))
    replaced.value = { ...replaced.value, [name]: { text: ours.text, head: headIn(ours), seen: ours.seen ?? null } };
  put(name, { text: theirs.text, head: theirs.head, at: theirs.at, seen: theirs.seen ?? null, dirty: false });
}

function forgetReplaced(name) {
  if (!(name in replaced.peek())) return;
  const { [name]: _gone, ...rest } = replaced.peek();
  replaced.value = rest;
}

export const replacedOf = (dialogId, mode) => replaced.value[nameOf(dialogId, mode)];
export const bringBack = (dialogId, mode) => write(nameOf(dialogId, mode), replaced.peek()[nameOf(dialogId, mode)]);

onSnapshot((data, { entered }) => {
  if (entered) openDrafts(data.me.id);
  receiveDrafts(data.drafts);
});
onEntered(pushDrafts);
onOnline(pushDrafts);
onRows((rows) => {
  for (const entry of rows) if (entry.k === "draft") receiveDraft(entry.id, entry.row);
});
