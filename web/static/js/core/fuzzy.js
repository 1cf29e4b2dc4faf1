// Pure: does a name fit what was typed? Forgives one typo a word and the wrong keyboard layout ("yfp" finds
// «назначить»).
const EN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
const RU = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";
const TO_RU = new Map([...EN].map((letter, index) => [letter, [...RU][index]]));
const TO_EN = new Map([...RU].map((letter, index) => [letter, [...EN][index]]));
const TYPO_FROM = 4; // in shorter words no typo is forgiven

const plain = (text) => text.toLowerCase().replaceAll("ё", "е");

// Text the same keys would type in the other layout, or null if there is none.
export function otherLayout(text) {
  const map = /[а-яё]/i.test(text) ? TO_EN : TO_RU;
  const other = [...text].map((letter) => map.get(letter) ?? letter).join("");
  return other === text ? null : other;
}

// Words of a text with their start offsets.
function wordsOf(text) {
  return [...plain(text).matchAll(/[\p{L}\p{N}@№+]+/gu)].map((found) => ({ word: found[0], at: found.index }));
}

// One letter inserted, missing, wrong, or two swapped; `word` may be longer.
function nearly(typed, word) {
  if (typed.length < TYPO_FROM) return false;
  const head = (length) => word.slice(0, length);
  for (const length of [typed.length - 1, typed.length, typed.length + 1])
    if (length <= word.length && oneApart(typed, head(length))) return true;
  return false;
}

function oneApart(a, b) {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) {
    return (
      a.slice(at + 1) === b.slice(at + 1) ||
      (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2))
    );
  }
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}

function fitOne(typed, words) {
  const begins = words.find(({ word }) => word.startsWith(typed));
  if (begins) return { score: begins.at === 0 ? 4 : 3, mark: [begins.at, typed.length] };
  const inside = typed.length > 1 && words.find(({ word }) => word.includes(typed));
  if (inside) return { score: 2, mark: [inside.at + inside.word.indexOf(typed), typed.length] };
  const close = words.find(({ word }) => nearly(typed, word));
  return close ? { score: 1, mark: [close.at, Math.min(typed.length, close.word.length)] } : null;
}

function fitTyped(query, text) {
  const words = wordsOf(text);
  const fits = wordsOf(query).map(({ word }) => fitOne(word, words));
  if (!fits.length || fits.some((fit) => !fit)) return null;
  return {
    score: fits.reduce((sum, fit) => sum + fit.score, 0) / fits.length,
    marks: fits.map((fit) => fit.mark).sort((a, b) => a[0] - b[0]),
  };
}

const LONGEST_QUERY = 200;
const LONGEST_NAME = 1000;

// {score, marks: [[start, length]]}, or null. Every typed word must fit; higher is better.
export function fit(asked, whole) {
  const [query, text] = [asked.slice(0, LONGEST_QUERY), whole.slice(0, LONGEST_NAME)];
  const straight = fitTyped(query, text);
  if (straight) return straight;
  const other = otherLayout(query);
  const swapped = other && fitTyped(other, text);
  return swapped ? { ...swapped, score: swapped.score - 0.5 } : null;
}

// Matching items, best first; ties keep their order. textOf returns an item's text.
export function ranked(query, items, textOf) {
  return items
    .map((item) => ({ item, fit: fit(query, textOf(item)) }))
    .filter((found) => found.fit)
    .sort((a, b) => b.fit.score - a.fit.score);
}
