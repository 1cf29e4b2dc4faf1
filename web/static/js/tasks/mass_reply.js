// Dialog of a mass reply: one text for the conversations of a task, shown and approved before it is sent.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { command } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { preferences } from "../state/store.js";
import { complain, toast } from "../state/toasts.js";
import { firstName } from "../ui/avatar.js";
import { Avatar, Badge } from "../ui/elements.js";
import { FormModal, shut } from "../ui/modal.js";
import { attempt, submitKeys, useAttempt } from "./attempt.js";
import { explain, finishTasks, OpenTasks, openTasksOf } from "./open_tasks.js";
import { massReply } from "./mass_reply_state.js";

const LEAST_UNDO = 10; // seconds in which the replies can be cancelled
const VARIABLES = ["{name|…}", "{number}"];

const undoSeconds = () => {
  const { messenger = 0, email = 0 } = preferences.peek()?.undo ?? {};
  return Math.max(LEAST_UNDO, messenger, email);
};

export function MassReply() {
  const { task, dialogs } = useRef(massReply.value).current;
  const open = dialogs.filter((one) => one.open);
  const [chosen, setChosen] = useState(() => new Set(open.filter((one) => !one.reply_state).map((one) => one.id)));
  const [text, setText] = useState("");
  const [close, setClose] = useState(false);
  const [finish, setFinish] = useState(false);
  const field = useRef(null);
  const { problem, busy, run, refuse, settle } = useAttempt(field);
  useLayoutEffect(() => field.current.focus({ preventScroll: true }), []);
  const targets = open.filter((one) => chosen.has(one.id));
  const openTasks = useOpenTasks(close ? targets.map((one) => one.id) : []);
  const send = () => {
    if (!text.trim() || !targets.length) {
      refuse(text.trim() ? t("Choose at least one conversation.") : t("Write the text."));
      return;
    }
    run(async () => {
      const seconds = undoSeconds();
      const answer = await command(`/api/tasks/${task}/replies`, {
        text: text.trim(),
        dialogs: targets.map((one) => ({ id: one.id, seen: one.last_no })),
        undo_ms: seconds * 1000,
        close,
      });
      shut();
      const closed = new Set(answer.sent.map((one) => one.dialog_id));
      const mine = finish ? openTasks.filter((one) => closed.has(one.dialog_id)) : [];
      tell(task, answer, dialogs, seconds, mine.length ? await finishTasks(mine) : null);
    });
  };
  const pick = (id, on) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const pickAll = (on) => setChosen(new Set(on ? open.map((one) => one.id) : []));
  const all = chosen.size === open.length;
  const foot = html`
    <span class="t12 dim grow">
      ${n("Can be undone for {n} second", "Can be undone for {n} seconds", undoSeconds())}
    </span>
    <button type="button" class="btn quiet only-wide" onClick=${shut}>${t("Cancel")}</button>
    <button type="button" class="btn primary" disabled=${busy || !targets.length} aria-busy=${String(busy)}
        onClick=${send}>
      ${n("Send to {n} client", "Send to {n} clients", targets.length)}
    </button>
  `;
  return html`<${FormModal} title=${t("Reply to all")} look="taskdlg" body="taskform" foot=${foot}
      onKey=${submitKeys(send)}>
    <div class="field">
      <label for="mrt">${t("Text for each client")}</label>
      <textarea class="input" id="mrt" ref=${field} rows="5" maxlength="16000" value=${text}
          aria-invalid=${problem ? "true" : null} aria-describedby=${problem ? "mre" : "mrh"}
          onInput=${(event) => {
            setText(event.currentTarget.value);
            settle();
          }}></textarea>
      ${problem && html`<span class="hint bad" id="mre" role="alert">${problem}</span>`}
      <${Variables} onPick=${(variable) => insert(field.current, variable, setText)} />
      <${Preview} text=${text} dialog=${targets[0]} />
    </div>
    <fieldset class="mrlist">
      <legend class="lab">${t("Conversations")}</legend>
      <label class="hrow t13">
        <input type="checkbox" checked=${all} indeterminate=${chosen.size > 0 && !all}
            onChange=${(event) => pickAll(event.currentTarget.checked)} />
        ${t("All")}
      </label>
      <ul>
        ${open.map((one) => html`<${Choice} key=${one.id} dialog=${one} on=${chosen.has(one.id)} onPick=${pick} />`)}
      </ul>
    </fieldset>
    <label class="hrow t13">
      <input type="checkbox" checked=${close} onChange=${(event) => setClose(event.currentTarget.checked)} />
      ${t("Also close these conversations")}
    </label>
    ${openTasks.length > 0 && html`<${TasksToo} tasks=${openTasks} finish=${finish} onFinish=${setFinish} />`}
  <//>`;
}

