// Formatted text of a message; links open in a new tab, and only where their text says.
import { useMemo, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { headOf, misleads, pieces } from "./rich_text.js";

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" };

const SHOWN = 20_000; // characters shown before "Show in full"

// A very long text is shown in part; a small excess is shown without a button.
export function Said({ text, looks, names }) {
  const [whole, setWhole] = useState(false);
  const shown = useMemo(() => (whole || text.length <= SHOWN * 1.1 ? text : headOf(text, SHOWN)), [text, whole]);
  const tree = useMemo(() => pieces(shown, { looks, names }), [shown, looks, names?.join("\n")]);
  return html`
    <span class="text">${drawn(tree)}</span>
    ${
      shown.length < text.length &&
      html`<span class="blk t13">
        <span class="dim">… </span>
        <button type="button" class="link t13" onClick=${() => setWhole(true)}>${t("Show in full")}</button>
      </span>`
    }
  `;
}

const drawn = (tree) => tree.map((piece) => (piece.type === "text" ? piece.text : html`<${Piece} piece=${piece} />`));

const plain = (tree) => tree.map((piece) => piece.text ?? plain(piece.children)).join("");

function Piece({ piece }) {
  const { type, url } = piece;
  const inside = drawn(piece.children);
  if (TAGS[type]) return html`<${TAGS[type]}>${inside}<//>`;
  if (type === "spoiler") return html`<${Hidden} inside=${inside} />`;
  if (type === "blockquote" || type === "expandable_blockquote")
    return html`<blockquote class="bq">${inside}</blockquote>`;
  if (type === "call") return html`<span class="at">${inside}</span>`;
  if (!url) return html`<span class="nolink" title=${t("Links of this kind cannot be opened here")}>${inside}</span>`;
  const wrong = misleads(plain(piece.children), url);
  return html`
    <a class="link" href=${url} title=${url} target="_blank" rel="noopener noreferrer nofollow">${inside}</a>
    ${wrong && html`<span class="t12 leads"> (${t("leads to {host}", { host: new URL(url).host })})</span>`}
  `;
}

function Hidden({ inside }) {
  const [open, setOpen] = useState(false);
  return open
    ? html`<span class="spoiled">${inside}</span>`
    : html`<button type="button" class="spoil" onClick=${() => setOpen(true)}>${t("hidden text")}</button>`;
}
