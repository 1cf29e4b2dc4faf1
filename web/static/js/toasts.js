// Messages that pass by, and the one step back: Z takes back what the newest toast offers.
import { signal } from "@preact/signals";
import { t } from "./i18n.js";

const SHOWN_FOR = 8000;
const AT_ONCE = 3;
let last = 0;

export const toasts = signal([]);

export function toast(text, { icon = "check", undo = null, action = null, label = "", alert = false, more = null } = {}) {
  last += 1;
  const entry = { id: last, text, icon, alert, more, label: undo ? t("Undo") : label, run: undo ?? action, undo: Boolean(undo) };
  toasts.value = [...toasts.value, entry].slice(-AT_ONCE);
  setTimeout(() => dismiss(entry.id), SHOWN_FOR);
  return entry.id;
}

export const complain = (text, options) => toast(text, { icon: "circle-alert", alert: true, ...options });

export function dismiss(id) {
  toasts.value = toasts.value.filter((entry) => entry.id !== id);
}

export function run(entry) {
  dismiss(entry.id);
  entry.run();
}

export function undoLast() {
  const entry = toasts.value.findLast((candidate) => candidate.undo);
  if (entry) run(entry);
}
