// Drafts per dialog and per tab of the composer, on this device, for this operator.
import { signal } from "@preact/signals";
import { all, drop, save } from "./keep.js";

export const drafts = signal({});
export const modes = signal({}); // dialog id -> "reply" | "note"
let prefix = "";

export function openDrafts(operatorId) {
  prefix = `okno.draft.${operatorId}.`;
  drafts.value = Object.fromEntries(all(prefix));
}

const name = (dialogId, mode) => `${dialogId}.${mode}`;

export const draftOf = (dialogId, mode) => drafts.value[name(dialogId, mode)] ?? "";

export function setDraft(dialogId, mode, text) {
  const key = name(dialogId, mode);
  const next = { ...drafts.value };
  if (text.trim()) { next[key] = text; save(prefix + key, text); } else { delete next[key]; drop(prefix + key); }
  drafts.value = next;
}

export const modeOf = (dialogId) => modes.value[dialogId] ?? "reply";
export const setMode = (dialogId, mode) => { modes.value = { ...modes.value, [dialogId]: mode }; };
