// One shared timer for everything that shows how much time has passed.
import { signal } from "@preact/signals";

const STEP = 15_000;

export const now = signal(Date.now());

setInterval(() => { now.value = Date.now(); }, STEP);
document.addEventListener("visibilitychange", () => { if (!document.hidden) now.value = Date.now(); });
