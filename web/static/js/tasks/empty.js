// What the list says instead of rows, and how a search was understood.
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { Empty, Icon } from "../ui/elements.js";
import { filterHere, pathOf } from "./address.js";
import { isFiltered, isNarrowed, NO_FILTER } from "./filter.js";
import { openNewTask } from "./state.js";
import { countOfView, shownViews, viewName } from "./views.js";

const NOTHING = {
  open: [() => t("No tasks"), () => t("Create one from a message (T) or here (C).")],
  mine: [() => t("No tasks for you"), () => t("Tasks assigned to you stand here.")],
  late: [() => t("Nothing is overdue"), () => ""],
  unassigned: [() => t("Every task has an assignee"), () => ""],
  followed: [() => t("You follow no open task"), () => t("Follow a task (F) to be told of everything in it.")],
  done: [() => t("No finished tasks yet"), () => ""],
  team: [() => t("This team has no open tasks"), () => ""],
};

export function Nothing({ list }) {
  if (isNarrowed(list.filter)) return html`<${NothingFits} list=${list} />`;
  const [title, text] = NOTHING[list.view.split("-")[0]] ?? NOTHING.open;
  return html`<${Empty} icon="circle-check-big" title=${title()} text=${text()}>
    ${
      list.view === "open"
        ? html`<button type="button" class="btn primary" onClick=${() => openNewTask()}>
            <${Icon} name="plus" size="m" />
            ${t("New task")}
          </button>`
        : html`<a class="btn" href=${pathOf({ view: "open" })}>${t("All open tasks")}</a>`
    }
  <//>`;
}

// Under a filter or a search: where there are such tasks, and the way out.
function NothingFits({ list }) {
  const { view, filter } = list;
  const others = shownViews().filter((one) => one !== view && countOfView(one, list) > 0);
  const text = filter.q.trim()
    ? t("No task in “{view}” matches the search.", { view: viewName(view) })
    : t("No task in “{view}” fits the filter.", { view: viewName(view) });
  return html`<${Empty} icon="search" title=${t("Nothing found")} text=${text}>
    <span class="tkways">
      ${others.map(
        (one) =>
          html`<a class="btn" key=${one} href=${pathOf({ view: one })}>
            ${viewName(one)} <span class="dim num">${number(countOfView(one, list))}</span>
          </a>`,
      )}
      ${
        isFiltered(filter) &&
        html`<a class="btn" href=${pathOf({ filter: { ...NO_FILTER, q: filter.q } })}>${t("Clear filter")}</a>`
      }
      ${filter.q && html`<a class="btn" href=${pathOf({ filter: { ...filter, q: "" } })}>${t("Clear the search")}</a>`}
    </span>
  <//>`;
}

// page: of the list or of the board.
export const SearchNotes = ({ page }) =>
  html`
    ${
      page?.other &&
      html`<p class="t12 dim tknote" role="status">
        ${t("Nothing found for “{typed}”. Showing “{read}”, typed in the wrong keyboard layout.", {
          typed: filterHere().q,
          read: page.other,
        })}
      </p>`
    }
    ${
      page?.unknown?.length > 0 &&
      html`<p class="t12 dim tknote" role="status">
        ${t("There is no such tag or priority: {names}.", { names: page.unknown.join(", ") })}
      </p>`
    }
  `;
