// One shared timer for all views that show elapsed time.
import { signal } from "@preact/signals";

const STEP = 15_000;

export const now = signal(Date.now());

setInterval(() => {
  now.value = Date.now();
}, STEP);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) now.value = Date.now();
});
