// Names of the clients that a filter of tasks names.
import { signal } from "@preact/signals";
import { get, Problem } from "../core/api.js";
import { t } from "../core/i18n.js";
import { tasks } from "./task_store.js";

const names = signal(/** @type {Record<number, string>} */ ({}));
const asked = new Set();

export function learnClient(id, name) {
  names.value = { ...names.peek(), [id]: name };
}

export function clientName(id) {
  const known = names.value[id] ?? Object.values(tasks.value).find((task) => task.client?.id === id)?.client.name;
  if (known === undefined) ask(id);
  return known ?? t("Client");
}

async function ask(id) {
  if (asked.has(id)) return;
  asked.add(id);
  try {
    const { contact } = await get(`/api/contacts/${id}`);
    learnClient(id, contact.name);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}
