// Uploads per dialog: waiting, uploading, done (with a token), failed, refused (never sent). Finished uploads survive a
// reload; interrupted ones do not and are reported. A failed upload blocks "Send" until the operator decides, so no
// file is dropped silently.
import { blocksReload, onEntered, onOnline } from "../state/sync.js";
import { effect, signal } from "@preact/signals";
import { session } from "../core/api.js";
import { all, drop, save } from "../core/storage.js";
import { newKey } from "../core/ids.js";
import { seenNow } from "../conversation/seen_messages.js";

const AT_ONCE = 2;
const SERVER_LIMIT = 25 * 1024 * 1024;

export const uploads = signal([]); // {id, dialog_id, mode, name, size, state, share, file, code, limit, source, seen}
// Dialog id -> what was known when "send" was pressed before the files were there.
export const armed = signal(/** @type {Record<string, any>} */ ({}));
// The same, when "send" was pressed and files are missing: the person decides.
export const asked = signal(/** @type {Record<string, any>} */ ({}));
let prefix = "";
let sendArmed = null; // set by actions: sends what waited for its files
const requests = new Map();

function openUploads(operatorId) {
  prefix = `okno.up.${operatorId}.`;
  uploads.value = [...all(prefix).map(([, entry]) => entry), ...lostWithPage()];
  armed.value = {};
  asked.value = {};
}

// Only the names of unfinished uploads survive a reload, in this tab.
const unfinished = () => `${prefix}unfinished`;

function lostWithPage() {
  try {
    return JSON.parse(sessionStorage.getItem(unfinished()) ?? "[]").map((entry) => ({
      ...entry,
      state: "refused",
      code: entry.state === "refused" ? entry.code : "lost",
    }));
  } catch {
    return [];
  }
}

effect(() => {
  if (!uploads.value.length && !prefix) return;
  const left = uploads.value
    .filter((entry) => entry.state !== "done")
    .map(({ source: _source, share: _share, ...entry }) => entry);
  try {
    sessionStorage.setItem(unfinished(), JSON.stringify(left));
  } catch {
    /* a full store must not stop anybody */
  }
});

export const onArmed = (job) => {
  sendArmed = job;
};
export const uploadsOf = (dialogId, mode = "reply") =>
  uploads.value.filter((entry) => entry.dialog_id === dialogId && (entry.mode ?? "reply") === mode);
export const onTheWay = (list) => list.some((entry) => entry.state === "waiting" || entry.state === "uploading");
blocksReload(() => onTheWay(uploads.peek()));
export const missingIn = (list) => list.filter((entry) => entry.state === "failed" || entry.state === "refused");

// can: the channel's capabilities; a file it would refuse is rejected before the upload starts.
export function attach(dialogId, files, can, mode = "reply") {
  const limit = Math.min(can.max_file || SERVER_LIMIT, SERVER_LIMIT);
  let room = (can.max_files || 10) - uploadsOf(dialogId, mode).filter((entry) => entry.state !== "refused").length;
  const added = [...files].map((source) => {
    const entry = {
      id: newKey(),
      dialog_id: dialogId,
      mode,
      name: source.name || "image.png",
      size: source.size,
      type: source.type,
      state: "waiting",
      share: 0,
      source,
      seen: seenNow(dialogId),
    };
    if (source.size > limit) return { ...entry, state: "refused", code: "too-large", limit };
    if (!source.size) return { ...entry, state: "refused", code: "empty" };
    if (room <= 0) return { ...entry, state: "refused", code: "too-many", limit: can.max_files || 10 };
    room -= 1;
    return entry;
  });
  uploads.value = [...uploads.value, ...added];
  next();
}

function change(id, patch) {
  uploads.value = uploads.value.map((entry) => (entry.id === id ? { ...entry, ...patch } : entry));
  return uploads.value.find((entry) => entry.id === id);
}

function next() {
  if (session.peek() !== "in") return;
  const busy = uploads.peek().filter((entry) => entry.state === "uploading").length;
  for (const entry of uploads
    .peek()
    .filter((one) => one.state === "waiting")
    .slice(0, Math.max(0, AT_ONCE - busy)))
    start(entry);
}

// XMLHttpRequest, because fetch does not report upload progress.
function start(entry) {
  const request = new XMLHttpRequest();
  requests.set(entry.id, request);
  change(entry.id, { state: "uploading", share: 0 });
  request.open("POST", `/api/uploads?${new URLSearchParams({ name: entry.name })}`);
  request.setRequestHeader("Content-Type", entry.type || "application/octet-stream");
  request.responseType = "json";
  request.upload.onprogress = (event) => {
    if (event.lengthComputable) change(entry.id, { share: Math.floor((event.loaded / event.total) * 100) });
  };
  request.onload = () => ended(entry, request.status, request.response);
  request.onerror = () => ended(entry, 0, null);
  request.send(entry.source);
}

