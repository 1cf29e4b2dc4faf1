// Pure: what a new task from messages begins with: their text, and its first sentence as the title.
const LONGEST = 80;

// parts: [author, text] of each message; with several authors each part names its author.
export function joined(parts) {
  const said = parts.map(([author, text]) => [author, (text ?? "").trim()]).filter(([, text]) => text);
  const named = new Set(said.map(([author]) => author)).size > 1;
  return said.map(([author, text]) => (named && author ? `${author}: ${text}` : text)).join("\n\n");
}

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
