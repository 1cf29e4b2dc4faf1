// Suggestions below a search field: the tags and priorities that go on with "tag:" and "priority:".
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { PriorityBars } from "../ui/tag_chips.js";
import { liveTags, PRIORITIES } from "../ui/tag_names.js";
import { conditionHints } from "./conditions.js";

// take(text): the search with the chosen condition. field: what the input needs; onKey(event): whether it was for us.
export function useConditionHints(typed, take) {
  const [at, setAt] = useState(0);
  const [hidden, setHidden] = useState(/** @type {string | null} */ (null));
  const priorities = PRIORITIES.map(([value, name]) => [value, name()]);
  const list = hidden === typed ? [] : conditionHints(typed, { tags: liveTags.value, priorities });
  const chosen = Math.min(at, list.length - 1);
  const pick = (hint) => {
    setAt(0);
    take(hint.text);
  };
  const onKey = (event) => {
    if (!list.length) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((chosen + step + list.length) % list.length);
    else if (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey)) pick(list[chosen]);
    else if (event.key === "Escape") setHidden(typed);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  const field = {
    "role": "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": String(list.length > 0),
    "aria-controls": list.length ? "cndlist" : null,
    "aria-activedescendant": list.length ? `cnd-${list[chosen].id}` : null,
  };
  return { list, chosen, setAt, pick, onKey, field, hide: () => setHidden(typed) };
}

export const ConditionHints = ({ hints }) =>
  hints.list.length > 0 &&
  html`<div class="menu pop popcnd" role="listbox" id="cndlist" aria-label=${t("Suggestions")}>
    ${hints.list.map(
      (hint, index) =>
        html`<div class=${index === hints.chosen ? "mi on" : "mi"} role="option" id=${`cnd-${hint.id}`} key=${hint.id}
            aria-selected=${String(index === hints.chosen)} onPointerMove=${() => hints.setAt(index)}
            onPointerDown=${(event) => event.preventDefault()} onClick=${() => hints.pick(hint)}>
          ${
            hint.priority === undefined
              ? html`<span class=${`sq h${hint.color}`}></span>`
              : html`<${PriorityBars} priority=${hint.priority} />`
          }
          <span class="cut">${hint.name}</span>
        </div>`,
    )}
  </div>`;
