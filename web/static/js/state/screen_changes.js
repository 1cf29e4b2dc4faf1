// When the screen moved to another conversation, by the monotonic clock: what nobody has seen yet is changed by nobody.
import { computed, effect } from "@preact/signals";
import { route } from "../core/router.js";
import { logs } from "./store.js";

const MOMENT = 700; // milliseconds

let shownAt = 0; // when the open conversation came onto the screen
let movedAt = -MOMENT; // when finishing, or taking the next one, moved the screen by itself
let inputAt = 0; // when the hand last pressed something; a busy page learns of it later
let seriesAt = 0; // when the first click of a double or triple click came
let clicks = 0; // how many clicks of the series there were: the browser counts them, however busy the page is
let typed = false; // whether something was typed since the conversation was opened

const shown = computed(() => {
  const { page, dialog } = route.value;
  return page === "inbox" && dialog && logs.value[dialog]?.loaded ? dialog : null;
});

// Calls back now and once what is drawn now has been painted.
function nowAndPainted(note) {
  note();
  requestAnimationFrame(() => requestAnimationFrame(note));
}

effect(() => {
  const id = shown.value;
  typed = false;
  nowAndPainted(() => { if (shown.peek() === id) shownAt = performance.now(); });
});

for (const kind of ["keydown", "pointerdown", "click"]) {
  window.addEventListener(kind, (event) => {
    inputAt = event.timeStamp;
    if (kind === "pointerdown") return;
    clicks = kind === "click" ? event.detail : 0;
    if (clicks === 1) seriesAt = event.timeStamp;
  }, { capture: true });
}

let moves = 0;

export const noteTyped = () => { typed = true; };

export function noteMove() {
  moves += 1;
  const mine = moves;
  nowAndPainted(() => { if (mine === moves) movedAt = performance.now(); });
}

// Taken back by hand: what follows is meant.
export function forgetMove() {
  moves += 1;
  movedAt = -MOMENT;
}

const longEnough = (at) => at - shownAt >= MOMENT;
// Whether the open conversation had been on the screen for a moment, with its messages.
export const isSettled = (at) => shown.peek() !== null && longEnough(at);
// Whether the last press may be the other half of the click or key that moved the screen.
export const justMoved = () => inputAt - movedAt < MOMENT || (clicks > 1 && movedAt >= seriesAt);
// Whether Enter in the text field is meant for this conversation: a draft that nobody touched goes nowhere at once.
export const mayEnter = () => typed || longEnough(performance.now());
