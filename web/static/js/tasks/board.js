// The board: a column for each status. Cards move by drag and drop, by keys, and by their menu.
import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { Avatar, Icon, Line, Nobody } from "../ui/elements.js";
import { PrioritySign, TagChips } from "../ui/tag_chips.js";
import { shownTags } from "../ui/tag_names.js";
import { useAfter } from "../ui/hooks.js";
import { boards, columnIds, loadBoard, watchBoard } from "./columns.js";
import { listHere, pathOf } from "./address.js";
import { isNarrowed } from "./filter.js";
import { Failed } from "./list.js";
import { Nothing, SearchNotes } from "./empty.js";
import { liveTaskStatuses, nameOfStatus } from "./names.js";
import { moveTo } from "./status_change.js";
import { Client, lookOfDue, News, Ring } from "./elements.js";
import { isOpenField, openField } from "./popover.js";
import { openNewTask } from "./state.js";
import { taskOf } from "./task_store.js";
import { dueWords } from "./text.js";

const dragged = signal(/** @type {number | null} */ (null)); // id of the task under the pointer
const target = signal(/** @type {number | null} */ (null)); // id of the status that it is over

export function Board() {
  const list = listHere();
  const board = boards.value[list.key];
  useEffect(() => watchBoard(list), [list.key]);
  if (!board?.columns)
    return board?.problem
      ? html`<${Failed} problem=${board.problem} again=${() => loadBoard(list)} />`
      : html`<${Skeleton} />`;
  const wanted = list.filter.status;
  const statuses = liveTaskStatuses().filter((status) => !wanted.length || wanted.includes(status.id));
  const isEmpty = isNarrowed(list.filter) && board.ids.size === 0;
  return html`
    <${SearchNotes} page=${board} />
    ${
      isEmpty
        ? html`<div class="scroll tlist"><${Nothing} list=${list} /></div>`
        : html`<div class="board" role="group" tabindex="0" aria-label=${t("Board of tasks")} onKeyDown=${walk}>
            ${statuses.map(
              (status) => html`<${Column} key=${status.id} status=${status} list=${list} board=${board} />`,
            )}
          </div>`
    }
  `;
}

// Left and right go to the next column that has cards, at the same height.
function walk(event) {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const card = /** @type {HTMLElement} */ (event.target).closest("li[data-task]");
  if (!by || !card || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const columns = [...event.currentTarget.querySelectorAll(".col")];
  const column = card.closest(".col");
  const place = [...column.querySelectorAll("li[data-task]")].indexOf(card);
  for (let at = columns.indexOf(column) + by; columns[at]; at += by) {
    const links = columns[at].querySelectorAll("a.tcard");
    if (!links.length) continue;
    event.preventDefault();
    links[Math.min(place, links.length - 1)].focus();
    return;
  }
}

function Column({ status, list, board }) {
  const ids = columnIds(status, list);
  const known = board.columns.find((one) => one.status_id === status.id);
  const count = Math.max(known?.count ?? 0, known?.next ? 0 : ids.length);
  const name = nameOfStatus(status);
  const over = target.value === status.id && taskOf(dragged.value)?.status_id !== status.id;
  const drop = (event) => {
    event.preventDefault();
    const id = dragged.peek();
    target.value = null;
    dragged.value = null;
    if (id !== null) moveTo(id, status, event.currentTarget.querySelector("h2"));
  };
  return html`<section class="col" aria-label=${name} data-status=${status.id} data-over=${over ? "" : null}
      onDragOver=${(event) => {
        if (dragged.peek() === null) return;
        event.preventDefault();
        target.value = status.id;
      }} onDragLeave=${(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) target.value = null;
      }} onDrop=${drop}>
    <h2>
      <span class="st"><${Ring} base=${status.base} /></span>
      <span class="cut">${name}</span>
      <span class="n">${count >= 1000 ? "999+" : count}</span>
      <button type="button" class="ib small" aria-label=${t("New task: {status}", { status: name })}
          title=${t("New task: {status}", { status: name })}
          disabled=${status.base === "waiting" || status.base === "dropped"}
          onClick=${() => openNewTask({ status_id: status.id })}>
        <${Icon} name="plus" size="m" />
      </button>
    </h2>
    <ul tabindex="-1">
      ${ids.map((id) => html`<${Card} key=${id} task=${taskOf(id)} />`)}
      ${
        known?.next &&
        html`<li class="t12 dim boardmore">
          <a class="link" href=${pathOf({ layout: "list", task: null })}>${t("The others are in the list")}</a>
        </li>`
      }
    </ul>
  </section>`;
}

const shortDue = (at) => {
  const words = dueWords(at, now.value);
  return words === t("today, {time}", { time: time(at) }) ? time(at) : words;
};

function Card({ task }) {
  const owner = task.assignee_id === null ? null : operatorName(task.assignee_id);
  return html`<li data-task=${task.id} draggable="true" data-dragged=${dragged.value === task.id ? "" : null}
      onDragStart=${(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", String(task.number));
        dragged.value = task.id;
      }} onDragEnd=${() => {
        dragged.value = null;
        target.value = null;
      }}>
    <a class="card tcard" href=${pathOf({ task: task.id })} draggable="false">
      <span class="top">
        <span class="num">${t("No. {number}", { number: task.number })}</span>
        <${News} task=${task} />
        ${task.priority !== 0 && html`<${PrioritySign} priority=${task.priority} named />`}
      </span>
      <span class="ti">${task.title}</span>
      ${shownTags(task.tags).length > 0 && html`<span class="tctags"><${TagChips} ids=${task.tags} /></span>`}
      ${
        task.base === "waiting" &&
        task.wake_at !== null &&
        html`<span class="waitl">
          <${Icon} name="alarm-clock" size="s" />
          <span class="cut">
            ${t("until {time}", { time: shortDue(task.wake_at) })}${task.wake_reason && `, ${task.wake_reason}`}
          </span>
        </span>`
      }
      <span class="ft">
        <${Client} task=${task} />
        <span class="hrow end">
          ${task.due_at !== null && html`<span class=${lookOfDue(task, now.value)}>${shortDue(task.due_at)}</span>`}
          ${owner ? html`<${Avatar} name=${owner} size="sm" />` : html`<${Nobody} size="sm" />`}
          <span class="vh">${owner ?? t("unassigned (task)")}</span>
        </span>
      </span>
    </a>
    <button type="button" class="ib tiny tcmove" aria-haspopup="menu" tabindex="-1"
        aria-label=${t("Move No. {number} to…", { number: task.number })} title=${t("Move to…")}
        aria-expanded=${String(isOpenField("status", task.id))}
        onClick=${(event) => openField("status", task.id, event.currentTarget)}>
      <${Icon} name="ellipsis" size="s" />
    </button>
  </li>`;
}

function Skeleton() {
  const late = useAfter(150, true);
  return (
    late &&
    html`<div class="board" aria-busy="true" aria-label=${t("Loading…")}>
    ${[0, 1, 2, 3].map(
      (column) =>
        html`<section class="col" key=${column}>
          ${[70, 50, 60].map((width) => html`<div class="card tcard" key=${width}><${Line} width=${width} /></div>`)}
        </section>`,
    )}
  </div>`
  );
}
