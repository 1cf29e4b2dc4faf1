// The list of dialogs: tabs, order, rows that do not move under the hand, pages, and every state of it.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { html } from "../html.js";
import { takeNext } from "../actions.js";
import { words } from "../api.js";
import { draftOf } from "../drafts.js";
import { n, t } from "../i18n.js";
import { number } from "../format.js";
import { arrange, orderOf, sortIn } from "../order.js";
import { sort } from "../prefs.js";
import { viewKey } from "../reduce.js";
import { inboxPath, route } from "../router.js";
import { channels, counts, dialogs, eyes, follows, marks, me, mentions, unreadOf, views } from "../store.js";
import { askMark, loadPage, work } from "../sync.js";
import { Empty, Icon, Keys, Line } from "./bits.js";
import { FirstChannel } from "./firstchannel.js";
import { useAfter } from "./hooks.js";
import { MeButton } from "./me.js";
import { Row } from "./row.js";
import { SortButton } from "./sort.js";

const PREFETCH_ROWS = 10;
const ROW = 80;
const places = new Map(); // scroll place per view, for going back and forth

const TABS = [["mine", () => t("Mine")], ["unassigned", () => t("Unassigned")], ["all", () => t("All")]];

function Tabs({ view }) {
  return html`<nav class="tabs" aria-label=${t("Whose conversations")}>${TABS.map(([name, label]) => html`<a class="tab" href=${inboxPath(name)}
    aria-current=${view === name ? "page" : null}>${label()} <span class="n">${number(counts.value[name])}</span></a>`)}</nav>`;
}

function useRows(view, busy, open) {
  const shown = useRef({ name: "", ids: [] });
  const order = sortIn(view, sort.value);
  const name = viewKey(view, order);
  const known = views.value[name];
  const ids = useMemo(
    () => (known?.loaded ? orderOf(dialogs.value, view, order, eyes(), known.edge) : []),
    [dialogs.value, view, order, me.value.id, known, follows.value, mentions.value, view === "unread" ? marks.value : null],
  );
  if (shown.current.name !== name) shown.current = { name, ids: [] };
  const settled = shown.current.ids.length > 0 && busy;
  const result = arrange(shown.current.ids, ids, { busy: settled, keep: open });
  shown.current.ids = result.shown.filter((id) => dialogs.value[id]);
  return { known, ids, queued: result.queued, shown: shown.current.ids, settle: () => { shown.current.ids = []; } };
}

export function DialogList() {
  const { view, dialog: open } = route.value;
  const [busy, setBusy] = useState(false);
  const [, redraw] = useState(0);
  const box = useRef(null);
  const { known, ids, queued, shown, settle } = useRows(view, busy, open);
  const state = work.value[`page:${viewKey(view, sortIn(view, sort.value))}`];
  const present = new Set(ids);

  useEffect(() => {
    const strange = shown.find((id) => marks.value[id] === undefined);
    if (strange && known?.loaded) askMark(dialogs.value[strange]);
  }, [shown, marks.value]);
  useLayoutEffect(() => { if (box.current) box.current.scrollTop = places.get(view) ?? 0; }, [view, known?.loaded]);

  const showQueued = () => { settle(); setBusy(false); redraw((count) => count + 1); box.current.scrollTop = 0; };
  const scrolled = () => {
    const { scrollTop, scrollHeight, clientHeight } = box.current;
    places.set(view, scrollTop);
    if (known?.next && scrollHeight - scrollTop - clientHeight < PREFETCH_ROWS * ROW) loadPage(view, sortIn(view, sort.value));
  };
  useEffect(() => { if (known?.next && box.current?.scrollHeight <= box.current?.clientHeight) loadPage(view, sortIn(view, sort.value)); });

  return html`<section class="list" id="list" aria-label=${t("List of conversations")}>
    <div class="phead"><h2 class="ttl">${view === "closed" ? t("Closed") : t("Inbox")}</h2>
      <a class="ib only-phone" href="/search" aria-label=${t("Search")}><${Icon} name="search" /></a><a class="ib only-phone" href=${inboxPath(view === "closed" ? "mine" : "closed")} aria-label=${view === "closed" ? t("Inbox") : t("Closed")}><${Icon} name=${view === "closed" ? "inbox" : "archive"} /></a>
      <span class="only-phone"><${MeButton} /></span></div>
    <${Tabs} view=${view} />
    ${view !== "closed" && html`<div class="lfilter"><${SortButton} /></div>`}
    <div class="lbody" onPointerMove=${() => setBusy(true)} onPointerLeave=${(event) => { if (!event.currentTarget.contains(document.activeElement)) setBusy(false); }}
      onFocusIn=${() => setBusy(true)} onFocusOut=${(event) => { if (!event.currentTarget.contains(event.relatedTarget) && !event.currentTarget.matches(":hover")) setBusy(false); }}>
    ${queued > 0 && html`<button type="button" class="newpill" data-key="queued" onClick=${showQueued}><${Icon} name="arrow-up" size="s" />${n("{n} new · show", "{n} new · show", queued)}</button>`}
    <div class="scroll" ref=${box} onScroll=${scrolled}>
      ${known?.loaded
        ? html`<${Rows} shown=${shown} present=${present} view=${view} open=${open} state=${state} more=${Boolean(known.next)} />`
        : html`<${NotLoaded} state=${state} view=${view} />`}
    </div></div>
  </section>`;
}

