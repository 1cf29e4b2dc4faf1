// Chip of the open tasks of a conversation: how many there are; red once the first of them is overdue.
import { useEffect } from "preact/hooks";
import { catchUp, now } from "../core/clock.js";
import { whenWords } from "../core/format.js";
import { html } from "../core/html.js";
import { n, t } from "../core/i18n.js";
import { Icon } from "./elements.js";

const LONGEST = 0x7fffffff; // milliseconds that a timer can wait

const dueOf = (dialog) => dialog.tasks?.due_at ?? null;
const isLate = (dialog, at) => dueOf(dialog) !== null && dueOf(dialog) <= at;

// The same as words for screen readers, "" without open tasks.
export function tasksLabel(dialog, at) {
  const open = dialog.tasks?.open ?? 0;
  if (!open) return "";
  const words = n("{n} open task", "{n} open tasks", open);
  return isLate(dialog, at) ? t("{tasks}, overdue", { tasks: words }) : words;
}

// It turns red at the due date, not at the next tick of the clock.
function useTurn(at) {
  useEffect(() => {
    const left = at === null ? -1 : at - Date.now();
    if (left < 0 || left > LONGEST) return undefined;
    const timer = setTimeout(catchUp, left);
    return () => clearTimeout(timer);
  }, [at]);
}

const titleOf = (dialog, at) =>
  dueOf(dialog) === null
    ? tasksLabel(dialog, at)
    : t("{tasks}, the first is due {when}", { tasks: tasksLabel(dialog, at), when: whenWords(dueOf(dialog)) });

// button: attributes of a button; without them it is a part of a row that names the tasks itself.
export function TaskChip({ dialog, button = null }) {
  useTurn(dueOf(dialog));
  const open = dialog.tasks?.open ?? 0;
  if (!open) return null;
  const look = isLate(dialog, now.value) ? "sla dtasks bad" : "sla dtasks";
  const inside = html`<${Icon} name="circle-check-big" size="s" />${open}`;
  const title = titleOf(dialog, now.value);
  if (!button) return html`<span class=${look} title=${title}>${inside}</span>`;
  const label = tasksLabel(dialog, now.value);
  return html`<button type="button" class=${look} title=${title} aria-label=${label} ...${button}>
    ${inside}
  </button>`;
}
