// Pure: which conditions may end a typed search: "tag:ref" goes on as "tag:refund".
const LAST = /(^|\s)(-?)(тег|tag|приоритет|priority):([^\s,]*|["«“][^"«“»”]*)$/i;
const TAGS = ["тег", "tag"];
const fold = (text) => text.toLocaleLowerCase().replaceAll("ё", "е");
const MOST = 6;

// tags: [{id, name, color}], priorities: [[value, name]]. Returns [{id, name, color?, priority?, text}], where text is
// the whole search with the condition.
export function conditionHints(text, { tags, priorities }) {
  const match = LAST.exec(text);
  if (!match) return [];
  const [whole, space, minus, name, typed] = match;
  const head = `${text.slice(0, text.length - whole.length)}${space}${minus}${name}:`;
  const begun = fold(typed.replace(/^["«“]/, ""));
  const options = TAGS.includes(name.toLowerCase())
    ? tags.map((tag) => ({ id: `t${tag.id}`, name: tag.name, color: tag.color }))
    : priorities.map(([value, word]) => ({ id: `p${value}`, name: word.toLocaleLowerCase(), priority: value }));
  return options
    .filter((one) => fold(one.name).includes(begun) && fold(one.name) !== begun)
    .sort((a, b) => Number(fold(b.name).startsWith(begun)) - Number(fold(a.name).startsWith(begun)))
    .slice(0, MOST)
    .map((one) => ({
      ...one,
      text: `${head}${/[\s,"«“]/.test(one.name) ? `"${one.name.replaceAll('"', "")}"` : one.name} `,
    }));
}
