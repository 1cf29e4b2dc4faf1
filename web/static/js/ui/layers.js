// The layer over the page and the drawer: which of them is open.
import { signal } from "@preact/signals";

// Null or the name of the open layer ("assignee", "snooze", "me", "handover" ...).
export const layer = signal(null);
export const drawer = signal(false); // the client card below 1280 px
