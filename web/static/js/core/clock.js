// One shared timer for all views that show elapsed time.
import { signal } from "@preact/signals";

const STEP = 15_000;
const SECOND = 1000;

export const now = signal(Date.now());
// The same, each second, while a view counts the last minute of something.
export const seconds = signal(Date.now());
let counting = 0;
let timer = 0;

function tick() {
  const at = Date.now();
  seconds.value = at;
  if (at - now.value >= STEP - SECOND / 2) now.value = at;
  timer = setTimeout(tick, counting ? SECOND : STEP);
}

timer = setTimeout(tick, STEP);

// Ticks each second until the returned function is called.
export function countSeconds() {
  counting += 1;
  if (counting === 1) {
    clearTimeout(timer);
    timer = setTimeout(tick, SECOND);
  }
  return () => {
    counting -= 1;
  };
}

// Lets the views show the present instant now, not at the next tick.
export function catchUp() {
  now.value = seconds.value = Date.now();
}

document.addEventListener("visibilitychange", () => {
  if (!document.hidden) catchUp();
});
