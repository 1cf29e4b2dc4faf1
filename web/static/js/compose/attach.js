// Attachments of a reply: the button, upload rows with progress, and drag and drop over the whole conversation.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { size } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { focusText } from "../ui/input_guard.js";
import { modeOf } from "./drafts.js";
import { asked, attach, disarm, missingIn, removeUpload, retryUpload, uploadsOf } from "./uploads.js";
import { Icon, kindName } from "../ui/elements.js";

export function limitsOf(can) {
  const parts = [
    can.max_file ? t("up to {size} each", { size: size(can.max_file) }) : "",
    can.max_files ? t("at most {n} files", { n: can.max_files }) : "",
  ];
  return parts.filter(Boolean).join(", ");
}

export function AttachButton({ id, can, mode }) {
  const input = useRef(null);
  const limits = limitsOf(can);
  const chosen = (event) => {
    attach(id, event.target.files, can, mode);
    event.target.value = "";
    focusText();
  };
  return html`
    <input class="vh" id="pickfiles" ref=${input} type="file" multiple tabindex="-1" aria-hidden="true"
        onChange=${chosen} onCancel=${focusText} />
    <button type="button" class="ib small" id="attach"
        aria-label=${limits ? t("Attach a file: {limits}", { limits }) : t("Attach a file")}
        title=${[t("Attach a file") + "  Ctrl U", limits].filter(Boolean).join("\n")}
        onClick=${() => input.current.click()}>
      <${Icon} name="paperclip" size="m" />
    </button>
  `;
}

function problem(entry, kind) {
  if (entry.code === "too-large")
    return t("{size}: {channel} allows up to {limit}", {
      size: size(entry.size),
      channel: kindName(kind),
      limit: size(entry.limit),
    });
  if (entry.code === "too-many")
    return t("{channel} allows at most {n} files in a message", { channel: kindName(kind), n: entry.limit });
  if (entry.code === "no-space") return t("The server has no space left for files");
  if (entry.code === "gone") return t("The file is no longer on the server. Attach it again.");
  if (entry.code === "lost") return t("The page was closed before the upload finished. Attach the file again.");
  if (entry.code === "empty") return t("The file is empty");
  return entry.code === "offline"
    ? t("No connection to the server.")
    : t("Upload failed. Code {code}.", { code: entry.code });
}

export function Attached({ id, kind, mode }) {
  const list = uploadsOf(id, mode);
  if (!list.length) return null;
  const missing = missingIn(list); // first, because the list scrolls
  const order = [...missing, ...list.filter((entry) => !missing.includes(entry))];
  return html`<ul class="cfiles" aria-label=${mode === "note" ? t("Files in the note") : t("Files in the reply")}>
    ${order.map((entry) => html`<${Entry} key=${entry.id} entry=${entry} kind=${kind} />`)}
  </ul>`;
}

// Asks what to do when "Send" was pressed and files are missing: wait, send without them, or cancel.
export function Missing({ id, mode, again, without, wanted = asked.value[id] }) {
  const list = uploadsOf(id, mode);
  const missing = missingIn(list);
  if (!wanted || wanted.mode !== mode || !missing.length) return null;
  const can = missing.some((entry) => entry.state === "failed");
  const label = mode === "note" ? t("Leave without files") : t("Send without files");
  return html`<div class="cstrip warn cmiss" id="missing" role="alert">
    <${Icon} name="file-warning" size="m" />
    <span class="grow">
      ${n(
        "{n} file was not uploaded. Send without it?",
        "{n} files were not uploaded. Send without them?",
        missing.length,
      )}
    </span>
    <span class="hrow tight">
      ${can && html`<button type="button" class="btn small" onClick=${() => again(wanted)}>${t("Retry")}</button>`}
      <button type="button" class="btn small" onClick=${() => without(wanted)}>${label}</button>
      <button type="button" class="ib small" aria-label=${t("Do not send yet")} title=${t("Do not send yet")}
          onClick=${() => disarm(id)}>
        <${Icon} name="x" size="m" />
      </button>
    </span>
  </div>`;
}

