// One task beside the list, or on the whole page: fields, description, messages, checklist, files, comments, history.
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { now } from "../core/clock.js";
import { fullTime } from "../core/format.js";
import { t } from "../core/i18n.js";
import { go, taskPath } from "../core/router.js";
import { me, teams } from "../state/store.js";
import { operatorName } from "../ui/avatar.js";
import { Editable } from "../ui/edit_field.js";
import { Avatar, Empty, Icon, Line } from "../ui/elements.js";
import { PrioritySign } from "../ui/tag_chips.js";
import { useAfter, useWidth } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { Item, Menu } from "../ui/menu.js";
import { copy } from "../workflow/actions.js";
import { Checklist } from "./checklist.js";
import { CommentForm } from "./comment_form.js";
import { actOn, loadDetails, trouble, useDetails } from "./details.js";
import { pathOf } from "./address.js";
import { DialogLinks } from "./dialog_links.js";
import { History } from "./history.js";
import { kindOfTask, typeName } from "./names.js";
import { Due, News, Person, Status } from "./elements.js";
import { RepeatLink } from "./repeat_link.js";
import { openRepeat } from "./state.js";
import { isOpenField, openField } from "./popover.js";
import { PanelTags } from "./panel_tags.js";
import { Sources } from "./sources.js";
import { TaskFiles } from "./task_files.js";
import { change, removed, removeTask, send, taskOf } from "./task_store.js";
import { isOpen } from "./order.js";
import { dueWords, troubleWords } from "./text.js";

