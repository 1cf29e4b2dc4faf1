// Company settings: statuses of operators. For administrators.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { act } from "../workflow/actions.js";
import { command, words } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { operators } from "../state/store.js";
import { toast } from "../state/toasts.js";
import { builtInName, dotOf, liveStatuses, statusName } from "../ui/operator_status.js";
import { Icon } from "../ui/elements.js";
import { Block, Segments, Toggle } from "../ui/form.js";

const KEPT = new Set(["online", "away", "off"]); // built-in statuses that cannot be deleted
/** @type {[string, () => string][]} */
const BASES = [
  ["online", () => t("Online")],
  ["away", () => t("Away")],
  ["off", () => t("Off shift")],
];
const baseName = (base) => BASES.find(([id]) => id === base)[1]();
const takesFixed = (status) => status.builtin === "online" || status.base === "off";

export function Statuses() {
  const [editing, setEditing] = useState(null); // a status's id, or "new"
  const list = liveStatuses();
  const done = () => setEditing(null);
  const add = html`<button type="button" class="btn small" onClick=${() => setEditing("new")}>
    <${Icon} name="plus" size="s" />${t("New status")}
  </button>`;
  return html`<${Block} id="sth" title=${t("Operator statuses")} side=${editing !== "new" && add}>
    <p class="lead">
      ${t(
        "Operators choose a status in their menu. Round robin skips a status without new conversations; own ones stay.",
      )}
    </p>
    ${editing === "new" && html`<div class="card"><${StatusForm} onDone=${done} /></div>`}
    <ul class="card stlist">
      ${list.map(
        (status, index) =>
          html`<li key=${status.id}>
            ${
              editing === status.id
                ? html`<${StatusForm} status=${status} onDone=${done} />`
                : html`<${StatusRow} status=${status} list=${list} index=${index}
                    onEdit=${() => setEditing(status.id)} />`
            }
          </li>`,
      )}
    </ul>
  <//>`;
}

const change = (status, body) => act(() => command(`/api/statuses/${status.id}`, body, { method: "PATCH" }));

function move(list, index, step) {
  const before = list[step < 0 ? index - 1 : index + 2];
  return act(() => command(`/api/statuses/${list[index].id}/place`, { before: before?.id ?? null }));
}

function remove(status) {
  const set = (removed) => command(`/api/statuses/${status.id}/removed`, { removed });
  return act(async () => {
    await set(true);
    toast(t("Status deleted: {name}", { name: statusName(status) }), { icon: "x", undo: () => act(() => set(false)) });
  });
}

function StatusRow({ status, list, index, onEdit }) {
  const name = statusName(status);
  const people = Object.values(operators.value).filter((person) => person.active && person.status_id === status.id);
  const now = n("{n} person now", "{n} people now", people.length);
  const isKept = KEPT.has(status.builtin);
  return html`<section class="strow" aria-label=${name}>
    <span class="dotbox"><span class=${dotOf(status.base)}></span></span>
    <div class="grow">
      <b class="b5 blk t13 cut">${name}</b>
      <span class="t12 dim blk">
        ${baseName(status.base)}
        ${people.length > 0 && html` · <span title=${people.map((person) => person.name).join(", ")}>${now}</span>`}
      </span>
    </div>
    <span class="hrow t12 dim sttake">
      ${t("New conversations")}
      <${Toggle} label=${t("{name}: new conversations come", { name })} checked=${Boolean(status.takes_new)}
          disabled=${takesFixed(status)} onChange=${(on) => change(status, { takes_new: on })} />
    </span>
    <span class="hrow stacts">
      <button type="button" class="ib small" disabled=${index === 0} aria-label=${t("Move up: {name}", { name })}
          title=${t("Move up")} onClick=${() => move(list, index, -1)}>
        <${Icon} name="chevron-up" size="m" />
      </button>
      <button type="button" class="ib small" disabled=${index === list.length - 1}
          aria-label=${t("Move down: {name}", { name })} title=${t("Move down")} onClick=${() => move(list, index, 1)}>
        <${Icon} name="chevron-down" size="m" />
      </button>
      <button type="button" class="btn small quiet" onClick=${onEdit}>${t("Change")}</button>
      <button type="button" class="ib small" disabled=${isKept} aria-label=${t("Delete status {name}", { name })}
          title=${isKept ? t("Built-in status") : t("Delete status")} onClick=${() => remove(status)}>
        <${Icon} name="x" size="m" />
      </button>
    </span>
  </section>`;
}

function StatusForm({ status, onDone }) {
  const [name, setName] = useState(status?.name ?? "");
  const [base, setBase] = useState(status?.base ?? "away");
  const [takes, setTakes] = useState(Boolean(status?.takes_new));
  const [problem, setProblem] = useState(null);
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus(), []);
  const builtIn = Boolean(status?.builtin);
  const save = async (event) => {
    event.preventDefault();
    const body = builtIn ? { name: name.trim() } : { name: name.trim(), base, takes_new: base !== "off" && takes };
    try {
      await (status
        ? command(`/api/statuses/${status.id}`, body, { method: "PATCH" })
        : command("/api/statuses", body));
      onDone();
    } catch (failed) {
      setProblem(failed);
      field.current.focus();
    }
  };
  const meaning = html`
    <div class="field">
      <span class="lab">${t("Colleagues see")}</span>
      <${Segments} label=${t("Colleagues see")} options=${BASES.map(([id, label]) => [id, label()])} value=${base}
          onPick=${setBase} />
    </div>
    <label class="hrow t13">
      <${Toggle} label=${t("New conversations come")} checked=${takes && base !== "off"} disabled=${base === "off"}
          onChange=${setTakes} />
      ${t("New conversations come")}
    </label>
  `;
  const label = status ? t("Status {name}", { name: statusName(status) }) : t("New status");
  return html`<form class="tmnew" aria-label=${label} onSubmit=${save}>
    <div class="field">
      <label for="stn">${t("Status name")}</label>
      <input class="input" id="stn" ref=${field} maxlength="40" required=${!builtIn}
          placeholder=${builtIn ? builtInName(status) : null} value=${name} aria-invalid=${problem ? "true" : null}
          aria-describedby=${problem ? "ste" : null} onInput=${(event) => setName(event.currentTarget.value)} />
      ${problem && html`<span class="hint bad" id="ste" role="alert">${words(problem)}</span>`}
    </div>
    ${!builtIn && meaning}
    <div class="hrow">
      <button type="submit" class="btn primary" disabled=${!builtIn && !name.trim()}>
        ${status ? t("Save") : t("Create status")}
      </button>
      <button type="button" class="btn quiet" onClick=${onDone}>${t("Cancel")}</button>
    </div>
  </form>`;
}
