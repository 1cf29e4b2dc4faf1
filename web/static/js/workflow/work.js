// Assign, snooze, close and follow: applied at once, with undo.
import { signal } from "@preact/signals";
import { act, change, undoable } from "./actions.js";
import { layer } from "../ui/layers.js";
import {
  assignedWords,
  closedWords,
  followedWords,
  noAnswerWords,
  snoozedWords,
  teamWords,
  wokenWords,
} from "./undo_texts.js";
import { command, get, words } from "../core/api.js";
import { presenceOf } from "../state/presence.js";
import { t } from "../core/i18n.js";
import { justMoved, noteMove } from "../state/screen_changes.js";
import { orderOf } from "../state/list_order.js";
import { go, inboxPath, route } from "../core/router.js";
import { isHeld } from "./close_question.js";
import { baseOf } from "../core/view_names.js";
import { dialogs, dispatch, eyes, follows, me, preferences, state, teams } from "../state/store.js";
import { complain, toast } from "../state/toasts.js";

const dialogOf = (id) => dialogs.peek()[id];

// --- assign

export function assignTo(id, operatorId, note = "") {
  const before = dialogOf(id).assignee_id;
  if (before === operatorId && !note) return null;
  const give = (to, words_) => () => change(id, "assignee", { operator_id: to, note: words_ }, { assignee_id: to });
  return undoable(assignedWords(id, operatorId), give(operatorId, note), give(before, ""), "user-round-check");
}

export function assignTeam(id, teamId, note = "") {
  const { team_id: team, assignee_id: person } = dialogOf(id);
  const text = teamWords(id, teamId === null ? null : teamName(teamId));
  const give = (to, who, words_) => () =>
    change(id, "team", { team_id: to, operator_id: who, note: words_ }, { team_id: to, assignee_id: who });
  return undoable(text, give(teamId, teamId === null ? person : null, note), give(team, person, ""), "users-round");
}

export const teamName = (id) => teams.value[id]?.name ?? t("Deleted team");
export const teamOfDialog = (dialog) => {
  const team = teams.value[dialog.team_id];
  return team && !team.removed ? team : null;
};

// A colleague's chosen presence counts only while online.
export function shiftOf(person) {
  const live = person.id === me.value.id ? "online" : presenceOf(person.id);
  if (person.presence === "off" || live === "off") return "off";
  return person.presence === "away" || live === "away" ? "away" : "online";
}

// Workload of all operators, and who can reply in the given dialog: {id: {load, may}}; null until loaded.
export const loads = signal(null);

export async function askLoads(dialogId) {
  try {
    const { people } = await get(dialogId ? `/api/people?dialog=${dialogId}` : "/api/people");
    loads.value = Object.fromEntries(people.map((one) => [one.id, one]));
  } catch {
    /* the list works without numbers */
  }
}

let taking = false; // one press takes one client, however slow the response is

export async function takeNext() {
  if (taking || justMoved()) return;
  taking = true;
  await act(async () => {
    const { dialog } = await command("/api/dialogs/next", {});
    if (!dialog) {
      toast(t("No unassigned conversations"));
      return;
    }
    dispatch({
      t: "rows",
      cursor: state.peek().cursor,
      rows: [{ k: "dialog", id: dialog.id, rev: position(), row: dialog }],
    });
    noteMove();
    go(inboxPath("mine", dialog.id));
    const back = () => act(() => change(dialog.id, "assignee", { operator_id: null }, { assignee_id: null }));
    toast(assignedWords(dialog.id, me.peek().id), { icon: "user-round-check", undo: back });
  });
  taking = false;
}

const position = () => Number(String(state.peek().cursor).split(":").pop());

// --- snooze

const setSnooze = (id, until, reason) => () =>
  change(id, "snooze", { until, reason }, { snooze: { at: Date.now(), until, reason, by: me.peek().id } });
const setAwake = (id) => () => change(id, "unsnooze", {}, { snooze: null });

export function snooze(id, until, reason = "") {
  const before = dialogOf(id).snooze;
  const back =
    before && (before.until === null || before.until > Date.now())
      ? setSnooze(id, before.until, before.reason)
      : setAwake(id);
  return undoable(snoozedWords(id, until), setSnooze(id, until, reason), back, "alarm-clock");
}

