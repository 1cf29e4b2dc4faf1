// Menu of colleagues that opens at "@" in a note. The text field keeps the focus and forwards the keys.
import { useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { beginning, matching } from "./mentions.js";
import { t } from "../core/i18n.js";
import { replaceRange } from "./formatting.js";
import { Avatar } from "../ui/elements.js";

// Hook for the note field: {list, at, keys, look, pick, close}; list is empty when no mention is being typed.
export function useCalls(field, active) {
  const [begun, setBegun] = useState(null);
  const [at, setAt] = useState(0);
  const after = useRef(-1); // caret position after a name and its space were inserted
  const list = active && begun ? matching(begun.query) : [];
  const look = () => {
    const now = active && field.current ? beginning(field.current.value, field.current.selectionStart) : null;
    if (now?.query !== begun?.query) setAt(0);
    setBegun(now);
  };
  const close = () => setBegun(null);
  const pick = (person) => {
    const to = field.current.selectionStart;
    const spaced = field.current.value[to] === " "; // mentioned in the middle of a sentence: do not add a second space
    replaceRange(field.current, begun.from, to, spaced ? `@${person.name}` : `@${person.name} `);
    if (spaced)
      field.current.setSelectionRange(begun.from + person.name.length + 2, begun.from + person.name.length + 2);
    after.current = field.current.selectionStart;
    close();
  };
  const keys = (event) => {
    const same = after.current === field.current.selectionStart;
    after.current = -1;
    if (event.key === " " && same) {
      event.preventDefault();
      return true;
    } // it stands there already
    if (!list.length) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((at + step + list.length) % list.length);
    else if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab") pick(list[at]);
    else if (event.key === "Escape") {
      event.stopPropagation();
      close();
    } else return false;
    event.preventDefault();
    return true;
  };
  return { list, at: Math.min(at, Math.max(0, list.length - 1)), setAt, keys, look, pick, close };
}

export function CallMenu({ calls }) {
  if (!calls.list.length) return null;
  return html`<div class="menu pop popcall" id="calls" role="listbox" aria-label=${t("Colleagues")}>
    ${calls.list.map(
      (
        person,
        index,
      ) => html`<button type="button" class=${index === calls.at ? "mi on" : "mi"} key=${person.id} id=${"call" + index}
          role="option" tabindex="-1" aria-selected=${String(index === calls.at)}
          onPointerDown=${(event) => event.preventDefault()} onPointerMove=${() => calls.setAt(index)}
          onClick=${() => calls.pick(person)}>
        <${Avatar} name=${person.name} size="sm" />
        <span class="cut">${person.name}</span>
      </button>`,
    )}
  </div>`;
}
