// Splits a text into highlighted and plain parts. Offsets are in characters, not in UTF-16 units.
export function pieces(text, marks) {
  const letters = [...text];
  const parts = [];
  let at = 0;
  for (const [start, length] of marks) {
    if (start < at) continue;
    if (start > at) parts.push({ text: letters.slice(at, start).join(""), marked: false });
    parts.push({ text: letters.slice(start, start + length).join(""), marked: true });
    at = start + length;
  }
  if (at < letters.length) parts.push({ text: letters.slice(at).join(""), marked: false });
  return parts;
}
