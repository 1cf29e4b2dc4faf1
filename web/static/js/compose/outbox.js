// Outbox of messages that the server has not accepted yet. An entry keeps its idempotency key over failures and
// reloads, so a retry never sends twice. Phases: sending, queued (retried automatically), held (the conversation
// changed), refused (the server rejected it), stale (older than an hour: needs confirmation).
import { onEntered, onOnline } from "../state/sync.js";
import { signal } from "@preact/signals";
import { api, session } from "../core/api.js";
import { all, drop, save } from "../core/storage.js";
import { newKey } from "../core/ids.js";
import { nowPlanned } from "./scheduled.js";
import { dialogRev, dispatch } from "../state/store.js";
import { heardClock } from "./undo_window.js";

const ASK_AFTER = 60 * 60 * 1000;
const AGAIN_EVERY = 5000;

export const outbox = signal([]);
let prefix = "";

function openOutbox(operatorId) {
  prefix = `okno.out.${operatorId}.`;
  const old = Date.now() - ASK_AFTER;
  outbox.value = all(prefix)
    .map(([, entry]) => ({ ...entry, phase: phaseAfterReload(entry, old) }))
    .sort((a, b) => a.at - b.at);
  flush();
}

function phaseAfterReload(entry, old) {
  if (entry.phase === "held" || entry.phase === "refused") return entry.phase;
  return entry.at < old ? "stale" : "queued";
}

export const pendingOf = (dialogId) => outbox.value.filter((entry) => entry.dialog_id === dialogId);
// Entries that wait for their author and are never sent automatically.
export const isStuck = ({ phase }) => ["held", "refused", "stale"].includes(phase);
export const stuckIn = (dialogId) => outbox.value.some((entry) => entry.dialog_id === dialogId && isStuck(entry));
export const heldOf = (dialogId) =>
  outbox.value.find((entry) => entry.dialog_id === dialogId && entry.phase === "held");

const delivered = new Map();
const JUST_NOW = 5000;

export const justSent = (dialogId, kind) =>
  pendingOf(dialogId).some((entry) => entry.kind === kind) ||
  Date.now() - (delivered.get(`${dialogId}.${kind}`) ?? 0) < JUST_NOW;

export const writtenIn = (dialogId, kind, text) =>
  pendingOf(dialogId).some((entry) => entry.kind === kind && entry.text === text.trim());

// files: rows of finished uploads; their tokens outlive a reload with the text. more: what else the command says
// (undo_ms, not_before, reply_to_no, letter, formatted, then, mentions). Returns the entry's key.
export function send(dialogId, kind, text, seen, files = [], more = {}) {
  const entry = { key: newKey(), dialog_id: dialogId, kind, text, seen, files, more, at: Date.now(), phase: "queued" };
  save(prefix + entry.key, entry);
  outbox.value = [...outbox.value, entry];
  flush();
  return entry.key;
}

const MOST_REMEMBERED = 50;
const accepted = new Map(); // key -> the message that an entry of this page has become
export const acceptedAs = (key) => accepted.get(key);

function remember(key, message) {
  accepted.set(key, message);
  if (accepted.size > MOST_REMEMBERED) accepted.delete(accepted.keys().next().value);
}

function change(key, patch) {
  outbox.value = outbox.value.map((entry) => (entry.key === key ? { ...entry, ...patch } : entry));
  const entry = outbox.value.find((candidate) => candidate.key === key);
  if (entry) save(prefix + key, entry);
}

export function discard(key) {
  drop(prefix + key);
  outbox.value = outbox.value.filter((entry) => entry.key !== key);
}

export function again(key, patch = {}) {
  change(key, { ...patch, phase: "queued", at: Date.now() });
  flush();
}

export const sendAnyway = (entry) => again(entry.key, { seen: entry.last_no, came: undefined });

// Entries are sent in order within a dialog; a held entry blocks the ones after it.
function flush() {
  if (session.value !== "in" || !prefix) return;
  const busy = new Set();
  for (const entry of outbox.value) {
    if (busy.has(entry.dialog_id)) continue;
    if (entry.phase === "queued") deliver(entry);
    if (["queued", "sending", "held"].includes(entry.phase)) busy.add(entry.dialog_id);
  }
}

async function deliver(entry) {
  change(entry.key, { phase: "sending" });
  const sentAtRev = dialogRev(entry.dialog_id);
  const { key, kind, text, seen } = entry;
  const files = (entry.files ?? []).map((file) => file.token);
  try {
    const done = await api("POST", `/api/dialogs/${entry.dialog_id}/messages`, {
      ...stillAhead(entry.more),
      key,
      kind,
      text,
      seen,
      files,
    });
    heardClock(done.message);
    nowPlanned(done.message);
    remember(key, done.message);
    dispatch({ t: "result", ...done, sentAtRev });
    delivered.set(`${entry.dialog_id}.${kind}`, Date.now());
    discard(key);
    flush();
  } catch (problem) {
    refused(entry, problem);
  }
}

// A reply scheduled while offline is sent at once when its time has passed.
function stillAhead(more = {}) {
  if (!more.not_before || more.not_before > Date.now()) return more;
  const { not_before: _passed, ...rest } = more;
  return rest;
}

function refused(entry, problem) {
  if (problem.offline || problem.status === 401 || problem.status === 429 || problem.status >= 500) {
    change(entry.key, { phase: "queued", tries: (entry.tries ?? 0) + 1, code: problem.code });
  } else if (problem.code === "conversation-changed") {
    change(entry.key, { phase: "held", came: problem.detail.messages, last_no: problem.detail.last_no });
  } else {
    change(entry.key, { phase: "refused", code: problem.code });
    flush();
  }
}

onEntered(openOutbox);
onOnline(flush);
// Not after a failure: a send that fails at once would loop.
setInterval(() => {
  if (outbox.value.some((entry) => entry.phase === "queued")) flush();
}, AGAIN_EVERY);
window.addEventListener("online", flush);
