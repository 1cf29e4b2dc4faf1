// Picker of a task for the selected conversations: they are linked to it, as to their common cause.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { command, get, Problem, words } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { go, taskPath } from "../core/router.js";
import { picked } from "../list/selection.js";
import { complain, toast } from "../state/toasts.js";
import { Icon } from "../ui/elements.js";
import { FormModal, shut } from "../ui/modal.js";
import { troubleWords } from "./text.js";

const SHOWN = 8;

const setLinked = (task, dialogs, on) => command(`/api/tasks/${task.id}/dialogs`, { dialog_ids: dialogs, on });

async function link(task, dialogs) {
  shut();
  try {
    await setLinked(task, dialogs, true);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    complain(troubleWords(problem));
    return;
  }
  const told = n(
    "{n} conversation linked to task No. {number}",
    "{n} conversations linked to task No. {number}",
    dialogs.length,
    { number: task.number },
  );
  toast(told, {
    icon: "link",
    undo: () => setLinked(task, dialogs, false).catch((problem) => complain(troubleWords(problem))),
    more: { label: t("Open"), run: () => go(taskPath(task.id)) },
  });
}

async function linkToNew(title, dialogs) {
  try {
    const { task } = await command("/api/tasks", { title, kind: "incident" });
    await link(task, dialogs);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    complain(troubleWords(problem));
  }
}

export function LinkPicker() {
  const dialogs = useRef([...picked.value.keys()]).current;
  const [typed, setTyped] = useState("");
  const [tasks, setTasks] = useState(null);
  const [problem, setProblem] = useState(null);
  const [at, setAt] = useState(0);
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus({ preventScroll: true }), []);
  useEffect(() => {
    get("/api/tasks?view=open&sort=created&limit=100").then(
      (answer) => setTasks(answer.items),
      (failed) => setProblem(failed),
    );
  }, []);
  const wanted = typed.trim().toLowerCase();
  const found = (tasks ?? [])
    .filter((task) => !wanted || task.title.toLowerCase().includes(wanted) || String(task.number) === wanted)
    .slice(0, SHOWN);
  const rows = [
    ...found.map((task) => ({ id: task.id, text: t("No. {number} {title}", task), run: () => link(task, dialogs) })),
    ...(typed.trim()
      ? [
          {
            id: "new",
            icon: "plus",
            text: t("New task “{title}”", { title: typed.trim() }),
            run: () => linkToNew(typed.trim(), dialogs),
          },
        ]
      : []),
  ];
  const chosen = Math.min(at, rows.length - 1);
  const keys = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setAt((chosen + step + rows.length) % Math.max(1, rows.length));
    } else if (event.key === "Enter" && !event.isComposing && !event.repeat) {
      event.preventDefault();
      rows[chosen]?.run();
    }
  };
  const title = n("Link {n} conversation to a task", "Link {n} conversations to a task", dialogs.length);
  return html`<${FormModal} title=${title} look="linkdlg" onKey=${keys}>
    <input class="input" ref=${field} role="combobox" aria-expanded="true" aria-controls="lnklist" maxlength="200"
        autocomplete="off" aria-activedescendant=${rows.length ? `lnk${chosen}` : null}
        aria-label=${t("Find a task or name a new one")} placeholder=${t("Find a task or name a new one")}
        value=${typed} onInput=${(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
        }} />
    ${problem && html`<p class="hint bad" role="alert">${words(problem)}</p>`}
    <ul class="lnklist" id="lnklist" role="listbox" aria-label=${t("Tasks")}>
      ${rows.map(
        (row, index) =>
          html`<li key=${row.id} id=${`lnk${index}`} role="option" aria-selected=${String(index === chosen)}
              class="mi" onPointerMove=${() => setAt(index)} onClick=${row.run}>
            <${Icon} name=${row.icon ?? "circle-check-big"} size="m" /><span class="cut">${row.text}</span>
          </li>`,
      )}
    </ul>
    ${tasks && !rows.length && html`<p class="t13 dim">${t("No open tasks. Type the name of a new one.")}</p>`}
  <//>`;
}