export function wake(id) {
  const before = dialogOf(id).snooze;
  if (!before) return null;
  return undoable(wokenWords(id), setAwake(id), setSnooze(id, before.until, before.reason), "alarm-clock");
}

// --- close

export const REASONS = {
  "solved": [() => t("Resolved"), "check"],
  "no-reply": [() => t("No reply"), "message-circle-off"],
  "duplicate": [() => t("Duplicate"), "copy"],
  "spam": [() => t("Spam"), "ban"],
  "declined": [() => t("Client declined"), "user-round-x"],
  "other": [() => t("Other reason"), "circle-question-mark"],
};
export const reasonName = (reason) => (REASONS[reason] ?? REASONS.solved)[0]();

const closedLook = (reason) => ({ state: "closed", waiting_since: null, snooze: null, close_reason: reason });
const setClosed = (id, reason, comment) => () => change(id, "close", { reason, comment }, closedLook(reason));
const setOpen =
  ({ id, snooze: aside, waiting_since: since }) =>
  () =>
    change(id, "reopen", {}, { state: "open", snooze: aside, waiting_since: since, close_reason: null });

// sure: the question about its open tasks was answered; restore: also undoes what the answer did.
export function close(id, reason = "solved", comment = "", { sure = false, restore = null } = {}) {
  const dialog = dialogOf(id);
  if (dialog.state !== "open" || justMoved()) return null;
  const proceed = (answer) => close(id, reason, comment, { sure: true, ...answer });
  if (!sure && isHeld({ ids: [id], proceed })) return null;
  const { view } = route.peek();
  const next = nextAfter(id, view);
  const back = async () => {
    await setOpen(dialog)();
    await restore?.();
    if (route.peek().page === "inbox") go(inboxPath(view, id));
  };
  const more = {
    label: t("Reason"),
    run: () => {
      go(inboxPath(view, id));
      layer.value = "finish";
    },
  };
  const done = undoable(closedWords(id, reasonName(reason)), setClosed(id, reason, comment), back, "check", {
    more,
    keep: true,
  });
  if (done && route.peek().dialog === id) moveOn(view, next);
  return done;
}

// A reply that closes its conversation opens the next one at once, as closing alone does.
export function afterFinishing(id) {
  const { dialog, view } = route.peek();
  if (dialog === id) moveOn(view, nextAfter(id, view));
}

// Change the closing reason of a closed dialog.
export function correctReason(id, reason, comment) {
  let was = { reason: dialogOf(id).close_reason ?? "solved", comment: "" };
  const set = (to) => change(id, "close", to, { close_reason: to.reason });
  const correct = async () => {
    was = (await set({ reason, comment })).was ?? was;
  };
  return undoable(closedWords(id, reasonName(reason)), correct, () => set(was), "check");
}

// Most urgent row of this view except the closed one; chosen before it leaves the list.
function nextAfter(id, view) {
  const all = state.peek().dialogs;
  return orderOf(all, view, "urgent", eyes(), null).find((other) => other !== id) ?? null;
}

function moveOn(view, next) {
  noteMove();
  const wanted = preferences.peek()?.after_close ?? "next";
  if (wanted === "stay" || baseOf(view) === "closed") return;
  go(wanted === "next" && next ? inboxPath(view, next) : inboxPath(view));
}

export function noAnswer(id) {
  const since = dialogOf(id).waiting_since;
  if (!since) return null;
  const settle = () => change(id, "no-answer", {}, { waiting_since: null });
  return undoable(
    noAnswerWords(id),
    settle,
    () => change(id, "answer-after-all", {}, { waiting_since: since }),
    "message-circle-off",
  );
}

// --- follow

export async function follow(id, on = !follows.peek()[id]) {
  dispatch({ t: "follow", id, on });
  try {
    await command(`/api/dialogs/${id}/follow`, { on });
    toast(followedWords(id, on), { icon: "eye", undo: () => follow(id, !on) });
  } catch (problem) {
    dispatch({ t: "follow", id, on: !on });
    complain(words(problem));
  }
}
