// A modal dialog of the rules; the focus starts on the safe button.
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { keepInside, useFocusBack } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";

export const shut = () => {
  layer.value = null;
};

export function Modal({ label, children }) {
  const box = useRef(null);
  useFocusBack();
  useLayoutEffect(() => {
    (box.current.querySelector("[data-first]") ?? box.current.querySelector("button"))?.focus();
  }, []);
  return html`<div class="over" onPointerDown=${(event) => {
    if (event.target === event.currentTarget) shut();
  }}>
    <div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${label} ref=${box} onKeyDown=${keepInside}>
      ${children}
    </div>
  </div>`;
}
