// Selected rows and bulk actions on them: sent in batches, with one undo step and named failures.
import { holdLetters } from "../ui/input_guard.js";
import { signal } from "@preact/signals";
import { command, get, words } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { baseOf } from "../core/view_names.js";
import { noteMove } from "../state/screen_changes.js";
import { onScreen, pointedAt } from "./visible_rows.js";
import { sortIn } from "../state/list_order.js";
import { sort } from "../state/device_prefs.js";
import { dialogs } from "../state/store.js";
import { complain, toast } from "../state/toasts.js";

const AT_ONCE = 200; // dialogs per request

export const picked = signal(new Set());
export const running = signal(null); // {done, of} while a bulk action runs
export const refused = signal(null); // {step, said, list: [{id, code}], of}: failures of the last action
let last = null; // start of a range
holdLetters(() => picked.peek().size > 0);

function keep(ids) {
  picked.value = ids;
  if (!ids.size) refused.value = null;
}

export function toggle(id) {
  const next = new Set(picked.peek());
  if (next.has(id)) next.delete(id);
  else next.add(id);
  last = id;
  keep(next);
}

export function pickRange(to) {
  const { ids } = onScreen;
  const [from, until] = [ids.indexOf(last), ids.indexOf(to)].sort((a, b) => a - b);
  if (from < 0) {
    toggle(to);
    return;
  }
  keep(new Set([...picked.peek(), ...ids.slice(from, until + 1)]));
}

export const pickAll = () => keep(new Set(onScreen.ids));
export const pickNone = () => {
  last = null;
  keep(new Set());
};
export const pickPointedAt = () => {
  const id = pointedAt();
  if (id === null) return false;
  toggle(id);
  return true;
};
export const pickRangeHere = () => {
  const id = pointedAt();
  if (id === null) return false;
  pickRange(id);
  return true;
};

// Select the whole view, including rows that are not loaded.
export async function pickWhole(view) {
  try {
    const { ids } = await get(`/api/dialogs/ids?${new URLSearchParams({ view, sort: sortIn(view, sort.peek()) })}`);
    keep(new Set(ids));
  } catch (problem) {
    complain(words(problem));
  }
}

// States of the selected rows; selected rows that are not loaded have the state of this view.
export function pickedStates(view) {
  const found = new Set(
    [...picked.value].map((id) => dialogs.value[id]?.state ?? (baseOf(view) === "closed" ? "closed" : "open")),
  );
  return { open: found.has("open"), closed: found.has("closed") };
}

const pieces = (step) =>
  Array.from({ length: Math.ceil(step.ids.length / AT_ONCE) }, (_, at) => {
    const part = [at * AT_ONCE, (at + 1) * AT_ONCE];
    return { ...step, ids: step.ids.slice(...part), ...(step.numbers && { numbers: step.numbers.slice(...part) }) };
  });

async function carryOut(steps) {
  const whole = { done: [], failed: [], undo: [] };
  const parts = steps.flatMap(pieces);
  const of = parts.reduce((sum, part) => sum + part.ids.length, 0);
  for (const part of parts) {
    running.value = { done: whole.done.length + whole.failed.length, of };
    try {
      const answer = await command("/api/bulk", { steps: [part] });
      for (const name in whole) whole[name].push(...answer[name]);
    } catch (problem) {
      whole.failed.push(...part.ids.map((id) => ({ id, code: problem.offline ? "offline" : problem.code })));
    }
  }
  running.value = null;
  return whole;
}

// stay: the rows stay selected, for the next change of the same picker.
// step: {act, ...arguments}; said(count, id): toast text for the successful ones; id: set for a single one.
// restore: undoes what was done before, together with the step.
export async function actOnPicked(step, said, those = null, { stay = false, restore = null } = {}) {
  const ids = those ?? [...picked.peek()];
  if (running.peek() || !ids.length) return;
  const { done, failed, undo } = await carryOut([{ ...step, ids }]);
  if (!those && !stay) noteMove(); // without a selection the same key acts on the open conversation
  if (!stay) keep(new Set(failed.map((one) => one.id)));
  refused.value = failed.length ? { step, said, list: failed, of: ids.length } : null;
  if (done.length)
    toast(said(done.length, done.length === 1 ? done[0] : null), {
      keep: step.act === "close",
      undo: undo.length ? () => Promise.all([takeBack(undo), restore?.()]) : restore,
    });
}

async function takeBack(undo) {
  const { failed } = await carryOut(undo);
  if (failed.length)
    complain(n("{n} conversation could not be restored", "{n} conversations could not be restored", failed.length));
}

export const tryAgain = () => {
  const { step, said, list } = refused.peek();
  return actOnPicked(
    step,
    said,
    list.map((one) => one.id),
  );
};

const REASONS = {
  forbidden: () => t("no permission"),
  "not-found": () => t("deleted, or no access"),
  closed: () => t("already closed"),
  "cannot-answer": () => t("this colleague cannot reply there"),
  "team-cannot-answer": () => t("nobody in this team can reply there"),
  "team-gone": () => t("this team no longer exists"),
  "tag-gone": () => t("this tag no longer exists"),
  "too-many-tags": () => t("too many tags"),
  "invalid-time": () => t("the time has passed"),
  offline: () => t("no connection"),
};

export function refusedWords({ list, of }) {
  const why = [...new Set(list.map((one) => (REASONS[one.code] ?? (() => one.code))()))].join("; ");
  const names = list
    .slice(0, 2)
    .map((one) => dialogs.value[one.id]?.name)
    .filter(Boolean)
    .join(", ");
  const rest = list.length - Math.min(2, list.length);
  const who = rest > 0 && names ? t("{names} and {n} more", { names, n: rest }) : names;
  const failed = n("Failed for {n} of {of}", "Failed for {n} of {of}", list.length, { of });
  return `${failed}. ${who ? `${who}: ` : ""}${why}`;
}
