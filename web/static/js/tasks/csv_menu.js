// Menu of the tasks page: the present list as a CSV file, and tasks from one.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { layer } from "../ui/layers.js";
import { Item, Menu } from "../ui/menu.js";
import { listHere } from "./address.js";
import { deviceZone } from "./repeat_words.js";
import { queryOf } from "./task_store.js";

// The list that the address names, with its filter and search.
const exportPath = () => `/api/tasks/export?${queryOf(listHere(), { zone: deviceZone() })}`;

function save() {
  const link = document.createElement("a");
  link.href = exportPath();
  link.download = "";
  link.click();
}

export function CsvMenu() {
  const open = layer.value === "taskcsv";
  return html`<span class="menuat">
    <button type="button" class="ib" aria-haspopup="menu" aria-expanded=${String(open)}
        aria-label=${t("More about the list")} title=${t("More about the list")} onClick=${() => {
          layer.value = open ? null : "taskcsv";
        }}>
      <${Icon} name="ellipsis" size="m" />
    </button>
    ${
      open &&
      html`<${Menu} label=${t("More about the list")} place="poprule">
        <${Item} icon="download" onPick=${save}>${t("Download this list as CSV")}<//>
        <${Item} icon="table-2" onPick=${() => {
          layer.value = "taskimport";
        }}>
          ${t("Create tasks from CSV…")}
        <//>
      <//>`
    }
  </span>`;
}
