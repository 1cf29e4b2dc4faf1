// Addresses: /inbox/:view/:dialog, /login, /setup. Everything that can be shared stands in the address.
import { computed, signal } from "@preact/signals";
import { VIEWS } from "./order.js";

const path = signal(location.pathname);

export const route = computed(() => {
  const [, page, view, dialog] = path.value.split("/");
  if (page === "login" || page === "setup") return { page, view: "mine", dialog: null };
  return { page: "inbox", view: VIEWS.includes(view) ? view : "mine", dialog: /^\d+$/.test(dialog ?? "") ? Number(dialog) : null };
});

export function go(to, { replace = false } = {}) {
  if (to === location.pathname) return;
  history[replace ? "replaceState" : "pushState"](null, "", to);
  path.value = to;
}

export const inboxPath = (view, dialog) => (dialog ? `/inbox/${view}/${dialog}` : `/inbox/${view}`);

window.addEventListener("popstate", () => { path.value = location.pathname; });

// Links stay links (middle click, copy address); a plain click inside the product does not load a page.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='/inbox']");
  if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute("href"));
});
