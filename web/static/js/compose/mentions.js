// Mentions in a note: "@Анна Ковалёва". Parsed from the text, so that drafts keep them.
import { me, operators } from "../state/store.js";

const callable = () => Object.values(operators.value).filter((person) => person.active && person.id !== me.value.id);

const LETTER = /[\p{L}\p{N}]/u;

function names(text, person) {
  const call = `@${person.name}`.toLocaleLowerCase();
  const inside = text.toLocaleLowerCase();
  for (let at = inside.indexOf(call); at >= 0; at = inside.indexOf(call, at + 1)) {
    if (!LETTER.test(inside[at + call.length] ?? "")) return true;
  }
  return false;
}

export const calledIn = (text) => (text.includes("@") ? callable().filter((person) => names(text, person)) : []);

// The unfinished name before the caret: {from, query}, or null.
export function beginning(text, caret) {
  const found = /(^|[\s(«"])@([\p{L}\p{N}. -]{0,40})$/u.exec(text.slice(0, caret));
  return found && { from: caret - found[2].length - 1, query: found[2] };
}

export function matching(query) {
  const wanted = query.trim().toLocaleLowerCase();
  const fits = ({ name }) =>
    name.toLocaleLowerCase().startsWith(wanted) ||
    name
      .toLocaleLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(wanted));
  return callable()
    .filter(fits)
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(0, 8);
}
