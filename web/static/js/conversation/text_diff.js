// Pure: what changed between two texts, word by word: [{kind: "same" | "gone" | "new", text}].
const MOST = 400_000; // cells of the table; beyond this the whole text counts as rewritten

const LONGEST = 60_000; // characters of both texts; longer ones are not compared

const words = (text) => text.match(/\s+|[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];

export function changes(before, after) {
  if (before === after) return before ? [{ kind: "same", text: before }] : [];
  if (before.length + after.length > LONGEST) return between([before], [after]).filter((one) => one.text);
  const [a, b] = [words(before), words(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const middle = between(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([
    ...a.slice(0, head).map((text) => ({ kind: "same", text })),
    ...middle,
    ...a.slice(a.length - tail).map((text) => ({ kind: "same", text })),
  ]);
}

function between(a, b) {
  if (a.length * b.length > MOST)
    return [
      { kind: "gone", text: a.join("") },
      { kind: "new", text: b.join("") },
    ];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        a[i] === b[j]
          ? common[(i + 1) * width + j + 1] + 1
          : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  const found = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      found.push({ kind: "same", text: a[i] });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
      found.push({ kind: "gone", text: a[i] });
      i += 1;
    } else {
      found.push({ kind: "new", text: b[j] });
      j += 1;
    }
  }
  return found;
}

// Adjacent parts of one kind are joined; a single space between two changed words is part of the change.
function joined(parts) {
  const whole = [];
  for (const part of parts.filter((one) => one.text)) {
    const last = whole.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else whole.push({ ...part });
  }
  return whole;
}
