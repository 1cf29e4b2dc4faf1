// Tasks of one conversation: loaded once, kept by live rows; for the client card and the header.
import { useEffect } from "preact/hooks";
import { get } from "../core/api.js";
import { position } from "../state/reduce.js";
import { onRows } from "../state/sync.js";
import { isOpen } from "./order.js";
import { takeRows, tasks } from "./task_store.js";

const heard = new Set();
onRows((rows) => {
  for (const job of heard) job(rows);
});

// Returns {open, done, known}, the newest first; known: all rows, open ones first.
export function useDialogTasks(id) {
  useEffect(() => {
    let here = true;
    const load = () =>
      get(`/api/dialogs/${id}/tasks`).then(
        (data) => here && takeRows(data.items, position(data.cursor)),
        () => {},
      );
    load();
    const job = (rows) => {
      if (rows.some((entry) => entry.k === "gone" && entry.of === "task")) load();
    };
    heard.add(job);
    return () => {
      here = false;
      heard.delete(job);
    };
  }, [id]);
  const known = Object.values(tasks.value)
    .filter((task) => task.dialog_id === id)
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || b.id - a.id);
  return { known, open: known.filter(isOpen), done: known.filter((task) => !isOpen(task)) };
}
