// Notices of the system, by one tab for all: the one that holds the lock. Asked for only by the button in the settings.
import { signal } from "@preact/signals";

export const permission = signal("Notification" in window ? Notification.permission : "unsupported");
export const isLeader = signal(false);

// The lock is held as long as this tab lives; the next one in line follows.
navigator.locks?.request("okno.leader", () => new Promise(() => { isLeader.value = true; }));
if (!navigator.locks) isLeader.value = true; // over plain http browsers have none: then every tab speaks for itself

export async function askPermission() {
  if (permission.value === "unsupported") return;
  permission.value = await Notification.requestPermission();
}

// Whether somebody looks at any tab of ours: each says so in the storage that they share.
const FOCUS = "okno.focus";
const tab = crypto.randomUUID?.() ?? String(Math.random());
const gained = () => { localStorage.setItem(FOCUS, tab); };
const lost = () => { if (localStorage.getItem(FOCUS) === tab) localStorage.removeItem(FOCUS); };
window.addEventListener("focus", gained);
window.addEventListener("blur", lost);
window.addEventListener("pagehide", lost);
if (document.hasFocus()) gained();
export const isWatched = () => localStorage.getItem(FOCUS) !== null;

export function show(title, body, tag, onOpen) {
  if (permission.value !== "granted") return false;
  const shown = new Notification(title, { body, tag: `okno-${tag}`, silent: true });
  shown.addEventListener("click", () => { window.focus(); shown.close(); onOpen(); });
  return true;
}
