// Files of a message: picture tiles, players, stickers and download rows.
import { html } from "../core/html.js";
import { look } from "../workflow/actions.js";
import { length, size } from "../core/format.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { lostBecause } from "./channel_errors.js";

const TILES = 4;
const LONGEST = 320;
const PLAYED = {
  audio: ["audio/mpeg", "audio/mp4", "audio/ogg", "audio/aac", "audio/wav", "audio/flac"],
  video: ["video/mp4", "video/webm"],
};
const DANGEROUS = /\.(exe|msi|bat|cmd|com|scr|pif|js|jse|vbs|vbe|wsf|ps1|jar|apk|lnk|hta|reg|dll|iso|img)$/i;

export const fileUrl = (file, part = "") => `/files/${file.token}${part && "/" + part}`;
export const isPicture = (file) => file.state === "ready" && Boolean(file.thumb || file.preview);
const isTile = (file) => file.kind === "photo" || (file.kind === "animation" && !isPlayed(file, "video"));
const isPlayed = (file, how) => file.state === "ready" && PLAYED[how].includes(file.media_type.split(";")[0]);

export const AllFiles = ({ message, files }) =>
  files.filter((file) => file.state === "ready").length > 1 &&
  html`<a class="link t12 hrow tight" href=${`/api/messages/${message}/files.zip`} download>
    <${Icon} name="download" size="s" />
    ${t("Download all")}
  </a>`;

// message: its id on the server, if any.
export function Files({ files, message }) {
  const tiles = files.filter(isTile);
  return html`
    ${tiles.length > 0 && html`<${Pictures} files=${tiles} />`}
    ${files.filter((file) => !isTile(file)).map((file) => html`<${One} key=${file.id} file=${file} />`)}
    ${message && html`<${AllFiles} message=${message} files=${files} />`}
  `;
}

// A message that is only a sticker or a round video has no bubble.
export const isBare = ({ files, text, letter }) =>
  !text &&
  !letter &&
  files.length === 1 &&
  files[0].state === "ready" &&
  files[0].kind === "sticker" &&
  isPicture(files[0]);

function One({ file }) {
  if (file.kind === "sticker" && isPicture(file))
    return html`<img class="stk" src=${fileUrl(file, file.preview ? "preview" : "thumb")} alt=${t("Sticker")}
        width="136" height="136" />`;
  if (["voice", "audio"].includes(file.kind) && isPlayed(file, "audio")) return html`<${Sound} file=${file} />`;
  if (["video", "video_note", "animation"].includes(file.kind) && isPlayed(file, "video"))
    return html`<${Film} file=${file} />`;
  return html`<${FileRow} file=${file} />`;
}

// Space is reserved before the picture loads, so nothing jumps.
function shownSize(file) {
  const { width, height } = file;
  if (!width || !height) return { width: 240, height: 180 };
  const scale = Math.min(1, LONGEST / width, LONGEST / height);
  return { width: Math.max(64, Math.round(width * scale)), height: Math.max(48, Math.round(height * scale)) };
}

// A bubble with one picture is as wide as the picture, with a minimum width for the text below.
const ROOM_FOR_WORDS = 240;

export function boxStyle({ files, letter }) {
  const only = !letter && files?.length === 1 && isTile(files[0]) ? files[0] : null;
  return only ? { maxWidth: `${Math.max(shownSize(only).width, ROOM_FOR_WORDS) + 12}px` } : null;
}

function Pictures({ files }) {
  if (files.length === 1)
    return html`<div class="pics one">
      <${Tile} file=${files[0]} size=${shownSize(files[0])} label=${t("Open the photo")} />
    </div>`;
  const rest = files.length - TILES;
  return html`<div class=${files.length === 3 ? "pics three" : "pics"}>
    ${files.slice(0, TILES).map((file, index) => {
      const more = index === TILES - 1 && rest > 0 ? rest : 0;
      const label = more
        ? t("Open photo {i} of {n}, {more} more", { i: index + 1, n: files.length, more })
        : t("Open photo {i} of {n}", { i: index + 1, n: files.length });
      return html`<${Tile} key=${file.id} file=${file} size=${{ width: 220, height: 150 }} label=${label}
          more=${more} />`;
    })}
  </div>`;
}

