// Messages that pass by, and the one step back: Z takes back what the newest toast offers.
import { signal } from "@preact/signals";
import { t } from "../core/i18n.js";
import { forgetMove } from "./screen_changes.js";

const SHOWN_FOR = 8000;
const AT_ONCE = 3;
let last = 0;

export const toasts = signal([]);
// What can still be taken back after its toast has gone: the bell keeps it while the page lives (WCAG 2.2.1).
export const acts = signal([]); // {id, text, icon, at, run}, newest first
const KEPT_ACTS = 50;

// What gives way when there are too many: words that passed by first, what can be taken back next; a client who was
// finished stays until another one was, and is in the bell then.
const weight = (one) => (one.keep ? 2 : one.run || one.alert ? 1 : 0);

function tooMany(shown, entry) {
  const left = [...shown];
  const out = [];
  while (left.length + 1 > AT_ONCE) {
    const lightest = Math.min(...left.map(weight));
    if (lightest > weight(entry)) break;
    out.push(...left.splice(left.findIndex((one) => weight(one) === lightest), 1));
  }
  return out;
}

// silent: what is done shows itself elsewhere; only Z finds the way back here. keep: it brings a client back.
export function toast(text, { icon = "check", undo = null, action = null, label = "", alert = false, ms = SHOWN_FOR, silent = false, more = null, keep = false } = {}) {
  last += 1;
  const entry = { id: last, text, icon, alert, silent, more, keep, label: undo ? t("Undo") : label, run: undo ?? action, undo: Boolean(undo) };
  const out = silent ? [] : tooMany(toasts.value.filter((one) => !one.silent), entry);
  toasts.value = [...toasts.value.filter((one) => !out.includes(one)), entry];
  if (undo && !silent) acts.value = [{ id: entry.id, text, icon, at: Date.now(), run: undo }, ...acts.peek()].slice(0, KEPT_ACTS);
  setTimeout(() => dismiss(entry.id), ms);
  return entry.id;
}

export const undoSilently = (undo, ms) => toast("", { undo, ms, silent: true });

export const complain = (text, options) => toast(text, { icon: "circle-alert", alert: true, ...options });

export function dismiss(id) {
  toasts.value = toasts.value.filter((entry) => entry.id !== id);
}

// It did not happen, or was taken back: nothing is left to be undone.
export function forget(id) {
  dismiss(id);
  acts.value = acts.peek().filter((entry) => entry.id !== id);
}

export const forgetActs = () => { acts.value = []; };

export function run(entry) {
  forgetMove();
  if (entry.undo ?? true) forget(entry.id);
  else dismiss(entry.id);
  entry.run();
}

// What else a toast offers, such as another reason: pressed on purpose, so what follows is meant too.
export function runMore(entry) {
  forgetMove();
  dismiss(entry.id);
  entry.more.run();
}

export function undoLast() {
  const entry = toasts.value.findLast((candidate) => candidate.undo);
  if (entry) run(entry);
}
