// Company settings: the list of tags. For supervisors and administrators.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { command, get, Problem, words } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { toast } from "../state/toasts.js";
import { Icon } from "../ui/elements.js";
import { Block } from "../ui/form.js";
import { liveTags } from "../ui/tag_names.js";
import { act } from "../workflow/actions.js";
import { takeOver } from "./changes.js";

// Names of the colours by their numbers.
const COLORS = [
  () => t("Grey"),
  () => t("Red"),
  () => t("Orange"),
  () => t("Yellow"),
  () => t("Green"),
  () => t("Teal"),
  () => t("Blue"),
  () => t("Purple"),
  () => t("Pink"),
];

const send = async (path, body, options) => takeOver((await command(path, body, options)).tag);

export function TagSettings() {
  const [editing, setEditing] = useState(null); // {id, form}: "edit" or "merge"; id null for a new tag
  const [counts, setCounts] = useState({ used: {}, used_by_tasks: {} });
  const list = liveTags.value;
  const done = () => setEditing(null);
  useEffect(() => {
    act(async () => setCounts(await get("/api/tags")));
  }, [list]);
  const isNew = editing?.id === null;
  const add = html`<button type="button" class="btn small" onClick=${() => setEditing({ id: null, form: "edit" })}>
    <${Icon} name="plus" size="s" />${t("New tag")}
  </button>`;
  return html`<${Block} id="tgst" title=${t("Tags")} side=${!isNew && add}>
    <p class="lead">${t("Tags mark what a conversation is about. Everyone adds them; the list is kept here.")}</p>
    ${isNew && html`<div class="card"><${TagForm} onDone=${done} /></div>`}
    ${!list.length && !isNew && html`<p class="card dpad2 t13 dim">${t("No tags yet. Create the first one.")}</p>`}
    ${
      list.length > 0 &&
      html`<ul class="card stlist">
        ${list.map(
          (tag) =>
            html`<li key=${tag.id}>
              ${
                editing?.id !== tag.id
                  ? html`<${TagRow} tag=${tag} dialogs=${counts.used[tag.id] ?? 0}
                      tasks=${counts.used_by_tasks[tag.id] ?? 0} isOnly=${list.length < 2}
                      onOpen=${(form) => setEditing({ id: tag.id, form })} />`
                  : editing.form === "merge"
                    ? html`<${MergeForm} tag=${tag} others=${list.filter((one) => one !== tag)} onDone=${done} />`
                    : html`<${TagForm} tag=${tag} onDone=${done} />`
              }
            </li>`,
        )}
      </ul>`
    }
  <//>`;
}

function remove(tag) {
  const set = (removed) => send(`/api/tags/${tag.id}/removed`, { removed });
  return act(async () => {
    await set(true);
    toast(t("Deleted: {name}", { name: tag.name }), { icon: "x", undo: () => act(() => set(false)) });
  });
}

function TagRow({ tag, dialogs, tasks, isOnly, onOpen }) {
  const { name } = tag;
  return html`<section class="strow" aria-label=${name}>
    <span class="dotbox"><span class=${`sq h${tag.color}`}></span></span>
    <div class="grow">
      <b class="b5 blk t13 cut">${name}</b>
      <span class="t12 dim blk">
        ${n("{n} conversation", "{n} conversations", dialogs)} · ${n("{n} task", "{n} tasks", tasks)}
      </span>
    </div>
    <span class="hrow stacts">
      <button type="button" class="btn small quiet" disabled=${isOnly} aria-label=${t("Merge: {name}", { name })}
          onClick=${() => onOpen("merge")}>
        ${t("Merge")}
      </button>
      <button type="button" class="btn small quiet" aria-label=${t("Change: {name}", { name })}
          onClick=${() => onOpen("edit")}>
        ${t("Change")}
      </button>
      <button type="button" class="ib small" aria-label=${t("Delete: {name}", { name })} title=${t("Delete")}
          onClick=${() => remove(tag)}>
        <${Icon} name="x" size="m" />
      </button>
    </span>
  </section>`;
}

function TagForm({ tag = null, onDone }) {
  const [name, setName] = useState(tag?.name ?? "");
  const [color, setColor] = useState(tag?.color ?? (liveTags.peek().length % 8) + 1);
  const [problem, setProblem] = useState(null);
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus(), []);
  const save = async (event) => {
    event.preventDefault();
    const body = { name: name.trim(), color };
    try {
      await (tag ? send(`/api/tags/${tag.id}`, body, { method: "PATCH" }) : send("/api/tags", body));
      onDone();
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
      field.current.focus();
    }
  };
  return html`<form class="tmnew" aria-label=${tag?.name ?? t("New tag")} onSubmit=${save}>
    <div class="field">
      <label for="tgn">${t("Name of the tag")}</label>
      <input class="input" id="tgn" ref=${field} maxlength="40" required value=${name}
          aria-invalid=${problem ? "true" : null} aria-describedby=${problem ? "tge" : null}
          onInput=${(event) => setName(event.currentTarget.value)} />
      ${problem && html`<span class="hint bad" id="tge" role="alert">${words(problem)}</span>`}
    </div>
    <div class="hrow wrap tight" role="radiogroup" aria-label=${t("Colour")}>
      ${COLORS.map(
        (label, value) =>
          html`<button type="button" class="ib small" key=${value} role="radio" aria-checked=${String(value === color)}
              aria-label=${label()} title=${label()} onClick=${() => setColor(value)}>
            <span class=${`tag h${value}`}>${value === color ? html`<${Icon} name="check" size="s" />` : "A"}</span>
          </button>`,
      )}
    </div>
    <div class="hrow">
      <button type="submit" class="btn primary" disabled=${!name.trim()}>${tag ? t("Save") : t("Create")}</button>
      <button type="button" class="btn quiet" onClick=${onDone}>${t("Cancel")}</button>
    </div>
  </form>`;
}

function MergeForm({ tag, others, onDone }) {
  const [into, setInto] = useState(others[0]?.id);
  const save = (event) => {
    event.preventDefault();
    return act(async () => {
      await command(`/api/tags/${tag.id}/merge`, { into });
      onDone();
    });
  };
  return html`<form class="tmnew" aria-label=${t("Merge: {name}", { name: tag.name })} onSubmit=${save}>
    <div class="field">
      <label for="tgm">${t("Replace the tag {name} by", { name: tag.name })}</label>
      <select class="input sel" id="tgm" value=${into}
          onChange=${(event) => setInto(Number(event.currentTarget.value))}>
        ${others.map((one) => html`<option key=${one.id} value=${one.id}>${one.name}</option>`)}
      </select>
      <span class="hint">${t("The tag is replaced in all conversations. This cannot be undone.")}</span>
    </div>
    <div class="hrow">
      <button type="submit" class="btn primary">${t("Merge")}</button>
      <button type="button" class="btn quiet" onClick=${onDone}>${t("Cancel")}</button>
    </div>
  </form>`;
}
