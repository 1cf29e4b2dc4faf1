// After the last open task of a conversation was closed: an offer to tell the client, in the composer.
import { signal } from "@preact/signals";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { go, inboxPath } from "../core/router.js";
import { draftOf, setDraft, setMode } from "../compose/drafts.js";
import { focusComposer } from "../compose/focus.js";
import { Icon } from "../ui/elements.js";
import { onClosed } from "./task_store.js";

export const lastTask = signal(/** @type {any} */ (null)); // row of the closed task

onClosed((task) => {
  lastTask.value = task;
});

// The words stand in the composer; a person sends them. A begun draft stays.
export function tellClient(task) {
  lastTask.value = null;
  const id = task.dialog_id;
  setMode(id, "reply");
  if (!draftOf(id, "reply")) setDraft(id, "reply", t("Your request is settled: {title}", { title: task.title }));
  go(inboxPath("all", id));
  requestAnimationFrame(() => focusComposer("reply"));
}

export function LastTask() {
  const task = lastTask.value;
  if (!task) return null;
  const shut = () => {
    lastTask.value = null;
  };
  return html`<div class="banner aside lasttask" role="status">
    <${Icon} name="circle-check-big" size="m" />
    <span class="grow">
      ${t("That was the last task of the conversation with {name}. Tell the client?", {
        name: task.client?.name ?? "",
      })}
    </span>
    <button type="button" class="btn small" onClick=${() => tellClient(task)}>${t("Write to the client")}</button>
    <button type="button" class="ib small" aria-label=${t("Dismiss")} onClick=${shut}>
      <${Icon} name="x" size="m" />
    </button>
  </div>`;
}
