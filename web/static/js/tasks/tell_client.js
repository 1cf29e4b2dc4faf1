// After the last open task of a conversation was closed: an offer to tell the client, on the page of the tasks and
// above the composer of the conversation. A person sends the words.
import { effect, signal, untracked } from "@preact/signals";
import { html } from "../core/html.js";
import { get } from "../core/api.js";
import { t } from "../core/i18n.js";
import { go, inboxPath } from "../core/router.js";
import { draftOf, setDraft, setMode } from "../compose/drafts.js";
import { focusComposer } from "../compose/focus.js";
import { me } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { isOpen } from "./order.js";
import { onClosed, onReopened, tasks } from "./task_store.js";

const SHOWN = 3; // offers on the page of the tasks

// Conversations whose client may be told: {id: conversation, task: row of its last task, silent: why the client cannot
// be told, at: when it was closed}, the newest last.
/** @type {import("@preact/signals").Signal<{id: number, task: any, silent: string | null, at: number}[]>} */
const offers = signal([]);
const answered = new Set(); // tasks of which the client was told, or need not be

const without = (id) => offers.peek().filter((one) => one.id !== id);

// They survive a reload of the page in this tab, each for the person who closed the task.
const TOO_OLD = 12 * 3_600_000;
let owner = null; // operator whose offers these are
const keyOf = (id) => `okno.offers.${id}`;

async function restore(id) {
  const kept = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? "[]").filter((one) => Date.now() - one.at < TOO_OLD);
  owner = id;
  offers.value = [];
  for (const one of kept) {
    const { task } = await get(`/api/tasks/${one.task}`).catch(() => ({}));
    if (owner !== id) return;
    if (task && !isOpen(task) && !answered.has(task.id))
      offers.value = [...without(task.dialog_id), { id: task.dialog_id, task, silent: one.silent, at: one.at }];
  }
}

effect(() => {
  const id = me.value?.id;
  if (id && id !== owner) untracked(() => restore(id));
});
effect(() => {
  const list = offers.value.map(({ task, silent, at }) => ({ task: task.id, silent, at }));
  if (!owner) return;
  if (list.length) sessionStorage.setItem(keyOf(owner), JSON.stringify(list));
  else sessionStorage.removeItem(keyOf(owner));
});

onClosed((task, silent) => {
  if (answered.has(task.id)) return;
  offers.value = [...without(task.dialog_id), { id: task.dialog_id, task, silent, at: Date.now() }];
});
onReopened((task) => {
  offers.value = offers.peek().filter((one) => one.task.id !== task.id);
});

function answer(offer) {
  answered.add(offer.task.id);
  offers.value = without(offer.id);
}

// A conversation that has an open task again is not settled.
const standing = () => {
  const open = new Set(Object.values(tasks.value).flatMap((task) => (isOpen(task) ? [task.dialog_id] : [])));
  return offers.value.filter((one) => !open.has(one.id));
};

// The words stand in the composer. A begun draft stays.
function writeTo(offer) {
  answer(offer);
  const { id, task } = offer;
  const { title } = task;
  setMode(id, "reply");
  if (!draftOf(id, "reply"))
    setDraft(
      id,
      "reply",
      task.base === "dropped"
        ? t("About your request: {title}.", { title })
        : t("Your request is settled: {title}", { title }),
    );
  go(inboxPath("all", id));
  requestAnimationFrame(() => focusComposer("reply"));
}

const SILENT = {
  "blocked": () => t("The client has blocked us and cannot be told."),
  "channel-removed": () => t("The channel was disconnected, the client cannot be told."),
};

function Offer({ offer, words }) {
  return html`<div class="banner aside lasttask" role="status">
    <${Icon} name="circle-check-big" size="m" />
    <span class="grow">${words} ${offer.silent ? SILENT[offer.silent]() : t("Tell the client?")}</span>
    ${
      !offer.silent &&
      html`<button type="button" class="btn small" onClick=${() => writeTo(offer)}>${t("Write to the client")}</button>`
    }
    <button type="button" class="ib small" aria-label=${t("Dismiss")} onClick=${() => answer(offer)}>
      <${Icon} name="x" size="m" />
    </button>
  </div>`;
}

export function LastTasks() {
  const shown = standing();
  return shown.slice(-SHOWN).map(
    (offer) =>
      html`<${Offer} key=${offer.id} offer=${offer}
          words=${t("That was the last task of the conversation with {name}.", {
            name: offer.task.client?.name ?? t("the client"),
          })} />`,
  );
}

// The same above the composer of the conversation.
export function LastTaskOf({ dialog }) {
  const offer = standing().find((one) => one.id === dialog?.id);
  return offer ? html`<${Offer} offer=${offer} words=${t("That was the last task of the conversation.")} />` : null;
}
