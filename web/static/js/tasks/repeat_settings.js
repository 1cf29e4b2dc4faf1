// Settings: recurring tasks, for everybody; each is changed by its author and by supervisors.
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { route } from "../core/router.js";
import { me } from "../state/store.js";
import { operatorName } from "../ui/avatar.js";
import { Empty, Icon, Line } from "../ui/elements.js";
import { Block, Toggle } from "../ui/form.js";
import { attempt } from "./attempt.js";
import { changeRepeat, loadRepeats, mayChange, removeRepeat, repeatsProblem, useRepeats } from "./repeat_store.js";
import { lacks, nextWords, repeatWords } from "./repeat_words.js";
import { openRepeat } from "./state.js";

export function RepeatSettings() {
  const list = useRepeats();
  const problem = repeatsProblem.value;
  const rows = Object.values(list ?? {}).sort((a, b) => a.template.title.localeCompare(b.template.title));
  const add = html`<button type="button" class="btn small" onClick=${() => openRepeat()}>
    <${Icon} name="plus" size="s" />${t("New recurring task")}
  </button>`;
  return html`<${Block} id="rpth" title=${t("Recurring tasks")} side=${list && add}>
    <p class="lead">${t("Work that comes back: each time its date comes, a task is created.")}</p>
    ${
      !list &&
      problem &&
      html`<${Empty} icon="unplug" title=${t("The recurring tasks could not be loaded")} text=${words(problem)}>
        <button type="button" class="btn" onClick=${loadRepeats}>${t("Retry")}</button>
      <//>`
    }
    ${!list && !problem && html`<div class="card fcard" aria-busy="true"><${Line} width=${60} /></div>`}
    ${
      list &&
      !rows.length &&
      html`<${Empty} icon="repeat" title=${t("No recurring tasks yet")}
          text=${t("For example a stock count every Friday, or an invoice on the first of each month.")}>
        <button type="button" class="btn primary" onClick=${() => openRepeat()}>
          <${Icon} name="plus" size="m" />${t("New recurring task")}
        </button>
      <//>`
    }
    ${
      rows.length > 0 &&
      html`<ul class="card stlist">
        ${rows.map((row) => html`<li key=${row.id}><${Repeat} row=${row} linked=${route.value.id === row.id} /></li>`)}
      </ul>`
    }
  <//>`;
}

// linked: the page was opened for this one.
function Repeat({ row, linked }) {
  const { title, assignee_id: assignee } = row.template;
  const own = mayChange(row);
  const box = useRef(null);
  useLayoutEffect(() => {
    if (!linked) return;
    box.current.scrollIntoView({ block: "center" });
    box.current.focus({ preventScroll: true });
  }, [linked]);
  const setActive = (active) =>
    attempt(() =>
      changeRepeat(row, { active }, active ? t("Resumed: {title}", { title }) : t("Paused: {title}", { title })),
    );
  const facts = [
    nextWords(row),
    assignee !== null && operatorName(assignee),
    row.created_by !== null && row.created_by !== me.value.id && t("by {name}", { name: operatorName(row.created_by) }),
  ].filter(Boolean);
  const gone = lacks(row);
  return html`<section class="strow rptrow" aria-label=${title} ref=${box} tabindex=${linked ? -1 : null}
      aria-current=${linked ? "true" : null} data-paused=${row.active ? null : ""}>
    <${Toggle} label=${t("Active: {title}", { title })} checked=${row.active} disabled=${!own} onChange=${setActive} />
    <div class="grow">
      <b class="b5 blk t13">${title}</b>
      <span class="t12 dim blk">${repeatWords(row)}</span>
      <span class="t12 blk">${facts.join(" · ")}</span>
      ${gone.map(
        (sentence) =>
          html`<span class="rptwarn t12" key=${sentence}><${Icon} name="triangle-alert" size="s" />${sentence}</span>`,
      )}
    </div>
    ${
      own
        ? html`<span class="hrow stacts">
            <button type="button" class="btn small quiet" aria-label=${t("Change: {name}", { name: title })}
                onClick=${() => openRepeat({ repeat: row })}>
              ${t("Change")}
            </button>
            <button type="button" class="ib small" aria-label=${t("Delete: {name}", { name: title })}
                title=${t("Delete")} onClick=${() => removeRepeat(row)}>
              <${Icon} name="x" size="m" />
            </button>
          </span>`
        : html`<span class="t12 dim">${t("Only the author and supervisors change it")}</span>`
    }
  </section>`;
}
