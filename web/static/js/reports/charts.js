// What all charts of the reports share: their width, the keys that walk over days, the bubble, and bars.
//
// A chart is an SVG image whose title and description state its content. What a pointer and keys reach lies over it: a
// slider over the days, or a grid of cells. The table beside a chart holds the same data.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";

// Width of an element in whole pixels; the charts draw in pixels, so that their texts keep their size.
export function useWidthOf(first = 640) {
  const box = useRef(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const measure = () => setWidth((past) => Math.round(box.current?.clientWidth || past));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return { box, width };
}

// The image: title is its name, sentence its content.
export function Plot({ id, width, height, title, sentence, look = "", children }) {
  return html`<svg class=${`plot ${look}`} viewBox=${`0 0 ${width} ${height}`} role="img"
      aria-labelledby=${`${id}-t ${id}-d`}>
    <title id=${`${id}-t`}>${title}</title>
    <desc id=${`${id}-d`}>${sentence}</desc>
    ${children}
  </svg>`;
}

const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 7, PageDown: -7 };

// A slider over the days of a chart. left and room: where the days lie; onDay: opens what is behind a day.
export function DayKeys({ label, count, left, room, day, onMove, onDay, textOf }) {
  const box = useRef(null);
  const nearest = (event) => {
    const x = event.clientX - box.current.getBoundingClientRect().left;
    return Math.max(0, Math.min(count - 1, Math.round((x / room) * (count - 1))));
  };
  const keys = (event) => {
    const present = day ?? count - 1;
    const to = { Home: 0, End: count - 1 }[event.key] ?? (event.key in STEPS ? present + STEPS[event.key] : null);
    if (event.key === "Enter" || event.key === " ") onDay(present);
    else if (to !== null) onMove(Math.max(0, Math.min(count - 1, to)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  useLayoutEffect(() => {
    box.current.style.setProperty("left", `${left}px`);
    box.current.style.setProperty("width", `${Math.max(24, room)}px`);
  }, [left, room]);
  return html`<div class="plotkeys" role="slider" tabindex="0" aria-label=${label} aria-valuemin="1"
      aria-valuemax=${count} aria-valuenow=${(day ?? count - 1) + 1} aria-valuetext=${textOf(day ?? count - 1)}
      ref=${box} onKeyDown=${keys} onFocus=${() => onMove(day ?? count - 1)} onBlur=${() => onMove(null)}
      onPointerMove=${(event) => onMove(nearest(event))} onPointerLeave=${() => onMove(null)}
      onClick=${(event) => onDay(nearest(event))}></div>`;
}

// Lines of text beside a point of a chart, kept inside it.
export function Bubble({ x, y, width, lines }) {
  const box = useRef(null);
  useLayoutEffect(() => {
    const { offsetWidth: wide, offsetHeight: high } = box.current;
    box.current.style.setProperty("left", `${Math.max(0, Math.min(width - wide, x + 12))}px`);
    box.current.style.setProperty("top", `${Math.max(0, y - high - 8)}px`);
  });
  return html`<div class="plotbubble" aria-hidden="true" ref=${box}>
    ${lines.map((line, index) => (index ? html`<span>${line}</span>` : html`<b>${line}</b>`))}
  </div>`;
}

// A bar of a row, 0 to 1; the number stands beside it, so the bar itself says nothing to screen readers.
export const Bar = ({ part, tone = 1 }) =>
  html`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" rx="1" />
    <rect class=${`b${tone}`} width=${Math.max(0, Math.min(1, part || 0)) * 100} height="10" rx="1" />
  </svg>`;

// Parts of a whole, as one bar: [[share, tone], ...].
export function Stack({ parts }) {
  let start = 0;
  return html`<svg class="barsvg" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    ${parts.map(([part, tone]) => {
      const x = start;
      start += part * 100;
      return html`<rect class=${`b${tone}`} x=${x} width=${part * 100} height="10" />`;
    })}
  </svg>`;
}
