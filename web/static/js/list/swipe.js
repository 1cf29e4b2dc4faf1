// Touch gestures of the list: swipe right to snooze, left to close, long press to select, pull to refresh.
import { useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { toggle } from "./selection.js";
import { dialogs } from "../state/store.js";
import { refreshView } from "../state/sync.js";
import { close } from "../workflow/work.js";
import { Icon } from "../ui/elements.js";
import { askSnooze } from "./row_menu.js";

const SLOP = 12; // pixels before a touch counts as a swipe
const ENOUGH = 88; // pixels after which releasing runs the action
const PULL = 72;
const LONG = 450;

export function useTouch(view, order) {
  const touch = useRef(null);
  const last = useRef(0); // time of the last touch, and whether it was more than a tap
  const [pulled, setPulled] = useState(0);
  const [busy, setBusy] = useState(false);

  const start = (event) => {
    const [point] = event.touches;
    last.current = Date.now();
    if (event.touches.length > 1) {
      cancel();
      return;
    }
    const row = event.target.closest(".dlg[data-id]");
    const box = event.currentTarget.querySelector(".scroll");
    touch.current = { x: point.clientX, y: point.clientY, row, box, atTop: box?.scrollTop === 0, dx: 0, kind: null };
    if (row)
      touch.current.timer = setTimeout(() => {
        touch.current.kind = "long";
        navigator.vibrate?.(15);
        toggle(Number(row.dataset.id));
      }, LONG);
  };
  const move = (event) => {
    const one = touch.current;
    if (!one || one.kind === "long") return;
    const [point] = event.touches;
    const [dx, dy] = [point.clientX - one.x, point.clientY - one.y];
    if (Math.hypot(dx, dy) > SLOP) clearTimeout(one.timer);
    one.kind ??=
      Math.abs(dx) > SLOP && Math.abs(dx) > Math.abs(dy) * 1.5 && one.row
        ? "swipe"
        : dy > SLOP && one.atTop
          ? "pull"
          : Math.abs(dy) > SLOP
            ? "scroll"
            : null;
    if (one.kind === "swipe") slide(one, dx);
    if (one.kind === "pull") {
      setPulled(Math.max(0, Math.min(PULL * 1.4, dy / 2)));
    }
  };
  const slide = (one, dx) => {
    const dialog = dialogs.peek()[Number(one.row.dataset.id)];
    if (dialog?.state !== "open") return;
    one.dx = dx;
    one.row.style.setProperty("transform", `translateX(${dx}px)`);
    const wrap = one.row.parentElement;
    wrap.dataset.swipe = dx > 0 ? "aside" : "close";
    wrap.toggleAttribute("data-enough", Math.abs(dx) > ENOUGH);
  };
  const still = (one) => {
    clearTimeout(one.timer);
    if (!one.row) return;
    one.row.style.removeProperty("transform");
    delete one.row.parentElement?.dataset.swipe;
    one.row.parentElement?.removeAttribute("data-enough");
  };
  const cancel = () => {
    if (touch.current) still(touch.current);
    touch.current = null;
    setPulled(0);
  };
  const end = (event) => {
    const one = touch.current;
    if (!one) return;
    const id = Number(one.row?.dataset.id);
    still(one);
    touch.current = null;
    if (event.cancelable && (one.kind === "swipe" || one.kind === "long")) event.preventDefault(); // not a tap
    if (one.kind === "swipe" && one.dx > ENOUGH) askSnooze(id);
    if (one.kind === "swipe" && one.dx < -ENOUGH) close(id);
    if (one.kind === "pull" && pulled >= PULL) refresh();
    setPulled(0);
  };
  const refresh = async () => {
    setBusy(true);
    await refreshView(view, order);
    setBusy(false);
  };

  const pull =
    (pulled > 0 || busy) &&
    html`<div class="pull" role="status" style=${{ height: `${busy ? PULL / 1.4 : pulled}px` }}>
      <${Icon} name=${busy ? "clock" : "arrow-down"} size="m" />
      ${busy ? t("Refreshing") : pulled >= PULL ? t("Release to refresh") : t("Pull to refresh")}
    </div>`;
  return {
    handlers: { onTouchStart: start, onTouchMove: move, onTouchEnd: end, onTouchCancel: cancel },
    touched: () => Date.now() - last.current < 1000,
    pull,
  };
}