function Entry({ entry, kind }) {
  const bad = entry.state === "failed" || entry.state === "refused";
  const icon = bad
    ? "file-warning"
    : entry.type?.startsWith("image/") || entry.file?.kind === "photo"
      ? "image"
      : "file-text";
  const busy = entry.state === "uploading" || entry.state === "waiting";
  return html`<li class=${bad ? "file fbadx" : "file"} data-state=${entry.state}>
    ${
      entry.file?.thumb
        ? html`<img class="cthumb" src=${`/files/${entry.file.token}/thumb`} alt="" width="28" height="28" />`
        : html`<${Icon} name=${icon} />`
    }
    <span class="grow">
      <b class="b5 blk cut">${entry.name}</b>
      ${
        bad
          ? html`<span class="t12 blk" role="alert">${problem(entry, kind)}</span>`
          : busy
            ? html`<svg class="pbar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img"
                  aria-label=${t("Uploaded {n} %", { n: entry.share })}>
                <rect class="bg" width="100" height="4" rx="2" />
                <rect class="fg" width=${entry.share} height="4" rx="2" />
              </svg>`
            : html`<span class="t12 dim blk">${size(entry.size)}</span>`
      }
    </span>
    ${busy && html`<span class="t12 dim num">${entry.share} %</span>`}
    ${
      entry.state === "failed" &&
      html`<button type="button" class="btn small" onClick=${() => retryUpload(entry.id)}>${t("Retry")}</button>`
    }
    <button type="button" class="ib small" aria-label=${
      busy ? t("Cancel the upload: {name}", { name: entry.name }) : t("Remove {name}", { name: entry.name })
    } onClick=${() => removeUpload(entry.id)}>
      <${Icon} name="x" size="m" />
    </button>
  </li>`;
}

const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");

// Drop and paste anywhere in the conversation. A file dropped elsewhere would replace the page, so that is prevented.
export function DropZone({ id, can, kind }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const zone = document.getElementById("conversation");
    const allowed = Boolean(can?.files) || modeOf(id) === "note";
    let depth = 0;
    const inside = (event) => zone?.contains(event.target);
    const entered = (event) => {
      if (hasFiles(event) && inside(event)) {
        depth += 1;
        setOver(allowed);
      }
    };
    const left = (event) => {
      if (hasFiles(event) && inside(event)) {
        depth -= 1;
        if (depth <= 0) setOver(false);
      }
    };
    const hovered = (event) => {
      if (hasFiles(event)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = allowed && inside(event) ? "copy" : "none";
      }
    };
    const dropped = (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      if (allowed && inside(event)) take(event.dataTransfer.files);
    };
    const pasted = (event) => {
      if (allowed && inside(event) && event.clipboardData?.files.length) {
        event.preventDefault();
        take(event.clipboardData.files);
      }
    };
    const take = (files) => {
      attach(id, files, modeOf(id) === "note" ? {} : can, modeOf(id));
      focusText();
    };
    const jobs = { dragenter: entered, dragleave: left, dragover: hovered, drop: dropped, paste: pasted };
    for (const name in jobs) document.addEventListener(name, jobs[name]);
    return () => {
      for (const name in jobs) document.removeEventListener(name, jobs[name]);
    };
  }, [id, can, modeOf(id)]);
  const note = modeOf(id) === "note";
  return (
    over &&
    html`<div class="dropzone" aria-hidden="true">
      <div>
        <${Icon} name="paperclip" size="l" />
        <b>${note ? t("Drop to attach to the note") : t("Drop to attach to the reply")}</b>
        <span class="t13">
          ${note ? t("The client will not see this") : [kindName(kind), limitsOf(can)].filter(Boolean).join(": ")}
        </span>
      </div>
    </div>`
  );
}
