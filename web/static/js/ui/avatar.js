// Names as avatars and short forms.
import { operators } from "../state/store.js";
import { t } from "../core/i18n.js";

export function initials(name) {
  const words = String(name)
    .replace(/[«»"“”]/g, " ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (!words.length) return "?";
  const letters = words.length > 1 ? [words[0], words[1]] : [words[0]];
  return letters
    .map((word) => [...word.replace(/^[^\p{L}\p{N}]+/u, "")][0])
    .join("")
    .toUpperCase();
}

// One of eight hues, derived from the name.
export function hue(name) {
  let sum = 0;
  for (const letter of String(name)) sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  return "h" + (1 + (sum % 8));
}

export function shortName(name) {
  const [first, last] = String(name).split(/\s+/);
  return last ? `${first} ${[...last][0]}.` : first;
}

export const firstName = (name) => String(name).split(/\s+/)[0];

export const operatorName = (id) => operators.value[id]?.name ?? t("Former colleague");