function ended(entry, status, answer) {
  requests.delete(entry.id);
  if (status === 401) session.value = "expired";
  if (status === 201) {
    const done = change(entry.id, { state: "done", share: 100, file: answer.file, source: undefined });
    if (done) save(prefix + entry.id, done);
  } else if (status === 413)
    change(entry.id, { state: "refused", code: "too-large", limit: answer?.limit ?? SERVER_LIMIT });
  else change(entry.id, { state: "failed", code: status ? (answer?.code ?? `http-${status}`) : "offline" });
  next();
  const { dialog_id: id, mode = "reply" } = uploads.peek().find((one) => one.id === entry.id) ?? entry;
  if (asked.peek()[id]?.mode === mode && !onTheWay(uploadsOf(id, mode)) && !missingIn(uploadsOf(id, mode)).length)
    disarm(id);
  settle(id, mode);
}

// "Send" was pressed during uploads: send after the last one; if one failed, ask.
function settle(dialogId, mode) {
  const wanted = armed.peek()[dialogId];
  if (wanted === undefined || wanted.mode !== (mode ?? "reply")) return;
  const mine = uploadsOf(dialogId, wanted.mode);
  if (onTheWay(mine)) return;
  disarm(dialogId);
  sendArmed?.(dialogId, wanted);
}

// wanted: {mode, seen, how}
export const arm = (dialogId, wanted) => {
  armed.value = { ...armed.value, [dialogId]: wanted };
};

export function disarm(dialogId) {
  for (const held of [armed, asked]) {
    if (held.peek()[dialogId] === undefined) continue;
    const { [dialogId]: _gone, ...rest } = held.peek();
    held.value = rest;
  }
}

export const ask = (dialogId, wanted) => {
  asked.value = { ...asked.value, [dialogId]: wanted };
};

export function retryFailed(dialogId, mode) {
  disarm(dialogId);
  for (const entry of uploadsOf(dialogId, mode))
    if (entry.state === "failed") change(entry.id, { state: "waiting", code: undefined });
  next();
}

// Move the uploads of a message that is sent to another dialog.
export function moveUploads(from, to) {
  uploads.value = uploads.value.map((entry) => (entry.dialog_id === from ? { ...entry, dialog_id: to } : entry));
  for (const entry of uploads.value)
    if (entry.dialog_id === to && entry.state === "done") save(prefix + entry.id, entry);
}

export function dropMissing(dialogId, mode) {
  for (const entry of missingIn(uploadsOf(dialogId, mode))) removeUpload(entry.id);
}

export function retryUpload(id) {
  change(id, { state: "waiting", code: undefined });
  next();
}

function resumeUploads() {
  for (const entry of uploads.peek())
    if (entry.state === "failed" && entry.code === "offline") change(entry.id, { state: "waiting" });
  next();
}

export function removeUpload(id) {
  const entry = uploads.peek().find((one) => one.id === id);
  requests.get(id)?.abort();
  requests.delete(id);
  drop(prefix + id);
  uploads.value = uploads.value.filter((one) => one.id !== id);
  if (!missingIn(uploadsOf(entry.dialog_id, entry.mode ?? "reply")).length && asked.peek()[entry.dialog_id])
    disarm(entry.dialog_id);
  // Else forgotten within a day.
  if (entry.file) fetch(`/api/uploads/${entry.file.token}`, { method: "DELETE" }).catch(() => {});
  next();
  settle(entry.dialog_id, entry.mode);
}

// Take the finished uploads for a message.
export function takeUploads(dialogId, mode) {
  const mine = uploadsOf(dialogId, mode).filter((entry) => entry.state === "done");
  for (const entry of mine) drop(prefix + entry.id);
  uploads.value = uploads.value.filter((entry) => !mine.includes(entry));
  return mine.map((entry) => entry.file);
}

// Return uploads to the composer when an unsent message is edited. gone: uploads the server no longer has.
export function giveBack(dialogId, files, mode = "reply", seen = null, gone = []) {
  const entries = files.map((file) => ({
    id: newKey(),
    dialog_id: dialogId,
    mode,
    name: file.name,
    size: file.size,
    state: "done",
    share: 100,
    file,
    seen,
  }));
  for (const entry of entries) save(prefix + entry.id, entry);
  const lost = gone.map((file) => ({
    id: newKey(),
    dialog_id: dialogId,
    mode,
    name: file.name,
    size: file.size,
    state: "refused",
    code: "gone",
  }));
  uploads.value = [...uploads.value, ...entries, ...lost];
}

onEntered(openUploads);
onOnline(resumeUploads);
