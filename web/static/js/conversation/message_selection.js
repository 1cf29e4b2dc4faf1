// Messages of the open conversation that are chosen together, to make one task from them.
import { signal } from "@preact/signals";
import { layer } from "../ui/layers.js";
import { inField, startWalking } from "../ui/input_guard.js";
import { n } from "../core/i18n.js";
import { toast } from "../state/toasts.js";

const MOST = 50; // messages that one task is made from

export const selected = signal(new Map()); // number -> message
let from = null; // number where a range begins
let before = new Map(); // what was chosen when the range began

export const canSelect = (message) =>
  message.kind !== "system" &&
  message.content !== "service" &&
  message.delivery?.state !== "cancelled" &&
  !message.deleted_at;

export const selectedMessages = () => [...selected.peek().values()].sort((a, b) => a.no - b.no);

function keep(rows) {
  if (rows.size > MOST) {
    toast(n("At most {n} message in one task", "At most {n} messages in one task", MOST));
    return;
  }
  selected.value = rows;
}

export function toggleMessage(message) {
  if (!canSelect(message)) return;
  const rows = new Map(selected.peek());
  if (!rows.delete(message.no)) rows.set(message.no, message);
  keep(rows);
  from = message.no;
  before = selected.peek();
}

// Chooses from where the range began to this message; a shorter range gives the others back. start: where a range
// begins when none has.
export function selectUpTo(messages, no, start = no) {
  if (from === null) {
    from = start;
    before = new Map();
  }
  const [low, high] = [Math.min(from, no), Math.max(from, no)];
  const range = messages.filter((message) => message.no >= low && message.no <= high && canSelect(message));
  keep(new Map([...before, ...range.map((message) => [message.no, message])]));
}

export function selectNone() {
  from = null;
  before = new Map();
  if (selected.peek().size) selected.value = before;
}

// A click on a row of the conversation; false leaves it to the row. Shift extends the choice; once something is
// chosen, a plain click adds or removes one message.
export function clickMessage(messages, message, event, start) {
  const some = selected.peek().size > 0;
  const onLink = !some && event.target.closest("a[href], button, audio, video");
  if (!message || !canSelect(message) || !(event.shiftKey || some) || onLink || String(getSelection())) return false;
  if (event.shiftKey) selectUpTo(messages, message.no, start ?? message.no);
  else toggleMessage(message);
  startWalking(); // the letters that follow are about the chosen messages
  return true;
}

// Esc ends the choice wherever the focus is, but first leaves a text field.
function ended(event) {
  if (event.key !== "Escape" || event.defaultPrevented || !selected.peek().size || layer.peek()) return;
  if (inField(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  selectNone();
}

document.addEventListener("keydown", ended, { capture: true });
