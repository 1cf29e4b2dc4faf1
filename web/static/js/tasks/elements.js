// Small parts of a task that lists, boards and pages share: status ring, due date, people.
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { fullTime } from "../core/format.js";
import { t } from "../core/i18n.js";
import { operatorName, shortName } from "../ui/avatar.js";
import { teams } from "../state/store.js";
import { Avatar, Badge, Icon, Nobody } from "../ui/elements.js";
import { baseName, statusName } from "./names.js";
import { isLate, isOpen, whenOf } from "./order.js";
import { dueWords } from "./text.js";

const SHARES = { active: 50, waiting: 25, asking: 75 };

export const Ring = ({ base }) =>
  html`<svg class=${`ring ${base}`} viewBox="0 0 12 12" aria-hidden="true">
    ${
      base === "done" || base === "dropped"
        ? html`
            <circle class="full" cx="6" cy="6" r="6" />
            <path class="tk" d=${base === "done" ? "M3.4 6.2l1.8 1.8 3.4-3.8" : "M4 4l4 4M8 4l-4 4"} />
          `
        : html`
            <circle class="bg" cx="6" cy="6" r="5" />
            ${
              SHARES[base] &&
              html`<circle class="fg" cx="6" cy="6" r="2.1" pathLength="100" stroke-width="4"
                  stroke-dasharray=${`${SHARES[base]} 100`} transform="rotate(-90 6 6)" />`
            }
          `
    }
  </svg>`;

export const Status = ({ task }) =>
  html`<span class="st">
    <${Ring} base=${task.base} />
    <span class="cut">${task.status_id ? statusName(task.status_id) : baseName(task.base)}</span>
  </span>`;

// bad: overdue; warn: due today.
export function lookOfDue(task, at) {
  if (!isOpen(task) || task.due_at === null) return "due";
  if (isLate(task, at)) return "due bad";
  return whenOf(task.due_at, at) === "today" ? "due warn" : "due";
}

export const Due = ({ task, long = false }) =>
  html`<span class=${lookOfDue(task, now.value)} title=${task.due_at ? fullTime(task.due_at) : null}>
    ${isLate(task, now.value) && html`<span class="vh">${t("overdue")} </span>`}
    ${dueWords(task.due_at, now.value, { long })}
  </span>`;

const teamOf = (task) => {
  const team = teams.value[task.team_id];
  return team && !team.removed ? team : null;
};

export function Person({ task, short = true }) {
  if (task.assignee_id !== null) {
    const name = operatorName(task.assignee_id);
    return html`<span class="hrow">
      <${Avatar} name=${name} size="sm" />
      <span class="cut">${short ? shortName(name) : name}</span>
    </span>`;
  }
  const team = teamOf(task);
  return html`<span class="hrow dim">
    ${team ? html`<span class="teamic"><${Icon} name="users-round" size="m" /></span>` : html`<${Nobody} size="sm" />`}
    <span class="cut">${team ? team.name : t("unassigned (task)")}</span>
  </span>`;
}

// The client with the channel, or that the task belongs to no conversation.
export const Client = ({ task }) =>
  task.client
    ? html`
        ${task.client.kind && html`<${Badge} kind=${task.client.kind} named />`}
        <span class="cut">${task.client.name}</span>
      `
    : html`<${Icon} name="link-2-off" size="s" /><span class="cut">${t("no conversation")}</span>`;

export const News = ({ task }) =>
  task.news > 0 &&
  isOpen(task) &&
  html`<span class="tag h5 newsmark" title=${t("The client wrote since")}>${t("new (mark)")}</span>`;
