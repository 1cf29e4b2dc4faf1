// A text that is edited in place.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { complain } from "../state/toasts.js";

// Click or Enter opens the field, Enter saves (Ctrl+Enter in a long text), Esc cancels; an error restores the old
// value. head: the element around it, look: its class; explain(problem): words of an error.
export function Editable({
  value,
  label,
  save,
  empty,
  long = false,
  head = null,
  look = "",
  needed = false,
  rows = 4,
  explain = words,
}) {
  const [draft, setDraft] = useState(null);
  const field = useRef(null);
  const button = useRef(null);
  useLayoutEffect(() => {
    if (draft !== null) field.current?.focus();
  }, [draft !== null]); // before the next key press
  const leave = () => {
    setDraft(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  const commit = async () => {
    const text = (draft ?? "").trim();
    setDraft(null);
    if (text === value || (needed && !text)) return;
    try {
      await save(text);
    } catch (problem) {
      complain(explain(problem));
    }
  };
  const keys = (event) => {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
    }
    if (event.key === "Enter" && (!long || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
      requestAnimationFrame(() => button.current?.focus());
    }
  };
  if (draft !== null) {
    const parts = {
      class: "input",
      ref: field,
      value: draft,
      "aria-label": label,
      onInput: (event) => setDraft(event.target.value),
      onKeyDown: keys,
      onBlur: commit,
    };
    return long ? html`<textarea rows=${rows} ...${parts}></textarea>` : html`<input ...${parts} />`;
  }
  const shown = value
    ? html`<span class=${long ? "notetext" : "cut"}>${value}</span>`
    : html`<span class="dim">${empty}</span>`;
  const edit = html`<button type="button" class=${long ? "editable t13 mut" : "editable"} ref=${button}
      aria-label=${value ? t("{label}: {value}. Edit", { label, value }) : label} title=${t("Edit")}
      onClick=${() => setDraft(value)}>
    ${shown}
  </button>`;
  return head ? html`<${head} class=${look}>${edit}<//>` : edit;
}
