// Form of a task template: its name and steps.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { Problem } from "../core/api.js";
import { t } from "../core/i18n.js";
import { operators } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { Segments } from "../ui/form.js";
import { PRIORITIES } from "../ui/tag_names.js";
import { DueIn } from "./due_in.js";
import { liveTaskTypes, nameOfType } from "./names.js";
import { troubleWords } from "./text.js";

const MOST_STEPS = 20;
const STEP = {
  title: "", text: "", kind: null, type_id: null, priority: 0, due_minutes: null,
  assignee_id: null, mine: false, team_id: null, checks: [],
}; // prettier-ignore

export function TemplateForm({ template = null, onSave, onDone }) {
  const [name, setName] = useState(template?.name ?? "");
  const [steps, setSteps] = useState(template?.steps ?? [{ ...STEP }]);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus(), []);
  const set = (index, patch) => setSteps(steps.map((step, at) => (at === index ? { ...step, ...patch } : step)));
  const untitled = steps.findIndex((step, index) => index > 0 && !step.title.trim());
  const save = async (event) => {
    event.preventDefault();
    if (busy) return;
    if (!name.trim()) {
      setProblem(t("Enter a name."));
      field.current.focus();
      return;
    }
    if (untitled > 0) {
      setProblem(t("Only the first task may take its title from the message."));
      return;
    }
    setBusy(true);
    try {
      await onSave({ name: name.trim(), steps: steps.map(cleaned) });
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(troubleWords(failed));
      setBusy(false);
    }
  };
  return html`<form class="tplform" novalidate onSubmit=${save}
      aria-label=${template ? t("Template {name}", { name: template.name }) : t("New template")}>
    <div class="field">
      <label for="tpn">${t("Template name")}</label>
      <input class="input" id="tpn" ref=${field} maxlength="40" autocomplete="off" value=${name}
          onInput=${(event) => setName(event.currentTarget.value)} />
    </div>
    ${steps.map(
      (step, index) =>
        html`<${Step} key=${index} step=${step} number=${index + 1} onChange=${(patch) => set(index, patch)}
            onRemove=${steps.length > 1 ? () => setSteps(steps.filter((_, at) => at !== index)) : null} />`,
    )}
    ${problem && html`<p class="hint bad" role="alert">${problem}</p>`}
    <div class="hrow wrap">
      <button type="button" class="btn small" disabled=${steps.length >= MOST_STEPS}
          onClick=${() => setSteps([...steps, { ...STEP }])}>
        <${Icon} name="plus" size="s" />${t("Add a task")}
      </button>
      <span class="grow"></span>
      <button type="button" class="btn quiet" onClick=${onDone}>${t("Cancel")}</button>
      <button type="submit" class="btn primary" disabled=${busy}>${t("Save")}</button>
    </div>
  </form>`;
}

const cleaned = (step) => ({
  ...step,
  title: step.title.trim(),
  checks: step.checks.map((line) => line.trim()).filter(Boolean),
});

function Step({ step, number, onChange, onRemove }) {
  const id = (name) => `tps${number}${name}`;
  const assignee = step.mine ? "me" : String(step.assignee_id ?? "");
  const pickAssignee = (value) =>
    onChange({ mine: value === "me", assignee_id: value === "me" || !value ? null : Number(value) });
  return html`<fieldset class="tplstep">
    <legend class="t13 b5">${t("Task {n}", { n: number })}</legend>
    ${
      onRemove &&
      html`<button type="button" class="ib small tplout"
          aria-label=${t("Remove task {n} from the template", { n: number })} title=${t("Remove")} onClick=${onRemove}>
        <${Icon} name="x" size="m" />
      </button>`
    }
    <div class="field">
      <label for=${id("t")}>${t("Title")}</label>
      <input class="input" id=${id("t")} maxlength="200" autocomplete="off" value=${step.title}
          placeholder=${number === 1 ? t("from the client's message") : null}
          onInput=${(event) => onChange({ title: event.currentTarget.value })} />
    </div>
    <div class="taskpair">
      <${DueIn} id=${id("d")} minutes=${step.due_minutes} onChange=${(minutes) => onChange({ due_minutes: minutes })} />
      <div class="field">
        <label for=${id("a")}>${t("Assignee")}</label>
        <select class="input sel" id=${id("a")} value=${assignee}
            onChange=${(event) => pickAssignee(event.currentTarget.value)}>
          <option value="">${t("nobody")}</option>
          <option value="me">${t("whoever uses the template")}</option>
          ${people(step.assignee_id).map((one) => html`<option key=${one.id} value=${one.id}>${one.name}</option>`)}
        </select>
      </div>
    </div>
    <div class="taskpair">
      <div class="field">
        <label for=${id("y")}>${t("Type")}</label>
        <select class="input sel" id=${id("y")} value=${step.type_id ?? ""}
            onChange=${(event) => onChange({ type_id: Number(event.currentTarget.value) || null })}>
          <option value="">${t("none")}</option>
          ${liveTaskTypes().map((one) => html`<option key=${one.id} value=${one.id}>${nameOfType(one)}</option>`)}
        </select>
      </div>
      <div class="field">
        <span class="lab">${t("Priority")}</span>
        <${Segments} label=${t("Priority")} options=${PRIORITIES.map(([value, label]) => [value, label()])}
            value=${step.priority} onPick=${(priority) => onChange({ priority })} />
      </div>
    </div>
    <div class="field">
      <label for=${id("c")}>${t("Checklist, one item per line")}</label>
      <textarea class="input" id=${id("c")} rows="2" value=${step.checks.join("\n")}
          onInput=${(event) => onChange({ checks: event.currentTarget.value.split("\n") })}></textarea>
    </div>
  </fieldset>`;
}

// A colleague who has left stays shown until somebody else is chosen.
const people = (chosen) =>
  Object.values(operators.value)
    .filter((one) => one.active || one.id === chosen)
    .sort((a, b) => a.name.localeCompare(b.name));
