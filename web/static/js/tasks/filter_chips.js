// What narrows the list of tasks, each with a button that takes it away.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { filterHere, pathOf, showFilter } from "./address.js";
import { FIELDS, isFiltered, NO_FILTER, toggled } from "./filter.js";
import { dueName, FIELD_NAMES, Sign, valueName } from "./filter_names.js";

export function FilterChips() {
  const filter = filterHere();
  if (!isFiltered(filter)) return null;
  return html`<div class="tkfchips" role="group" aria-label=${t("Filter")}>
    ${
      filter.due !== null &&
      html`<${Chosen} field="due" name=${dueName(filter.due)} onRemove=${() => showFilter({ ...filter, due: null })} />`
    }
    ${FIELDS.flatMap((field) =>
      filter[field].map(
        (value) =>
          html`<${Chosen} key=${`${field}${value}`} field=${field} value=${value} name=${valueName(field, value)}
              onRemove=${() => showFilter(toggled(filter, field, value))} />`,
      ),
    )}
    <a class="link t12" href=${pathOf({ filter: { ...NO_FILTER, q: filter.q } })}>${t("Clear filter")}</a>
  </div>`;
}

const removal = (field, name) => t("Remove from the filter: {name}", { name: `${FIELD_NAMES[field]()}, ${name}` });

const Chosen = ({ field, value = null, name, onRemove }) =>
  html`<button type="button" class="chip" title=${FIELD_NAMES[field]()} aria-label=${removal(field, name)}
      onClick=${onRemove}>
    ${value !== null && html`<${Sign} field=${field} value=${value} />`}
    <span class="cut">${name}</span>
    <${Icon} name="x" size="s" />
  </button>`;
