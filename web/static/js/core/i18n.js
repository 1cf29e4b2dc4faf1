// Interface texts from the catalogue (inbox/locale). The English text is the id and the fallback.
import { signal } from "@preact/signals";

const table = signal({});
export const lang = signal("en");
let plural = new Intl.PluralRules("en");

const LANGUAGES = ["ru", "en"];

export const browserLanguage = () => (navigator.language.toLowerCase().startsWith("ru") ? "ru" : "en");

export async function speak(name) {
  const wanted = LANGUAGES.includes(name) ? name : browserLanguage();
  const answer = await fetch(new URL(`../../i18n/${wanted}.json`, import.meta.url));
  const words = await answer.json();
  plural = new Intl.PluralRules(wanted);
  document.documentElement.lang = wanted;
  table.value = words;
  lang.value = wanted;
}

export function t(id, params) {
  return fill(table.value[id] || id, params);
}

// Plural forms in gettext order: Russian one, few, many; English one, other.
export function n(one, many, count, params) {
  const forms = table.value[one];
  const text = Array.isArray(forms) ? forms[formIndex(count)] : count === 1 ? one : many;
  return fill(text, { n: count, ...params });
}

function formIndex(count) {
  const form = plural.select(count);
  if (lang.value !== "ru") return form === "one" ? 0 : 1;
  return { one: 0, few: 1 }[form] ?? 2;
}

function fill(text, params) {
  return params ? text.replace(/\{(\w+)\}/g, (whole, name) => params[name] ?? whole) : text;
}

// Fills placeholders with elements; returns a list of strings and elements.
export function rich(text, params) {
  return text.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part);
    return name && name[1] in params ? params[name[1]] : part;
  });
}