export function Peek({ id, full }) {
  const shown = useDetails(id);
  const task = taskOf(id);
  const gone = removed.value.has(id) || (trouble.value?.id === id && trouble.value.problem.status === 404);
  const name = task ? t("Task No. {number}", { number: task.number }) : t("Task");
  return html`<aside class=${full ? "peek taskfull" : "peek"} id="task" tabindex="-1" aria-label=${name}>
    <${Top} id=${id} task=${task} shown=${shown} full=${full} gone=${gone} />
    ${
      gone
        ? html`<${Empty} icon="trash-2" title=${t("The task was deleted")}
              text=${t("Or it is no longer shown to you.")} />`
        : task && shown
          ? html`
              <${Inside} id=${id} task=${task} shown=${shown} full=${full} />
              <${CommentForm} key=${id} id=${id} />
            `
          : trouble.value?.id === id
            ? html`<${Empty} icon="unplug" title=${t("The task could not be loaded")}
                  text=${words(trouble.value.problem)}>
                <button type="button" class="btn" onClick=${() => loadDetails(id)}>${t("Retry")}</button>
              <//>`
            : html`<${Skeleton} task=${task} />`
    }
  </aside>`;
}

function Skeleton({ task }) {
  const late = useAfter(150, true);
  return html`<div class="scroll ed">
    ${task && html`<h2 class="pk-t">${task.title}</h2>`}
    ${late && html`<div class="sks">${[80, 60, 90, 50].map((width) => html`<${Line} width=${width} />`)}</div>`}
  </div>`;
}

function Top({ id, task, shown, full, gone }) {
  const follows = shown?.followers.includes(me.value.id);
  return html`<div class="ed-top">
    <span class="dim t13 num">${task ? t("No. {number}", { number: task.number }) : ""}</span>
    ${task && html`<${News} task=${task} />`}
    <span class="grow"></span>
    ${
      task &&
      shown &&
      !gone &&
      html`
        <button type="button" class="ib small" id="taskfollow" aria-pressed=${String(Boolean(follows))}
            aria-label=${follows ? t("Stop following") : t("Follow")}
            title=${`${follows ? t("Stop following") : t("Follow")}  F`}
            onClick=${() => actOn(id, "follow", { on: !follows })}>
          <${Icon} name="eye" size="m" />
        </button>
        <button type="button" class="ib small" aria-label=${t("Copy link")} title=${t("Copy link")}
            onClick=${() => copy(new URL(taskPath(id), location.origin).href)}>
          <${Icon} name="link" size="m" />
        </button>
        <${More} id=${id} task=${task} shown=${shown} full=${full} />
      `
    }
    ${
      !full &&
      html`<a class="ib small" href=${pathOf({ task: null })} aria-label=${t("Close the task panel")}
          title=${`${t("Dismiss")}  Esc`}>
        <${Icon} name="x" size="m" />
      </a>`
    }
  </div>`;
}

// A recurring task that begins with the fields of this one.
const repeatOf = (task, shown) =>
  openRepeat({
    template: {
      title: task.title,
      text: shown.text,
      checks: shown.checks.map((check) => check.text),
      kind: task.kind,
      type_id: task.type_id,
      priority: task.priority,
      tags: task.tags,
      assignee_id: task.assignee_id,
      team_id: task.team_id,
    },
  });

function More({ id, task, shown, full }) {
  const open = layer.value === "taskmore";
  const mayRemove = me.value.role !== "operator" || task.author.id === me.value.id;
  const remove = async () => {
    if (await removeTask(id)) go(pathOf({ task: null }));
  };
  return html`<span class="menuat">
    <button type="button" class="ib small" aria-haspopup="menu" aria-expanded=${String(open)}
        aria-label=${t("More actions")} onClick=${() => {
          layer.value = open ? null : "taskmore";
        }}>
      <${Icon} name="ellipsis" size="m" />
    </button>
    ${
      open &&
      html`<${Menu} label=${t("More actions")} place="poprule">
        ${
          !full &&
          html`<${Item} icon="external-link" onPick=${() => go(taskPath(id))}>${t("Open on the whole page")}<//>`
        }
        <${Item} icon="repeat" onPick=${() => repeatOf(task, shown)}>${t("Repeat…")}<//>
        ${mayRemove && html`<${Item} icon="trash-2" onPick=${remove}>${t("Delete the task")}<//>`}
      <//>`
    }
  </span>`;
}

function Inside({ id, task, shown, full }) {
  const wide = useWidth("(min-width: 900px)");
  const beside = full && wide; // the fields
  const title = html`<${Editable} key=${`t${id}`} value=${task.title} label=${t("Title")} needed head="h2" look="pk-t"
      explain=${troubleWords} save=${(text) => change(id, { title: text })} />`;
  const text = html`
    <h3 class="pk-h">${t("Description")}</h3>
    <${Editable} key=${`d${id}`} value=${shown.text} label=${t("Description")} long rows="6"
        empty=${t("Add a description")} explain=${troubleWords}
        save=${(words_) => send(id, { text: words_ }, { seen: shown.task.last_no })} />
  `;
  const rest = html`
    <${Sources} id=${id} task=${task} shown=${shown} />
    <${DialogLinks} id=${id} closed=${!isOpen(task)} />
    <${Checklist} key=${id} id=${id} checks=${shown.checks} />
    <${TaskFiles} id=${id} files=${shown.files} />
  `;
  const fields = html`<${Fields} task=${task} shown=${shown} />`;
  const history = html`<${History} id=${id} task=${task} shown=${shown} />`;
  return html`<div class="scroll ed" role="group" tabindex="0" aria-label=${t("Details of the task")}>
    ${
      beside
        ? html`<div class="fullgrid">
            <div>${title}${text}${rest}${history}</div>
            <div class="fullside">${fields}</div>
          </div>`
        : html`${title}${fields}${text}${rest}${history}`
    }
  </div>`;
}

const Field = ({ task, field, label, children }) =>
  html`<div>
    <dt>${label}</dt>
    <dd>
      <button type="button" class="kvb" data-field=${field} aria-haspopup="true"
          aria-expanded=${String(isOpenField(field, task.id))}
          onClick=${(event) => openField(field, task.id, event.currentTarget)}>
        <span class="vh">${label}: </span>${children}
      </button>
    </dd>
  </div>`;

function Fields({ task, shown }) {
  const team = teams.value[task.team_id];
  return html`<dl class="taskkv">
    <${Field} task=${task} field="status" label=${t("Status")}><${Status} task=${task} /><//>
    ${
      task.base === "waiting" &&
      html`<div>
        <dt>${t("Back to work")}</dt>
        <dd>
          <${Icon} name="alarm-clock" size="m" />
          <span>
            ${dueWords(task.wake_at, now.value, { long: true })}${task.wake_reason && `, ${task.wake_reason}`}
          </span>
        </dd>
      </div>`
    }
    ${task.close_reason && html`<div><dt>${t("Reason")}</dt><dd>${task.close_reason}</dd></div>`}
    <${Field} task=${task} field="assignee" label=${t("Assignee")}><${Person} task=${task} short=${false} /><//>
    ${team && task.assignee_id !== null && html`<div><dt>${t("Team")}</dt><dd>${team.name}</dd></div>`}
    <${Field} task=${task} field="due" label=${t("Due")}>
      <${Icon} name="calendar" size="m" />
      <${Due} task=${task} long />
    <//>
    <${Field} task=${task} field="priority" label=${t("Priority")}>
      <${PrioritySign} priority=${task.priority} named />
    <//>
    <${PanelTags} task=${task} />
    <${Field} task=${task} field="type" label=${t("Type")}>
      ${task.type_id === null ? html`<span class="dim">${t("none")}</span>` : typeName(task.type_id)}
    <//>
    <${Field} task=${task} field="kind" label=${t("Kind")}>
      ${task.kind === null ? html`<span class="dim">${t("Not stated")}</span>` : kindOfTask(task.kind)}
    <//>
    <${RepeatLink} id=${task.repeat_id} />
    <div>
      <dt>${t("Created")}</dt>
      <dd><span class="dim">${fullTime(task.created_at)}</span></dd>
    </div>
    ${
      shown.followers.length > 0 &&
      html`<div><dt>${t("Followers")}</dt><dd><${Followers} ids=${shown.followers} /></dd></div>`
    }
  </dl>`;
}

const Followers = ({ ids }) =>
  html`<span class="hrow wrap tight">
    ${ids.map(
      (id) =>
        html`<span class="hrow tight" key=${id}>
          <${Avatar} name=${operatorName(id)} size="xs" />${operatorName(id)}
        </span>`,
    )}
  </span>`;
