// Files of a task: those of its messages and uploaded ones.
import { useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { Files } from "../conversation/files.js";
import { complain } from "../state/toasts.js";
import { Icon } from "../ui/elements.js";
import { actOn } from "./details.js";
import { uploadFile } from "./upload.js";

export function TaskFiles({ id, files }) {
  const [busy, setBusy] = useState(false);
  const field = useRef(null);
  const attach = async (list) => {
    if (!list.length) return;
    setBusy(true);
    try {
      const tokens = [];
      for (const file of list) tokens.push(await uploadFile(file));
      await actOn(id, "files", { files: tokens });
    } catch (problem) {
      complain(words(problem));
    }
    setBusy(false);
    field.current.value = "";
  };
  return html`<section aria-labelledby="tkfil">
    <h3 class="pk-h" id="tkfil">${t("Files")}</h3>
    ${
      files.length > 0 &&
      html`<div class="taskfiles">
        ${files.map(
          (file) =>
            html`<div class="taskfile" key=${file.id}>
              <${Files} files=${[file]} />
              <button type="button" class="ib tiny" aria-label=${t("Remove {name}", { name: file.name || t("File") })}
                  title=${t("Remove from the task")} onClick=${() => actOn(id, `files/${file.id}`, {}, "DELETE")}>
                <${Icon} name="x" size="s" />
              </button>
            </div>`,
        )}
      </div>`
    }
    <button type="button" class="btn small quiet" disabled=${busy} onClick=${() => field.current.click()}>
      <${Icon} name="paperclip" size="s" />
      ${busy ? t("Uploading…") : t("Attach a file")}
    </button>
    <input class="vh" type="file" multiple tabindex="-1" aria-label=${t("Attach a file")} ref=${field}
        onChange=${(event) => attach([...event.currentTarget.files])} />
  </section>`;
}
