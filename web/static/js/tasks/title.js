// Pure: the title that a new task begins with, the first sentence of its text.
const LONGEST = 80;

export function titleFrom(text) {
  const line = text.trimStart().split("\n", 1)[0].slice(0, 400).replaceAll(/\s+/g, " ").trim();
  let end = line.length;
  for (let at = 0; at < line.length; at += 1)
    if (".!?…".includes(line[at]) && (at + 1 === line.length || line[at + 1] === " ")) {
      end = line[at] === "?" ? at + 1 : at;
      break;
    }
  const sentence = line.slice(0, end);
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.lastIndexOf(" ", LONGEST);
  return `${sentence.slice(0, cut > LONGEST / 2 ? cut : LONGEST)}…`;
}
