// The rule that is being edited: its changed body, what is wrong in it, and what happened to it meanwhile.
import { computed, signal } from "@preact/signals";
import { Problem, words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { go, rulePath } from "../core/router.js";
import { toast } from "../state/toasts.js";
import { errorsOf } from "./checks.js";
import { kindOf, load, ruleOf, saveRule } from "./rules.js";
import { titleOf } from "./sentence.js";

export const draft = signal(null); // {id, kind, version, body, base: JSON of the body as it was read}
export const tried = signal(false); // errors are shown from the first attempt to save on
export const saving = signal(false);
export const refusal = signal(null); // Problem of the last attempt
export const conflict = signal(null); // {by, at}: a colleague has changed the rule meanwhile

export const isDirty = computed(() => Boolean(draft.value) && JSON.stringify(draft.value.body) !== draft.value.base);
export const errors = computed(() =>
  draft.value && tried.value ? { ...errorsOf(draft.value), ...serverErrors(refusal.value) } : {},
);

// {"body.first_minutes": message} of the server, by the name of the field.
function serverErrors(problem) {
  const pairs = (problem?.detail?.errors ?? []).map(({ field, message }) => [field.split(".").at(-1), message]);
  return Object.fromEntries(pairs);
}

export function edit({ id, kind, version, body }) {
  draft.value = { id, kind, version, body, base: JSON.stringify(body) };
  tried.value = false;
  refusal.value = null;
  conflict.value = null;
}

export const leave = () => {
  draft.value = null;
};

// A rule that does not exist yet.
export const fresh = (kind) => ({ id: null, kind, version: 0, body: kindOf(kind).default });

export function change(part) {
  draft.value = { ...draft.peek(), body: { ...draft.peek().body, ...part } };
}

export function revert() {
  const { id, kind } = draft.peek();
  edit(id ? ruleOf(id) : fresh(kind));
}

// The rule as the server has it now. Only a body that differs is a conflict: switching makes a version too.
export function follow(rule) {
  const { version, base } = draft.peek();
  if (rule.version === version) return;
  if (JSON.stringify(rule.body) === base) draft.value = { ...draft.peek(), version: rule.version };
  else if (isDirty.peek()) conflict.value = { by: rule.changed_by, at: rule.changed_at };
  else edit(rule);
}

export const takeTheirs = () => edit(ruleOf(draft.peek().id));

export function keepMine() {
  const { id } = draft.peek();
  draft.value = { ...draft.peek(), version: ruleOf(id).version };
  conflict.value = null;
  return save();
}

function focusFirstError() {
  requestAnimationFrame(() => {
    /** @type {HTMLElement} */ (document.querySelector(".edbody [aria-invalid='true']"))?.focus();
  });
}

export async function save() {
  if (!draft.peek() || saving.peek()) return false;
  tried.value = true;
  refusal.value = null;
  if (Object.keys(errorsOf(draft.peek())).length) {
    focusFirstError();
    return false;
  }
  saving.value = true;
  const sent = draft.peek();
  try {
    const rule = await saveRule(sent);
    if (draft.peek() === sent) edit(rule);
    else draft.value = { ...draft.peek(), id: rule.id, version: rule.version, base: JSON.stringify(rule.body) };
    if (!sent.id) {
      toast(t("Rule created: {name}. It is off.", { name: titleOf(rule) }), { icon: "zap" });
      go(rulePath(rule.id), { replace: true, sure: true });
    }
    return true;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.code === "changed-meanwhile") {
      await load();
      conflict.value = { by: problem.detail.by, at: problem.detail.at };
    } else refusal.value = problem;
    return false;
  } finally {
    saving.value = false;
  }
}

export const refusalWords = (problem) =>
  ({
    "unknown-variable": () => t("A text names a variable that does not exist."),
  })[problem.code]?.() ?? words(problem);
