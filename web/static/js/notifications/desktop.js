// Desktop notifications, sent by one tab that holds a lock. Permission is requested only by the button in the settings.
import { signal } from "@preact/signals";

export const permission = signal("Notification" in window ? Notification.permission : "unsupported");
export const isLeader = signal(false);

// The lock is held as long as this tab lives; then the next tab gets it.
navigator.locks?.request(
  "okno.leader",
  () =>
    new Promise(() => {
      isLeader.value = true;
    }),
);
if (!navigator.locks) isLeader.value = true; // over plain http there are no locks: each tab notifies on its own

export async function askPermission() {
  if (permission.value === "unsupported") return;
  permission.value = await Notification.requestPermission();
}

// Whether any tab is being looked at: tabs share this through localStorage.
const FOCUS = "okno.focus";
const tab = crypto.randomUUID?.() ?? String(Math.random());
const gained = () => {
  localStorage.setItem(FOCUS, tab);
};
const lost = () => {
  if (localStorage.getItem(FOCUS) === tab) localStorage.removeItem(FOCUS);
};
window.addEventListener("focus", gained);
window.addEventListener("blur", lost);
window.addEventListener("pagehide", lost);
if (document.hasFocus()) gained();
export const isWatched = () => localStorage.getItem(FOCUS) !== null;

export function show(title, body, tag, onOpen) {
  if (permission.value !== "granted") return false;
  const shown = new Notification(title, { body, tag: `okno-${tag}`, silent: true });
  shown.addEventListener("click", () => {
    window.focus();
    shown.close();
    onOpen();
  });
  return true;
}
