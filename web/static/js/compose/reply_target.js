// Which message the next reply or note is about, per dialog and mode: chosen in the log, shown by the composer, sent as
// reply_to_no. It is no draft: who comes back later chooses again.
import { signal } from "@preact/signals";

const chosen = signal({}); // "<dialog>.<mode>" -> number of the message

export const quotedIn = (dialog, mode) => chosen.value[`${dialog}.${mode}`] ?? null;

export function quote(dialog, mode, no) {
  const { [`${dialog}.${mode}`]: former, ...rest } = chosen.peek();
  chosen.value = no === null ? rest : { ...rest, [`${dialog}.${mode}`]: no };
}
