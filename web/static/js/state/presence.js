// Presence: who is online, who views the same conversation, who is typing. Live only, never stored, expires.
import { computed, effect, signal } from "@preact/signals";
import { session } from "../core/api.js";
import { link, say } from "./socket.js";
import { route } from "../core/router.js";
import { me } from "./store.js";

const SAY_EVERY = 2000;
const TYPING_FOR = 6000;
const IDLE_AFTER = 5 * 60_000;

// Operator id -> "online" | "away"; others are offline.
export const presence = signal({});
// Dialog id -> [{id, typing: null | "reply" | "note"}], me included.
const rooms = signal({});
// Dialog id -> time until which its client is typing, by this device's clock.
/** @type {import("@preact/signals").Signal<Record<string, any>>} */
const clients = signal({});

export const presenceOf = (id) => presence.value[id] ?? "off";
export const colleaguesIn = (dialog) => (rooms.value[dialog] ?? []).filter((one) => one.id !== me.value?.id);
export const clientTypes = (dialog) => dialog in clients.value;

let welcomedAt = 0;
export const linkedAt = () => welcomedAt; // time of the connection; earlier events are delivered right after it

export function heardSignal(frame) {
  if (frame.t === "welcome") {
    welcomedAt = Date.now();
    presence.value = {};
    rooms.value = {};
    clients.value = {};
    tell();
  }
  if (frame.t === "presence") presence.value = changed(presence.peek(), frame.people, (state) => state === "off");
  if (frame.t === "here")
    rooms.value = changed(rooms.peek(), { [frame.dialog]: frame.people }, (people) => !people.length);
  if (frame.t === "typing") clientIsTyping(frame.dialog);
}

function changed(held, news, isGone) {
  const next = { ...held, ...news };
  for (const name in news) if (isGone(news[name])) delete next[name];
  return next;
}

// By this device's clock; the server's may differ.
function clientIsTyping(dialog) {
  const until = Date.now() + TYPING_FOR;
  clients.value = { ...clients.peek(), [dialog]: until };
  setTimeout(() => {
    if (clients.peek()[dialog] === until) clientStopped(dialog);
  }, TYPING_FOR);
}

function clientStopped(dialog) {
  if (!(dialog in clients.peek())) return;
  const { [dialog]: _done, ...rest } = clients.peek();
  clients.value = rest;
}

// An author who has sent a message is no longer typing.
export function heardMessages(rows) {
  for (const entry of rows) if (entry.k === "message" && entry.row.kind === "in") clientStopped(entry.row.dialog_id);
}

// This browser's own presence.
const shown = signal(!document.hidden);
const idle = signal(false);
const writing = signal(null); // {dialog, mode, at}
let saidAt = 0;
let later = 0;
let idleTimer = 0;

const wanted = computed(() => {
  const { page, dialog } = route.value;
  const open = page === "inbox" && shown.value && !idle.value ? dialog : null;
  const typing = writing.value && writing.value.dialog === open ? writing.value.mode : null;
  return JSON.stringify({ t: "look", dialog: open, typing, idle: idle.value });
});

// Called at every key press in the composer; an empty field ends the typing state.
export function noteTyping(dialog, mode, text) {
  const at = Date.now();
  writing.value = text.trim() ? { dialog, mode, at } : null;
  if (!writing.value) return;
  if (at - saidAt >= SAY_EVERY) tell(); // repeated while typing continues, so that it does not expire
  setTimeout(() => {
    if (writing.peek()?.at === at) writing.value = null;
  }, TYPING_FOR - SAY_EVERY);
}

export function stoppedTyping() {
  writing.value = null;
}

function tell() {
  clearTimeout(later);
  if (session.peek() !== "in") return;
  const wait = saidAt + SAY_EVERY - Date.now();
  if (wait > 0) {
    later = setTimeout(tell, wait);
    return;
  }
  saidAt = Date.now();
  say(JSON.parse(wanted.peek()));
}

effect(() => {
  if (wanted.value && link.value === "on") tell();
});

function active() {
  idle.value = false;
  clearTimeout(idleTimer);
  idleTimer = setTimeout(() => {
    idle.value = true;
  }, IDLE_AFTER);
}

for (const name of ["keydown", "pointerdown", "pointermove", "wheel"]) {
  window.addEventListener(name, active, { passive: true, capture: true });
}
document.addEventListener("visibilitychange", () => {
  shown.value = !document.hidden;
  if (!document.hidden) active();
});
active();
