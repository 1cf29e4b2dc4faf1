// Pure: a text and how parts of it look -> a tree of pieces to draw. Looks are {type, offset, length, url?} in UTF-16
// units, as Telegram counts; addresses in the text become links, names of called colleagues become calls.
//
// A piece: {type: "text", text} or {type, url?, children}. Types: text, link, call, and those of LOOKS.
const LOOKS = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
  "pre",
  "text_link",
]);
const SAFE = /^(https?:\/\/|mailto:)[^\s<>"'\p{Cc}]+$/iu;
// The lookbehind keeps email addresses linear: without it every character of a long run would be tried as a start.
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"'«»]{2,}|(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const TRAILING = new Set(".,:;!?…'\"»”");
const LONGEST = 2048; // characters of an address
const MOST_LINKS = 500;
const MOST_CALLS = 200;
const MOST_LOOKS = 500;
const DEEPEST = 8; // nested formats

// Safe URL of an address, or null for schemes that must not be opened.
export function safeUrl(url) {
  const whole = /^www\./i.test(url)
    ? `https://${url}`
    : /^[^/:]+@/.test(url)
      ? `mailto:${url}`
      : /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(url)
        ? `https://${url}`
        : url;
  return SAFE.test(whole) ? whole : null;
}

// End of an address, without trailing punctuation; a closing bracket is kept if it was opened inside.
function endOf(found) {
  let [end, open] = [found.length, 0];
  for (const sign of found) open += sign === "(" || sign === "[" ? 1 : sign === ")" || sign === "]" ? -1 : 0;
  while (end > 0) {
    const last = found[end - 1];
    if (open < 0 && (last === ")" || last === "]")) open += 1;
    else if (!TRAILING.has(last)) break;
    end -= 1;
  }
  return end;
}

function* links(text) {
  let count = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const shown = found.slice(0, endOf(found.slice(0, LONGEST)));
    const url = shown.length < LONGEST ? safeUrl(shown) : null;
    if (!url) continue;
    yield { type: "link", offset: index, length: shown.length, url };
    count += 1;
    if (count === MOST_LINKS) return;
  }
}

function* calls(text, names) {
  let count = 0;
  for (const name of names) {
    for (let at = text.indexOf(`@${name}`); at >= 0; at = text.indexOf(`@${name}`, at + 1)) {
      if (count === MOST_CALLS) return;
      yield { type: "call", offset: at, length: name.length + 1 };
      count += 1;
    }
  }
}

const end = (mark) => mark.offset + mark.length;
const apart = (one, others) => others.every((other) => end(one) <= other.offset || one.offset >= end(other));
const inOrder = (a, b) => a.offset - b.offset || b.length - a.length;

function marksOf(text, looks, names) {
  const marks = [];
  for (const look of (looks ?? []).slice(0, MOST_LOOKS)) {
    const offset = Math.max(0, look.offset);
    const length = Math.min(text.length, look.offset + look.length) - offset;
    if (LOOKS.has(look.type) && length > 0)
      marks.push({
        type: look.type,
        offset,
        length,
        ...(look.type === "text_link" ? { url: safeUrl(look.url ?? "") } : {}),
      });
  }
  const closed = marks.filter((mark) => ["code", "pre", "text_link"].includes(mark.type));
  for (const mark of [...calls(text, names), ...links(text)]) {
    if (apart(mark, closed)) {
      marks.push(mark);
      closed.push(mark);
    }
  }
  return marks.sort(inOrder);
}

// Partly overlapping formats are cut at the end of the one that began first.
function grow(text, from, to, marks, depth = 0) {
  const pieces = [];
  let at = from;
  let rest = depth < DEEPEST ? marks : [];
  for (let next = 0; next < rest.length;) {
    const mark = rest[next];
    const stop = Math.min(end(mark), to);
    if (mark.offset > at) pieces.push({ type: "text", text: text.slice(at, mark.offset) });
    let after = next + 1;
    while (after < rest.length && rest[after].offset < stop) after += 1;
    const inside = rest.slice(next + 1, after);
    const beyond = inside
      .filter((other) => end(other) > stop)
      .map((other) => ({ ...other, offset: stop, length: end(other) - stop }));
    const { type, url } = mark;
    pieces.push({
      type,
      ...(url === undefined ? {} : { url }),
      children: grow(text, mark.offset, stop, inside, depth + 1),
    });
    at = stop;
    next = after;
    if (beyond.length) [rest, next] = [[...beyond, ...rest.slice(after)].sort(inOrder), 0];
  }
  if (at < to) pieces.push({ type: "text", text: text.slice(at, to) });
  return pieces;
}

export function pieces(text, { looks = [], names = [] } = {}) {
  return text ? grow(text, 0, text.length, marksOf(text, looks, names)) : [];
}

// Beginning of a text that is too long to show, cut at a word; shorter texts are returned unchanged.
export function headOf(text, most) {
  if (text.length <= most) return text;
  const least = most - 200;
  const cut = Math.max(text.lastIndexOf("\n", most), text.slice(0, most).lastIndexOf(" "));
  const end = cut > least ? cut : most;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text[end - 1]) ? end - 1 : end);
}

const host = (url) => {
  try {
    return new URL(url).host.replace(/^www\./, "");
  } catch {
    return "";
  }
};

// A link whose text looks like a different address than its target.
export function misleads(words, url) {
  if (words.length > 2 * LONGEST) return false;
  const shown = safeUrl(words.trim());
  return Boolean(shown && /^https?:/i.test(url) && /^https?:/i.test(shown) && host(shown) !== host(url));
}
