// Offer of a task for a promised date: below the reply that is typed, and under the one that was sent.
import { signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { t } from "../core/i18n.js";
import { save } from "../core/storage.js";
import { Icon } from "../ui/elements.js";
import { atHour } from "../workflow/snooze_times.js";
import { promiseIn } from "./promised_date.js";
import { openNewTask } from "./state.js";
import { dueWords } from "./text.js";

// Offers that were taken or dismissed on this device, one for each conversation and promised day.
const KEY = "okno.promises";
const MOST = 200;

function stored() {
  try {
    const found = JSON.parse(localStorage.getItem(KEY));
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}

const answered = signal(stored());
const nameOf = (dialog, at) => `${dialog}:${atHour(at, 0, 0)}`;
const settle = (name) => {
  answered.value = [name, ...answered.value.filter((one) => one !== name)].slice(0, MOST);
  save(KEY, answered.value);
};

export function TypedPromise({ id, text }) {
  const minute = Math.floor(now.value / 60_000);
  const promise = useMemo(() => promiseIn(text, now.peek()), [text, minute]);
  const take = (made) => openNewTask({ dialog_id: id, text: text.trim(), promised_at: now.peek(), made });
  return html`<${Offer} dialog=${id} promise=${promise} take=${take} look="promised typed" />`;
}

export function PromisedTask({ message }) {
  const { id, dialog_id: dialog, text, sent_at: at } = message;
  const promise = useMemo(() => promiseIn(text, at), [text, at]);
  const take = (made) => openNewTask({ message_ids: [id], dialog_id: dialog, text, promised_at: at, made });
  return html`<${Offer} dialog=${dialog} promise=${promise} take=${take} look="promised" />`;
}

function Offer({ dialog, promise, take, look }) {
  if (!promise || promise.at <= now.value) return null;
  const name = nameOf(dialog, promise.at);
  if (answered.value.includes(name)) return null;
  return html`<div class=${look}>
    <${Icon} name="calendar" size="s" />
    <span>${t("Promised: {when}", { when: dueWords(promise.at, now.value, { long: true }) })}</span>
    <button type="button" class="link" onClick=${() => take(() => settle(name))}>${t("Create a task")}</button>
    <button type="button" class="ib tiny" aria-label=${t("Do not offer a task")} title=${t("Do not offer a task")}
        onClick=${() => settle(name)}>
      <${Icon} name="x" size="s" />
    </button>
  </div>`;
}
