// Illustration of the sign-in page: a house whose lit windows are the channels.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";

const SPRITE = new URL("../../icons.svg", import.meta.url).pathname;
const SIDE = 136;
// Speech bubble in a window, drawn from its upper left corner.
const BUBBLE = "h72a10 10 0 0 1 10 10v30a10 10 0 0 1-10 10h-52l-16 14v-14h-4a10 10 0 0 1-10-10v-30a10 10 0 0 1 10-10z";
// "." dark, "d" dim, otherwise a lit window with the icon of a channel
const GRID = [
  ["d", ".", "email", "d"],
  ["vk", "telegram", "d", "."],
  [".", "d", ".", "chat"],
  ["d", "form", ".", "."],
];

function Window({ kind, x, y }) {
  const lit = kind !== "." && kind !== "d";
  const frame = html`<path class=${lit ? "frl" : "fr"} d=${`M${x + 56} ${y}v112M${x} ${y + 44}h112`} />`;
  if (!lit)
    return html`<g>
      <rect class=${kind === "d" ? "wd" : "w"} x=${x} y=${y} width="112" height="112" rx="10" />
      ${frame}
    </g>`;
  return html`<g>
    <rect class="wl" x=${x} y=${y} width="112" height="112" rx="10" />
    <rect class="wg" x=${x + 6} y=${y + 50} width="100" height="56" rx="5" opacity=".5" />
    ${frame}
    <path class=${kind === "telegram" ? "bb2" : "bb"}
        d=${`M${x + 20} ${y + 30}${BUBBLE}`} />
    <use class="gl" href=${`${SPRITE}#ch-${kind}`} x=${x + 41} y=${y + 40} width="30" height="30" />
  </g>`;
}

export const House = () => html`<svg class="house" viewBox="0 0 560 560" role="img"
    aria-label=${t("A house with five lit windows, someone is writing in each")}>
  ${GRID.map((row, line) =>
    row.map((kind, column) => html`<${Window} kind=${kind} x=${20 + column * SIDE} y=${20 + line * SIDE} />`),
  )}
</svg>`;
