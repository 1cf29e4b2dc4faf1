// The panel at the right of the cards: how it is closed.
import { useEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { go, route, rulePath } from "../core/router.js";
import { Icon } from "../ui/elements.js";
import { layer } from "../ui/layers.js";

export const Shut = ({ label }) =>
  html`<a class="ib small" href=${rulePath()} aria-label=${label} title=${`${label}  Esc`}>
    <${Icon} name="x" size="m" />
  </a>`;

// Escape closes the panel and gives the focus back to the element that opened it.
export function useEscape(opener) {
  useEffect(() => {
    const pressed = (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || layer.peek()) return;
      if (document.activeElement.matches?.("input:not([type=checkbox]), textarea, select")) return;
      event.preventDefault();
      go(rulePath());
    };
    document.addEventListener("keydown", pressed, { capture: true });
    return () => document.removeEventListener("keydown", pressed, { capture: true });
  }, []);
  useEffect(
    () => () => {
      if (route.peek().page === "automation" && route.peek().rule === null)
        requestAnimationFrame(() => {
          /** @type {HTMLElement} */ (document.querySelector(opener))?.focus();
        });
    },
    [],
  );
}
