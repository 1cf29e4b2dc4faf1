// Virtual rows of the list: only visible rows are in the document, the scroll position is anchored to the top row, and
// the focused row is always kept.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { anchorIndex } from "../state/list_order.js";
import { focused, onPhone, onScreen, sight } from "./visible_rows.js";
import { t } from "../core/i18n.js";
import { density } from "../state/device_prefs.js";

const WINDOWED_ABOVE = 200;
const BEYOND = 8; // rows rendered outside the viewport
const GUESS = { cards: 80, rows: 52, table: 42 };
const places = new Map(); // list -> {id, offset} of the top row, to restore the scroll position

// row(id, index): content of a row; tail: content after the last row; onNear: called near the end.
export function Rows({ name, ids, look, row, head, tail, open, onNear, near }) {
  const box = useRef(null);
  const list = useRef(null);
  const past = useRef({ name: null, ids: [], height: 0 });
  const [height, setHeight] = useState(GUESS[look]);
  const [range, setRange] = useState([0, 40]);
  const wanted = useRef(null); // row to focus once it is rendered

  const top = () => list.current.offsetTop;
  const inSight = (scroll) => {
    const from = Math.floor((scroll - top()) / height) - BEYOND;
    return [Math.max(0, from), Math.ceil((scroll + box.current.clientHeight - top()) / height) + BEYOND];
  };
  const measureSight = () => {
    const { scrollTop, clientHeight } = box.current;
    const found = {
      from: Math.ceil((scrollTop - top() - 1) / height),
      to: Math.floor((scrollTop + clientHeight - top() + 1) / height) - 1,
    };
    if (found.from !== sight.peek().from || found.to !== sight.peek().to) sight.value = found;
  };
  const follow = () => {
    measureSight();
    const next = inSight(box.current.scrollTop);
    if (Math.abs(next[0] - range[0]) > BEYOND / 2 || Math.abs(next[1] - range[1]) > BEYOND / 2) setRange(next);
  };
  const remember = () => {
    const { scrollTop } = box.current;
    const index = Math.min(past.current.ids.length - 1, Math.floor(scrollTop / height));
    if (index >= 0)
      places.set(name, { id: past.current.ids[index], offset: scrollTop - index * height, atTop: scrollTop < 4 });
  };
  const scrolled = () => {
    remember();
    follow();
    const { scrollTop, scrollHeight, clientHeight } = box.current;
    if (scrollHeight - scrollTop - clientHeight < near * height) onNear();
  };

  // Before the paint: measure heights, then restore the scroll position. Measuring forces a layout, so it is done
  // only when heights may have changed.
  const measuredFor = useRef("");
  useLayoutEffect(() => {
    const conditions = [look, density.value, onPhone.value, innerWidth, devicePixelRatio, ids.length > 0].join();
    if (measuredFor.current !== conditions) {
      measuredFor.current = conditions;
      const real = list.current.querySelector(":scope > .dli")?.getBoundingClientRect().height;
      if (real && Math.abs(real - height) > 0.5) {
        setHeight(real);
        return;
      }
    }
    const before = past.current;
    const place = places.get(name);
    const moved = before.name !== name || before.ids !== ids || before.height !== height;
    past.current = { name, ids, height };
    if (moved && place) {
      const index = place.atTop ? null : anchorIndex(place, before.name === name ? before.ids : ids, ids);
      const to =
        index === null ? (place.atTop ? 0 : box.current.scrollTop) : index * height + Math.min(place.offset, height);
      if (Math.abs(box.current.scrollTop - to) > 0.5) box.current.scrollTop = to;
    } else if (before.name !== name) box.current.scrollTop = 0;
    if (moved) follow();
    else measureSight();
    if (moved && box.current.scrollHeight <= box.current.clientHeight + near * height) onNear();
  });
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const element = list.current.querySelector(`.dlg[data-id="${wanted.current}"]`);
    if (!element) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
  });

  onScreen.ids = ids;
  onScreen.reveal = (id) => {
    const index = ids.indexOf(id);
    if (index < 0 || !box.current) return;
    const [from, to] = [index * height, (index + 1) * height];
    const covered = top();
    const { scrollTop, clientHeight } = box.current;
    if (from < scrollTop) box.current.scrollTop = from;
    else if (to + covered > scrollTop + clientHeight) box.current.scrollTop = to + covered - clientHeight;
    remember(); // at once, because rows may move before the scroll event
    setRange(inSight(box.current.scrollTop));
    measureSight();
  };
  onScreen.focus = (id) => {
    wanted.current = id;
    onScreen.reveal(id);
    setRange((old) => [...old]);
  };

  const shown = drawn(ids, range, [open, focused.value]);
  const total = ids.length;
  return html`<div class="scroll" ref=${box} onScroll=${scrolled}>
    ${head}
    <ul class="dlist" ref=${list} data-look=${look} aria-label=${t("Conversations")}
        style=${{ height: `${total * height}px` }}>
      ${shown.map(
        (index) => html`<${Place} key=${ids[index]} index=${index} of=${total} height=${height}>${row(ids[index])}<//>`,
      )}
    </ul>
    ${tail}
  </div>`;
}

const Place = ({ index, of, height, children }) =>
  html`<li class="dli" style=${{ top: `${index * height}px` }} aria-setsize=${of} aria-posinset=${index + 1}>
    ${children}
  </li>`;

/** @type {(ids: number[], range: number[], kept: number[]) => number[]} */
function drawn(ids, [from, to], kept) {
  if (ids.length <= WINDOWED_ABOVE) return ids.map((_, index) => index);
  const found = [];
  for (let index = from; index < Math.min(to, ids.length); index += 1) found.push(index);
  for (const id of kept) {
    const index = id === null ? -1 : ids.indexOf(id);
    if (index >= 0 && (index < from || index >= to)) found.push(index);
  }
  return found.sort((a, b) => a - b);
}
