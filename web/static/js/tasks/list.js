// The list of tasks: a table with groups, edited in place. Rows do not move while the list is in use.
import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { now } from "../core/clock.js";
import { n, t } from "../core/i18n.js";
import { go, tasksPath } from "../core/router.js";
import { operatorName } from "../ui/avatar.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { useAfter } from "../ui/hooks.js";
import { priorityName } from "../ui/tag_names.js";
import { BulkBar } from "./bulk.js";
import { here, listHere, sortHere, usualSort, viewHere } from "./address.js";
import { watchList } from "./membership.js";
import { statusName } from "./names.js";
import { groupOf, settle } from "./order.js";
import { TaskRow } from "./row.js";
import { Nothing, SearchNotes } from "./empty.js";
import { idsOf, loadPage, pages, picked, pickNone, tasks, togglePicked } from "./task_store.js";
import { DUE_NAMES } from "./filter_names.js";

export const shownIds = signal([]); // ids in the order of the screen, for the keys

/** @type {[string, () => string, string | null][]} */
const HEADS = [
  ["c-pr", () => t("Priority"), "priority"],
  ["c-ti", () => t("Title"), "created"],
  ["c-st", () => t("Status"), "status"],
  ["c-as", () => t("Assignee"), "assignee"],
  ["c-dl", () => t("Due"), "due"],
];

export function TaskList() {
  const list = listHere();
  const page = pages.value[list.key];
  useEffect(() => {
    if ((!page?.loaded || page.stale) && !page?.busy && !page?.problem) loadPage(list);
  }, [list.key, Boolean(page)]);
  useEffect(() => watchList(list), [list.key]);
  // While a search or a filter is answered, the rows of the former one stay.
  const former = useRef(list);
  if (page?.loaded) former.current = list;
  const isWaiting = !page?.loaded && !page?.problem && pages.value[former.current.key]?.loaded;
  const isAlike = former.current.view === list.view && former.current.sort === list.sort;
  const shown = isWaiting && isAlike ? former.current : list;
  return html`
    <div class="scroll tlist" role="group" tabindex="0" aria-label=${t("List of tasks")}>
      <${SearchNotes} page=${page} />
      ${
        pages.value[shown.key]?.loaded
          ? html`<${Rows} key=${shown.key} list=${shown} page=${pages.value[shown.key]} />`
          : page?.problem
            ? html`<${Failed} problem=${page.problem} again=${() => loadPage(list)} />`
            : html`<${Skeleton} />`
      }
    </div>
    <${BulkBar} />
  `;
}

function Rows({ list, page }) {
  const { view, sort } = list;
  const [busy, setBusy] = useState(false);
  const box = useRef(null);
  const held = useRef({ ids: [], groups: {} });
  const fresh = idsOf(list);
  const all = tasks.value;
  const { ids, waiting } = settle(held.current.ids, fresh, busy);
  const group = (id) => groupOf(all[id], view, sort, now.value);
  const shown = ids.filter((id) => all[id]);
  const groups = {};
  for (const id of shown) groups[id] = (busy && held.current.groups[id]) || group(id);
  held.current = { ids: shown, groups };
  useLayoutEffect(() => {
    shownIds.value = shown;
  });
  const present = new Set(fresh);
  const use = (on) => () =>
    setBusy(on || box.current.contains(document.activeElement) || box.current.matches(":hover"));
  if (!shown.length && !waiting) return html`<${Nothing} list=${list} />`;
  const every = shown.length > 0 && shown.every((id) => picked.value.has(id));
  return html`<div ref=${box} onPointerEnter=${use(true)} onPointerLeave=${() => {
    setBusy(box.current.contains(document.activeElement));
  }} onFocusIn=${use(true)} onFocusOut=${() => requestAnimationFrame(() => box.current && use(false)())}>
    ${
      waiting > 0 &&
      html`<button type="button" class="taskpill" onClick=${() => {
        held.current = { ids: [], groups: {} };
        setBusy(false);
      }}>
        ${n("{n} new task, show", "{n} new tasks, show", waiting)}
      </button>`
    }
    <table class="tbl ttbl">
      <thead><tr>
        <th class="c-x" scope="col">
          <input class="check" type="checkbox" aria-label=${t("Select all loaded")} checked=${every}
              indeterminate=${!every && picked.value.size > 0}
              onChange=${() => (every ? pickNone() : shown.forEach((id) => togglePicked(id, true)))} />
        </th>
        ${HEADS.map(
          ([look, label, order]) => html`<${HeadCell} key=${look} look=${look} label=${label()} order=${order} />`,
        )}
      </tr></thead>
      ${sections(shown, groups).map(
        ([name, members]) =>
          html`<tbody key=${`${name}-${members[0]}`}>
            ${
              name !== null &&
              html`<${GroupHead} name=${name} count=${members.length}
                  more=${Boolean(page.next) && members.at(-1) === shown.at(-1)} />`
            }
            ${members.map(
              (id) => html`<${TaskRow} key=${id} task=${all[id]} left=${!present.has(id)} stop=${id === shown[0]} />`,
            )}
          </tbody>`,
      )}
    </table>
    ${page.next && html`<${More} list=${list} page=${page} />`}
  </div>`;
}

