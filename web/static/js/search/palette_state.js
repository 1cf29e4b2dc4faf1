// Palette results: commands at once from memory, clients and messages from the server.
import { computed, signal } from "@preact/signals";
import { assign, reopen, take } from "../workflow/actions.js";
import { layer } from "../ui/layers.js";
import { get, Problem } from "../core/api.js";
import { commands, usable } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { fit, ranked } from "../core/fuzzy.js";
import { go, inboxPath, searchPath, taskPath } from "../core/router.js";
import { dialogRev, dialogs, dispatch, me } from "../state/store.js";
import { close } from "../workflow/work.js";

const PAUSE = 150;
const EACH = 5;

export const typed = signal("");
export const answer = signal(null); // {q, data} of the newest finished search
export const about = signal(null); // the result whose actions are listed
let asked = 0;
let timer = 0;

// The previous query is cleared.
export function begin() {
  typed.value = "";
  answer.value = null;
  about.value = null;
}

export function type(q) {
  typed.value = q;
  clearTimeout(timer);
  if (q.trim().length < 2) {
    asked += 1;
    answer.value = null;
    return;
  }
  timer = setTimeout(() => ask(q), PAUSE);
}

async function ask(q) {
  asked += 1;
  const mine = asked;
  try {
    const data = await get(`/api/search?${new URLSearchParams({ q, limit: String(EACH) })}`);
    if (mine === asked) answer.value = { q, data };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (mine === asked) answer.value = { q, problem };
  }
}

const offered = () => commands().filter((one) => one.palette !== false && one.label && usable(one));
const titleOf = (one) => (one.title ?? one.label)();
const ofCommand = (one, marks = []) => ({
  id: "c:" + one.id,
  kind: "command",
  icon: one.icon ?? "chevron-right",
  text: titleOf(one),
  marks,
  command: one,
  run: one.run,
});

function fitting(list) {
  const q = typed.value.trim();
  return q
    ? ranked(q, list, titleOf).map(({ item, fit: { marks } }) => ofCommand(item, marks))
    : list.map((one) => ofCommand(one));
}

const ABOUT_DIALOG = new Set(["dialog", "log"]);

function dialogActions(dialog) {
  const view = dialog.assignee_id === me.peek().id ? "mine" : "all";
  const open = { id: "open", icon: "message-square-text", text: t("Open"), run: () => go(inboxPath(view, dialog.id)) };
  const known = (job) => () => {
    learn(dialog);
    job(dialog.id);
  };
  const acts =
    dialog.state === "open"
      ? [
          dialog.assignee_id !== me.peek().id && { id: "take", icon: "hand", text: t("Take it"), run: known(take) },
          dialog.assignee_id === me.peek().id && {
            id: "free",
            icon: "user-round",
            text: t("Remove the assignee"),
            run: known((id) => assign(id, null)),
          },
          { id: "close", icon: "check", text: t("Close"), run: known(close) },
        ]
      : [{ id: "reopen", icon: "undo-2", text: t("Reopen"), run: known(reopen) }];
  return [open, ...acts.filter(Boolean)];
}

// A found dialog may not be loaded; actions need its row.
function learn(dialog) {
  if (!dialogs.peek()[dialog.id]) dispatch({ t: "result", dialog, sentAtRev: dialogRev(dialog.id) });
}

function ofDialog(dialog, marks = []) {
  return {
    id: "d:" + dialog.id,
    kind: "dialog",
    dialog,
    text: dialog.name,
    marks,
    acts: () => dialogActions(dialog),
    run: () => go(inboxPath("all", dialog.id)),
  };
}

function ofContact(contact) {
  const target = contact.dialog_id;
  return {
    id: "k:" + contact.id,
    kind: "contact",
    contact,
    text: contact.name,
    marks: contact.marks,
    run: () => {
      if (target) go(inboxPath("all", target));
    },
  };
}

function ofMessage(message) {
  return {
    id: "m:" + message.id,
    kind: "message",
    message,
    text: message.text,
    marks: message.marks,
    acts: () => dialogActions(message.dialog),
    run: () => go(inboxPath("all", message.dialog_id, message.no)),
  };
}

const ofTask = (task) => ({
  id: "t:" + task.id,
  kind: "task",
  task,
  text: task.title,
  marks: task.title_marks,
  run: () => go(taskPath(task.id)),
});

// Loaded dialogs match before the server answers, with typos and the wrong layout allowed.
function nearDialogs(q) {
  const loaded = Object.values(dialogs.value);
  const found = ranked(q, loaded, (one) => one.name).slice(0, EACH);
  return found.map(({ item, fit: { marks } }) => ofDialog(item, marks));
}

function foundBySearch(data) {
  const numbered = data.dialogs.map((one) => ofDialog(one));
  return {
    dialogs: numbered,
    contacts: data.contacts.map(ofContact),
    messages: data.messages.map(ofMessage),
    tasks: data.tasks.map(ofTask),
  };
}

function sections() {
  const q = typed.value.trim();
  const deeds = offered();
  const list = [
    {
      id: "acts",
      title: t("Conversation actions"),
      items: fitting(deeds.filter((one) => ABOUT_DIALOG.has(one.group))),
    },
  ];
  if (q) {
    const served =
      answer.value?.data && fit(q, answer.value.q)
        ? foundBySearch(answer.value.data)
        : { dialogs: [], contacts: [], messages: [], tasks: [] };
    const known = new Set(served.dialogs.map((one) => one.id));
    list.push({
      id: "dialogs",
      title: t("Conversations"),
      items: [...served.dialogs, ...nearDialogs(q).filter((one) => !known.has(one.id))].slice(0, EACH),
    });
    list.push({ id: "contacts", title: t("Clients"), items: served.contacts });
    list.push({ id: "tasks", title: t("Tasks"), items: served.tasks });
    list.push({ id: "messages", title: t("Messages found"), items: served.messages });
  }
  list.push({ id: "go", title: t("Go to"), items: fitting(deeds.filter((one) => !ABOUT_DIALOG.has(one.group))) });
  if (q)
    list.push({
      id: "all",
      title: "",
      items: [
        {
          id: "search",
          kind: "search",
          icon: "search",
          text: t("Search everywhere: {q}", { q }),
          marks: [],
          run: () => go(searchPath(q)),
        },
      ],
    });
  return list.filter((one) => one.items.length);
}

function actionsOf(item) {
  const q = typed.value.trim();
  const items = item
    .acts()
    .map((one) => ({ ...one, id: "a:" + one.id, kind: "act", marks: q ? fit(q, one.text)?.marks : [] }))
    .filter((one) => one.marks);
  return [{ id: "actions", title: item.text, items }];
}

export const shown = computed(() => (about.value ? actionsOf(about.value) : sections()));

export function pick(item) {
  layer.value = null;
  // Runs after the layer is closed and the focus is back, because the command may move it.
  requestAnimationFrame(() => item.run());
}

export function intoActions(item) {
  if (!item?.acts) return false;
  about.value = item;
  typed.value = "";
  return true;
}

export function outOfActions() {
  if (!about.value) return false;
  about.value = null;
  return true;
}