// Open tasks of the conversations that would be closed.
function useOpenTasks(ids) {
  const [found, setFound] = useState([]);
  const wanted = ids.join();
  useEffect(() => {
    let here = true;
    setFound([]);
    if (wanted) openTasksOf(wanted.split(",")).then((tasks) => here && setFound(tasks), explain);
    return () => {
      here = false;
    };
  }, [wanted]);
  return found;
}

const TasksToo = ({ tasks, finish, onFinish }) =>
  html`<fieldset class="mrlist">
    <legend class="lab">
      ${n("The conversations have {n} open task", "The conversations have {n} open tasks", tasks.length)}
    </legend>
    <${OpenTasks} tasks=${tasks} />
    ${[
      [false, t("Leave the tasks open")],
      [true, t("The tasks are done")],
    ].map(
      ([value, label]) =>
        html`<label class="hrow t13" key=${label}>
          <input type="radio" name="mrtasks" checked=${finish === value} onChange=${() => onFinish(value)} />
          ${label}
        </label>`,
    )}
  </fieldset>`;

const Choice = ({ dialog, on, onPick }) =>
  html`<li>
    <label class="hrow t13">
      <input type="checkbox" checked=${on} onChange=${(event) => onPick(dialog.id, event.currentTarget.checked)} />
      <${Avatar} name=${dialog.name} size="xs"><${Badge} kind=${dialog.channel_kind} /><//>
      <span class="grow">
        <span class="b5 cut blk">${dialog.name}</span>
        <span class="t12 dim cut blk">${dialog.text}</span>
      </span>
      ${dialog.reply_state && html`<span class="t12 dim">${t("has a reply")}</span>`}
    </label>
  </li>`;

// Inserts at the cursor and keeps it behind the inserted words.
function insert(field, words, onText) {
  field.setRangeText(words, field.selectionStart, field.selectionEnd, "end");
  onText(field.value);
  field.focus();
}

const Variables = ({ onPick }) =>
  html`<span class="taskchips" id="mrh" role="group" aria-label=${t("Variables")}>
    ${VARIABLES.map(
      (variable) =>
        html`<button type="button" class="chip" key=${variable} onClick=${() => onPick(variable)}>
          <code>${variable}</code>
        </button>`,
    )}
  </span>`;

// What the first client will read. The number is known to the server only.
function Preview({ text, dialog }) {
  if (!dialog || !/\{\s*(?:name|number)\b/.test(text)) return null;
  const name = firstName(dialog.name);
  const filled = text.replace(/\{\s*name\s*(?:\|([^{}]*))?\}/g, (_, other = "") => name || other);
  return html`<p class="t13 mrsee">
    <span class="t12 dim blk">${t("{name} will see", { name: dialog.name })}</span>
    ${filled.replace(/\{\s*number\s*\}/g, "№ …")}
  </p>`;
}

function tell(task, { sent, failed }, dialogs, seconds, restore) {
  const names = new Map(dialogs.map((one) => [one.id, one.name]));
  if (failed.length)
    complain(
      n("No reply to {n} client: {list}", "No reply to {n} clients: {list}", failed.length, {
        list: failed.map((one) => `${names.get(one.dialog_id)} (${refusal(one.code)})`).join(", "),
      }),
      { ms: 20_000 },
    );
  if (!sent.length) return;
  toast(n("Reply goes to {n} client", "Reply goes to {n} clients", sent.length), {
    icon: "reply",
    ms: seconds * 1000,
    undo: () => {
      cancel(task, sent);
      restore?.();
    },
  });
}

const REFUSALS = {
  "conversation-changed": () => t("wrote meanwhile"),
  "blocked": () => t("has blocked us"),
  "channel-removed": () => t("the channel was removed"),
  "not-linked": () => t("is no longer linked"),
};
const refusal = (code) => REFUSALS[code]?.() ?? t("was refused");

const cancel = (task, sent) =>
  attempt(async () => {
    const answer = await command(`/api/tasks/${task}/replies/cancel`, {
      message_ids: sent.map((one) => one.message_id),
    });
    const done = n("{n} reply cancelled", "{n} replies cancelled", answer.cancelled.length);
    if (answer.failed.length)
      complain(`${done}. ${n("{n} was sent already", "{n} were sent already", answer.failed.length)}`);
    else toast(done, { icon: "undo-2" });
  });
