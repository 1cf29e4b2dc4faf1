// Loads quoted messages outside the loaded pages, one by one as their quotes become visible.
import { signal } from "@preact/signals";
import { get, Problem } from "../core/api.js";

const MOST = 200;
const fetched = signal({}); // "<dialog>.<no>" -> message, or null while loading
const order = [];

export const farMessage = (dialog, no) => fetched.value[`${dialog}.${no}`] ?? null;

export async function wantMessage(dialog, no) {
  const name = `${dialog}.${no}`;
  if (name in fetched.peek()) return;
  order.push(name);
  const next = { ...fetched.peek(), [name]: null };
  if (order.length > MOST) delete next[order.shift()];
  fetched.value = next;
  try {
    const page = await get(`/api/dialogs/${dialog}/messages?after=${no - 1}&limit=1`);
    const message = page.messages[0];
    if (message?.no === no) fetched.value = { ...fetched.peek(), [name]: message };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}
