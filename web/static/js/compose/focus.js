// Puts the focus into the text field of the open conversation.
import { route } from "../core/router.js";
import { setMode } from "./drafts.js";

export function focusComposer(mode) {
  const { dialog } = route.peek();
  if (!dialog) return;
  setMode(dialog, mode);
  requestAnimationFrame(() => document.querySelector(".comp textarea")?.focus());
}
