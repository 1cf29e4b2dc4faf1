// Bulk bar: actions on the selected rows, progress and failures.
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import {
  assignedWords,
  closedWords,
  followedWords,
  readWords,
  reopenedWords,
  snoozedWords,
  teamWords,
} from "../workflow/undo_texts.js";
import { number, whenWords } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { onScreen } from "./visible_rows.js";
import { operatorName } from "../ui/avatar.js";
import {
  actOnPicked,
  picked,
  pickedStates,
  pickNone,
  pickWhole,
  refused,
  refusedWords,
  running,
  tryAgain,
} from "./selection.js";
import { route } from "../core/router.js";
import { dialogs, teams } from "../state/store.js";
import { countOf } from "./views.js";
import { isHeld } from "../workflow/close_question.js";
import { reasonName } from "../workflow/work.js";
import { Icon } from "../ui/elements.js";
import { lazy } from "../ui/lazy.js";
import { rankedWords, taggedWords, untaggedWords } from "../tags/changes.js";
import { PriorityMenu, TagPicker } from "../tags/feature.js";
import { priorityName, shownTags, tagName } from "../ui/tag_names.js";
import { SnoozeMenu } from "../workflow/feature.js";

const GiveMenu = lazy(() => import("./assign_picker.js"), "GiveMenu", { keys: true });

// A single dialog is named, several are counted.
const named = (one, many) => (count, id) => (id === null ? many(count) : one(id));
const closePicked = ({ restore = null } = {}) =>
  actOnPicked(
    { act: "close" },
    named(
      (id) => closedWords(id, reasonName("solved")),
      (count) => n("{n} conversation closed", "{n} conversations closed", count),
    ),
    null,
    { restore },
  );
const finishPicked = () => {
  if (!isHeld({ ids: [...picked.peek()], proceed: closePicked })) closePicked();
};
const reopenPicked = () =>
  actOnPicked(
    { act: "reopen" },
    named(reopenedWords, (count) => n("{n} conversation reopened", "{n} conversations reopened", count)),
  );
const readPicked = () =>
  actOnPicked(
    { act: "read" },
    named(readWords, (count) => n("{n} conversation marked as read", "{n} conversations marked as read", count)),
  );
export const followPicked = () =>
  actOnPicked(
    { act: "follow", on: true },
    named(
      (id) => followedWords(id, true),
      (count) => n("You follow {n} conversation", "You follow {n} conversations", count),
    ),
  );
// E reopens closed rows, unless open ones are selected too.
export const finishOrReopenPicked = () => (pickedStates(route.peek().view).open ? finishPicked() : reopenPicked());

function snoozePicked(until, reason) {
  actOnPicked(
    { act: "snooze", until, reason },
    named(
      (id) => snoozedWords(id, until),
      (count) =>
        until === null
          ? n(
              "{n} conversation snoozed until the client replies",
              "{n} conversations snoozed until the client replies",
              count,
            )
          : n("{n} conversation snoozed until {when}", "{n} conversations snoozed until {when}", count, {
              when: whenWords(until),
            }),
    ),
  );
}

function givePicked({ person, team }) {
  if (team !== undefined) {
    const name = teams.peek()[team]?.name ?? "";
    actOnPicked(
      { act: "team", team_id: team },
      named(
        (id) => teamWords(id, name),
        (count) =>
          n("{n} conversation assigned to team {name}", "{n} conversations assigned to team {name}", count, { name }),
      ),
    );
  } else if (person === null)
    actOnPicked(
      { act: "assign", operator_id: null },
      named(
        (id) => assignedWords(id, null),
        (count) => n("{n} conversation has no assignee now", "{n} conversations have no assignee now", count),
      ),
    );
  else
    actOnPicked(
      { act: "assign", operator_id: person },
      named(
        (id) => assignedWords(id, person),
        (count) =>
          n("{n} conversation assigned: {name}", "{n} conversations assigned: {name}", count, {
            name: operatorName(person),
          }),
      ),
    );
}

export const openLayer = (name) => {
  layer.value = layer.peek() === name ? null : name;
};

// {tag id: "all" | "some"} of the selected rows that are loaded.
function pickedTags() {
  const rows = [...picked.value].map((id) => dialogs.value[id]).filter(Boolean);
  const held = {};
  for (const row of rows) for (const tag of shownTags(row.tags)) held[tag.id] = (held[tag.id] ?? 0) + 1;
  return Object.fromEntries(Object.entries(held).map(([id, count]) => [id, count === rows.length ? "all" : "some"]));
}

function pickedPriority() {
  const found = new Set([...picked.value].map((id) => dialogs.value[id]?.priority ?? null));
  return found.size === 1 ? [...found][0] : null;
}

