// Dialog of a new task: the title is enough, Ctrl+Enter creates.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { command } from "../core/api.js";
import { now } from "../core/clock.js";
import { shortDay, time } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { go, taskPath } from "../core/router.js";
import { dialogs, logs, me, operators } from "../state/store.js";
import { messagesOf } from "../state/reduce.js";
import { complain, toast } from "../state/toasts.js";
import { Icon } from "../ui/elements.js";
import { Segments } from "../ui/form.js";
import { FormModal, shut } from "../ui/modal.js";
import { PRIORITIES, shownTags } from "../ui/tag_names.js";
import { atHour } from "../workflow/snooze_times.js";
import { submitKeys, useAttempt } from "./attempt.js";
import { liveTaskTypes, nameOfType } from "./names.js";
import { dueTimes } from "./order.js";
import { promiseIn } from "./promised_date.js";
import { beginning, openRepeat } from "./state.js";
import { TagsField } from "./tags_field.js";
import { TemplateField, useTemplates } from "./template_field.js";
import { titleFrom } from "./title.js";
import { troubleWords } from "./text.js";

const DUE = {
  evening: () => t("Today, 18:00"),
  tomorrow: () => t("Tomorrow"),
  days3: () => t("In 3 days"),
};

export function NewTask() {
  const from = useRef(beginning.value).current;
  const dialog = useRef(dialogs.peek()[from.dialog_id]).current;
  const promise = useRef(from.promised_at ? promiseOf(from.text, from.promised_at) : null).current;
  const [title, setTitle] = useState(
    promise ? titleFrom(promise.sentence) : (from.title ?? titleFrom(from.text ?? "")),
  );
  const [text, setText] = useState(from.text ?? "");
  const [due, setDue] = useState(promise ? { id: "own", at: promise.at } : { id: "none", at: null });
  const [assignee, setAssignee] = useState("");
  const [type, setType] = useState("");
  const [priority, setPriority] = useState(from.priority ?? dialog?.priority ?? 0);
  const [tags, setTags] = useState(() => shownTags(dialog?.tags).map((tag) => tag.id));
  const field = useRef(null);
  const { problem, busy, run, refuse, settle } = useAttempt(field);
  useLayoutEffect(() => {
    field.current.focus({ preventScroll: true });
    field.current.select();
  }, []);
  const [endsWait, setEndsWait] = useState(false);
  const template = useTemplates();
  const ended = () => {
    shut();
    from.made?.();
  };
  const create = () => {
    if (template.chosen) run(async () => (await template.use(from)) || ended());
    else if (title.trim()) run(createOne);
    else refuse(t("A task needs a title."));
  };
  const createOne = async () => {
    const { task } = await command("/api/tasks", {
      title: title.trim(),
      text: text.trim(),
      message_ids: from.message_ids ?? [],
      dialog_id: from.dialog_id ?? null,
      status_id: from.status_id ?? null,
      due_at: due.at,
      assignee_id: assignee ? Number(assignee) : null,
      type_id: type ? Number(type) : null,
      priority,
      tags: dialog || tags.length ? tags : null,
      ends_wait: endsWait,
    });
    ended();
    told(task, endsWait ? dialog.id : null);
  };
  const repeat = () => {
    const ids = { assignee_id: assignee ? Number(assignee) : null, type_id: type ? Number(type) : null };
    openRepeat({ template: { title: title.trim(), text: text.trim(), priority, tags, ...ids } });
  };
  const isEnter = (event) =>
    event.key === "Enter" && event.target === field.current && !event.isComposing && !event.repeat;
  const fields = html`
    <div class="field">
      <label for="tkt">${t("Title")}</label>
      <input class="input" id="tkt" ref=${field} maxlength="200" autocomplete="off" value=${title}
          aria-invalid=${problem ? "true" : null} aria-describedby=${problem ? "tke" : null}
          onInput=${(event) => {
            setTitle(event.currentTarget.value);
            settle();
          }} />
      ${problem && html`<span class="hint bad" id="tke" role="alert">${problem}</span>`}
    </div>
    <${DueField} due=${due} onPick=${setDue} />
    <div class="taskpair">
      <div class="field">
        <label for="tka">${t("Assignee")}</label>
        <select class="input sel" id="tka" value=${assignee}
            onChange=${(event) => setAssignee(event.currentTarget.value)}>
          <option value="">${t("nobody")}</option>
          <option value=${me.value.id}>${t("{name} (me)", { name: me.value.name })}</option>
          ${colleagues().map((one) => html`<option key=${one.id} value=${one.id}>${one.name}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="tky">${t("Type")}</label>
        <select class="input sel" id="tky" value=${type} onChange=${(event) => setType(event.currentTarget.value)}>
          <option value="">${t("none")}</option>
          ${liveTaskTypes().map((one) => html`<option key=${one.id} value=${one.id}>${nameOfType(one)}</option>`)}
        </select>
      </div>
    </div>
    <div class="field">
      <span class="lab">${t("Priority")}</span>
      <${Segments} label=${t("Priority")} options=${PRIORITIES.map(([value, label]) => [value, label()])}
          value=${priority} onPick=${setPriority} />
    </div>
    <${TagsField} tags=${tags} onTags=${setTags} />
    <div class="field">
      <label for="tkd">${t("Description")}</label>
      <textarea class="input" id="tkd" rows="4" maxlength="20000" value=${text}
          onInput=${(event) => setText(event.currentTarget.value)}></textarea>
    </div>
    ${
      dialog?.waiting_since &&
      html`<label class="hrow t13">
        <input class="check" type="checkbox" checked=${endsWait}
            onChange=${(event) => setEndsWait(event.currentTarget.checked)} />
        ${t("No reply needed, the task is enough")}
      </label>`
    }
  `;
  const foot = html`
    <span class="t12 dim grow">${originWords(from)}</span>
    ${
      !from.dialog_id &&
      !template.chosen &&
      html`<button type="button" class="btn quiet" onClick=${repeat}>
        <${Icon} name="repeat" size="s" />${t("Repeat…")}
      </button>`
    }
    <button type="button" class="btn quiet only-wide" onClick=${shut}>${t("Cancel")}</button>
    <button type="button" class="btn primary" disabled=${busy} onClick=${create}>
      ${template.chosen ? n("Create {n} task", "Create {n} tasks", template.chosen.steps.length) : t("Create")}
      <kbd class="only-wide">${COMMAND_KEY} ↵</kbd>
    </button>
  `;
  return html`<${FormModal} title=${t("New task")} look="taskdlg" body="taskform" foot=${foot}
      onKey=${submitKeys(create, isEnter)}>
    <${TemplateField} template=${template} problem=${template.chosen && problem} />
    ${!template.chosen && fields}
  <//>`;
}

