// The rules as the server has them, and the commands on them: applied at once, with undo.
import { computed, signal } from "@preact/signals";
import { command, get, Problem, words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { me, state } from "../state/store.js";
import { onOnline, onRows } from "../state/sync.js";
import { complain, forget, toast } from "../state/toasts.js";
import { layer } from "../ui/layers.js";
import { titleOf } from "./sentence.js";

const SETTLE = 250; // milliseconds: several live rows are answered with one request
const REFRESH = 30_000; // counts of today change without a live row

export const book = signal(null); // {paused, kinds, rules} of GET /api/rules; null until loaded
export const bookProblem = signal(null);
export const loads = signal(0); // answers of the server to GET /api/rules
export const hours = computed(() => state.value.hours ?? {}); // rows of working hours by id
export const mayChange = computed(() => me.value?.role === "administrator");

export const ruleOf = (id) => book.value?.rules.find((rule) => rule.id === id) ?? null;
export const kindOf = (kind) => book.value?.kinds.find((one) => one.kind === kind) ?? null;
export const hoursName = (id) => hours.value[id]?.name;
export const groupRules = (group) =>
  (book.value?.rules ?? []).filter((rule) => rule.group === group).sort((a, b) => a.place - b.place || a.id - b.id);
export const needsCare = (rule) => Boolean(rule.paused_at) || rule.missing.length > 0;

let shown = 0; // views that show rules
let requests = 0;
let timer = null;

export async function load() {
  const mine = (requests += 1);
  try {
    const data = await get("/api/rules");
    if (mine !== requests) return;
    book.value = data;
    bookProblem.value = null;
    loads.value += 1;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (mine === requests) bookProblem.value = problem;
  }
}

function soon() {
  clearTimeout(timer);
  if (shown) timer = setTimeout(load, SETTLE);
}

const isRule = (row) => row.k === "rule" || row.k === "automation" || (row.k === "gone" && row.of === "rule");
onRows((rows) => {
  if (rows.some(isRule)) soon();
});
onOnline(soon);

// Keeps the rules fresh while a view shows them; returns a function that ends it.
export function watchRules() {
  shown += 1;
  load();
  const tick = setInterval(() => {
    if (!document.hidden) load();
  }, REFRESH);
  return () => {
    shown -= 1;
    clearInterval(tick);
  };
}

// Puts one rule of an answer into the book; a request that is under way may be older and is ignored.
export function lay(rule) {
  requests += 1;
  const { rules } = book.peek();
  const known = rules.some((one) => one.id === rule.id);
  book.value = {
    ...book.peek(),
    rules: known ? rules.map((one) => (one.id === rule.id ? { ...one, ...rule } : one)) : [...rules, rule],
  };
}

// Shows the change at once; the answer or the rules as they are on the server replace it.
async function carryOut(guess, job) {
  if (guess) lay(guess);
  try {
    const answer = await job();
    if (answer?.rule) lay(answer.rule);
    else await load();
    return answer ?? true;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    await load();
    if (problem.code === "not-reviewed") askToRead(ruleOf(guess.id));
    else complain(words(problem));
    return null;
  }
}

// The toast stands before the answer has come, as for dialogs.
function undoable(text, icon, job, back) {
  const done = job();
  const entry = toast(text, {
    icon,
    undo: async () => {
      if (await done) await back();
    },
  });
  done.then((answer) => {
    if (!answer) forget(entry);
  });
  return done;
}

export const unread = signal(null); // the rule whose texts nobody has read and which is to be switched on

function askToRead(rule) {
  unread.value = rule;
  layer.value = "rulefirst";
}

// read: the version whose texts were shown to the person who switches it on.
const setActive = (id, active, read) => () =>
  carryOut({ id, active }, () =>
    command(`/api/rules/${id}/active`, read === undefined ? { active } : { active, version: read }),
  );

// A rule that writes to clients shows its texts before it is switched on for the first time.
export function switchRule(rule, active) {
  if (active && kindOf(rule.kind)?.writes_to_clients && !rule.reviewed) {
    askToRead(rule);
    return null;
  }
  return switchNow(rule, active);
}

export const switchNow = (rule, active, read) =>
  undoable(
    active ? t("Switched on: {name}", { name: titleOf(rule) }) : t("Switched off: {name}", { name: titleOf(rule) }),
    "zap",
    setActive(rule.id, active, read),
    setActive(rule.id, !active),
  );

const setPaused = (paused) => () => {
  book.value = { ...book.peek(), paused };
  return carryOut(null, () => command("/api/automation/paused", { paused }));
};

export const pauseAll = (paused) =>
  undoable(
    paused ? t("All automation is stopped") : t("Automation works again"),
    paused ? "pause" : "play",
    setPaused(paused),
    setPaused(!paused),
  );

export const resume = (rule) =>
  carryOut({ id: rule.id, paused_at: null, paused_why: null }, () => command(`/api/rules/${rule.id}/resume`, {}));

const setPlace = (id, before) => () => carryOut(null, () => command(`/api/rules/${id}/place`, { before }));

// before: id of the rule that it shall stand above; null: at the end of its group.
export function moveRule(rule, before) {
  const group = groupRules(rule.group);
  const was = group[group.findIndex((one) => one.id === rule.id) + 1]?.id ?? null;
  if (before === was || before === rule.id) return null;
  const order = group.filter((one) => one.id !== rule.id);
  order.splice(before === null ? order.length : order.findIndex((one) => one.id === before), 0, rule);
  const places = new Map(order.map((one, place) => [one.id, place]));
  book.value = {
    ...book.peek(),
    rules: book.peek().rules.map((one) => (places.has(one.id) ? { ...one, place: places.get(one.id) } : one)),
  };
  return undoable(
    t("Order changed: {name}", { name: titleOf(rule) }),
    "arrow-up",
    setPlace(rule.id, before),
    setPlace(rule.id, was),
  );
}

// One step up (-1) or down (1) in its group; false at the edge.
export function stepRule(rule, by) {
  const group = groupRules(rule.group);
  const at = group.findIndex((one) => one.id === rule.id);
  if (!group[at + by]) return false;
  moveRule(rule, by < 0 ? group[at - 1].id : (group[at + 2]?.id ?? null));
  return true;
}

export const canStep = (rule, by) => {
  const group = groupRules(rule.group);
  return Boolean(group[group.findIndex((one) => one.id === rule.id) + by]);
};

const setRemoved = (id, removed) => () => carryOut(null, () => command(`/api/rules/${id}/removed`, { removed }));

export function removeRule(rule) {
  book.value = { ...book.peek(), rules: book.peek().rules.filter((one) => one.id !== rule.id) };
  return undoable(
    t("Rule deleted: {name}", { name: titleOf(rule) }),
    "trash-2",
    setRemoved(rule.id, true),
    setRemoved(rule.id, false),
  );
}

export const shareOut = (rule) => carryOut(null, () => command(`/api/rules/${rule.id}/share-out`, {}));

// Saves a body; throws a Problem, which the form explains.
export async function saveRule({ id, kind, version, body }) {
  const answer = id
    ? await command(`/api/rules/${id}`, { version, body }, { method: "PATCH" })
    : await command("/api/rules", { kind, body });
  lay(answer.rule);
  return answer.rule;
}
