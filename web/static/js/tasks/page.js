// The page of the tasks: the list or the board, with one task beside it, or one task on the whole page.
import { useEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { go, route, tasksPath } from "../core/router.js";
import { Icon } from "../ui/elements.js";
import { useWidth } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { Item, Menu } from "../ui/menu.js";
import { Board } from "./board.js";
import { LastTasks } from "./tell_client.js";
import { TaskList } from "./list.js";
import { CsvMenu } from "./csv_menu.js";
import { here, listHere, pathOf, SORT_WORDS, sortHere, usualSort, viewHere } from "./address.js";
import { FilterChips } from "./filter_chips.js";
import { FilterButton } from "./filter_panel.js";
import { SORTS } from "./order.js";
import { Peek } from "./task_panel.js";
import { TaskSearch } from "./search_field.js";
import { openNewTask } from "./state.js";
import { forgetLists, picked, pickNone } from "./task_store.js";
import { countOfView, shownViews, viewName, watchCounts } from "./views.js";
import "./shortcuts.js";

export function Tasks() {
  const { layout, task } = route.value;
  const covered = useWidth("(max-width: 1279px)"); // an open task covers the list
  useEffect(() => {
    document.addEventListener("keydown", escape, { capture: true });
    return () => {
      document.removeEventListener("keydown", escape, { capture: true });
      pickNone();
      forgetLists();
    };
  }, []);
  const full = layout === "full";
  const open = Boolean(task);
  return html`<main class=${`main page tasks ${full ? "full" : open ? "peeking" : ""}`} id="main">
    ${
      full
        ? html`<${FullHead} />`
        : html`
            <${Head} board=${layout === "board"} />
            <${Chips} board=${layout === "board"} />
            <${FilterChips} />
          `
    }
    <div class="twopane">
      ${
        !full &&
        html`<div class="taskside" inert=${(open && covered) || null}>
          ${layout === "board" ? html`<${Board} />` : html`<${TaskList} />`}
        </div>`
      }
      ${open && html`<${Peek} key=${task} id=${task} full=${full} />`}
    </div>
    <${LastTasks} />
  </main>`;
}

// Esc ends a selection, then closes the open task, before it leaves the page.
function escape(event) {
  if (event.key !== "Escape" || layer.peek() || event.target.closest?.("input:not([type=checkbox]), textarea, select"))
    return;
  if (!picked.peek().size && !route.peek().task) return;
  event.preventDefault();
  event.stopPropagation();
  if (picked.peek().size) pickNone();
  else closeTask();
}

export function closeTask() {
  const { task } = route.peek();
  go(pathOf({ task: null }));
  requestAnimationFrame(() =>
    /** @type {HTMLElement | null} */ (
      document.querySelector(`[data-task="${task}"] a, a[data-task="${task}"]`)
    )?.focus(),
  );
}

const FullHead = () =>
  html`<header class="bar1">
    <a class="ib" href=${pathOf({ task: null })} aria-label=${t("All tasks")}><${Icon} name="chevron-left" /></a>
    <h1 class="grow">${t("Task")}</h1>
  </header>`;

function Head({ board }) {
  const layouts = [
    ["list", t("List"), "list"],
    ["board", t("Board"), "square-kanban"],
  ];
  return html`<header class="bar1">
    <h1>${t("Tasks")}</h1>
    <nav class="seg tasklook" aria-label=${t("View")}>
      ${layouts.map(
        ([layout, name, icon]) =>
          html`<a key=${layout} href=${pathOf({ layout, task: null })}
              aria-current=${(layout === "board") === board ? "page" : null} aria-label=${name}>
            <${Icon} name=${icon} size="m" />
            <span class="only-wide">${name}</span>
          </a>`,
      )}
    </nav>
    <span class="grow"></span>
    <${TaskSearch} />
    <${CsvMenu} />
    <button type="button" class="btn primary" aria-label=${t("New task")} title=${`${t("New task")}  C`}
        onClick=${() => openNewTask()}>
      <${Icon} name="plus" size="m" />
      <span class="only-wide">${t("New task")}</span>
      <kbd class="only-wide">C</kbd>
    </button>
  </header>`;
}

function Chips({ board }) {
  const list = listHere();
  useEffect(() => watchCounts(list), [list.key]);
  return html`<div class="bar2">
    <div class="chips" role="group" aria-label=${t("Quick filters")}>
      ${shownViews()
        .filter((id) => !(board && id === "done"))
        .map(
          (id) =>
            html`<a class="chip" key=${id} href=${pathOf({ view: id, task: null })}
                aria-current=${list.view === id ? "true" : null}>
              ${viewName(id)} <${ViewCount} count=${countOfView(id, list)} />
            </a>`,
        )}
    </div>
    <span class="end hrow tight">
      <${FilterButton} />
      ${!board && html`<${SortMenu} />`}
    </span>
  </div>`;
}

const ViewCount = ({ count }) =>
  count === undefined ? null : html`<span class="n">${count >= 1000 ? "999+" : number(count)}</span>`;

function SortMenu() {
  const open = layer.value === "tasksort";
  const sort = sortHere();
  return html`<span class="menuat">
    <button type="button" class="btn small quiet" aria-haspopup="menu" aria-expanded=${String(open)}
        aria-label=${t("Sort: {order}", { order: SORT_WORDS[sort]() })} onClick=${() => {
          layer.value = open ? null : "tasksort";
        }}>
      <${Icon} name="arrow-up-down" size="s" />
      <span class="only-wide">${SORT_WORDS[sort]()}</span>
    </button>
    ${
      open &&
      html`<${Menu} label=${t("Sort order")} place="poprule">
        ${SORTS.map(
          (id) =>
            html`<${Item} key=${id} icon="arrow-up-down" checked=${id === sort}
                onPick=${() => go(tasksPath("list", { ...here(), sort: id === usualSort(viewHere()) ? null : id }))}>
              ${SORT_WORDS[id]()}
            <//>`,
        )}
      <//>`
    }
  </span>`;
}
