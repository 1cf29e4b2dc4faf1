// What the dialog of a mass reply begins with.
import { signal } from "@preact/signals";
import { layer } from "../ui/layers.js";

// {task, dialogs: rows of GET /api/tasks/{id}/dialogs}
export const massReply = signal(null);

export function openMassReply(task, dialogs) {
  massReply.value = { task, dialogs };
  layer.value = "massreply";
}
