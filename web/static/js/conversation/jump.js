// Jumps to a message in the open conversation, and back.
import { signal } from "@preact/signals";
import { go, inboxPath, route } from "../core/router.js";

export const cameFrom = signal(null); // {dialog, no}: where the jump began

export function jumpTo(no, { from = null } = {}) {
  const { view, dialog, at } = route.peek();
  if (!dialog) return;
  cameFrom.value = from ? { dialog, no: from } : null;
  if (at === no) go(inboxPath(view, dialog), { replace: true }); // jumping to the same message shows it again
  go(inboxPath(view, dialog, no), { replace: true });
}

export function jumpBack() {
  const back = cameFrom.peek();
  if (back) jumpTo(back.no);
}

export const linkTo = (message) => new URL(inboxPath("all", message.dialog_id, message.no), location.origin).href;
