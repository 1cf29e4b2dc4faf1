// Recurring tasks: loaded when a view shows them, kept fresh by live rows; commands on them, with undo.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { command, get, Problem } from "../core/api.js";
import { t } from "../core/i18n.js";
import { position } from "../state/reduce.js";
import { me } from "../state/store.js";
import { onRows, onSnapshot } from "../state/sync.js";
import { toast } from "../state/toasts.js";
import { attempt } from "./attempt.js";

const PATH = "/api/task-repeats";

/** @type {import("@preact/signals").Signal<Record<number, any> | null>} */
export const repeats = signal(null); // by id; null until they are loaded
export const repeatsProblem = signal(null);
const revs = new Map();
let isLoading = false;

export async function loadRepeats() {
  if (isLoading) return;
  isLoading = true;
  try {
    const data = await get(PATH);
    const rev = position(data.cursor);
    const known = repeats.peek() ?? {};
    /** @type {Record<number, any>} */
    const next = {};
    for (const row of data.repeats) next[row.id] = (revs.get(row.id) ?? -1) > rev ? (known[row.id] ?? row) : row;
    for (const row of Object.values(known)) if ((revs.get(row.id) ?? -1) > rev) next[row.id] = row;
    repeats.value = next;
    repeatsProblem.value = null;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    repeatsProblem.value = problem;
  } finally {
    isLoading = false;
  }
}

export function useRepeats(wanted = true) {
  useEffect(() => {
    if (wanted && !repeats.peek()) loadRepeats();
  }, [wanted]);
  return repeats.value;
}

onRows((rows) => {
  const mine = rows.filter((entry) => entry.k === "taskrepeat" || (entry.k === "gone" && entry.of === "taskrepeat"));
  if (!mine.length || !repeats.peek()) return;
  const next = { ...repeats.peek() };
  for (const entry of mine) {
    if ((revs.get(entry.id) ?? -1) > entry.rev) continue;
    revs.set(entry.id, entry.rev);
    if (entry.k === "gone") delete next[entry.id];
    else next[entry.id] = entry.row;
  }
  repeats.value = next;
});

// After a gap they are read anew.
onSnapshot(() => {
  revs.clear();
  if (repeats.peek()) loadRepeats();
});

// Its author and supervisors may change a recurring task.
export const mayChange = (row) => me.value.role !== "operator" || row.created_by === me.value.id;

const take = (row) => {
  if (repeats.peek()) repeats.value = { ...repeats.peek(), [row.id]: row };
};

// The commands return the stored row, and throw a Problem.
export async function createRepeat(body) {
  const { repeat } = await command(PATH, body);
  take(repeat);
  toast(t("Recurring task created: {title}", { title: repeat.template.title }), {
    icon: "repeat",
    undo: () => setRemoved(repeat, true),
  });
  return repeat;
}

export async function changeRepeat(row, patch, text) {
  const send = async (fields) => take((await command(`${PATH}/${row.id}`, fields, { method: "PATCH" })).repeat);
  await send(patch);
  const former = Object.fromEntries(Object.keys(patch).map((name) => [name, row[name]]));
  toast(text, { icon: "repeat", undo: () => attempt(() => send(former)) });
}

async function setRemoved(row, removed) {
  if (!(await attempt(() => command(`${PATH}/${row.id}/removed`, { removed })))) return false;
  if (removed) {
    const { [row.id]: _gone, ...rest } = repeats.peek() ?? {};
    repeats.value = rest;
  } else loadRepeats();
  return true;
}

export async function removeRepeat(row) {
  if (await setRemoved(row, true))
    toast(t("Recurring task deleted: {title}", { title: row.template.title }), {
      icon: "x",
      undo: () => setRemoved(row, false),
    });
}
