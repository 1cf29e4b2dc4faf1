// Closing conversations with open tasks asks what becomes of the tasks: one question, however many conversations.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { n, t } from "../core/i18n.js";
import { Modal, shut } from "../ui/modal.js";
import { explain, finishTasks, OpenTasks, openTasksOf } from "./open_tasks.js";
import { closing } from "./state.js";

export function CloseQuestion() {
  const { ids, sends, proceed, open } = useRef(closing.value).current;
  const [tasks, setTasks] = useState(null);
  const [busy, setBusy] = useState(false);
  const go = (answer) => {
    shut();
    proceed(answer);
  };
  useEffect(() => {
    openTasksOf(ids).then(
      (found) => (found.length ? setTasks(found) : go({})),
      (problem) => {
        explain(problem);
        if (open === null) shut();
      },
    );
  }, []);
  if (open === null && !tasks) return null;
  const finish = async () => {
    setBusy(true);
    const restore = await finishTasks(tasks);
    if (restore) go({ restore });
    else shut();
  };
  const count = tasks?.length ?? open;
  const title =
    ids.length === 1
      ? n("The conversation has {n} open task", "The conversation has {n} open tasks", count)
      : n("The conversations have {n} open task", "The conversations have {n} open tasks", count);
  const words = WORDS[sends ? "send" : "close"];
  return html`<${Modal} label=${title}>
    <div class="dpad">
      <h2 class="head2">${title}</h2>
      ${tasks && html`<${OpenTasks} tasks=${tasks} />`}
      <p class="lead">${t("Open tasks stay in the list of tasks and keep their due dates.")}</p>
      <div class="closeacts">
        <button type="button" class="btn primary" data-first disabled=${busy} onClick=${() => go({})}>
          ${words.keep()}
        </button>
        <button type="button" class="btn" disabled=${busy || !tasks} aria-busy=${String(busy)} onClick=${finish}>
          ${words.finish()}
        </button>
        ${
          sends &&
          html`<button type="button" class="btn" disabled=${busy} onClick=${() => go({ keep: true })}>
            ${t("Only send, do not close")}
          </button>`
        }
        <button type="button" class="btn quiet" disabled=${busy} onClick=${shut}>
          ${sends ? t("Back to the text") : t("Do not close")}
        </button>
      </div>
    </div>
  <//>`;
}

const WORDS = {
  close: { keep: () => t("Close, leave the tasks open"), finish: () => t("Close, the tasks are done") },
  send: {
    keep: () => t("Send and close, leave the tasks open"),
    finish: () => t("Send and close, the tasks are done"),
  },
};
