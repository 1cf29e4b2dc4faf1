// Opens the panel that explains an automatic line or message. Everything else of the panel is loaded when it opens.
import { signal } from "@preact/signals";
import { layer } from "../ui/layers.js";

// The message row in question: its data names the rule, and the run when one was kept.
export const explained = signal(null);

export const hasWhy = (message) => Boolean(message?.data?.run || message?.data?.rule);

export function openWhy(message) {
  explained.value = message;
  layer.value = "why";
}
