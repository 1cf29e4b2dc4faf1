// Puts the focus into the text field of the open conversation.
import { route } from "../core/router.js";
import { element } from "../core/element.js";
import { whenLoaded } from "../ui/lazy.js";
import { setMode } from "./drafts.js";

export function focusComposer(mode) {
  const { dialog } = route.peek();
  if (!dialog) return;
  setMode(dialog, mode);
  whenLoaded(() => requestAnimationFrame(() => element(".comp textarea")?.focus()));
}
