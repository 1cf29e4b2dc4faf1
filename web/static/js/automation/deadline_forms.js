// Forms of the rules that watch deadlines.
import { useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { n, t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import {
  ChannelChips,
  hoursOptions,
  NumberInput,
  NumberLine,
  PickLine,
  Step,
  TeamChips,
  Whom,
  Wrong,
} from "./fields.js";
import { TaskOrder } from "./task_order.js";

const STAGES_MOST = 5;

export function Sla({ body, errors, change }) {
  return html`
    <${Step} icon="zap" title=${t("When")}><p class="cond">${t("A client waits for our reply")}</p><//>
    <${Step} icon="list-filter" title=${t("If")}>
      <${ChannelChips} chosen=${body.channels} onChange=${(channels) => change({ channels })} />
      <${TeamChips} chosen=${body.teams} onChange=${(teams) => change({ teams })} />
      <p class="hint">${t("The first rule that fits counts: its order in the group decides.")}</p>
    <//>
    <${Step} icon="hourglass" title=${t("Then reply")}>
      <${NumberLine} label=${t("First reply within")} unit=${t("min")} value=${body.first_minutes}
          error=${errors.first_minutes} onValue=${(value) => change({ first_minutes: value })} />
      <${NumberLine} label=${t("Next replies within")} unit=${t("min")} value=${body.next_minutes}
          error=${errors.next_minutes} onValue=${(value) => change({ next_minutes: value })} />
      <${PickLine} label=${t("By which hours")} hint=${t("Closed hours do not count.")} value=${body.hours_id}
          options=${hoursOptions(body.hours_id)} onPick=${(id) => change({ hours_id: id })} />
    <//>
    <${Step} icon="bell-ring" title=${t("And notify")}>
      <${Stages} body=${body} errors=${errors} change=${change} />
      <${Whom} whom=${body.whom} email=${body.email} error=${errors.whom} change=${change} />
    <//>
  `;
}

// Moments of a notification as shares of the time: 80% warns, 100% is the breach, more reminds again.
function Stages({ body, errors, change }) {
  const { stages, first_minutes: first } = body;
  const error = errors.stages;
  const { taskOf, putTask, move, drop, add } = useStageTasks(body, change);
  const usual = [80, 100, 150, 200, 300].find((percent) => !stages.includes(percent)) ?? 50;
  return html`
    <ul class="stages" aria-label=${t("Moments")}>
      ${stages.map(
        (percent, index) =>
          html`<li key=${index}>
            <div class="hrow">
              <${NumberInput} label=${t("Moment {n}, per cent of the time", { n: index + 1 })} value=${percent} unit="%"
                  invalid=${error ? "true" : null} onValue=${(value) => move(index, value)} />
              <span class="grow t12 dim">${stageWords(percent, first)}</span>
              <button type="button" class="ib small" aria-label=${t("Remove moment {n}", { n: index + 1 })}
                  onClick=${() => drop(index)}>
                <${Icon} name="x" size="m" />
              </button>
            </div>
            <${TaskOrder} order=${taskOf(index)} at=${percentWords(percent)}
                error=${errors[`tasks.${percent}.title`]} onChange=${(task) => putTask(index, task)} />
          </li>`,
      )}
    </ul>
    <${Wrong} text=${error} />
    ${
      stages.length < STAGES_MOST &&
      html`<button type="button" class="btn small quiet" onClick=${() => add(usual)}>
        <${Icon} name="plus" size="s" />
        ${t("Moment")}
      </button>`
    }
  `;
}

// Tasks of moments. A task moves with its moment; while a percent is being typed (empty, or that of another moment), it
// keeps the one that it had.
function useStageTasks({ stages, tasks = [] }, change) {
  const kept = useRef({});
  const stageOf = (index) => kept.current[index] ?? stages[index];
  const without = (stage) => tasks.filter((one) => one.stage !== stage);
  const taskOf = (index) => tasks.find((one) => one.stage === stageOf(index))?.task ?? null;
  const putTask = (index, task) =>
    change({ tasks: task ? [...without(stageOf(index)), { stage: stageOf(index), task }] : without(stageOf(index)) });
  const move = (index, percent) => {
    const [stage, task] = [stageOf(index), taskOf(index)];
    const free = percent > 0 && !stages.some((one, place) => place !== index && one === percent);
    if (task && free) delete kept.current[index];
    else if (task) kept.current[index] = stage;
    change({
      stages: stages.with(index, percent),
      tasks: task && free ? [...without(stage), { stage: percent, task }] : tasks,
    });
  };
  const drop = (index) => {
    change({ stages: stages.filter((_, place) => place !== index), tasks: without(stageOf(index)) });
    kept.current = {};
  };
  const add = (percent) => {
    change({ stages: [...stages, percent].sort((a, b) => a - b) });
    kept.current = {};
  };
  return { taskOf, putTask, move, drop, add };
}

const percentWords = (percent) => t("at {n}% of the time", { n: percent });

function stageWords(percent, first) {
  const minutes = Math.round((first * percent) / 100);
  if (!Number.isFinite(minutes)) return "";
  if (percent === 100) return t("the time is over");
  return percent < 100
    ? n("warning, {n} minute after the client wrote", "warning, {n} minutes after the client wrote", minutes)
    : n("reminder, {n} minute after the client wrote", "reminder, {n} minutes after the client wrote", minutes);
}

export function Untouched({ body, errors, change }) {
  return html`
    <${Step} icon="zap" title=${t("When")}>
      <p class="cond">${t("A client waits in a conversation that no one took")}</p>
      <${NumberLine} label=${t("For")} unit=${t("min")} value=${body.minutes} error=${errors.minutes}
          onValue=${(minutes) => change({ minutes })} />
    <//>
    <${Step} icon="list-filter" title=${t("If")}>
      <p class="cond">${t("No assignee, no reply and no note since the client wrote")}</p>
    <//>
    <${Step} icon="bell-ring" title=${t("Then notify")}>
      <${Whom} whom=${body.whom} email=${body.email} error=${errors.whom} change=${change} />
      <${TaskOrder} order=${body.task ?? null} error=${errors["task.title"]} onChange=${(task) => change({ task })} />
    <//>
  `;
}