function sections(ids, groups) {
  const found = [];
  for (const id of ids) {
    const last = found.at(-1);
    if (last && last[0] === groups[id]) last[1].push(id);
    else found.push([groups[id], [id]]);
  }
  return found;
}

function HeadCell({ look, label, order }) {
  const sort = sortHere();
  const to = order === usualSort(viewHere()) ? null : order;
  const direction = order === "created" ? "descending" : "ascending";
  return html`<th class=${look} scope="col" aria-sort=${sort === order ? direction : null}>
    <button type="button" title=${t("Sort by this column")} aria-label=${label}
        onClick=${() => go(tasksPath("list", { ...here(), sort: to }))}>
      ${look === "c-pr" ? html`<${Icon} name="arrow-up-down" size="s" />` : label}
      ${
        sort === order &&
        look !== "c-pr" &&
        html`<${Icon} name=${order === "created" ? "arrow-down" : "arrow-up"} size="s" />`
      }
    </button>
  </th>`;
}

function groupWords(name) {
  if (DUE_NAMES[name]) return DUE_NAMES[name]();
  const [, kind, id] = /^(status|person|priority)-(.+)$/.exec(name);
  if (kind === "status") return statusName(Number(id));
  if (kind === "priority") return t("{priority} priority", { priority: priorityName(Number(id)) });
  return id === "null" ? t("Unassigned") : operatorName(Number(id));
}

// more: the group goes on behind the loaded rows.
const GroupHead = ({ name, count, more }) =>
  html`<tr class="grp">
    <th colspan="6" scope="rowgroup">${groupWords(name)}<span>${more ? `${count}+` : count}</span></th>
  </tr>`;

// The next page is asked for when the end of the list comes near.
function More({ list, page }) {
  const mark = useRef(null);
  useEffect(() => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) loadPage(list);
      },
      { rootMargin: "600px" },
    );
    watch.observe(mark.current);
    return () => watch.disconnect();
  }, [page.next]);
  return html`<div class="taskmore t13 dim" ref=${mark}>
    ${
      page.problem
        ? html`<button type="button" class="btn small" onClick=${() => loadPage(list)}>${t("Retry")}</button>`
        : t("Loading…")
    }
  </div>`;
}

export const Failed = ({ problem, again }) =>
  html`<${Empty} icon="unplug" title=${t("The tasks could not be loaded")} text=${words(problem)}>
    <button type="button" class="btn" onClick=${again}>${t("Retry")}</button>
  <//>`;

function Skeleton() {
  const late = useAfter(150, true);
  return (
    late &&
    html`<div class="taskskel" aria-busy="true" aria-label=${t("Loading…")}>
    ${[60, 44, 72, 52, 66, 40, 58, 48].map((width, index) => html`<div key=${index}><${Line} width=${width} /></div>`)}
  </div>`
  );
}
