// WebSocket: sends the cursor, receives missed and then new events, reconnects automatically.
import { signal } from "@preact/signals";

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;
const SILENCE = 45_000;
const GREY_AFTER = 2000;
const BANNER_AFTER = 5000;
const BY_SERVER = { signedOut: 4401, foreign: 4403, tooSlow: 4408 };

// "on" | "grey" (lost for 2 s) | "off" (lost for 5 s)
export const link = signal("on");

let socket = null;
let handlers = null;
let attempt = 0;
let lostAt = 0;
let heardAt = 0;
let retry = 0;
let wanted = false;

export function connect(given) {
  handlers = given;
  wanted = true;
  open();
}

export function disconnect() {
  wanted = false;
  clearTimeout(retry);
  socket?.close();
  socket = null;
  lostAt = 0;
  link.value = "on";
}

// The server answers a page of another version with "resync".
export function hello() {
  if (socket?.readyState !== WebSocket.OPEN) return;
  socket.send(JSON.stringify({ t: "hello", cursor: handlers.cursor(), build: handlers.build }));
}

// Sends a message that is useless later: now or never.
export function say(frame) {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
}

function open() {
  clearTimeout(retry);
  if (!wanted || (socket && socket.readyState <= WebSocket.OPEN)) return;
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const mine = new WebSocket(`${scheme}//${location.host}/api/live`);
  socket = mine;
  heardAt = Date.now();
  mine.addEventListener("open", () => {
    if (mine === socket) hello();
  });
  mine.addEventListener("message", (event) => {
    if (mine === socket) heard(JSON.parse(event.data));
  });
  mine.addEventListener("close", (event) => {
    if (mine === socket) lost(event.code);
  });
}

function heard(frame) {
  heardAt = Date.now();
  if (frame.t === "ping") {
    socket.send('{"t":"pong"}');
    return;
  }
  if (frame.t === "welcome") {
    handlers.signal(frame);
    found();
    return;
  }
  if (frame.t === "resync") handlers.resync();
  if (frame.t === "events") handlers.events(frame);
  else handlers.signal(frame);
}

// Back online: the old socket may be dead without an event.
function backOnNet() {
  if (!wanted) return;
  const old = socket;
  socket = null;
  old?.close();
  tryNow();
}

export function found() {
  attempt = 0;
  const wasLost = lostAt > 0;
  lostAt = 0;
  link.value = "on";
  handlers.back(wasLost);
}

function lost(code) {
  socket = null;
  if (!wanted) return;
  lostAt ||= Date.now();
  if (code === BY_SERVER.signedOut) {
    wanted = false;
    handlers.signedOut();
    return;
  }
  const wait = code === BY_SERVER.tooSlow ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
  attempt += 1;
  retry = setTimeout(open, wait * (0.5 + Math.random() / 2));
}

export function tryNow() {
  attempt = 0;
  open();
}

setInterval(() => {
  if (!wanted) return;
  if (socket?.readyState === WebSocket.OPEN && Date.now() - heardAt > SILENCE) {
    const dead = socket;
    lost(0);
    dead.close();
  }
  const away = lostAt ? Date.now() - lostAt : 0;
  link.value = away > BANNER_AFTER ? "off" : away > GREY_AFTER ? "grey" : "on";
}, 500);
window.addEventListener("online", backOnNet);
window.addEventListener("offline", () => {
  if (wanted) lostAt ||= Date.now();
});
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && wanted && !socket) tryNow();
});
