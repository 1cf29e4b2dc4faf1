// Registers the page of the tasks, the dialog of a new task, the chips under messages and the live rows.
import { now } from "../core/clock.js";
import { register } from "../core/commands.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { go, route, tasksPath } from "../core/router.js";
import { registerPage, registerPart } from "../core/sections.js";
import { inUndo } from "../compose/undo_window.js";
import { registerMessageItem } from "../conversation/menu_items.js";
import { canSelect, selected, selectedMessages, selectNone } from "../conversation/message_selection.js";
import { messagesOf, registerRows } from "../state/reduce.js";
import { counts, dialogs, logs, me } from "../state/store.js";
import { openDialog } from "../state/open_dialog.js";
import { operatorName } from "../ui/avatar.js";
import { lazy, lazyLayer, lazyPage } from "../ui/lazy.js";
import { askBeforeClosing } from "../workflow/close_question.js";
import { askAboutTasks, openNewTask } from "./state.js";
import { joined, titleFrom } from "./title.js";

const Tasks = lazyPage(() => import("./page.js"), "Tasks");
export const TaskLayers = lazyLayer(["newtask"], () => import("./new_task.js"), "NewTask");
export const ImportLayer = lazyLayer(["taskimport"], () => import("./csv_import.js"), "ImportTasks");
export const RepeatLayer = lazyLayer(["taskrepeat"], () => import("./repeat_form.js"), "RepeatDialog");
export const CloseQuestion = lazyLayer(["closetasks"], () => import("./close_question.js"), "CloseQuestion");
export const MassReply = lazyLayer(["massreply"], () => import("./mass_reply.js"), "MassReply");
export const LinkPicker = lazyLayer(["picktask"], () => import("./link_picker.js"), "LinkPicker");
export const TaskFields = lazyLayer(["taskpop"], () => import("./popover.js"), "FieldPopover");
export const TaskChips = lazy(() => import("./chips.js"), "TaskChips");
export const TypedPromise = lazy(() => import("./promised_task.js"), "TypedPromise");
const PromisedTask = lazy(() => import("./promised_task.js"), "PromisedTask");
export const CardTasks = lazy(() => import("./card_tasks.js"), "CardTasks");

const RepeatSettings = lazy(() => import("./repeat_settings.js"), "RepeatSettings");
const TaskListSettings = lazy(() => import("./list_settings.js"), "TaskListSettings");

const byId = (rows = []) => rows.map((row) => [row.id, row]);
registerRows("taskstatus", { map: "taskstatuses", snapshot: (data) => byId(data.taskstatuses) });
registerRows("tasktype", { map: "tasktypes", snapshot: (data) => byId(data.tasktypes) });

registerPage({
  page: "tasks",
  path: tasksPath(),
  icon: "circle-check-big",
  label: () => t("Tasks"),
  title: () => t("Tasks"),
  view: Tasks,
  tab: true,
  count: () => ({
    shown: counts.value.tasks?.mine ?? 0,
    urgent: (counts.value.tasks?.mine_late ?? 0) > 0,
  }),
});

registerPart({
  id: "tasks",
  group: "company",
  icon: "circle-check-big",
  label: () => t("Tasks"),
  when: () => me.value?.role === "administrator",
  view: TaskListSettings,
});

registerPart({
  id: "repeats",
  group: "company",
  icon: "repeat",
  label: () => t("Recurring tasks"),
  view: RepeatSettings,
});

// Conversations with open tasks are closed after one question.
askBeforeClosing((request) => {
  const rows = request.ids.map((id) => dialogs.peek()[id]);
  const open = rows.reduce((sum, row) => sum + (row?.state === "open" ? (row.tasks?.open ?? 0) : 0), 0);
  if (open === 0 && rows.every(Boolean)) return false;
  askAboutTasks(request, rows.every(Boolean) ? open : null);
  return true;
});

// --- a task from messages

// made: called once the task exists.
export function taskFrom(messages, made = () => {}) {
  const dialog = dialogs.peek()[messages[0].dialog_id];
  const text = joined(messages.map((message) => [authorOf(message), message.text]));
  openNewTask({
    message_ids: messages.map((message) => message.id),
    dialog_id: dialog.id,
    text,
    title: titleFrom(text) || titleFrom(dialog.title ?? ""),
    made,
    promised_at: messages.length === 1 && messages[0].kind === "out" ? messages[0].sent_at : null,
  });
}

const authorOf = ({ author }) => (author.operator_id ? operatorName(author.operator_id) : (author.name ?? ""));
const taskFromMany = (messages) => taskFrom(messages, selectNone);

// Under my reply of the last day that no task was made from.
const OFFERED_FOR = 24 * 3_600_000;
export function SentPromise({ message }) {
  const { author, kind, sent_at: at, tasks, text, automatic } = message;
  const mine = kind === "out" && !automatic && author.operator_id === me.value.id;
  if (!mine || !text || tasks?.length || inUndo(message) || now.value - at > OFFERED_FOR) return null;
  return html`<${PromisedTask} message=${message} />`;
}

registerMessageItem({
  id: "task",
  icon: "circle-check-big",
  key: "KeyT",
  label: () => t("Create a task"),
  when: canSelect,
  run: (message) => taskFrom([message]),
  runMany: taskFromMany,
});

// Without a focused message: the chosen ones, else the client's newest one.
function fromChosenOrNewest() {
  if (selected.peek().size) {
    taskFromMany(selectedMessages());
    return;
  }
  const dialog = openDialog();
  const log = logs.peek()[dialog.id];
  const said = log ? messagesOf(log).filter(canSelect) : [];
  const newest = said.findLast((message) => message.kind === "in") ?? said.at(-1);
  if (newest) taskFrom([newest]);
  else openNewTask({ dialog_id: dialog.id });
}

export const onTasks = () => route.peek().page === "tasks";

register(
  {
    id: "go-tasks",
    group: "go",
    label: () => t("Tasks"),
    icon: "circle-check-big",
    key: "KeyG KeyT",
    run: () => go(tasksPath()),
  },
  {
    id: "new-task-from",
    group: "dialog",
    label: () =>
      selected.peek().size ? t("Create a task from the selected messages") : t("Create a task from the newest message"),
    icon: "circle-check-big",
    key: "KeyT",
    act: true,
    opensField: true,
    when: () => route.peek().page === "inbox" && Boolean(openDialog()),
    run: fromChosenOrNewest,
  },
  {
    id: "new-task",
    group: "tasks",
    label: () => t("New task"),
    icon: "circle-check-big",
    key: "KeyC",
    act: true,
    opensField: true,
    when: onTasks,
    run: () => openNewTask(),
  },
  {
    id: "new-task-anywhere",
    group: "everywhere",
    label: () => t("New task"),
    icon: "circle-check-big",
    listed: false,
    when: () => !onTasks(),
    run: () => openNewTask(),
  },
);
