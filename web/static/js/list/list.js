// List of dialogs: rows, order, rows held still under the pointer, loading, empty and error states.
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { draftOf } from "../compose/drafts.js";
import { flashing } from "./new_rows.js";
import { t } from "../core/i18n.js";
import { baseOf } from "../core/view_names.js";
import { focusText } from "../ui/input_guard.js";
import { focused, mode, onScreen } from "./visible_rows.js";
import { arrange, inView, makeOrder, sortIn } from "../state/list_order.js";
import { stuckIn } from "../compose/outbox.js";
import { picked, pickRange, toggle } from "./selection.js";
import { sort } from "../state/device_prefs.js";
import { viewKey } from "../state/reduce.js";
import { route } from "../core/router.js";
import { dialogs, eyes, marks, unreadOf, views } from "../state/store.js";
import { askMark, loadPage, work } from "../state/sync.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { BulkBar } from "./bulk_bar.js";
import { useAfter } from "../ui/hooks.js";
import { ListHead } from "./header.js";
import { NewPill, useSought } from "./new_rows_pill.js";
import { Nothing } from "./empty.js";
import { Outages } from "./outage_strip.js";
import { Row } from "./row.js";
import { Rows } from "./virtual_rows.js";
import { RowMenu, rowMenuAt } from "./row_menu.js";
import { TableHead, TableRow } from "./table.js";
import { useTouch } from "./swipe.js";
import "./shortcuts.js";

const PREFETCH_ROWS = 10;

function useRows(view, busy, open) {
  const order = sortIn(view, sort.value);
  const name = viewKey(view, order);
  const held = useRef({ name: "", shown: [], ids: [], queued: [], order: null });
  if (held.current.name !== name) held.current = { name, shown: [], ids: [], queued: [], order: makeOrder() };
  const known = views.value[name];
  const one = held.current;
  const ids = known?.loaded ? one.order(dialogs.value, view, order, eyes(), known.edge) : [];
  const settled = one.shown.length > 0 && busy;
  const result = useMemo(() => {
    const next = arrange(one.shown, ids, { busy: settled, keep: open });
    return {
      ...next,
      shown: next.shown.every((id) => dialogs.value[id]) ? next.shown : next.shown.filter((id) => dialogs.value[id]),
    };
  }, [name, ids, settled, open, dialogs.value]);
  one.shown = result.shown;
  return {
    name,
    order,
    known,
    ids,
    queued: result.queued,
    shown: result.shown,
    settle: () => {
      one.shown = [];
    },
  };
}

// Loads read marks of live rows: only for visible rows, and for candidates of the unread view.
function useMarks(view, shown, loaded) {
  useEffect(() => {
    if (!loaded) return;
    let strange = shown.find((id) => marks.value[id] === undefined);
    if (strange === undefined && baseOf(view) === "unread") {
      const who = { ...eyes(), marks: new Proxy({}, { get: () => -1 }) };
      strange = Object.keys(dialogs.value).find(
        (id) => marks.value[id] === undefined && inView(dialogs.value[id], view, who),
      );
    }
    if (strange !== undefined) askMark(dialogs.value[strange]);
  }, [view, shown, marks.value, dialogs.value, loaded]);
}

export function DialogList() {
  const { view, dialog: open } = route.value;
  const [inside, setInside] = useState(false);
  const [, redraw] = useState(0);
  const { name, order, known, ids, queued, shown, settle } = useRows(view, inside || picked.value.size > 0, open);
  const state = work.value[`page:${name}`];
  useMarks(view, shown, known?.loaded);
  const touch = useTouch(view, order);
  useSought(view, order, shown, known, Boolean(state?.busy || state?.problem));

  onScreen.showNew = () => {
    settle();
    setInside(false);
    redraw((count) => count + 1);
  };
  const near = () => {
    if (known?.next && !state?.problem) loadPage(view, order);
  };
  const leaveTo = (event) => (event.currentTarget.contains(event.relatedTarget) ? undefined : null);
  const pick = (event) => {
    const row = event.target.closest(".dlg[data-id]");
    if (!row || !(event.shiftKey || (picked.peek().size && touch.touched()))) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) pickRange(Number(row.dataset.id));
    else toggle(Number(row.dataset.id));
  };

  const toText = (event) => {
    if (event.target.closest(".dlg[data-id]") && !event.ctrlKey && !event.metaKey && !event.button) focusText();
  };

  return html`<section class=${`list ${mode.value === "table" ? "wide" : ""}`} id="list"
      aria-label=${t("List of conversations")}>
    <${Outages} />
    <${ListHead} view=${view} />
    <div class="lbody" onPointerMove=${(event) => {
      if (event.pointerType === "mouse") setInside(true);
    }} onPointerLeave=${(event) => {
      if (!event.currentTarget.contains(document.activeElement)) setInside(false);
    }} onFocusIn=${(event) => {
      setInside(true);
      const row = event.target.closest(".dlg[data-id]");
      if (row) focused.value = Number(row.dataset.id);
    }} onFocusOut=${(event) => {
      if (leaveTo(event) === null) {
        focused.value = null;
        if (!event.currentTarget.matches(":hover")) setInside(false);
      }
    }} onClickCapture=${pick} onClick=${toText} onContextMenu=${rowMenuAt} ...${touch.handlers}>
      ${known?.loaded && html`<${NewPill} view=${view} ids=${ids} shown=${shown} waiting=${queued} />`}
      ${touch.pull}
      ${
        known?.loaded && (shown.length || mode.value === "table")
          ? html`<${Shown} name=${name} view=${view} shown=${shown} open=${open} near=${near}
                more=${Boolean(known.next)} state=${state} />`
          : html`<div class="scroll">
              ${
                known?.loaded
                  ? html`<${Nothing} view=${view} />`
                  : html`<${NotLoaded} state=${state} view=${view} order=${order} />`
              }
            </div>`
      }
    </div>
    <${BulkBar} view=${view} />
    <${RowMenu} />
  </section>`;
}