function Tile({ file, size: place, label, more }) {
  if (!isPicture(file)) return html`<${NoTile} file=${file} place=${place} />`;
  const wide = file.preview ? `${fileUrl(file, "thumb")} 320w, ${fileUrl(file, "preview")} 1600w` : null;
  return html`<button type="button" class=${more ? "more" : null} aria-label=${label} data-token=${file.token}
      onClick=${() => look(file.token)}>
    <img src=${fileUrl(file, file.thumb ? "thumb" : "preview")} srcset=${file.thumb ? wide : null}
        sizes=${wide && `${place.width}px`} alt="" width=${place.width} height=${place.height} loading="lazy"
        decoding="async" />
    ${more ? html`<b>+${more}</b>` : null}
  </button>`;
}

function NoTile({ file, place }) {
  if (file.state === "ready") return html`<${FileRow} file=${file} />`;
  const waits = file.state === "pending";
  return html`<span class="notile" data-state=${file.state}>
    <svg width=${place.width} height=${place.height} viewBox=${`0 0 ${place.width} ${place.height}`}
        aria-hidden="true"></svg>
    <span class="t12">
      <${Icon} name=${waits ? "clock" : "image-off"} />
      <span>${waits ? t("Loading…") : whyNot(file)}</span>
    </span>
  </span>`;
}

const whyNot = (file) => `${file.state === "refused" ? t("Not accepted") : t("Lost")}: ${lostBecause(file.reason)}`;

const extension = (name) => (/\.([a-z0-9]{1,5})$/i.exec(name) ?? [])[1]?.toUpperCase() ?? "";

export function iconOf(file) {
  if (DANGEROUS.test(file.name)) return "file-warning";
  const [family] = file.media_type.split("/");
  if (family === "image") return "image";
  if (family === "audio") return "music";
  return family === "video" ? "play" : "file-text";
}

export const facts = (file) => [extension(file.name), file.size > 0 ? size(file.size) : ""].filter(Boolean).join(" · ");

const nameOf = (file) =>
  file.name ||
  ({ photo: t("Photo"), video: t("Video"), voice: t("Voice message"), audio: t("Audio"), sticker: t("Sticker") }[
    file.kind
  ] ??
    t("File"));

export function FileRow({ file }) {
  const name = nameOf(file);
  if (file.state === "ready") {
    const risky = DANGEROUS.test(file.name);
    return html`<a class=${risky ? "file risky" : "file"} href=${fileUrl(file)} download=${file.name || true}
        data-state="ready" title=${t("Download {name}", { name })}>
      <${Icon} name=${iconOf(file)} />
      <span class="grow">
        <b class="b5 blk cut">${name}</b>
        <span class="t12 dim">
          ${risky ? t("This is a program. Open it only if you trust the sender.") : facts(file)}
        </span>
      </span>
      <${Icon} name="download" size="m" />
      <span class="vh">${t("Download")}</span>
    </a>`;
  }
  const waits = file.state === "pending";
  return html`<span class=${waits ? "file" : "file gone"} data-state=${file.state}>
    <${Icon} name=${waits ? "clock" : "file-warning"} />
    <span class="grow">
      <b class="b5 blk cut">${name}</b>
      <span class="t12 blk">
        ${waits ? [t("Loading…"), file.size > 0 ? size(file.size) : ""].filter(Boolean).join(" · ") : whyNot(file)}
      </span>
    </span>
  </span>`;
}

function Sound({ file }) {
  const label = [nameOf(file), file.duration ? length(file.duration) : ""].filter(Boolean).join(", ");
  return html`<div class="sound">
    ${file.kind === "audio" && html`<span class="hrow t13"><b class="b5 cut grow">${nameOf(file)}</b></span>`}
    <audio controls preload="none" src=${fileUrl(file, "media")} aria-label=${label}></audio>
    <span class="hrow t12 dim">
      ${file.duration ? html`<span class="num">${length(file.duration)}</span>` : null}
      <a class="link end hrow tight" href=${fileUrl(file)} download=${file.name || true}>
        <${Icon} name="download" size="s" />
        ${t("Download")}
      </a>
    </span>
  </div>`;
}

function Film({ file }) {
  const place = shownSize(file);
  return html`<div class="film">
    <video controls preload="none" class=${file.kind === "video_note" ? "round" : null} src=${fileUrl(file, "media")}
        poster=${isPicture(file) ? fileUrl(file, file.preview ? "preview" : "thumb") : null} width=${place.width}
        height=${place.height} aria-label=${nameOf(file)}></video>
    <span class="hrow t12 dim">
      <span class="num">
        ${[file.duration ? length(file.duration) : "", file.size > 0 ? size(file.size) : ""]
          .filter(Boolean)
          .join(" · ")}
      </span>
      <a class="link end hrow tight" href=${fileUrl(file)} download=${file.name || true}>
        <${Icon} name="download" size="s" />
        ${t("Download")}
      </a>
    </span>
  </div>`;
}
