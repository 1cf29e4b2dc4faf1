// Notifications: the bell and the delivery methods, each independent of the others.
import { onRows } from "../state/sync.js";
import { computed, effect, signal, untracked } from "@preact/signals";
import { api, get, Problem } from "../core/api.js";
import { arrived } from "../list/new_rows.js";
import { askPermission, isLeader, isWatched, show } from "./desktop.js";
import { linkedAt } from "../state/presence.js";
import { n, t } from "../core/i18n.js";
import { isAlarm, notificationWords, pathOf } from "./text.js";
import { go, inboxPath, route } from "../core/router.js";
import { mayDisturb, play } from "./sounds.js";
import { counts, dispatch, notifications, preferences, state } from "../state/store.js";
import { complain, toast } from "../state/toasts.js";

const GATHER = 700; // ms: notifications of one action are joined, and those being looked at are read by then
const CATCHING_UP = 3000;
const CALM = 3000; // ms between sounds during a rush of new clients
const SOUNDS = { message: "message", followed: "message", unassigned: "message" };

// State of the panel: null | {busy} | {problem} | {next}, and the shown kind.
export const bellPage = signal(null);
export const only = signal("");
export const bellShown = signal(false); // then a toast would repeat it

export const listed = computed(() =>
  Object.values(notifications.value)
    .filter((one) => !only.value || one.kind === only.value)
    .sort((a, b) => b.at - a.at || b.id - a.id),
);

export async function loadBell(more = false) {
  const before = more ? bellPage.peek()?.next : null;
  bellPage.value = { ...bellPage.peek(), busy: true, problem: null };
  try {
    const query = new URLSearchParams({
      limit: "50",
      ...(only.peek() && { only: only.peek() }),
      ...(before && { before }),
    });
    const data = await get(`/api/notifications?${query}`);
    dispatch({ t: "bell", data });
    bellPage.value = { busy: false, next: data.next };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    bellPage.value = { ...bellPage.peek(), busy: false, problem };
  }
}

export function pickOnly(kind) {
  only.value = kind;
  loadBell();
}

async function read(what, ids) {
  const at = Date.now();
  for (const id of ids) {
    // at once on this screen; the server's row wins
    const row = notifications.peek()[id];
    if (row && row.read_at === null)
      dispatch({
        t: "bell",
        data: { cursor: `:${state.peek().revs["notice" + id] ?? 0}`, items: [{ ...row, read_at: at }] },
      });
  }
  try {
    await api("POST", "/api/notifications/read", what);
  } catch {
    /* the next look marks it again */
  }
}

export const readOne = (row) => read({ ids: [row.id] }, [row.id]);
export const readAll = () => read({ all: true }, Object.keys(notifications.peek()));

export function open(row) {
  readOne(row);
  go(pathOf(row));
}

// Opening a dialog marks its notifications as read.
const about = (row, dialog) =>
  Boolean(dialog) &&
  row.dialog_id === dialog &&
  (row.count === 1 || (row.kind !== "assigned" && row.kind !== "handover"));
const seesNow = (row) =>
  route.peek().page === "inbox" && about(row, route.peek().dialog) && document.hasFocus() && !document.hidden;

function readAbout(dialog) {
  if (dialog && counts.peek().notifications)
    read(
      { dialog_id: dialog },
      listed
        .peek()
        .filter((row) => about(row, dialog))
        .map((row) => row.id),
    );
}

effect(() => {
  const { page, dialog } = route.value;
  if (page === "inbox" && dialog && state.value.ready) untracked(() => readAbout(dialog));
});
window.addEventListener("focus", () => {
  if (route.peek().page === "inbox") readAbout(route.peek().dialog);
});

// Live rows: new ones are notified together after a short delay.
let waiting = new Map();
let timer = 0;

onRows((rows, before) => {
  for (const { k, id, row } of rows) {
    if (k !== "notice" || !row.id || row.read_at !== null) continue;
    const old = before.notifications[id];
    if (old && old.read_at === null && old.at >= row.at) continue;
    if (seesNow(row)) {
      read({ ids: [id] }, [id]);
      continue;
    }
    waiting.set(id, row);
    timer ||= setTimeout(tell, GATHER);
  }
});

function tell() {
  const news = [...waiting.keys()].map((id) => notifications.peek()[id]).filter((row) => row && row.read_at === null);
  waiting = new Map();
  timer = 0;
  if (!news.length) return;
  if (Date.now() - linkedAt() < CATCHING_UP && news.length > 1) {
    toastMissed(news.length);
    return;
  }
  for (const way of [byToast, bySound, byDesktop]) {
    try {
      way(news);
    } catch (error) {
      console.warn("notification", way.name, error);
    }
  }
}

const wants = (row, way) => row.kind === "test" || preferences.peek().notices[row.kind]?.[way];

const toastMissed = (count) =>
  toast(n("{n} notification while you were away", "{n} notifications while you were away", count), {
    icon: "bell",
    label: t("Show"),
    action: () => bellOpen(),
  });

let bellOpen = () => {};
export const onBellOpen = (fn) => {
  bellOpen = fn;
};

// A toast for a message is needed only on pages without the list.
function byToast(news) {
  if (bellShown.peek()) return;
  const inList = (row) => route.peek().page === "inbox" && !arrived.peek().includes(row.dialog_id);
  const quiet = (row) =>
    row.kind === "followed" ||
    (row.kind === "message" && route.peek().page === "inbox") ||
    (row.kind === "unassigned" && inList(row));
  const told = news.filter((row) => wants(row, "app") && !quiet(row));
  const clients = told.filter((row) => row.kind === "unassigned");
  if (clients.length > 1)
    toast(n("{n} new conversation", "{n} new conversations", clients.length), {
      icon: "message-circle",
      label: t("Open"),
      action: () => go(inboxPath("unassigned")),
    });
  const shown = clients.length > 1 ? told.filter((row) => row.kind !== "unassigned") : told;
  if (shown.length > 2) {
    toastMissed(shown.length);
    return;
  }
  for (const row of shown) {
    const { plain, icon } = notificationWords(row);
    const say = isAlarm(row) ? complain : toast;
    say(plain, { icon, label: row.dialog_id ? t("Open") : "", action: row.dialog_id ? () => open(row) : null });
  }
}

let rangAt = 0;

function bySound(news) {
  const heard = news.filter((row) => wants(row, "sound") && (row.kind === "test" || mayDisturb()));
  if (!heard.length || !isLeader.peek()) return;
  const rush = heard.every((row) => row.kind === "unassigned") && Date.now() - rangAt < CALM;
  if (rush) return;
  rangAt = Date.now();
  const names = heard.map((row) => (isAlarm(row) ? "alarm" : (SOUNDS[row.kind] ?? "assigned")));
  play(["alarm", "assigned", "message"].find((name) => names.includes(name)));
}

function byDesktop(news) {
  if (!isLeader.peek()) return;
  for (const row of news) {
    if (!wants(row, "desktop") || (row.kind !== "test" && (isWatched() || !mayDisturb()))) continue;
    const { plain, text } = notificationWords(row);
    show(plain, text, row.id, () => open(row));
  }
}

// Sends a test notification to myself by every method.
export async function test() {
  await askPermission();
  await api("POST", "/api/notifications/test", {});
}
