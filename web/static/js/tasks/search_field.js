// The search field of the tasks. "/" goes to it, down and Enter go to the first task found, Esc empties it.
import { useEffect, useRef, useState } from "preact/hooks";
import { element } from "../core/element.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { ConditionHints, useConditionHints } from "../search/condition_suggestions.js";
import { Icon } from "../ui/elements.js";
import { filterHere, showFilter } from "./address.js";

const PAUSE = 250;

export function TaskSearch() {
  const { q } = filterHere();
  const [typed, setTyped] = useState(q);
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const timer = useRef(0);
  const sent = useRef(q);
  useEffect(() => {
    if (q === sent.current) return; // what was typed here comes back later
    sent.current = q;
    setTyped(q);
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (text) => {
    sent.current = text;
    showFilter({ ...filterHere(), q: text });
  };
  const type = (text, { now = false } = {}) => {
    setTyped(text);
    clearTimeout(timer.current);
    if (now) show(text);
    else timer.current = setTimeout(() => show(text), PAUSE);
  };
  const hints = useConditionHints(typed, (text) => {
    type(text, { now: true });
    field.current?.focus();
  });
  const keys = (event) => {
    if (event.isComposing || hints.onKey(event)) return;
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (typed) type("", { now: true });
      else field.current?.blur();
    }
    if (event.key === "ArrowDown" || event.key === "Enter") {
      event.preventDefault();
      if (typed !== q) type(typed, { now: true });
      else element("a.tt, a.tcard")?.focus();
    }
  };
  return html`<form class="tksearch" role="search" onSubmit=${(event) => event.preventDefault()}>
    <${Icon} name="search" size="m" />
    <input class="palq" id="q" ref=${field} type="text" inputmode="search" enterkeyhint="search" autocomplete="off"
        spellcheck="false" maxlength="200" aria-label=${t("Search in tasks")} placeholder=${t("Search in tasks")}
        title=${t("Number, words of the title, description or comments; tag: and priority: narrow the search")}
        value=${typed} ...${hints.field} onInput=${(event) => type(event.currentTarget.value)} onKeyDown=${keys}
        onBlur=${hints.hide} />
    ${
      typed
        ? html`<button type="button" class="ib tiny" aria-label=${t("Clear")} onClick=${() => {
            type("", { now: true });
            field.current?.focus();
          }}>
            <${Icon} name="x" size="s" />
          </button>`
        : html`<kbd class="only-wide">/</kbd>`
    }
    <${ConditionHints} hints=${hints} />
  </form>`;
}
