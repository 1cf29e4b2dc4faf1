// Says a sentence to screen readers.
import { signal } from "@preact/signals";

export const announced = signal("");

export function announce(text) {
  announced.value = "";
  requestAnimationFrame(() => {
    announced.value = text;
  });
}