function tagPicked(tagId, on) {
  const tag = tagName(tagId);
  actOnPicked(
    { act: on ? "tag" : "untag", tag_ids: [tagId] },
    named(
      (id) => (on ? taggedWords : untaggedWords)(id, [tagId]),
      (count) =>
        on
          ? n("{n} conversation tagged: {tag}", "{n} conversations tagged: {tag}", count, { tag })
          : n("Tag {tag} removed from {n} conversation", "Tag {tag} removed from {n} conversations", count, { tag }),
    ),
    null,
    { stay: true },
  );
}

const rankPicked = (priority) =>
  actOnPicked(
    { act: "rank", priority },
    named(
      (id) => rankedWords(id, priority),
      (count) =>
        n("Priority of {n} conversation: {priority}", "Priority of {n} conversations: {priority}", count, {
          priority: priorityName(priority).toLocaleLowerCase(),
        }),
    ),
  );

// The last field: the dialog state that the action applies to, if only one.
const TOOLS = [
  ["user-round-plus", () => t("Assign"), "A", () => openLayer("pick-give"), "pick-give"],
  ["tag", () => t("Tags"), "L", () => openLayer("pick-tags"), "pick-tags"],
  ["arrow-up-down", () => t("Priority"), "P", () => openLayer("pick-priority"), "pick-priority"],
  ["alarm-clock", () => t("Snooze"), "H", () => openLayer("pick-snooze"), "pick-snooze", "open"],
  ["circle-check-big", () => t("Link to a task"), null, () => openLayer("picktask"), "picktask"],
  ["mail-open", () => t("Mark as read"), null, readPicked],
  ["eye", () => t("Follow"), "F", followPicked],
  ["undo-2", () => t("Reopen"), "E", reopenPicked, null, "closed"],
  ["check", () => t("Close"), "E", finishPicked, null, "open"],
];

export function BulkBar({ view }) {
  const size = picked.value.size;
  if (!size) return null;
  const busy = running.value;
  const states = pickedStates(view);
  const keyOf = (key, of) => (key === "E" && of === "closed" && states.open ? null : key);
  const tools = TOOLS.filter(([, , , , , of]) => !of || states[of]).map(([icon, label, key, run, opens, of]) => [
    icon,
    label,
    keyOf(key, of),
    run,
    opens,
  ]);
  return html`<div class="bulkwrap">
    <${Whole} view=${view} size=${size} />
    ${
      refused.value &&
      html`<div class="bulkerr" role="alert">
        <${Icon} name="circle-alert" size="m" />
        <span class="grow">${refusedWords(refused.value)}</span>
        <button type="button" class="link" onClick=${tryAgain}>${t("Retry")}</button>
      </div>`
    }
    <div class="bulk2" role="toolbar" aria-label=${t("Bulk actions")} aria-busy=${String(Boolean(busy))}>
      <span class="b5 t13" role="status">
        ${busy ? t("{done} of {of}", busy) : t("{n} selected", { n: number(size) })}
      </span>
      <span class="grow"></span>
      ${tools.map(
        ([icon, label, key, run, opens]) =>
          html`<button type="button" class="ib small" disabled=${Boolean(busy)}
              aria-label=${key ? `${label()} (${key})` : label()} title=${key ? `${label()}  ${key}` : label()}
              aria-haspopup=${opens ? "dialog" : null} aria-expanded=${opens ? String(layer.value === opens) : null}
              onClick=${run}>
            <${Icon} name=${icon} size="m" />
          </button>`,
      )}
      <button type="button" class="ib small" aria-label=${t("Clear selection")} title=${`${t("Clear selection")}  Esc`}
          onClick=${pickNone}>
        <${Icon} name="x" size="m" />
      </button>
    </div>
    ${layer.value === "pick-snooze" && html`<${SnoozeMenu} label=${t("Snooze")} onPick=${snoozePicked} />`}
    ${layer.value === "pick-tags" && html`<${TagPicker} states=${pickedTags()} onSet=${tagPicked} place="popgive" />`}
    ${
      layer.value === "pick-priority" &&
      html`<${PriorityMenu} now=${pickedPriority()} onPick=${rankPicked} place="popgive" />`
    }
    ${layer.value === "pick-give" && html`<${GiveMenu} onPick=${givePicked} />`}
  </div>`;
}

function Whole({ view, size }) {
  const loaded = onScreen.ids.length;
  const total = Math.max(countOf(view) ?? 0, loaded);
  if (size < loaded || total <= size || loaded < 2) return null;
  return html`<div class="bulkall" role="status">
    <span>
      ${t("All loaded conversations are selected: {n} of {total}", { n: number(size), total: number(total) })}
    </span>
    <button type="button" class="link" onClick=${() => pickWhole(view)}>
      ${t("Select all {total}", { total: number(total) })}
    </button>
  </div>`;
}
