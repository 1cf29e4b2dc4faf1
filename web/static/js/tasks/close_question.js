// Closing a conversation with open tasks asks what becomes of them.
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { command, get, Problem } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { complain } from "../state/toasts.js";
import { keepInside, useFocusBack } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { liveTaskStatuses } from "./names.js";
import { isOpen } from "./order.js";
import { closing } from "./state.js";
import { troubleWords } from "./text.js";

const shut = () => {
  layer.value = null;
};

// False after a failure, which is explained.
async function finishTasks(dialogId) {
  const status = liveTaskStatuses().find((one) => one.base === "done");
  try {
    const { items } = await get(`/api/dialogs/${dialogId}/tasks`);
    const ids = items.filter(isOpen).map((task) => task.id);
    if (ids.length) await command("/api/tasks/bulk", { steps: [{ ids, change: { status_id: status.id } }] });
    return true;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    complain(troubleWords(problem));
    return false;
  }
}

export function CloseQuestion() {
  const { id, open, close } = closing.value;
  const first = useRef(null);
  useFocusBack();
  useLayoutEffect(() => first.current.focus(), []);
  const keep = () => {
    shut();
    close();
  };
  const finish = async () => {
    shut();
    if (await finishTasks(id)) close();
  };
  const title = n("The conversation has {n} open task", "The conversation has {n} open tasks", open);
  return html`<div class="over" onPointerDown=${(event) => {
    if (event.target === event.currentTarget) shut();
  }}>
    <div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${title} onKeyDown=${keepInside}>
      <div class="dpad">
        <h2 class="head2">${title}</h2>
        <p class="lead">${t("Open tasks stay in the list of tasks and keep their due dates.")}</p>
        <div class="closeacts">
          <button type="button" class="btn primary" ref=${first} onClick=${keep}>
            ${t("Close it, leave the tasks open")}
          </button>
          <button type="button" class="btn" onClick=${finish}>${t("Close it, the tasks are done")}</button>
          <button type="button" class="btn quiet" onClick=${shut}>${t("Do not close")}</button>
        </div>
      </div>
    </div>
  </div>`;
}
