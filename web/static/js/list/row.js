// List row of a dialog: a card of three lines, or two lines. The table has its own row (table.js).
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { number, shortTime, whenWords } from "../core/format.js";
import { clientTypes } from "../state/presence.js";
import { n, t } from "../core/i18n.js";
import { contentName } from "../conversation/content_names.js";
import { firstName, operatorName } from "../ui/avatar.js";
import { inboxPath } from "../core/router.js";
import { baseOf } from "../core/view_names.js";
import { me, mentions } from "../state/store.js";
import { Avatar, Badge, Icon, kindName } from "../ui/elements.js";
import { DueChip, dueLabel } from "../ui/due_chip.js";
import { PrioritySign, TagChips } from "../ui/tag_chips.js";
import { TaskChip, tasksLabel } from "../ui/task_chip.js";
import { shownTags } from "../ui/tag_names.js";
import { Tick } from "../conversation/tick.js";

export const SnoozeChip = ({ snooze }) =>
  html`<span class="sla" title=${snooze.reason || null}>
    <${Icon} name="alarm-clock" size="s" />
    ${snooze.until === null ? t("until the client replies") : whenWords(snooze.until)}
  </span>`;

// Preview line by priority: typing, draft, our message with its delivery state, the client's message.
export function Preview({ dialog, draft }) {
  if (clientTypes(dialog.id)) return html`<span class="cut typing">${t("typing…")}</span>`;
  if (draft) return html`<span class="cut"><span class="draft">${t("Draft:")}</span> ${draft}</span>`;
  const shown = dialog.preview;
  if (!shown) return html`<span class="cut dim">${t("No messages")}</span>`;
  const text =
    shown.content === "text"
      ? shown.text || t("File")
      : [contentName(shown.content), shown.text].filter(Boolean).join(": ");
  if (shown.kind === "in") return html`<span class="cut">${text}</span>`;
  const who =
    shown.operator_id === me.value.id
      ? t("You:")
      : shown.operator_id
        ? firstName(operatorName(shown.operator_id)) + ":"
        : "";
  const sign = shown.kind === "note" ? html`<${Icon} name="lock" size="s" />` : html`<${Tick} state=${shown.state} />`;
  return html`<span class="pvs">${sign}</span><span class="cut"><span class="you">${who}</span> ${text}</span>`;
}

export const FailedChip = () =>
  html`<span class="sla bad"><${Icon} name="circle-alert" size="s" />${t("not sent")}</span>`;

export function rowLabel(dialog, count) {
  return [
    dialog.name,
    kindName(dialog.kind),
    count ? n("{n} unread", "{n} unread", count) : "",
    dialog.priority === 1 ? t("high priority") : "",
    dialog.failed ? t("not sent") : "",
    dialog.snooze ? t("snoozed") : dueLabel(dialog, now.value),
    tasksLabel(dialog, now.value),
    ...shownTags(dialog.tags).map((tag) => tag.name),
  ]
    .filter(Boolean)
    .join(", ");
}

export const Count = ({ count, called }) =>
  html`
    ${called && html`<span class="called" title=${t("You were mentioned")}><${Icon} name="at-sign" size="s" /></span>`}
    ${count > 0 && html`<span class="count">${count > 99 ? "99+" : count}</span>`}
  `;

const isCalled = (id) => mentions.value[id]?.no != null;
const ownerOf = (dialog, view) =>
  baseOf(view) !== "mine" && dialog.assignee_id !== null ? operatorName(dialog.assignee_id) : null;

// A selected row shows a check mark instead of its avatar.
const Face = ({ dialog, picked, size }) =>
  picked
    ? html`<span class=${`av pickedav ${size ?? ""}`} aria-hidden="true">
        <${Icon} name="check" />
        <${Badge} kind=${dialog.kind} />
      </span>`
    : html`<${Avatar} name=${dialog.name} face=${dialog.avatar} size=${size ?? ""}>
        <${Badge} kind=${dialog.kind} />
      <//>`;

function Card({ dialog, count, draft, view, picked }) {
  const owner = ownerOf(dialog, view);
  return html`
    <${Face} dialog=${dialog} picked=${picked} />
    <span class="grow">
      <span class="who">
        <span class="nm cut">${dialog.name}</span>
        <span class="tm">${shortTime(dialog.last_at, now.value)}</span>
      </span>
      <span class="pv">
        <${Preview} dialog=${dialog} draft=${draft} />
        <span class="hrow tight end"><${Count} count=${count} called=${isCalled(dialog.id)} /></span>
      </span>
      <span class="ft">
        ${dialog.failed ? html`<${FailedChip} />` : ""}
        ${dialog.snooze ? html`<${SnoozeChip} snooze=${dialog.snooze} />` : html`<${DueChip} dialog=${dialog} />`}
        ${dialog.priority === 1 && html`<${PrioritySign} priority=${1} />`}
        ${
          dialog.tagged
            ? html`<${TagChips} ids=${dialog.tags} />`
            : html`<span class="t11 dim num">${t("No. {number}", { number: number(dialog.number) })}</span>`
        }
        <${TaskChip} dialog=${dialog} />
        ${owner && html`<${Avatar} name=${owner} size="xs" />`}
      </span>
    </span>
  `;
}

function Line({ dialog, count, draft, view, picked }) {
  const owner = ownerOf(dialog, view);
  return html`
    <${Face} dialog=${dialog} picked=${picked} size="md2" />
    <span class="grow">
      <span class="who">
        <span class="nm cut">${dialog.name}</span>
        <span class="hrow tight end">
          ${dialog.priority === 1 && html`<${PrioritySign} priority=${1} />`}
          <${TagChips} ids=${dialog.tags} most=${1} />
          <${TaskChip} dialog=${dialog} />
          ${
            dialog.failed
              ? html`<${FailedChip} />`
              : dialog.snooze
                ? html`<${SnoozeChip} snooze=${dialog.snooze} />`
                : html`<${DueChip} dialog=${dialog} short />`
          }
          <span class="tm">${shortTime(dialog.last_at, now.value)}</span>
        </span>
      </span>
      <span class="pv">
        <${Preview} dialog=${dialog} draft=${draft} />
        <span class="hrow tight end">
          <${Count} count=${count} called=${isCalled(dialog.id)} />
          ${owner && html`<${Avatar} name=${owner} size="xs" />`}
        </span>
      </span>
    </span>
  `;
}

const LOOKS = { cards: Card, rows: Line };

// All changing values are props, so that a live event renders one row, not all.
export function Row({ look, dialog, count, draft, view, current, stop, picked }) {
  const Look = LOOKS[look];
  return html`<a class=${`dlg ${look}`} href=${inboxPath(view, dialog.id)} data-id=${dialog.id}
      data-unread=${count > 0 ? "" : null} data-picked=${picked || null} draggable=${false}
      aria-current=${current ? "true" : null} aria-label=${rowLabel(dialog, count)} tabindex=${stop ? 0 : -1}>
    <${Look} dialog=${dialog} count=${count} draft=${draft} view=${view} picked=${picked} />
  </a>`;
}
