// Lists of words and phrases as an administrator types them: through commas, semicolons or line breaks.

export const LONGEST_WORD = 100;
export const MOST_IN_PHRASE = 12;
const QUOTED = /"[^"\n]{1,100}"|“[^”\n]{1,100}”|«[^»\n]{1,100}»|[^,;\n]{1,400}/g;

// What stands between quotation marks is one phrase, whatever is in it.
export const splitTyped = (text) => [
  ...new Set([...text.matchAll(QUOTED)].map(([part]) => part.trim()).filter(Boolean)),
];

const wordsIn = (word) => word.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

// Those that the server would refuse.
export const wrongWords = (list) =>
  list.filter((word) => word.length > LONGEST_WORD || !wordsIn(word) || wordsIn(word) > MOST_IN_PHRASE);
