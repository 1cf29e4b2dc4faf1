// Pure: a text and how parts of it look -> a tree of pieces to draw. Looks are {type, offset, length, url?} in UTF-16
// units, as Telegram counts; addresses in the text become links, names of called colleagues become calls.
//
// A piece: {type: "text", text} or {type, url?, children}. Types: text, link, call, and those of LOOKS.
const LOOKS = new Set(["bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link"]);
const SAFE = /^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const TRAILING = /[.,:;!?…'"»”]+$/;

// Where an address leads, or null for anything that is none of ours to open.
export function safeUrl(url) {
  const whole = /^www\./i.test(url) ? `https://${url}` : /^[^/:]+@/.test(url) ? `mailto:${url}` : /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(url) ? `https://${url}` : url;
  return SAFE.test(whole) ? whole : null;
}

function withoutTail(found) {
  let text = found.replace(TRAILING, "");
  const count = (sign) => text.split(sign).length - 1;
  while (/[)\]]$/.test(text) && count("(") + count("[") < count(")") + count("]")) text = text.slice(0, -1).replace(TRAILING, "");
  return text;
}

function* links(text) {
  for (const found of text.matchAll(ADDRESS)) {
    const shown = withoutTail(found[0]);
    const url = safeUrl(shown);
    if (url) yield { type: "link", offset: found.index, length: shown.length, url };
  }
}

function* calls(text, names) {
  for (const name of names) {
    for (let at = text.indexOf(`@${name}`); at >= 0; at = text.indexOf(`@${name}`, at + 1)) yield { type: "call", offset: at, length: name.length + 1 };
  }
}

const end = (mark) => mark.offset + mark.length;
const apart = (one, others) => others.every((other) => end(one) <= other.offset || one.offset >= end(other));

function marksOf(text, looks, names) {
  const marks = [];
  for (const look of looks ?? []) {
    const offset = Math.max(0, look.offset);
    const length = Math.min(text.length, look.offset + look.length) - offset;
    if (LOOKS.has(look.type) && length > 0) marks.push({ type: look.type, offset, length, ...(look.type === "text_link" ? { url: safeUrl(look.url ?? "") } : {}) });
  }
  const closed = marks.filter((mark) => ["code", "pre", "text_link"].includes(mark.type));
  for (const mark of [...calls(text, names), ...links(text)]) {
    if (apart(mark, closed)) { marks.push(mark); closed.push(mark); }
  }
  return marks.sort((a, b) => a.offset - b.offset || b.length - a.length);
}

// Marks that overlap in part are cut at the edge of the one that began first.
function grow(text, from, to, marks) {
  const pieces = [];
  let at = from;
  let rest = marks;
  while (rest.length) {
    const [mark, ...others] = rest;
    const stop = Math.min(end(mark), to);
    if (mark.offset > at) pieces.push({ type: "text", text: text.slice(at, mark.offset) });
    const inside = others.filter((other) => other.offset < stop);
    const beyond = inside.filter((other) => end(other) > stop).map((other) => ({ ...other, offset: stop, length: end(other) - stop }));
    const { type, url } = mark;
    pieces.push({ type, ...(url === undefined ? {} : { url }), children: grow(text, mark.offset, stop, inside) });
    at = stop;
    rest = [...beyond, ...others.filter((other) => other.offset >= stop)].sort((a, b) => a.offset - b.offset || b.length - a.length);
  }
  if (at < to) pieces.push({ type: "text", text: text.slice(at, to) });
  return pieces;
}

export function pieces(text, { looks = [], names = [] } = {}) {
  return text ? grow(text, 0, text.length, marksOf(text, looks, names)) : [];
}

const host = (url) => { try { return new URL(url).host.replace(/^www\./, ""); } catch { return ""; } };

// A link whose words look like another address than the one it opens.
export function misleads(words, url) {
  const shown = safeUrl(words.trim());
  return Boolean(shown && /^https?:/i.test(url) && /^https?:/i.test(shown) && host(shown) !== host(url));
}
