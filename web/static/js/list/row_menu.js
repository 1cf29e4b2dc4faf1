// Row menu: opened by the hover button, the right mouse button, the menu key or a swipe.
import { signal } from "@preact/signals";
import { html } from "../core/html.js";
import { reopen } from "../workflow/actions.js";
import { layer } from "../ui/layers.js";
import { readWords, unreadWords } from "../workflow/undo_texts.js";
import { t } from "../core/i18n.js";
import { actOnPicked, picked, toggle } from "./selection.js";
import { dialogs, follows, me, unreadOf } from "../state/store.js";
import { assignTo, close, follow, snooze, wake } from "../workflow/work.js";
import { Item, Menu } from "../ui/menu.js";
import { DialogPriority, DialogTags } from "../tags/feature.js";
import { SnoozeMenu } from "../workflow/feature.js";

const at = signal(null); // {id, x, y}
const WIDTH = 240;
const HEIGHT = 360;

export function rowMenuAt(event) {
  const id = Number(event.currentTarget.dataset?.menu ?? event.target.closest?.(".dlg[data-id]")?.dataset.id);
  if (!id || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  const spot = event.clientX ? { x: event.clientX, y: event.clientY } : below(event.target);
  at.value = { id, x: Math.min(spot.x, innerWidth - WIDTH), y: Math.min(spot.y, innerHeight - HEIGHT) };
  layer.value = "row";
}

function below(element) {
  const box = element.getBoundingClientRect();
  return { x: box.left + 24, y: box.top + 24 };
}

export function askSnooze(id) {
  at.value = { id, x: 0, y: 0 };
  layer.value = "row-snooze";
}

const readAll = (id) => actOnPicked({ act: "read" }, () => readWords(id), [id]);
const unread = (dialog) =>
  actOnPicked({ act: "unread", numbers: [dialog.last_no] }, () => unreadWords(dialog.id), [dialog.id]);

export function RowMenu() {
  const dialog = at.value && dialogs.value[at.value.id];
  if (!dialog) return null;
  const { id } = dialog;
  if (layer.value === "row-snooze")
    return html`<div class="rowsnz">
      <${SnoozeMenu} label=${t("Snooze")} waitingSince=${dialog.waiting_since}
          onPick=${(until, reason) => snooze(id, until, reason)} />
    </div>`;
  if (layer.value === "row-tags")
    return html`<div class="rowsnz"><${DialogTags} dialog=${dialog} place="popgive" /></div>`;
  if (layer.value === "row-priority")
    return html`<div class="rowsnz"><${DialogPriority} dialog=${dialog} place="popgive" /></div>`;
  if (layer.value !== "row") return null;
  const isOpen = dialog.state === "open";
  return html`<div class="rowpop" style=${{ left: `${at.value.x}px`, top: `${at.value.y}px` }}>
    <${Menu} label=${t("Actions: {name}", { name: dialog.name })} place="poprow">
      ${
        isOpen &&
        dialog.assignee_id !== me.value.id &&
        html`<${Item} icon="hand" onPick=${() => assignTo(id, me.value.id)}>${t("Take it")}<//>`
      }
      ${
        isOpen &&
        (dialog.snooze
          ? html`<${Item} icon="alarm-clock" onPick=${() => wake(id)}>${t("Unsnooze")}<//>`
          : html`<${Item} icon="alarm-clock" stay onPick=${() => askSnooze(id)}>${t("Snooze")}<//>`)
      }
      ${
        isOpen
          ? html`<${Item} icon="check" onPick=${() => close(id)}>${t("Close")}<//>`
          : html`<${Item} icon="undo-2" onPick=${() => reopen(id)}>${t("Reopen")}<//>`
      }
      ${
        unreadOf(dialog)
          ? html`<${Item} icon="mail-open" onPick=${() => readAll(id)}>${t("Mark as read")}<//>`
          : html`<${Item} icon="mail" onPick=${() => unread(dialog)}>${t("Mark as unread")}<//>`
      }
      <${Item} icon="tag" stay onPick=${() => {
        layer.value = "row-tags";
      }}>${t("Tags")}<//>
      <${Item} icon="arrow-up-down" stay onPick=${() => {
        layer.value = "row-priority";
      }}>${t("Priority")}<//>
      <${Item} icon="eye" onPick=${() => follow(id)}>${follows.value[id] ? t("Stop following") : t("Follow")}<//>
      <${Item} icon="check" onPick=${() => toggle(id)}>${picked.value.has(id) ? t("Deselect") : t("Select")}<//>
    <//>
  </div>`;
}
