// Table mode of the list: more rows, sorted by column heads; a conversation opens beside it as a peek.
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { shortTime } from "../core/format.js";
import { t } from "../core/i18n.js";
import { onScreen } from "./visible_rows.js";
import { sortIn } from "../state/list_order.js";
import { operatorName, shortName } from "../ui/avatar.js";
import { pickAll, picked, pickNone } from "./selection.js";
import { sort } from "../state/device_prefs.js";
import { inboxPath } from "../core/router.js";
import { mentions, teams } from "../state/store.js";
import { Avatar, Badge, Icon, Nobody } from "../ui/elements.js";
import { DueChip } from "../ui/due_chip.js";
import { PrioritySign, TagChips } from "../ui/tag_chips.js";
import { TaskChip } from "../ui/task_chip.js";
import { Count, FailedChip, Preview, rowLabel, SnoozeChip } from "./row.js";

// Columns with their sort orders: first click, second click.
/** @type {[string, () => string, string[] | null][]} */
const HEADS = [
  ["x-who", () => t("Client"), ["client"]],
  ["x-last", () => t("Last message"), null],
  ["x-team", () => t("Team"), null],
  ["x-as", () => t("Assignee"), ["assignee"]],
  ["x-sla", () => t("Waiting"), ["longest", "urgent"]],
  ["x-tm", () => t("Updated"), ["newest", "oldest"]],
];
const DOWN = new Set(["newest"]);

export const hasTeams = () => Object.values(teams.value).some((team) => !team.removed);

export function TableHead({ view }) {
  const chosen = sortIn(view, sort.value);
  const all = onScreen.ids.length > 0 && onScreen.ids.every((id) => picked.value.has(id));
  return html`<div class=${hasTeams() ? "trow thd teams" : "trow thd"}>
    <span class="x-x">
      <input type="checkbox" class="check" aria-label=${t("Select all loaded")} checked=${all}
          indeterminate=${!all && picked.value.size > 0} onChange=${() => (all ? pickNone() : pickAll())} />
    </span>
    ${HEADS.map(([name, label, orders]) =>
      name === "x-team" && !hasTeams()
        ? null
        : html`<span class=${name}>
            ${
              orders && sortIn(view, orders[0]) === orders[0]
                ? html`<${Head} label=${label()} orders=${orders} chosen=${chosen} />`
                : label()
            }
          </span>`,
    )}
  </div>`;
}

function Head({ label, orders, chosen }) {
  const at = orders.indexOf(chosen);
  const next = orders[(at + 1) % orders.length];
  return html`<button type="button" aria-pressed=${String(at >= 0)} title=${t("Sort by this column")} onClick=${() => {
    sort.value = at >= 0 && orders.length === 1 ? "urgent" : next;
  }}>${label}${at >= 0 && html`<${Icon} name=${DOWN.has(chosen) ? "arrow-down" : "arrow-up"} size="s" />`}</button>`;
}

export function TableRow({ dialog, count, draft, view, current, stop, picked: chosen }) {
  const owner = dialog.assignee_id === null ? null : operatorName(dialog.assignee_id);
  const team = teams.value[dialog.team_id];
  return html`<a class=${hasTeams() ? "dlg trow teams" : "dlg trow"} href=${inboxPath(view, dialog.id)}
      data-id=${dialog.id} data-unread=${count > 0 ? "" : null} data-picked=${chosen || null} draggable=${false}
      aria-current=${current ? "true" : null} aria-label=${rowLabel(dialog, count)} tabindex=${stop ? 0 : -1}>
    <span class="x-x"></span>
    <span class="x-who hrow">
      <${Badge} kind=${dialog.kind} size="mid" />
      <span class="nm cut">${dialog.name}</span>
      <${Count} count=${count} called=${mentions.value[dialog.id]?.no != null} />
    </span>
    <span class="x-last pv">
      ${dialog.priority === 1 && html`<${PrioritySign} priority=${1} />`}
      <${TagChips} ids=${dialog.tags} most=${2} />
      <${TaskChip} dialog=${dialog} />
      <${Preview} dialog=${dialog} draft=${draft} />
    </span>
    ${
      hasTeams() &&
      html`<span class="x-team cut mut">${team && !team.removed ? team.name : html`<span class="dim">—</span>`}</span>`
    }
    <span class="x-as hrow">
      ${
        owner
          ? html`<${Avatar} name=${owner} size="sm" /><span class="cut">${shortName(owner)}</span>`
          : html`<${Nobody} size="sm" /><span class="dim">${t("nobody")}</span>`
      }
    </span>
    <span class="x-sla">
      ${
        dialog.failed
          ? html`<${FailedChip} />`
          : dialog.snooze
            ? html`<${SnoozeChip} snooze=${dialog.snooze} />`
            : dialog.waiting_since
              ? html`<${DueChip} dialog=${dialog} short />`
              : html`<span class="dim">—</span>`
      }
    </span>
    <span class="x-tm num dim">${shortTime(dialog.last_at, now.value)}</span>
  </a>`;
}
