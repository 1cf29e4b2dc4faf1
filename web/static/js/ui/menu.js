// A menu under its button (APG menu button): arrows, Home, End, Esc; focus comes back to the button.
import { useLayoutEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "./layers.js";
import { Icon } from "./elements.js";
import { useFocusBack, useOutside } from "./hooks.js";

const shut = () => {
  layer.value = null;
};

// across: horizontal menu; left and right arrows move too.
export function Menu({ label, place, across = false, children }) {
  const box = useOutside(shut);
  useFocusBack();
  useLayoutEffect(() => {
    const chosen = box.current.querySelector("[aria-checked='true']") ?? box.current.querySelector("button");
    chosen.focus({ preventScroll: true });
  }, []);
  return html`<div class=${"menu pop " + place} role="menu" aria-label=${label} ref=${box}
      onKeyDown=${(event) => walk(event, across)}>
    ${children}
  </div>`;
}

function walk(event, across) {
  const items = [...event.currentTarget.querySelectorAll("button")];
  const at = items.indexOf(document.activeElement);
  const [next, last] = [(at + 1) % items.length, (at - 1 + items.length) % items.length];
  const row = across ? { ArrowRight: next, ArrowLeft: last } : {};
  const to = { ArrowDown: next, ArrowUp: last, Home: 0, End: items.length - 1, ...row }[event.key];
  if (event.key === "Tab") shut();
  if (to === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  items[to].focus();
}

export const Item = ({ icon, checked, onPick, stay, children }) => html`<button type="button" class="mi" tabindex="-1"
    role=${checked === undefined ? "menuitem" : "menuitemradio"}
    aria-checked=${checked === undefined ? null : String(checked)} onClick=${() => {
      if (!stay) shut();
      onPick();
    }}>
  <${Icon} name=${checked ? "check" : icon} size="m" />
  ${children}
</button>`;
