// Loads the clock of a dialog's wait, again whenever the wait changes and while time passes.
import { useEffect, useState } from "preact/hooks";
import { get } from "../core/api.js";

// tick: a value whose change loads the clock again. Returns {seen, problem}.
export function useClock(dialog, tick = 0) {
  const [state, setState] = useState({ id: null, seen: null, problem: null });
  const id = dialog?.id;
  useEffect(() => {
    if (!id) return undefined;
    let left = false;
    get(`/api/dialogs/${id}/clock`).then(
      (seen) => left || setState({ id, seen, problem: null }),
      (problem) => left || setState((past) => ({ ...past, id, problem })),
    );
    return () => {
      left = true;
    };
  }, [id, dialog?.waiting_since, dialog?.due_at, dialog?.state, tick]);
  return state.id === id ? state : { id, seen: null, problem: null };
}
