// Everything about the open task: loaded when it opens, and again when its row changes.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { api, command, get, Problem } from "../core/api.js";
import { position } from "../state/reduce.js";
import { onOnline } from "../state/sync.js";
import { complain } from "../state/toasts.js";
import { judge } from "./membership.js";
import { onTasks, takeRows, taskOf } from "./task_store.js";
import { recount } from "./views.js";
import { troubleWords } from "./text.js";

const SETTLE = 120; // milliseconds: several live rows are answered with one request
const SEEN_AFTER = 1000;

/** @type {import("@preact/signals").Signal<any>} */
export const details = signal(null); // GET /api/tasks/{id} of the open task, with its id
/** @type {import("@preact/signals").Signal<any>} */
export const trouble = signal(null); // {id, problem}

let wanted = null; // id of the open task
let requests = 0;

export async function loadDetails(id) {
  requests += 1;
  const mine = requests;
  try {
    const data = await get(`/api/tasks/${id}`);
    if (mine !== requests) return;
    takeRows([data.task], position(data.cursor));
    const older =
      details.peek()?.id === id ? details.peek().lines.filter((line) => line.no < (data.lines[0]?.no ?? 0)) : [];
    details.value = {
      id,
      ...data,
      lines: [...older, ...data.lines],
      more: older.length ? details.peek().more : data.more,
    };
    trouble.value = null;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (mine === requests) trouble.value = { id, problem };
  }
}

export async function loadOlder(id) {
  const before = details.peek().lines[0]?.no;
  try {
    const data = await get(`/api/tasks/${id}/lines?before=${before}`);
    if (details.peek()?.id === id)
      details.value = { ...details.peek(), lines: [...data.lines, ...details.peek().lines], more: data.more };
  } catch (problem) {
    complain(troubleWords(problem));
  }
}

onOnline(() => {
  if (wanted !== null) loadDetails(wanted);
});

// Keeps the details of one task fresh while a view shows them.
export function useDetails(id) {
  useEffect(() => {
    wanted = id;
    details.value = null;
    trouble.value = null;
    loadDetails(id);
    let timer = 0;
    const end = onTasks((ids) => {
      if (ids !== null && !ids.includes(id)) return;
      clearTimeout(timer);
      timer = setTimeout(() => loadDetails(id), SETTLE);
    });
    return () => {
      clearTimeout(timer);
      end();
      if (wanted === id) wanted = null;
    };
  }, [id]);
  const shown = details.value?.id === id ? details.value : null;
  useSeen(shown);
  return shown;
}

// A look of a second in a focused window counts.
function useSeen(shown) {
  const no = shown?.lines.at(-1)?.no ?? 0;
  const fresh = shown !== null && (no > shown.seen || shown.task.news > 0);
  const news = shown?.task.news ?? 0;
  useEffect(() => {
    if (!fresh) return undefined;
    let timer = 0;
    const look = () => {
      clearTimeout(timer);
      if (document.hasFocus() && !document.hidden)
        timer = setTimeout(() => {
          api("POST", `/api/tasks/${shown.id}/seen`, { no }).catch(() => {});
        }, SEEN_AFTER);
    };
    look();
    window.addEventListener("focus", look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("focus", look);
    };
  }, [shown?.id, no, fresh, news]);
}

// A command on a part of the task: the details are read anew; false after a failure, which is explained.
export async function actOn(id, path, body = {}, method = "POST") {
  try {
    if (method === "DELETE") await api("DELETE", `/api/tasks/${id}/${path}`);
    else await command(`/api/tasks/${id}/${path}`, body, { method });
    if (taskOf(id)) loadDetails(id);
    if (path === "follow") {
      judge([id]);
      recount();
    }
    return true;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    complain(troubleWords(problem));
    loadDetails(id);
    return false;
  }
}
