// Quoted message of the next reply or note, per dialog and mode; sent as reply_to_no. It is not part of the draft.
import { signal } from "@preact/signals";

const chosen = signal(/** @type {Record<string, any>} */ ({})); // "<dialog>.<mode>" -> number of the message

export const quotedIn = (dialog, mode) => chosen.value[`${dialog}.${mode}`] ?? null;

export function quote(dialog, mode, no) {
  const { [`${dialog}.${mode}`]: _former, ...rest } = chosen.peek();
  chosen.value = no === null ? rest : { ...rest, [`${dialog}.${mode}`]: no };
}
