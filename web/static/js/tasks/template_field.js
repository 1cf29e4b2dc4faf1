// Choice of a template in the dialog of a new task: its tasks are made instead of one.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { command, get, Problem } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { go, tasksPath } from "../core/router.js";
import { complain, toast } from "../state/toasts.js";
import { troubleWords } from "./text.js";

// {list, chosen: a template or null, pick(id), use(from)}; use returns null, or words about a failure.
export function useTemplates() {
  const [list, setList] = useState([]);
  const [id, setId] = useState(0);
  useEffect(() => {
    get("/api/task-templates").then(
      (answer) => setList(answer.templates),
      (problem) => {
        if (!(problem instanceof Problem)) throw problem; // a task can be made without a template
      },
    );
  }, []);
  const chosen = list.find((one) => one.id === id) ?? null;
  const use = async ({ message_ids: messages = [], dialog_id: dialog = null }) => {
    try {
      const answer = await command(`/api/task-templates/${chosen.id}/tasks`, {
        message_ids: messages,
        dialog_id: dialog,
      });
      tell(answer);
      return null;
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return troubleWords(problem);
    }
  };
  return { list, chosen, pick: setId, use };
}

function tell({ task_ids: ids, unassigned }) {
  const remove = () => command("/api/tasks/bulk", { steps: [{ ids, change: {}, removed: true }] });
  toast(n("{n} task created", "{n} tasks created", ids.length), {
    icon: "circle-check-big",
    undo: () => remove().catch((problem) => complain(troubleWords(problem))),
    more: { label: t("Open"), run: () => go(tasksPath()) },
  });
  if (unassigned.length)
    complain(
      n(
        "{n} task has no assignee, team or type: the one in the template is gone or has no access.",
        "{n} tasks have no assignee, team or type: the one in the template is gone or has no access.",
        unassigned.length,
      ),
    );
}

export function TemplateField({ template: { list, chosen, pick }, problem }) {
  if (!list.length) return null;
  return html`<div class="field">
    <label for="tkp">${t("Template")}</label>
    <select class="input sel" id="tkp" value=${chosen?.id ?? 0}
        onChange=${(event) => pick(Number(event.currentTarget.value))}>
      <option value="0">${t("none")}</option>
      ${list.map((one) => html`<option key=${one.id} value=${one.id}>${one.name}</option>`)}
    </select>
    ${
      chosen &&
      html`<ol class="tplsteps t13">
        ${chosen.steps.map((step, index) => html`<li key=${index}>${step.title || t("the client's message")}</li>`)}
      </ol>`
    }
    ${problem && html`<span class="hint bad" role="alert">${problem}</span>`}
  </div>`;
}
