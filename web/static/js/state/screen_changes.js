// Tracks when the screen moved to another conversation, by the monotonic clock: actions on an unseen one are ignored.
import { computed, effect } from "@preact/signals";
import { route } from "../core/router.js";
import { logs } from "./store.js";

const MOMENT = 700; // milliseconds

let shownAt = 0; // when the open conversation was shown
let movedAt = -MOMENT; // when closing or taking the next one moved the screen automatically
let inputAt = 0; // time of the last input event; a busy page handles it later
let seriesAt = 0; // time of the first click of a double or triple click
let clicks = 0; // clicks in the series, counted by the browser even when the page is busy
let typed = false; // whether something was typed since the conversation was opened

const shown = computed(() => {
  const { page, dialog } = route.value;
  return page === "inbox" && dialog && logs.value[dialog]?.loaded ? dialog : null;
});

// Calls back now, and again after the next paint.
function nowAndPainted(note) {
  note();
  requestAnimationFrame(() => requestAnimationFrame(note));
}

effect(() => {
  const id = shown.value;
  typed = false;
  nowAndPainted(() => {
    if (shown.peek() === id) shownAt = performance.now();
  });
});

for (const kind of ["keydown", "pointerdown", "click"]) {
  window.addEventListener(
    kind,
    (event) => {
      inputAt = event.timeStamp;
      if (kind === "pointerdown") return;
      clicks = kind === "click" ? /** @type {MouseEvent} */ (event).detail : 0;
      if (clicks === 1) seriesAt = event.timeStamp;
    },
    { capture: true },
  );
}

let moves = 0;

export const noteTyped = () => {
  typed = true;
};

export function noteMove() {
  moves += 1;
  const mine = moves;
  nowAndPainted(() => {
    if (mine === moves) movedAt = performance.now();
  });
}

// After a manual undo the next input is intended.
export function forgetMove() {
  moves += 1;
  movedAt = -MOMENT;
}

const longEnough = (at) => at - shownAt >= MOMENT;
// Whether the open conversation and its messages had been visible for a moment.
export const isSettled = (at) => shown.peek() !== null && longEnough(at);
// Whether the last press may belong to the click or key that moved the screen.
export const justMoved = () => inputAt - movedAt < MOMENT || (clicks > 1 && movedAt >= seriesAt);
// Whether Enter in the text field is intended: an untouched draft is not sent right after opening.
export const mayEnter = () => typed || longEnough(performance.now());