function Rows({ shown, present, view, open, state, more }) {
  if (!shown.length) return html`<${Nothing} view=${view} />`;
  const stop = shown.includes(open) ? open : shown[0];
  return html`<ul aria-label=${t("Conversations")}>
    ${shown.map((id) => html`<${Row} key=${id} dialog=${dialogs.value[id]} count=${unreadOf(dialogs.value[id])} draft=${draftOf(id, "reply")} view=${view} current=${id === open} stop=${id === stop} leaving=${!present.has(id)} />`)}</ul>
    ${more && !state?.problem && html`<ul aria-hidden="true"><${Skeleton} widths=${[52, 88]} /></ul>`}
    ${state?.problem && html`<${Failed} problem=${state.problem} view=${view} />`}`;
}

function Failed({ problem, view }) {
  return html`<${Empty} icon="unplug" title=${t("The conversations did not load")} text=${words(problem)}>
    <button type="button" class="btn" onClick=${() => loadPage(view, sortIn(view, sort.value))}>${t("Retry")}</button><//>`;
}

const Skeleton = ({ widths }) => html`<li class="dlg" aria-hidden="true"><span class="av skav"></span><span class="grow">
  <${Line} width=${widths[0]} /><${Line} width=${widths[1]} /><${Line} width=${34} /></span></li>`;

const WIDTHS = [[52, 88], [40, 70], [60, 92], [46, 64], [56, 82], [38, 76], [50, 90], [44, 68]];

function NotLoaded({ state, view }) {
  const late = useAfter(150, !state?.problem);
  if (state?.problem) return html`<${Failed} problem=${state.problem} view=${view} />`;
  return late ? html`<ul aria-busy="true" aria-label=${t("The conversations are loading")}>${WIDTHS.map((widths) => html`<${Skeleton} widths=${widths} />`)}</ul>` : null;
}

function Nothing({ view }) {
  if (!Object.keys(channels.value).length) return html`<${FirstChannel} />`;
  const waiting = counts.value.unassigned;
  if (view === "mine") {
    return html`<${Empty} icon="sun" title=${t("All answered")} text=${t("No conversation is yours now. Unassigned: {n}.", { n: number(waiting) })}>
      ${waiting > 0 && html`<button type="button" class="btn primary" onClick=${takeNext}>${t("Take the next one")}<${Keys} of=${["Shift", "I"]} /></button>`}<//>`;
  }
  if (view === "unassigned") return html`<${Empty} icon="sun" title=${t("Everyone has an assignee")} text=${t("New conversations appear here by themselves.")} />`;
  if (view === "closed") return html`<${Empty} icon="archive" title=${t("Nothing is closed yet")} text=${t("Closed conversations stay here and open again when the client writes.")} />`;
  return html`<${Empty} icon="inbox" title=${t("No open conversations")} text=${t("New conversations appear here by themselves.")} />`;
}
