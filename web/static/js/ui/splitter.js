// Splitter between two panes: dragged or moved with arrow keys; the width is stored on this device.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";

const STEP = 16;
const LEAST = 260;
const MOST = 560;
const root = document.documentElement;

const stored = (name) => Number(localStorage.getItem("okno.width." + name)) || null;
const current = (name) => parseFloat(getComputedStyle(root).getPropertyValue(name));

function apply(name, width) {
  if (width) root.style.setProperty(name, `${width}px`);
  else root.style.removeProperty(name);
}

// side: side of the splitter with the resized pane.
export function Divider({ name, side, label }) {
  const [width, setWidth] = useState(() => stored(name));
  const from = useRef(null);
  useEffect(() => apply(name, width), [width]);
  const set = (wanted) => {
    const next = Math.round(Math.min(MOST, Math.max(LEAST, wanted)));
    setWidth(next);
    localStorage.setItem("okno.width." + name, String(next));
  };
  const direction = side === "left" ? 1 : -1;
  const down = (event) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width: current(name) };
  };
  const move = (event) => {
    if (from.current) set(from.current.width + direction * (event.clientX - from.current.x));
  };
  const keys = (event) => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    set(current(name) + direction * step);
  };
  const usual = () => {
    setWidth(null);
    localStorage.removeItem("okno.width." + name);
  };
  return html`<div class=${"divider " + side} role="separator" tabindex="0" aria-orientation="vertical"
      aria-label=${label} aria-valuemin=${LEAST} aria-valuemax=${MOST}
      aria-valuenow=${Math.round(width ?? current(name))} onPointerDown=${down} onPointerMove=${move}
      onPointerUp=${() => {
        from.current = null;
      }} onLostPointerCapture=${() => {
        from.current = null;
      }} onDblClick=${usual} onKeyDown=${keys}></div>`;
}
