// Toasts and undo: Z undoes the action of the newest toast.
import { signal } from "@preact/signals";
import { t } from "../core/i18n.js";
import { forgetMove } from "./screen_changes.js";

const SHOWN_FOR = 8000;
const AT_ONCE = 3;
let last = 0;

export const toasts = signal([]);
// Actions that can be undone after their toast is gone: the bell keeps them while the page is open (WCAG 2.2.1).
export const acts = signal([]); // {id, text, icon, at, run}, newest first
const KEPT_ACTS = 50;

// Which toast is dropped when there are too many: first those without undo, then those with undo; the toast of a closed
// conversation stays until the next one, and is then in the bell.
const weight = (one) => (one.keep ? 2 : one.run || one.alert ? 1 : 0);

function tooMany(shown, entry) {
  const left = [...shown];
  const out = [];
  while (left.length + 1 > AT_ONCE) {
    const lightest = Math.min(...left.map(weight));
    if (lightest > weight(entry)) break;
    out.push(
      ...left.splice(
        left.findIndex((one) => weight(one) === lightest),
        1,
      ),
    );
  }
  return out;
}

// silent: no toast, only Z; the change is visible elsewhere. keep: the undo brings a client back.
export function toast(
  text,
  {
    icon = "check",
    undo = null,
    action = null,
    label = "",
    alert = false,
    ms = SHOWN_FOR,
    silent = false,
    more = null,
    keep = false,
  } = {},
) {
  last += 1;
  const entry = {
    id: last,
    text,
    icon,
    alert,
    silent,
    more,
    keep,
    label: undo ? t("Undo") : label,
    run: undo ?? action,
    undo: Boolean(undo),
  };
  const out = silent
    ? []
    : tooMany(
        toasts.value.filter((one) => !one.silent),
        entry,
      );
  toasts.value = [...toasts.value.filter((one) => !out.includes(one)), entry];
  if (undo && !silent)
    acts.value = [{ id: entry.id, text, icon, at: Date.now(), run: undo }, ...acts.peek()].slice(0, KEPT_ACTS);
  setTimeout(() => dismiss(entry.id), ms);
  return entry.id;
}

export const undoSilently = (undo, ms) => toast("", { undo, ms, silent: true });

export const complain = (text, options) => toast(text, { icon: "circle-alert", alert: true, ...options });

export function dismiss(id) {
  toasts.value = toasts.value.filter((entry) => entry.id !== id);
}

// The action failed or was undone: nothing is left to undo.
export function forget(id) {
  dismiss(id);
  acts.value = acts.peek().filter((entry) => entry.id !== id);
}

export const forgetActs = () => {
  acts.value = [];
};

export function run(entry) {
  forgetMove();
  if (entry.undo ?? true) forget(entry.id);
  else dismiss(entry.id);
  entry.run();
}

// Extra action of a toast, such as another reason; a deliberate click, so the next input is intended too.
export function runMore(entry) {
  forgetMove();
  dismiss(entry.id);
  entry.more.run();
}

export function undoLast() {
  const entry = toasts.value.findLast((candidate) => candidate.undo);
  if (entry) run(entry);
}
