// The filter of the list: tags and priorities that narrow the present view. The filter stands in the URL.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { go, inboxPath } from "../core/router.js";
import { baseOf, filtered, filterOf, isFiltered } from "../core/view_names.js";
import { tags } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { layer } from "../ui/layers.js";
import { Menu } from "../ui/menu.js";
import { PrioritySign } from "../ui/tag_chips.js";
import { liveTags, PRIORITIES, priorityName } from "../ui/tag_names.js";

const toggled = (list, value) => (list.includes(value) ? list.filter((one) => one !== value) : [...list, value]);
const show = (view, filter) => go(inboxPath(filtered(baseOf(view), filter)), { replace: true });
const setTag = (view, id) => show(view, { ...filterOf(view), tags: toggled(filterOf(view).tags, id) });
const setPriority = (view, value) =>
  show(view, { ...filterOf(view), priorities: toggled(filterOf(view).priorities, value) });

export function FilterButton({ view }) {
  const open = layer.value === "filter";
  return html`<span class="popat">
    <button type="button" class=${isFiltered(view) ? "ib on" : "ib"} aria-haspopup="menu" aria-expanded=${String(open)}
        aria-label=${t("Filter")} title=${t("Filter")} onClick=${() => {
          layer.value = open ? null : "filter";
        }}>
      <${Icon} name="list-filter" />
    </button>
    ${open && html`<${FilterMenu} view=${view} />`}
  </span>`;
}

function FilterMenu({ view }) {
  const chosen = filterOf(view);
  return html`<${Menu} label=${t("Filter")} place="popfilter">
    <div class="mh" role="presentation">${t("Priority")}</div>
    ${PRIORITIES.map(
      ([value]) =>
        html`<${Choice} key=${value} on=${chosen.priorities.includes(value)} onPick=${() => setPriority(view, value)}>
          <${PrioritySign} priority=${value} named />
        <//>`,
    )}
    <div class="mh" role="presentation">${t("Tags")}</div>
    ${liveTags.value.map(
      (tag) =>
        html`<${Choice} key=${tag.id} on=${chosen.tags.includes(tag.id)} onPick=${() => setTag(view, tag.id)}>
          <span class=${"sq h" + tag.color}></span>
          <span class="cut">${tag.name}</span>
        <//>`,
    )}
    ${!liveTags.value.length && html`<p class="dpad2 t13 dim">${t("No tags yet")}</p>`}
  <//>`;
}

const Choice = ({ on, onPick, children }) =>
  html`<button type="button" class="mi" role="menuitemcheckbox" tabindex="-1" aria-checked=${String(on)}
      onClick=${onPick}>
    <span class=${on ? "tgbox on" : "tgbox"} aria-hidden="true">${on && html`<${Icon} name="check" size="s" />`}</span>
    ${children}
  </button>`;

// What narrows the present view, each with a button that takes it away.
export function FilterChips({ view }) {
  if (!isFiltered(view)) return null;
  const chosen = filterOf(view);
  return html`<div class="lchips">
    ${chosen.priorities.map(
      (value) =>
        html`<${Chosen} key=${"p" + value} name=${priorityName(value)} onRemove=${() => setPriority(view, value)}>
          <${PrioritySign} priority=${value} named />
        <//>`,
    )}
    ${chosen.tags.map(
      (id) =>
        html`<${Chosen} key=${id} name=${tags.value[id]?.name ?? t("deleted tag")} onRemove=${() => setTag(view, id)}>
          <span class=${"sq h" + (tags.value[id]?.color ?? 0)}></span>
          <span class="cut">${tags.value[id]?.name ?? t("deleted tag")}</span>
        <//>`,
    )}
    <a class="link t12" href=${inboxPath(baseOf(view))}>${t("Clear filter")}</a>
  </div>`;
}

const Chosen = ({ name, onRemove, children }) =>
  html`<button type="button" class="chip" aria-label=${t("Remove from the filter: {name}", { name })}
      onClick=${onRemove}>
    ${children}
    <${Icon} name="x" size="s" />
  </button>`;
