// Pill above the rows: number and place of new conversations that are out of sight.
import { useEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { arrived, cameUpon, elsewhere, flash, sought } from "./new_rows.js";
import { n } from "../core/i18n.js";
import { onScreen, sight } from "./visible_rows.js";
import { inView } from "../state/list_order.js";
import { go, inboxPath, route } from "../core/router.js";
import { dialogs, eyes, state } from "../state/store.js";
import { loadPage } from "../state/sync.js";
import { TABS } from "./views.js";
import { Icon } from "../ui/elements.js";

// ids: rows in rule order; shown: rows as rendered; waiting: rows held back while the list is in use.
export function NewPill({ view, ids, shown, waiting }) {
  const { from, to } = sight.value;
  const fresh = [...new Set([...waiting, ...arrived.value])].filter((id) => dialogs.value[id]);
  const inSight = fresh.filter((id) => {
    const at = shown.indexOf(id);
    return at >= from && at <= to;
  });
  useEffect(() => {
    cameUpon([...inSight, route.value.dialog]);
  });
  const here = fresh.filter(
    (id) => inView(dialogs.value[id], view, eyes()) && !inSight.includes(id) && id !== route.value.dialog,
  );
  if (here.length) return html`<${Here} view=${view} list=${sorted(here, ids)} ids=${ids} from=${from} to=${to} />`;
  const other = elsewhere(
    state.value,
    arrived.value.filter((id) => id !== route.value.dialog),
    view,
  );
  if (!other) return null;
  const [, label] = TABS.find(([name]) => name === other.view);
  const follow = () => {
    sought.value = { view: other.view, ids: other.ids };
    go(inboxPath(other.view, route.value.dialog));
  };
  return html`<${Button} icon="chevron-right" run=${follow}>
    ${n("{n} new in {tab}", "{n} new in {tab}", other.ids.length, { tab: label() })}
  <//>`;
}

const placeIn = (ids, id) => {
  const at = ids.indexOf(id);
  return at < 0 ? Infinity : at;
}; // not loaded yet
const sorted = (list, ids) => [...list].sort((a, b) => placeIn(ids, a) - placeIn(ids, b));

function Here({ view, list, ids, from, to }) {
  const at = placeIn(ids, list[0]);
  const show = () => {
    sought.value = { view, ids: list };
    onScreen.showNew();
  };
  if (at > to)
    return html`<${Button} icon="arrow-down" run=${show}>${n("{n} new below", "{n} new below", list.length)}<//>`;
  if (at < from)
    return html`<${Button} icon="arrow-up" run=${show}>${n("{n} new above", "{n} new above", list.length)}<//>`;
  return html`<${Button} icon="eye" run=${show}>${n("{n} new · show", "{n} new · show", list.length)}<//>`;
}

const Button = ({ icon, run, children }) =>
  html`<button type="button" class="newpill" data-key="queued" onClick=${run}>
    <${Icon} name=${icon} size="s" />
    ${children}
  </button>`;

// Scrolls to the requested rows, loading further pages if needed.
export function useSought(view, order, shown, known, busy) {
  useEffect(() => {
    const { view: where, ids } = sought.value ?? {};
    if (where !== view || !known?.loaded) return;
    const first = shown.find((id) => ids.includes(id));
    if (first !== undefined) {
      sought.value = null;
      requestAnimationFrame(() => {
        onScreen.reveal(first);
        flash(ids);
        cameUpon(ids);
      });
    } else if (known.next && !busy) loadPage(view, order);
    else if (!known.next) sought.value = null;
  });
}
