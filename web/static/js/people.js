// Names as avatars and short forms.
import { operators } from "./store.js";
import { t } from "./i18n.js";

export function initials(name) {
  const words = String(name).replace(/[«»"“”]/g, " ").split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (!words.length) return "?";
  const letters = words.length > 1 ? [words[0], words[1]] : [words[0]];
  return letters.map((word) => [...word.replace(/^[^\p{L}\p{N}]+/u, "")][0]).join("").toUpperCase();
}

// The hue belongs to the person, whatever the name becomes later.
export const hue = (id) => "h" + (1 + ((Number(id) || 0) * 5) % 8);

export function shortName(name) {
  const [first, last] = String(name).split(/\s+/);
  return last ? `${first} ${[...last][0]}.` : first;
}

export const firstName = (name) => String(name).split(/\s+/)[0];

export const operatorName = (id) => operators.value[id]?.name ?? t("Former operator");
