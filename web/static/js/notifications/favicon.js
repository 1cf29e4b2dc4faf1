// Favicon dot: a client waits for me, or the bell has unread notifications.
import { effect } from "@preact/signals";
import { counts, state, waitingForMe } from "../state/store.js";

const icon = document.querySelector("link[rel='icon']");
const plain = icon?.getAttribute("href") ?? "";

effect(() => {
  const lit = state.value.ready && (waitingForMe.value > 0 || counts.value.notifications > 0);
  icon?.setAttribute("href", lit ? plain.replace("favicon.svg", "favicon-dot.svg") : plain);
});
