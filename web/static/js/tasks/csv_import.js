// Dialog: tasks from a CSV file, with a preview of what would be created and what is wrong with its rows.
import { useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { api, command, Problem } from "../core/api.js";
import { newKey } from "../core/ids.js";
import { lang, n, t } from "../core/i18n.js";
import { complain, toast } from "../state/toasts.js";
import { Icon } from "../ui/elements.js";
import { FormModal, shut } from "../ui/modal.js";
import { columnName, errorWords, fileWords } from "./csv_words.js";
import { deviceZone } from "./repeat_words.js";
import { troubleWords } from "./text.js";

const MOST_BYTES = 256 * 1024;
const SHOWN_TITLES = 5;

function toBase64(buffer) {
  let text = "";
  for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
  return btoa(text);
}

// {name, body, preview}: key and file of the import are kept, so that a repeat creates nothing twice.
async function readFile(file) {
  if (file.size > MOST_BYTES) throw new Problem(422, "csv-too-large");
  const body = { file: toBase64(await file.arrayBuffer()), zone: deviceZone() };
  return { name: file.name, body, key: newKey(), preview: await api("POST", "/api/tasks/import/preview", body) };
}

export function ImportTasks() {
  const [chosen, setChosen] = useState(null);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const run = async (job) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await job();
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
    }
    setBusy(false);
  };
  const choose = (file) =>
    file &&
    run(async () => {
      setChosen(null);
      setChosen(await readFile(file));
    });
  const create = () =>
    run(async () => {
      const { body, key, preview } = chosen;
      const wanted = { ...body, only_good: preview.errors.length > 0 };
      const done = await command("/api/tasks/import", wanted, { key });
      shut();
      tell(done);
    });
  const preview = chosen?.preview;
  const foot = html`
    <span class="grow"></span>
    <button type="button" class="btn quiet only-wide" onClick=${shut}>${t("Cancel")}</button>
    ${
      preview &&
      preview.good > 0 &&
      html`<button type="button" class="btn primary" disabled=${busy} onClick=${create}>
        ${
          preview.errors.length
            ? n("Create only {n} good row", "Create only {n} good rows", preview.good)
            : n("Create {n} task", "Create {n} tasks", preview.good)
        }
      </button>`
    }
  `;
  return html`<${FormModal} title=${t("Tasks from a CSV file")} look="mid" body="taskform" foot=${foot}>
    <${Choice} name=${chosen?.name} busy=${busy} onFile=${choose} />
    ${
      problem &&
      html`<p class="csvbad t13" role="alert"><${Icon} name="circle-alert" size="m" />${fileWords(problem)}</p>`
    }
    ${preview && html`<${Preview} preview=${preview} />`}
  <//>`;
}

function Choice({ name, busy, onFile }) {
  const field = useRef(null);
  const [over, setOver] = useState(false);
  return html`<div class="csvdrop" data-over=${over ? "" : null} aria-busy=${busy ? "true" : null}
      onDragOver=${(event) => {
        event.preventDefault();
        setOver(true);
      }} onDragLeave=${() => setOver(false)} onDrop=${(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}>
    <input type="file" class="vh" id="csvfile" ref=${field} tabindex="-1" accept=".csv,text/csv,text/plain"
        aria-label=${t("CSV file")} onChange=${(event) => {
          const [file] = event.currentTarget.files;
          event.currentTarget.value = ""; // the corrected file may have the same name
          onFile(file);
        }} />
    <button type="button" class="btn" disabled=${busy} onClick=${() => field.current.click()}>
      <${Icon} name="paperclip" size="s" />${name ? t("Choose another file") : t("Choose a file")}
    </button>
    <span class="t13 grow cut">${name ?? t("or drop it here")}</span>
    <button type="button" class="link t12" onClick=${saveExample}>${t("Download an example")}</button>
    <p class="t12 dim">
      ${t(
        "The first line names the columns, as in an exported list: Title is needed, the others are optional. Up to 200 rows, UTF-8 or Windows-1251, separated by commas or semicolons.",
      )}
    </p>
  </div>`;
}

function saveExample() {
  const names = ["title", "text", "status", "assignee", "due", "priority", "tags"].map(columnName);
  const cells = [t("Count the stock"), "", t("New (task)"), "", "2027-01-15 12:00", t("High"), ""];
  const between = lang.value === "ru" ? ";" : ",";
  const text = `\ufeff${names.join(between)}\r\n${cells.join(between)}\r\n`;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = "okno-tasks.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

function Preview({ preview }) {
  const { errors, total, good, columns, ignored, titles } = preview;
  const rest = good - Math.min(titles.length, SHOWN_TITLES);
  return html`
    <section class="csvsum" aria-label=${t("Preview")}>
      <b class="b5 blk t13" role="status">
        ${
          errors.length
            ? t("{good} of {total} rows can be created", { good, total })
            : n("{n} row can be created", "{n} rows can be created", good)
        }
      </b>
      <span class="t12 dim blk">${t("Columns: {names}", { names: columns.map(columnName).join(", ") })}</span>
      ${
        ignored.length > 0 &&
        html`<span class="t12 dim blk">${t("Left out: {names}", { names: ignored.join(", ") })}</span>`
      }
      ${
        titles.length > 0 &&
        html`<ul class="t13">
          ${titles.slice(0, SHOWN_TITLES).map((title, index) => html`<li class="cut" key=${index}>${title}</li>`)}
          ${rest > 0 && html`<li class="dim">${n("and {n} more", "and {n} more", rest)}</li>`}
        </ul>`
      }
    </section>
    ${errors.length > 0 && html`<${Errors} errors=${errors} more=${preview.more_errors} />`}
  `;
}

function Errors({ errors, more }) {
  return html`<section aria-label=${t("Errors")}>
    <p class="t13">${t("Correct the file and choose it again, or create only the good rows.")}</p>
    <div class="csverr" role="group" tabindex="0" aria-label=${t("Errors")}>
      <table class="t12">
        <thead><tr>
          <th scope="col">${t("Row")}</th>
          <th scope="col">${t("Column")}</th>
          <th scope="col">${t("What is wrong")}</th>
        </tr></thead>
        <tbody>
          ${errors.map(
            (error, index) =>
              html`<tr key=${index}>
                <td class="num">${error.line}</td>
                <td>${columnName(error.column)}</td>
                <td>${errorWords(error)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${more > 0 && html`<p class="t12 dim">${n("and {n} more error", "and {n} more errors", more)}</p>`}
    </div>
  </section>`;
}

function tell({ task_ids: ids, skipped }) {
  const remove = () => command("/api/tasks/bulk", { steps: [{ ids, change: {}, removed: true }] });
  const made = n("{n} task created", "{n} tasks created", ids.length);
  const text = skipped ? `${made}. ${n("{n} row was left out", "{n} rows were left out", skipped)}` : made;
  toast(text, {
    icon: "circle-check-big",
    undo: () => ids.length && remove().catch((failed) => complain(troubleWords(failed))),
  });
}