// What our own message promised, unless that has passed.
function promiseOf(text, at) {
  const found = promiseIn(text ?? "", at);
  return found && found.at > now.value ? found : null;
}

const colleagues = () =>
  Object.values(operators.value)
    .filter((one) => one.active && one.id !== me.value.id)
    .sort((a, b) => a.name.localeCompare(b.name));

function originWords({ message_ids: ids = null, dialog_id: dialog = null }) {
  if (!ids?.length) return dialog ? t("Linked to the conversation") : "";
  const log = logs.value[dialog];
  const files = log ? messagesOf(log).filter((one) => ids.includes(one.id) && one.files?.length > 0) : [];
  const words = n("From {n} message", "From {n} messages", ids.length);
  return files.length ? t("{words}, with its files", { words }) : words;
}

// An own date begins with tomorrow evening.
const asLocal = (at) => {
  const day = new Date(at);
  return new Date(at - day.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

function DueField({ due, onPick }) {
  const times = useRef(dueTimes(now.value)).current;
  const options = [{ id: "none", at: null }, ...times, { id: "own", at: null }];
  const words = (id) => (id === "none" ? t("No due date") : id === "own" ? t("Own date") : DUE[id]());
  const own = useRef(null);
  const pick = (one) => {
    if (one.id !== "own") {
      onPick(one);
      return;
    }
    onPick({ id: "own", at: due.at ?? atHour(now.value, 1, 18) });
    requestAnimationFrame(() => own.current?.focus());
  };
  return html`<div class="field">
    <span class="lab" id="tkdue">${t("Due")}</span>
    <div class="taskchips" role="group" aria-labelledby="tkdue">
      ${options.map(
        (one) =>
          html`<button type="button" class="chip" key=${one.id} aria-pressed=${String(due.id === one.id)}
              title=${one.at ? `${shortDay(one.at, now.value)}, ${time(one.at)}` : null} onClick=${() => pick(one)}>
            ${words(one.id)}
          </button>`,
      )}
    </div>
    ${
      due.id === "own" &&
      html`<input class="input" type="datetime-local" ref=${own} aria-label=${t("Due date and time")}
          value=${due.at ? asLocal(due.at) : ""} onInput=${(event) => {
            const at = new Date(event.currentTarget.value).getTime();
            onPick({ id: "own", at: Number.isNaN(at) ? null : at });
          }} />`
    }
  </div>`;
}

// waited: the conversation whose client needs no reply since.
function told(task, waited) {
  const takeBack = async () => {
    await command(`/api/tasks/${task.id}/removed`, { removed: true });
    if (waited !== null) await command(`/api/dialogs/${waited}/answer-after-all`, {});
  };
  toast(t("Task No. {number} created: {title}", { number: task.number, title: task.title }), {
    icon: "circle-check-big",
    undo: () => takeBack().catch((failed) => complain(troubleWords(failed))),
    more: { label: t("Open"), run: () => go(taskPath(task.id)) },
  });
}
