// Company settings: the statuses and the types of tasks. For administrators.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { command, Problem } from "../core/api.js";
import { t } from "../core/i18n.js";
import { toast } from "../state/toasts.js";
import { Icon } from "../ui/elements.js";
import { Block } from "../ui/form.js";
import { attempt } from "./attempt.js";
import { Ring } from "./elements.js";
import {
  baseName,
  BASES,
  builtInStatus,
  builtInType,
  liveTaskStatuses,
  liveTaskTypes,
  nameOfStatus,
  nameOfType,
} from "./names.js";
import { TemplateSettings } from "./template_settings.js";
import { troubleWords } from "./text.js";

const STATUSES = {
  path: "/api/task-statuses",
  nameOf: nameOfStatus,
  builtIn: builtInStatus,
  hasBase: true,
  title: () => t("Statuses of tasks"),
  lead: () => t("Columns of the board. A new status behaves like the built-in one that you choose for it."),
  create: () => t("New task status"),
  label: () => t("Name of the status"),
  isKept: (row) => Boolean(row.builtin),
};
const TYPES = {
  path: "/api/task-types",
  nameOf: nameOfType,
  builtIn: builtInType,
  hasBase: false,
  title: () => t("Types of tasks"),
  lead: () => t("Tasks that have a deleted type keep it."),
  create: () => t("New task type"),
  label: () => t("Name of the type"),
  isKept: () => false,
};

export function TaskListSettings() {
  return html`
    <${NameList} id="tkss" of=${STATUSES} rows=${liveTaskStatuses()} />
    <${NameList} id="tkts" of=${TYPES} rows=${liveTaskTypes()} />
    <${TemplateSettings} />
  `;
}

function NameList({ id, of, rows }) {
  const [editing, setEditing] = useState(null); // an id, or "new"
  const done = () => setEditing(null);
  const add = html`<button type="button" class="btn small" onClick=${() => setEditing("new")}>
    <${Icon} name="plus" size="s" />${of.create()}
  </button>`;
  return html`<${Block} id=${id} title=${of.title()} side=${editing !== "new" && add}>
    <p class="lead">${of.lead()}</p>
    ${editing === "new" && html`<div class="card"><${NameForm} of=${of} onDone=${done} /></div>`}
    <ul class="card stlist">
      ${rows.map(
        (row, index) =>
          html`<li key=${row.id}>
            ${
              editing === row.id
                ? html`<${NameForm} of=${of} row=${row} onDone=${done} />`
                : html`<${NameRow} of=${of} row=${row} rows=${rows} index=${index}
                    onEdit=${() => setEditing(row.id)} />`
            }
          </li>`,
      )}
    </ul>
  <//>`;
}

function move(of, rows, index, step) {
  const before = rows[step < 0 ? index - 1 : index + 2];
  return attempt(() => command(`${of.path}/${rows[index].id}/place`, { before: before?.id ?? null }));
}

async function remove(of, row) {
  const set = (removed) => attempt(() => command(`${of.path}/${row.id}/removed`, { removed }));
  if (await set(true)) toast(t("Deleted: {name}", { name: of.nameOf(row) }), { icon: "x", undo: () => set(false) });
}

function NameRow({ of, row, rows, index, onEdit }) {
  const name = of.nameOf(row);
  const isKept = of.isKept(row);
  return html`<section class="strow" aria-label=${name}>
    ${of.hasBase && html`<span class="dotbox"><span class="st"><${Ring} base=${row.base} /></span></span>`}
    <div class="grow">
      <b class="b5 blk t13 cut">${name}</b>
      ${of.hasBase && baseName(row.base) !== name && html`<span class="t12 dim blk">${baseName(row.base)}</span>`}
    </div>
    <span class="hrow stacts">
      <button type="button" class="ib small" disabled=${index === 0} aria-label=${t("Move up: {name}", { name })}
          title=${t("Move up")} onClick=${() => move(of, rows, index, -1)}>
        <${Icon} name="chevron-up" size="m" />
      </button>
      <button type="button" class="ib small" disabled=${index === rows.length - 1}
          aria-label=${t("Move down: {name}", { name })} title=${t("Move down")}
          onClick=${() => move(of, rows, index, 1)}>
        <${Icon} name="chevron-down" size="m" />
      </button>
      <button type="button" class="btn small quiet" aria-label=${t("Change: {name}", { name })} onClick=${onEdit}>
        ${t("Change")}
      </button>
      <button type="button" class="ib small" disabled=${isKept} aria-label=${t("Delete: {name}", { name })}
          title=${isKept ? t("Built-in status") : t("Delete")} onClick=${() => remove(of, row)}>
        <${Icon} name="x" size="m" />
      </button>
    </span>
  </section>`;
}

// An empty name gives a built-in entry its translated name back.
function NameForm({ of, row = null, onDone }) {
  const [name, setName] = useState(row?.name ?? "");
  const [base, setBase] = useState("active");
  const [problem, setProblem] = useState(null);
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus(), []);
  const usual = row ? of.builtIn(row) : "";
  const id = `nm${of.hasBase ? "s" : "t"}${row?.id ?? ""}`;
  const save = async (event) => {
    event.preventDefault();
    const body = { name: name.trim(), ...(!row && of.hasBase && { base }) };
    try {
      await (row ? command(`${of.path}/${row.id}`, body, { method: "PATCH" }) : command(of.path, body));
      onDone();
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
      field.current.focus();
    }
  };
  return html`<form class="tmnew" aria-label=${row ? of.nameOf(row) : of.create()} onSubmit=${save}
      onKeyDown=${(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onDone();
      }}>
    <div class="field">
      <label for=${id}>${of.label()}</label>
      <input class="input" id=${id} ref=${field} maxlength="40" required=${!usual} placeholder=${usual || null}
          value=${name} aria-invalid=${problem ? "true" : null} aria-describedby=${problem ? `${id}e` : null}
          onInput=${(event) => {
            setName(event.currentTarget.value);
            setProblem(null);
          }} />
      ${problem && html`<span class="hint bad" id=${`${id}e`} role="alert">${troubleWords(problem)}</span>`}
    </div>
    ${
      !row &&
      of.hasBase &&
      html`<div class="field">
        <label for=${`${id}b`}>${t("Behaves like")}</label>
        <select class="input sel" id=${`${id}b`} value=${base}
            onChange=${(event) => setBase(event.currentTarget.value)}>
          ${BASES.map(([value, label]) => html`<option key=${value} value=${value}>${label()}</option>`)}
        </select>
      </div>`
    }
    <div class="hrow">
      <button type="submit" class="btn primary" disabled=${!usual && !name.trim()}>
        ${row ? t("Save") : t("Create")}
      </button>
      <button type="button" class="btn quiet" onClick=${onDone}>${t("Cancel")}</button>
    </div>
  </form>`;
}
