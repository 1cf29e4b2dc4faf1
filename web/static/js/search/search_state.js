// Search query and results. The query is in the URL; the last results are kept for the way back.
import { signal } from "@preact/signals";
import { get, Problem } from "../core/api.js";
import { go, searchPath } from "../core/router.js";

const PAUSE = 200;

export const found = signal(null); // {q, data} | {q, problem}
export const busy = signal(false);
let asked = 0;
let timer = 0;

export function type(q) {
  go(searchPath(q), { replace: true });
  clearTimeout(timer);
  timer = setTimeout(() => look(q), PAUSE);
}

export async function look(q) {
  clearTimeout(timer);
  if (found.peek()?.q === q && found.peek().data) return;
  asked += 1;
  const mine = asked;
  if (!q.trim()) {
    found.value = null;
    busy.value = false;
    return;
  }
  busy.value = true;
  try {
    const data = await get(`/api/search?${new URLSearchParams({ q })}`);
    if (mine === asked) found.value = { q, data };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (mine === asked) found.value = { q, problem };
  }
  if (mine === asked) busy.value = false;
}

export const again = (q) => {
  found.value = null;
  look(q);
};
