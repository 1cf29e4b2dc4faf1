// Company settings: task templates. For administrators.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { command, get, Problem, words } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { complain, toast } from "../state/toasts.js";
import { useAnswer } from "../ui/answer.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { Block } from "../ui/form.js";
import { TemplateForm } from "./template_form.js";

const path = (id, rest = "") => `/api/task-templates/${id}${rest}`;

export function TemplateSettings() {
  const {
    answer: list,
    setAnswer: setList,
    problem,
    load,
  } = useAnswer(async () => (await get("/api/task-templates")).templates);
  const [editing, setEditing] = useState(null); // a template's id, or "new"
  useEffect(() => {
    load();
  }, []);
  // Runs a command whose answer is the whole list; tells of a failure.
  const change = async (job) => {
    try {
      setList((await job()).templates);
      return true;
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      complain(words(failed));
      return false;
    }
  };
  const save = async (id, body) => {
    const answer = await (id === "new"
      ? command("/api/task-templates", body)
      : command(path(id), body, { method: "PATCH" }));
    setList(answer.templates);
    setEditing(null);
  };
  const setRemoved = (id, removed) => change(() => command(path(id, "/removed"), { removed }));
  const remove = async ({ id, name }) => {
    if (await setRemoved(id, true))
      toast(t("Template deleted: {name}", { name }), { icon: "x", undo: () => setRemoved(id, false) });
  };
  const move = (index, step) => {
    const before = list[step < 0 ? index - 1 : index + 2]?.id ?? null;
    return change(() => command(path(list[index].id, "/place"), { before }));
  };
  const add = html`<button type="button" class="btn small" onClick=${() => setEditing("new")}>
    <${Icon} name="plus" size="s" />${t("New template")}
  </button>`;
  return html`<${Block} id="ttph" title=${t("Task templates")} side=${list && editing !== "new" && add}>
    <p class="lead">${t("A template makes several tasks at once, each with its due date, assignee and checklist.")}</p>
    ${problem && html`<${Failed} problem=${problem} retry=${load} />`}
    ${!list && !problem && html`<div class="card fcard" aria-busy="true"><${Line} width=${60} /></div>`}
    ${
      editing === "new" &&
      html`<div class="card">
        <${TemplateForm} onSave=${(body) => save("new", body)} onDone=${() => setEditing(null)} />
      </div>`
    }
    ${list?.length === 0 && editing !== "new" && html`<${Nothing} />`}
    ${
      list?.length > 0 &&
      html`<ul class="card stlist">
        ${list.map(
          (one, index) =>
            html`<li key=${one.id}>
              ${
                editing === one.id
                  ? html`<${TemplateForm} template=${one} onSave=${(body) => save(one.id, body)}
                      onDone=${() => setEditing(null)} />`
                  : html`<${Template} one=${one} first=${index === 0} last=${index === list.length - 1}
                      onMove=${(step) => move(index, step)} onEdit=${() => setEditing(one.id)}
                      onRemove=${() => remove(one)} />`
              }
            </li>`,
        )}
      </ul>`
    }
  <//>`;
}

const Nothing = () =>
  html`<${Empty} icon="list-checks" title=${t("No templates yet")}
      text=${t("For work that repeats: a return, an installation, a claim.")} />`;

const Failed = ({ problem, retry }) =>
  html`<${Empty} icon="unplug" title=${t("The templates could not be loaded")} text=${words(problem)}>
    <button type="button" class="btn" onClick=${retry}>${t("Retry")}</button>
  <//>`;

function Template({ one, first, last, onMove, onEdit, onRemove }) {
  const { name, steps } = one;
  const titles = steps.map((step) => step.title || t("the client's message"));
  return html`<section class="strow" aria-label=${name}>
    <div class="grow">
      <b class="b5 blk t13 cut">${name}</b>
      <span class="t12 dim blk cut">${n("{n} task", "{n} tasks", steps.length)}: ${titles.join(", ")}</span>
    </div>
    <span class="hrow stacts">
      <button type="button" class="ib small" disabled=${first} aria-label=${t("Move up: {name}", { name })}
          title=${t("Move up")} onClick=${() => onMove(-1)}>
        <${Icon} name="chevron-up" size="m" />
      </button>
      <button type="button" class="ib small" disabled=${last} aria-label=${t("Move down: {name}", { name })}
          title=${t("Move down")} onClick=${() => onMove(1)}>
        <${Icon} name="chevron-down" size="m" />
      </button>
      <button type="button" class="btn small quiet" onClick=${onEdit}>${t("Change")}</button>
      <button type="button" class="ib small" aria-label=${t("Delete template {name}", { name })}
          title=${t("Delete template")} onClick=${onRemove}>
        <${Icon} name="x" size="m" />
      </button>
    </span>
  </section>`;
}
