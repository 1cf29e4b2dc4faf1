// In a task that a recurring task made: its recurrence, with the way to it.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { settingsPath } from "../core/router.js";
import { Icon } from "../ui/elements.js";
import { useRepeats } from "./repeat_store.js";
import { repeatWords } from "./repeat_words.js";

export function RepeatLink({ id }) {
  const list = useRepeats(id !== null);
  if (id === null) return null;
  const row = list?.[id];
  return html`<div>
    <dt>${t("Repeats")}</dt>
    <dd>
      <${Icon} name="repeat" size="m" />
      ${
        list && !row
          ? html`<span class="dim">${t("The recurring task was deleted")}</span>`
          : html`<a class="link" href=${settingsPath("repeats", id)}>
              ${row ? repeatWords(row) : t("Recurring task")}${row && !row.active && ` (${t("paused")})`}
            </a>`
      }
    </dd>
  </div>`;
}