function Shown({ name, view, shown, open, near, more, state }) {
  const look = mode.value;
  const who = eyes();
  const stop = shown.includes(open)
    ? open
    : focused.value !== null && shown.includes(focused.value)
      ? focused.value
      : shown[0];
  const row = (id) => {
    const known = dialogs.value[id];
    const dialog = stuckIn(id) ? { ...known, failed: true } : known; // rejected or held: not sent yet
    const parts = {
      dialog,
      count: unreadOf(dialog),
      draft: draftOf(id, "reply"),
      view,
      current: id === open,
      stop: id === stop,
      picked: picked.value.has(id),
    };
    return html`<${Item} id=${id} name=${dialog.name} leaving=${!inView(dialog, view, who)} picked=${parts.picked}>
      ${look === "table" ? html`<${TableRow} ...${parts} />` : html`<${Row} look=${look} ...${parts} />`}
    <//>`;
  };
  const tail = state?.problem
    ? html`<${Failed} problem=${state.problem} again=${near} />`
    : more
      ? html`<ul aria-hidden="true"><${Skeleton} widths=${[52, 88]} /></ul>`
      : null;
  return html`<${Rows} key=${name} name=${name} ids=${shown} look=${look} row=${row} open=${open} near=${PREFETCH_ROWS}
      onNear=${near} head=${look === "table" && html`<${TableHead} view=${view} />`}
      tail=${shown.length ? tail : html`<${Nothing} view=${view} />`} />`;
}

// Controls beside a row's link: selection checkbox and menu.
function Item({ id, name, leaving, picked: chosen, children }) {
  const tick = (event) => {
    if (event.shiftKey) pickRange(id);
    else toggle(id);
  };
  return html`<div class="dlw" data-leaving=${leaving || null} data-picked=${chosen || null}
      data-flash=${flashing.value.includes(id) || null} data-aside=${t("Snooze")} data-close=${t("Close")}>
    ${children}
    <input type="checkbox" class="check rowpick" tabindex="-1" aria-label=${t("Select {name}", { name })}
        checked=${chosen} onClick=${tick} />
    <button type="button" class="ib small rowmore" tabindex="-1" aria-haspopup="menu"
        aria-label=${t("Actions: {name}", { name })} data-menu=${id} onClick=${rowMenuAt}>
      <${Icon} name="ellipsis" size="m" />
    </button>
  </div>`;
}

function Failed({ problem, again }) {
  return html`<${Empty} icon="unplug" title=${t("Could not load conversations")} text=${words(problem)}>
    <button type="button" class="btn" onClick=${again}>${t("Retry")}</button>
  <//>`;
}

const Skeleton = ({ widths }) =>
  html`<li class="dlg cards" aria-hidden="true">
    <span class="av skav"></span>
    <span class="grow"><${Line} width=${widths[0]} /><${Line} width=${widths[1]} /><${Line} width=${34} /></span>
  </li>`;

const WIDTHS = [
  [52, 88],
  [40, 70],
  [60, 92],
  [46, 64],
  [56, 82],
  [38, 76],
  [50, 90],
  [44, 68],
];

function NotLoaded({ state, view, order }) {
  const late = useAfter(150, !state?.problem);
  if (state?.problem) return html`<${Failed} problem=${state.problem} again=${() => loadPage(view, order)} />`;
  return late
    ? html`<ul aria-busy="true" aria-label=${t("Loading conversations")}>
        ${WIDTHS.map((widths) => html`<${Skeleton} widths=${widths} />`)}
      </ul>`
    : null;
}
