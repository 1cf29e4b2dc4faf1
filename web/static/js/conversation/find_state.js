// State of the search bar of the open conversation.
import { signal } from "@preact/signals";
import { route } from "../core/router.js";
import { whenLoaded } from "../ui/lazy.js";

export const none = { q: "", asked: "", found: [], at: -1, more: false, swapped: null, failed: false };
export const finding = signal(null); // {dialog, ...none} while the bar is open

export const isFinding = (dialog) => finding.value?.dialog === dialog;

export function openFind() {
  const { dialog } = route.peek();
  if (finding.peek()?.dialog !== dialog) finding.value = { dialog, ...none };
  const select = () => /** @type {HTMLInputElement | null} */ (document.getElementById("findq"))?.select();
  whenLoaded(() => requestAnimationFrame(select));
}
