// Lightbox: arrows move through all loaded pictures of the conversation, Esc closes.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { photo } from "../workflow/actions.js";
import { layer } from "../ui/layers.js";
import { fullTime } from "../core/format.js";
import { t } from "../core/i18n.js";
import { messagesOf } from "../state/reduce.js";
import { route } from "../core/router.js";
import { logs } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { fileUrl, isPicture } from "./files.js";
import { keepInside, useFocusBack } from "../ui/hooks.js";

const shut = () => {
  layer.value = null;
};

function pictures() {
  const log = logs.value[route.value.dialog];
  if (!log) return [];
  const shown = (file) => isPicture(file) && (file.kind === "photo" || file.media_type.startsWith("image/"));
  return messagesOf(log).flatMap((message) =>
    (message.deleted_at ? [] : (message.files ?? [])).filter(shown).map((file) => ({ file, at: message.created_at })),
  );
}

export function Lightbox() {
  return layer.value === "photo" && photo.value ? html`<${Open} />` : null;
}

function Open() {
  const all = pictures();
  const at = all.findIndex((entry) => entry.file.token === photo.value);
  const first = useRef(null);
  const [broken, setBroken] = useState(null);
  useFocusBack();
  useLayoutEffect(() => {
    if (at < 0) shut();
    else first.current?.focus();
  }, [at < 0]);
  if (at < 0) return null;
  const { file, at: when } = all[at];
  const turn = (by) => {
    const next = all[at + by];
    if (next) photo.value = next.file.token;
  };
  const keys = (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by) {
      event.preventDefault();
      turn(by);
      return;
    }
    keepInside(event);
  };
  const name = file.name || t("Photo");
  return html`<div class="over lightbox" onPointerDown=${(event) => {
    if (event.target === event.currentTarget || event.target.classList.contains("lbstage")) shut();
  }}>
    <div class="lbin" role="dialog" aria-modal="true" aria-label=${t("Photo {i} of {n}", { i: at + 1, n: all.length })}
        onKeyDown=${keys}>
      <header class="lbhead">
        <span class="grow">
          <b class="b5 blk cut">${name}</b>
          <span class="t12 blk">
            ${fullTime(when)}
            ${all.length > 1 && html`<span class="num"> · ${at + 1} / ${all.length}</span>`}
          </span>
        </span>
        <a class="ib" href=${fileUrl(file)} download=${file.name || true} aria-label=${t("Download")}
            title=${t("Download")}>
          <${Icon} name="download" />
        </a>
        <button type="button" class="ib" ref=${first} aria-label=${t("Dismiss")} title=${t("Dismiss") + "  Esc"}
            onClick=${shut}>
          <${Icon} name="x" />
        </button>
      </header>
      <div class="lbstage">
        ${
          broken === file.token
            ? html`<p>${t("Could not load the picture")}</p>`
            : html`<img key=${file.token} src=${fileUrl(file, file.preview ? "preview" : "thumb")} alt=${name}
                  onError=${() => setBroken(file.token)} />`
        }
      </div>
      ${
        at > 0 &&
        html`<button type="button" class="lbturn left" aria-label=${t("Previous photo")} onClick=${() => turn(-1)}>
          <${Icon} name="chevron-left" size="l" />
        </button>`
      }
      ${
        at < all.length - 1 &&
        html`<button type="button" class="lbturn right" aria-label=${t("Next photo")} onClick=${() => turn(1)}>
          <${Icon} name="chevron-right" size="l" />
        </button>`
      }
    </div>
  </div>`;
}
