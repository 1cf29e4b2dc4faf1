// Frame of a modal dialog over the page: Tab stays inside, a press beside it shuts it, the focus goes back afterwards.
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "./elements.js";
import { keepInside, useFocusBack } from "./hooks.js";
import { layer } from "./layers.js";

export const shut = () => {
  layer.value = null;
};

// look: classes of the dialog. onKey(event): further keys. The focus starts on the element with data-first, else on
// the first button, unless the caller focuses a field.
export function Modal({ label, look = "narrow", onKey = null, children }) {
  const box = useRef(null);
  useFocusBack();
  useLayoutEffect(() => {
    (box.current.querySelector("[data-first]") ?? box.current.querySelector("button"))?.focus({ preventScroll: true });
  }, []);
  const keys = (event) => {
    keepInside(event);
    onKey?.(event);
  };
  return html`<div class="over" onPointerDown=${(event) => {
    if (event.target === event.currentTarget) shut();
  }}>
    <div class=${`dialog ${look}`} role="dialog" aria-modal="true" aria-label=${label} ref=${box} onKeyDown=${keys}>
      ${children}
    </div>
  </div>`;
}

// A modal dialog with a title, a way out, a body and a foot.
export const FormModal = ({ title, look = "", body = "", onKey = null, foot = null, children }) =>
  html`<${Modal} label=${title} look=${look} onKey=${onKey}>
    <header class="dhead">
      <h2 class="head2 grow">${title}</h2>
      <button type="button" class="ib small" aria-label=${t("Dismiss")} onClick=${shut}>
        <${Icon} name="x" size="m" />
      </button>
    </header>
    <div class=${`nwb ${body}`}>${children}</div>
    ${foot && html`<footer class="dfoot">${foot}</footer>`}
  <//>`;

// Whether Enter was pressed together with Ctrl, or ⌘: it carries out the form.
export const isSubmit = (event) =>
  event.key === "Enter" && !event.isComposing && !event.repeat && (event.ctrlKey || event.metaKey);
