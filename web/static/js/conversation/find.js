// Search inside the open conversation, newest match first; a number opens that message.
import { useLayoutEffect, useRef } from "preact/hooks";
import { element } from "../core/element.js";
import { html } from "../core/html.js";
import { get, Problem } from "../core/api.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { finding, isFinding, none } from "./find_state.js";
import { jumpTo } from "./jump.js";
import { dialogs } from "../state/store.js";
import { Icon } from "../ui/elements.js";

const WAIT = 180;
let timer = 0;

function shut() {
  finding.value = null;
  globalThis.CSS?.highlights?.delete("found");
  element("#conversation .scroll")?.focus({ preventScroll: true });
}

function type(q) {
  finding.value = { ...finding.peek(), q };
  clearTimeout(timer);
  timer = setTimeout(ask, WAIT);
}

async function ask() {
  clearTimeout(timer);
  const { dialog, q } = finding.peek();
  if (!q.trim() || numberIn(q)) {
    finding.value = { dialog, ...none, q, asked: q };
    return;
  }
  try {
    const page = await get(`/api/dialogs/${dialog}/find?${new URLSearchParams({ q })}`);
    if (finding.peek()?.dialog !== dialog || finding.peek().q !== q) return;
    finding.value = {
      ...finding.peek(),
      asked: q,
      found: page.found,
      more: page.more,
      swapped: page.other_layout,
      at: -1,
      failed: false,
    };
    if (page.found.length) walk(1);
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (finding.peek()) finding.value = { ...finding.peek(), asked: q, found: [], failed: true };
  }
}

const numberIn = (q) => Number(/^\s*[№#]\s*(\d{1,9})\s*$/.exec(q)?.[1] ?? 0);

// 1 moves to the previous match in the conversation, which comes later in the results.
function walk(by) {
  const { found, at } = finding.peek();
  if (!found.length) return;
  const next = (at + by + found.length) % found.length;
  finding.value = { ...finding.peek(), at: next };
  jumpTo(found[next]);
}

function enter(event) {
  const { q, asked, dialog } = finding.peek();
  const no = numberIn(q);
  if (no) jumpTo(Math.max(1, Math.min(no, dialogs.peek()[dialog]?.last_no ?? no)));
  else if (q !== asked) ask();
  else walk(event.shiftKey ? -1 : 1);
}

function keys(event) {
  if (event.key === "Escape") shut();
  else if (event.key === "Enter") enter(event);
  else if (event.key === "ArrowUp") walk(1);
  else if (event.key === "ArrowDown") walk(-1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

export function Find({ id }) {
  const field = useRef(null);
  const open = isFinding(id);
  useLayoutEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open) return null;
  const { q, asked, found, at, more, swapped, failed } = finding.value;
  const count = failed
    ? t("Search failed")
    : !asked.trim() || numberIn(asked)
      ? ""
      : found.length
        ? t("{i} of {n}", { i: at + 1, n: number(found.length) + (more ? "+" : "") })
        : t("Nothing found");
  return html`<div class="findbar" role="search" aria-label=${t("Find in the conversation")}>
    <${Icon} name="search" size="m" />
    <input id="findq" ref=${field} class="grow" type="text" value=${q} maxlength="200" autocomplete="off"
        spellcheck=${false} aria-label=${t("Find in the conversation")} placeholder=${t("Words or message No.")}
        onInput=${(event) => type(event.target.value)} onKeyDown=${keys} />
    <span class="t12 mut num" role="status">${count}${swapped && ` · ${t("as “{text}”", { text: swapped })}`}</span>
    <button type="button" class="ib small" disabled=${found.length < 1} aria-label=${t("Earlier")}
        title=${t("Earlier") + "  ↑"} onClick=${() => walk(1)}>
      <${Icon} name="chevron-up" size="m" />
    </button>
    <button type="button" class="ib small" disabled=${found.length < 1} aria-label=${t("Later")}
        title=${t("Later") + "  ↓"} onClick=${() => walk(-1)}>
      <${Icon} name="chevron-down" size="m" />
    </button>
    <button type="button" class="ib small" aria-label=${t("Dismiss")} title=${t("Dismiss") + "  Esc"} onClick=${shut}>
      <${Icon} name="x" size="m" />
    </button>
  </div>`;
}

const MOST_PAINTED = 1000;

// Highlights matches with the CSS Highlight API, without changing the rendered rows.
export function paintFound(box) {
  const { highlights } = globalThis.CSS ?? {};
  if (!highlights || !finding.peek()) return;
  const { asked, swapped, found } = finding.peek();
  const begins = ((swapped ?? asked).toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) =>
    word.slice(0, Math.max(3, word.length - 2)),
  );
  const ranges = [];
  const here = new Set(found);
  for (const row of begins.length ? box.querySelectorAll("li[data-no]") : []) {
    if (here.has(Number(row.dataset.no)) && ranges.length < MOST_PAINTED)
      for (const range of rangesIn(row, begins)) if (ranges.push(range) >= MOST_PAINTED) break;
  }
  highlights.set("found", new Highlight(...ranges));
}

function* rangesIn(row, begins) {
  const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest(".mt, .by, .av")) continue;
    for (const word of node.nodeValue.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (!begins.some((begin) => word[0].toLowerCase().startsWith(begin))) continue;
      const range = new Range();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      yield range;
    }
  }
}
