// Guards against unintended actions (docs/decisions/0011): text typed outside a field, held keys, double clicks.
import { drawer, layer } from "./layers.js";
import { session } from "../core/api.js";
import { byKey, chordOf } from "../core/commands.js";
import { isSettled } from "../state/screen_changes.js";
import { route } from "../core/router.js";

const BURST = 300; // milliseconds: two letters within them are typing
const FIELD = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";
const TEXT = ".dock .comp textarea";

// Letters are commands after keyboard navigation, and text after a click or after opening a conversation.
let walking = false;
let pressedInConversation = false; // where the last click or tap was
let lastLetterAt = -BURST;
let pending = null; // {timer, letter, run}: an action that waits for a possible second letter
const pressedOn = new Map(); // physical key -> element where it was pressed

// Conditions under which letters stay commands although a text field is on the screen, as long as nothing in the
// conversation was clicked: rows picked by an unnoticed key must not take the words of a reply.
const keyHolders = [];
export const holdLetters = (condition) => {
  keyHolders.push(condition);
};

export const inField = (target) => Boolean(target?.closest?.(FIELD));
export const isWalking = () => walking;
export const startWalking = () => {
  walking = true;
};

const textField = () => /** @type {HTMLTextAreaElement | null} */ (document.querySelector(TEXT));
const elementOf = (event) => /** @type {Element | null} */ (event.target);
const hasMouse = () => matchMedia("(min-width: 720px) and (hover: hover)").matches;
const isLetter = (event) => /^[\p{L}\p{N}]$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;

// Focuses the text field once it is rendered, unless another element takes the focus; never on a phone, whose keyboard
// would cover the screen.
export function focusText() {
  walking = false;
  if (!hasMouse()) return;
  requestAnimationFrame(() => {
    if (!walking && !layer.peek() && !inField(document.activeElement)) textField()?.focus({ preventScroll: true });
  });
}

function insert(letter) {
  const field = textField();
  field.focus({ preventScroll: true });
  field.setRangeText(letter, field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function drop() {
  clearTimeout(pending?.timer);
  pending = null;
}

function carryOut() {
  const { run, still } = pending;
  drop();
  if (still()) run();
}

// Runs the action of a key. settled: the conversation must have been seen; pause: a second letter cancels it.
export function runAct(event, run, { settled = true, pause = true } = {}) {
  if (inBurst(event) || (settled && !isSettled(event.timeStamp))) return;
  if (!pause || !isLetter(event)) {
    run();
    return;
  }
  const { dialog } = route.peek();
  pending = {
    letter: event.key,
    run,
    still: () => route.peek().dialog === dialog && !layer.peek(),
    timer: setTimeout(carryOut, BURST),
  };
}

// Whether a letter follows another one immediately; called once per key.
export function inBurst(event) {
  const soon = event.timeStamp - lastLetterAt < BURST; // time of the key press, even on a busy page
  if (isLetter(event)) lastLetterAt = event.timeStamp;
  return soon;
}

function swallow(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}

// A held key repeats only in a text field where it was pressed, or while moving through the list.
function held(event) {
  const field = inField(event.target);
  const one = byKey(chordOf(event), field);
  const chord = event.ctrlKey || event.metaKey;
  const repeats = field
    ? pressedOn.get(event.code) === event.target && !(chord && (one || event.key === "Enter"))
    : one?.walks || !(one || isLetter(event) || event.key === "Enter" || event.key === " ");
  if (!repeats) swallow(event);
}

// While an action waits: a letter turns both into text, a digit or Enter belongs to the menu that it opens.
function whilePending(event) {
  if (isLetter(event) && /\p{L}/u.test(event.key)) {
    const { letter } = pending;
    drop();
    lastLetterAt = event.timeStamp;
    if (byKey(chordOf(event))?.id === "undo" || !textField()) {
      swallow(event);
      return;
    }
    insert(letter);
    event.stopImmediatePropagation();
  } else if (event.key === "Escape") {
    drop();
    swallow(event);
  } else if (isLetter(event) || event.key === "Enter") {
    swallow(event);
    carryOut();
    requestAnimationFrame(() => handOver(event));
  }
}

function handOver({ code, key }) {
  const target = /** @type {HTMLElement | null} */ (document.activeElement);
  if (!layer.peek() || !target?.closest("[role=dialog], [role=menu]")) return;
  if (key === "Enter") target.click();
  else target.dispatchEvent(new KeyboardEvent("keydown", { code, key, bubbles: true, cancelable: true }));
}

function typesText(event) {
  if (
    walking ||
    !isLetter(event) ||
    inField(event.target) ||
    layer.peek() ||
    drawer.peek() ||
    event.isComposing ||
    (!pressedInConversation && keyHolders.some((holds) => holds()))
  )
    return false;
  return route.peek().page === "inbox" && Boolean(route.peek().dialog && textField());
}

function keyDown(event) {
  if (session.peek() !== "in") return;
  if (event.repeat) {
    held(event);
    return;
  }
  pressedOn.set(event.code, event.target);
  if (pending) {
    whilePending(event);
    return;
  }
  if (["Tab", "Escape", "F6"].includes(event.key)) walking = true;
  if (!typesText(event)) return;
  textField().focus({ preventScroll: true });
  event.stopImmediatePropagation(); // and the browser types the letter there
}

window.addEventListener("keydown", keyDown, { capture: true });
window.addEventListener(
  "pointerdown",
  (event) => {
    walking = false;
    pressedInConversation = Boolean(elementOf(event)?.closest?.("#conversation"));
    drop();
  },
  { capture: true },
);
document.addEventListener("focusin", (event) => {
  if (elementOf(event)?.matches?.(TEXT)) walking = false;
});
