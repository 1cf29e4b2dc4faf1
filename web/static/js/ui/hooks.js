// Behaviour that several views share.
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

// Skeletons appear only after a delay, so that nothing flashes on a fast response.
export function useAfter(ms, active) {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    setPassed(false);
    if (!active) return undefined;
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms, active]);
  return active && passed;
}

// Returns the focus to the element that opened a layer: the focused one at first render, before a field inside takes
// it.
export function useFocusBack() {
  const opener = useRef(/** @type {HTMLElement | null} */ (document.activeElement));
  useLayoutEffect(
    () => () => {
      if (opener.current?.isConnected) opener.current.focus({ preventScroll: true });
    },
    [],
  );
}

// Ctrl S, or ⌘ S, saves wherever the focus is.
export function useSaveKey(save) {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const keys = (event) => {
      if (event.code === "KeyS" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey)
        latest.current(event);
    };
    document.addEventListener("keydown", keys);
    return () => document.removeEventListener("keydown", keys);
  }, []);
}

// Focuses an element when the focused one has been removed.
export function keepFocus(element) {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) element()?.focus();
  });
}

export function useOutside(onOutside) {
  const box = useRef(null);
  useEffect(() => {
    const pressed = (event) => {
      if (box.current && !box.current.contains(event.target) && !event.target.closest("[aria-expanded='true']"))
        onOutside();
    };
    document.addEventListener("pointerdown", pressed);
    return () => document.removeEventListener("pointerdown", pressed);
  });
  return box;
}

export function useWidth(query) {
  const media = useRef(matchMedia(query));
  const [fits, setFits] = useState(media.current.matches);
  useEffect(() => {
    const changed = () => setFits(media.current.matches);
    media.current.addEventListener("change", changed);
    return () => media.current.removeEventListener("change", changed);
  }, []);
  return fits;
}

// Tab stays inside a modal dialog.
export function keepInside(event) {
  if (event.key !== "Tab") return;
  const stops = [...event.currentTarget.querySelectorAll("button, input, select, a[href], textarea")].filter(
    (stop) => !stop.disabled,
  );
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0]).focus();
}
