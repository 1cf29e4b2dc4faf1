// Keys on the page of the tasks.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { go, inboxPath, route, taskPath } from "../core/router.js";
import { onTasks } from "./feature.js";
import { pathOf } from "./address.js";
import { shownIds } from "./list.js";
import { moveAside } from "./status_change.js";
import { openField } from "./popover.js";
import { picked, taskOf, togglePicked } from "./task_store.js";

/** @type {(id: number) => HTMLElement | null} */
const linkOf = (id) => document.querySelector(`tr[data-task="${id}"] a.tt, li[data-task="${id}"] a.tcard`);

export const focusedTask = () => {
  const row = /** @type {HTMLElement | null} */ (document.activeElement?.closest("[data-task]"));
  return row && document.querySelector("#main")?.contains(row) ? Number(row.dataset.task) : null;
};
// The focused row, else the open task.
const current = () => focusedTask() ?? route.peek().task;
const OTHER = "button, input, summary, a:not(.tt, .tcard)"; // elements that Space and Enter press
const onRow = () => hasTask() && !document.activeElement?.matches(OTHER);
const hasTask = () => onTasks() && current() !== null;

// The open task follows the focus, as in the inbox.
function step(by) {
  const ids = onBoard() ? boardIds() : shownIds.peek();
  if (!ids.length) return;
  const at = ids.indexOf(current());
  const to = ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : Math.max(0, Math.min(ids.length - 1, at + by))];
  if (route.peek().task && route.peek().layout !== "full") go(pathOf({ task: to }), { replace: true });
  const link = linkOf(to);
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: "nearest" });
}

const onBoard = () => route.peek().layout === "board";
const boardIds = () =>
  [...document.querySelectorAll(".board li[data-task]")].map((one) =>
    Number(/** @type {HTMLElement} */ (one).dataset.task),
  );

function edit(field) {
  const many = picked.peek().size > 0 && !route.peek().task;
  const id = many ? null : current();
  const cells = { status: "x-st", assignee: "x-as", due: "x-dl", priority: "x-pr", tags: "x-ti" };
  const peek = document.querySelector(`.peek [data-field="${field}"]`);
  openField(field, id, peek ?? document.querySelector(`tr[data-task="${id}"] .${cells[field]} .tcell`) ?? linkOf(id));
}

const editable = () => onTasks() && (picked.peek().size > 0 || current() !== null);

function toDialog() {
  const task = taskOf(current());
  if (!task?.dialog_id) return;
  /** @type {HTMLAnchorElement | null} */
  const source = document.querySelector(".peek .pk-q");
  go(source?.getAttribute("href") ?? inboxPath("all", task.dialog_id));
}

// The card keeps the focus in its new column.
function move(by) {
  const id = current();
  moveAside(id, by, linkOf(id));
  requestAnimationFrame(() => requestAnimationFrame(() => linkOf(id)?.focus()));
}
const onCard = () => onTasks() && onBoard() && current() !== null;

function follow() {
  document.getElementById("taskfollow")?.click();
}

const own = (id, key, label, run, more = {}) => ({
  id,
  key,
  label,
  run,
  group: "tasks",
  palette: false,
  when: onTasks,
  ...more,
});

register(
  own(
    "task-filter",
    "Shift+KeyF",
    () => t("Filter"),
    () => document.getElementById("tkfilter")?.click(),
    { when: () => onTasks() && route.peek().layout !== "full" },
  ),
  own(
    "task-next",
    "KeyJ",
    () => t("Next task"),
    () => step(1),
    { walks: true, also: ["ArrowDown"] },
  ),
  own(
    "task-previous",
    "KeyK",
    () => t("Previous task"),
    () => step(-1),
    { walks: true, also: ["ArrowUp"] },
  ),
  own(
    "task-peek",
    "Space",
    () => t("Open beside the list"),
    () => go(pathOf({ task: current() })),
    { when: onRow },
  ),
  own(
    "task-full",
    "Shift+Enter",
    () => t("Open on the whole page"),
    () => go(taskPath(current())),
    { when: onRow },
  ),
  own(
    "task-status",
    "KeyS",
    () => t("Status"),
    () => edit("status"),
    { when: editable, act: true },
  ),
  own(
    "task-assignee",
    "KeyA",
    () => t("Assignee"),
    () => edit("assignee"),
    {
      when: editable,
      act: true,
      opensField: true,
    },
  ),
  own(
    "task-due",
    "KeyD",
    () => t("Due"),
    () => edit("due"),
    { when: editable, act: true },
  ),
  own(
    "task-priority",
    "KeyP",
    () => t("Priority"),
    () => edit("priority"),
    { when: editable, act: true },
  ),
  own(
    "task-tags",
    "KeyL",
    () => t("Tags"),
    () => edit("tags"),
    { when: editable, act: true, opensField: true },
  ),
  own("task-dialog", "KeyO", () => t("To the conversation of the task"), toDialog, { when: hasTask }),
  own(
    "task-pick",
    "KeyX",
    () => t("Select the task"),
    () => togglePicked(current()),
    { when: hasTask },
  ),
  own("task-follow", "KeyF", () => t("Follow"), follow, {
    when: () => onTasks() && route.peek().task !== null,
    act: true,
  }),
  own(
    "task-left",
    "Ctrl+Shift+ArrowLeft",
    () => t("Move the card to the left"),
    () => move(-1),
    { when: onCard },
  ),
  own(
    "task-right",
    "Ctrl+Shift+ArrowRight",
    () => t("Move the card to the right"),
    () => move(1),
    { when: onCard },
  ),
);
