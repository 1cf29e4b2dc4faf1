// Email card: subject, sender and recipients, new text, folded quote, original HTML, attachments.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { look } from "../workflow/actions.js";
import { get } from "../core/api.js";
import { number, size } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { inboxPath, route } from "../core/router.js";
import { choose } from "../state/preferences.js";
import { isDark } from "../state/device_prefs.js";
import { channels, dialogs, preferences } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { automaticBecause } from "./channel_errors.js";
import { AllFiles, facts, FileRow, fileUrl, isPicture } from "./files.js";
import { MailReport } from "./email_report.js";
import { Said } from "./text.js";

const LEAST = 40;
const MOST = 20_000;
const SHOWN_ADDRESSES = 2;

// An email opens as HTML when its layout carries meaning; the operator's choice applies to all such emails.
export function Letter({ message }) {
  const { letter } = message;
  const kind = letter.rich ? "rich" : "prose";
  const [asSent, setAsSent] = useState(
    Boolean(letter.html) && (!message.text || preferences.peek()?.letters?.[kind] === "html"),
  );
  const [images, setImages] = useState(false);
  const [failed, setFailed] = useState(0);
  const show = (sent) => {
    setAsSent(sent);
    if (message.text) choose({ letters: { [kind]: sent ? "html" : "text" } });
  };
  const showImages = () => {
    setImages(true);
    setAsSent(true);
  };
  const files = message.files.filter((file) => !(file.content_id && letter.html));
  return html`
    <${Head} message=${message} />
    ${
      letter.html
        ? html`<div class="lview seg" role="group" aria-label=${t("Email view")}>
            <button type="button" aria-pressed=${String(!asSent)} onClick=${() => show(false)}>${t("Text")}</button>
            <button type="button" aria-pressed=${String(asSent)} onClick=${() => show(true)}>HTML</button>
          </div>`
        : null
    }
    ${
      letter.remote_images > 0 &&
      !images &&
      html`<div class="mimg">
        <${Icon} name="image-off" size="m" />
        <span class="grow">
          ${n(
            "{n} picture from another site is hidden",
            "{n} pictures from other sites are hidden",
            letter.remote_images,
          )}
        </span>
        ${
          letter.html
            ? html`<button type="button" class="link t13"
                  title=${t("They load through this server; the sites will know that the email was opened")}
                  onClick=${showImages}>
                ${t("Show pictures")}
              </button>`
            : null
        }
      </div>`
    }
    ${
      asSent &&
      failed > 0 &&
      html`<div class="mimg" role="status">
        <${Icon} name="image-off" size="m" />
        <span class="grow">${n("{n} picture could not be loaded", "{n} pictures could not be loaded", failed)}</span>
      </div>`
    }
    ${
      asSent
        ? html`<${Frame} key=${`${images} ${isDark.value}`} message=${message} images=${images}
              onFailed=${setFailed} />`
        : html`<${Words} message=${message} />`
    }
    ${files.length > 0 && html`<${Attachments} message=${message.id} files=${files} />`}
    <${Hints} message=${message} />
  `;
}

export const addressIn = (person) => /<([^<>\s]+)>/.exec(person)?.[1] ?? person;

const listed = (people) =>
  people.length > SHOWN_ADDRESSES
    ? t("{first} and {n} more", {
        first: people.slice(0, SHOWN_ADDRESSES - 1).join(", "),
        n: people.length - SHOWN_ADDRESSES + 1,
      })
    : people.join(", ");

function Head({ message }) {
  const { letter } = message;
  const [open, setOpen] = useState(false);
  const rows = [
    [t("From"), letter.sender],
    [t("Reply-To"), message.data.reply_to],
    [t("To"), letter.recipients.join(", ")],
    [t("Cc"), letter.copies.join(", ")],
    [t("Subject"), letter.subject],
  ].filter(([, value]) => value);
  return html`<div class="mailh">
    <b class="b6">${letter.subject || t("(no subject)")}</b>
    <span class="dim t12">
      ${addressIn(letter.sender)}
      ${letter.recipients.length > 0 && ` → ${listed(letter.recipients.map(addressIn))}`}
      ${letter.copies.length > 0 && ` · ${t("copy")}: ${listed(letter.copies.map(addressIn))}`}
      ${" "}
      <button type="button" class="link t12" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>
        ${open ? t("less") : t("more")}
      </button>
    </span>
    ${
      open &&
      html`<dl class="mailall t12">
        ${rows.map(([label, value]) => html`<div><dt class="dim">${label}</dt><dd>${value}</dd></div>`)}
        ${
          message.has_original
            ? html`<div>
                <dt class="dim">${t("Original")}</dt>
                <dd><a class="link" href=${`/api/messages/${message.id}/original`} download>${t("Download")}</a></dd>
              </div>`
            : null
        }
      </dl>`
    }
  </div>`;
}

function Words({ message }) {
  const { letter, text } = message;
  const label = letter.quoted
    ? [t("Show the quote"), t("Hide the quote")]
    : [t("Show the signature"), t("Hide the signature")];
  return html`${
    letter.quoted_above &&
    html`<${Folded} label=${[t("Show the quote"), t("Hide the quote")]}>
      <blockquote class="mq">${letter.quoted_above}</blockquote><//>`
  }
    ${
      text
        ? html`<div><${Said} text=${text} looks=${message.data.entities} names=${[]} /></div>`
        : html`<div class="dim t13">${t("This email has no text")}</div>`
    }
    ${
      (letter.signature || letter.quoted) &&
      html`<${Folded} label=${label}>
      ${letter.signature && html`<div class="msign">${letter.signature}</div>`}
      ${letter.quoted && html`<blockquote class="mq">${letter.quoted}</blockquote>`}<//>`
    }`;
}

function Folded({ label: [show, hide], children }) {
  const [open, setOpen] = useState(false);
  return html`<div class="mfold"><button type="button" class="quoted" aria-label=${open ? hide : show}
      aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>···</button>${open && children}</div>`;
}

// Sandboxed frame with an opaque origin and its own CSP; it reports only its height, its background and failed
// pictures.
function Frame({ message, images, onFailed }) {
  const frame = useRef(null);
  useEffect(() => {
    const told = (event) => {
      const height = Number(event.data?.height);
      if (event.source !== frame.current?.contentWindow || !Number.isFinite(height)) return;
      frame.current.style.setProperty("height", `${Math.max(LEAST, Math.min(MOST, Math.ceil(height)))}px`);
      frame.current.dataset.sheet = event.data.sheet === "own" ? "own" : "plain";
      onFailed(Number(event.data.failed) || 0);
    };
    window.addEventListener("message", told);
    return () => window.removeEventListener("message", told);
  }, []);
  const wanted = new URLSearchParams({ images: images ? "1" : "0", dark: isDark.value ? "1" : "0" });
  return html`<iframe class="mframe" ref=${frame} title=${t("The email as it was sent")}
      src=${`/api/messages/${message.id}/html?${wanted}`} data-dark=${String(isDark.value)}
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`;
}

function Attachments({ message, files }) {
  const whole = files.reduce((sum, file) => sum + (file.size ?? 0), 0);
  return html`
    <div class="attl">
      <span class="t12 dim">
        ${n("{n} attachment", "{n} attachments", files.length)}
        ${whole > 0 && ` · ${size(whole)}`}
      </span>
      <${AllFiles} message=${message} files=${files} />
    </div>
    <ul class="atts">
      ${files.map(
        (file) =>
          html`<li key=${file.id}>
            ${isPicture(file) ? html`<${Picture} file=${file} />` : html`<${FileRow} file=${file} />`}
          </li>`,
      )}
    </ul>
  `;
}

const Picture = ({ file }) => html`<span class="file pfile" data-state="ready">
  <button type="button" class="pthumb" aria-label=${t("Open {name}", { name: file.name || t("Photo") })}
      data-token=${file.token} onClick=${() => look(file.token)}>
    <img src=${fileUrl(file, file.thumb ? "thumb" : "preview")} alt="" width="36" height="36" loading="lazy" />
  </button>
  <span class="grow">
    <b class="b5 blk cut">${file.name || t("Photo")}</b>
    <span class="t12 dim">${facts(file)}</span>
  </span>
  <a class="ib small" href=${fileUrl(file)} download=${file.name || true}
      aria-label=${t("Download {name}", { name: file.name || t("Photo") })}>
    <${Icon} name="download" size="m" />
  </a>
</span>`;

function Hints({ message }) {
  const { data, automatic } = message;
  const places = (data.also_at ?? []).map((id) => channels.value[id]?.name).filter(Boolean);
  return html`
    ${
      automatic === "bounce" || automatic === "report"
        ? html`<${MailReport} report=${data.bounce} />`
        : automatic &&
          html`<span class="autoflag">
            <${Icon} name="bot" size="s" />
            ${t("Automatic email")}
            : ${automaticBecause(automatic)}
          </span>`
    }
    ${
      data.through &&
      html`<span class="autoflag">
        <${Icon} name="mail" size="s" />
        ${t("Sent via {address}", { address: data.through })}
      </span>`
    }
    ${
      data.reply_to &&
      html`<span class="autoflag">
        <${Icon} name="mail" size="s" />
        ${t("Asks for replies to {address}", { address: data.reply_to })}
      </span>`
    }
    ${
      data.cut?.length > 0 &&
      html`<span class="autoflag">
        <${Icon} name="triangle-alert" size="s" />
        ${t("Only part of this email is shown, the original has all of it")}
      </span>`
    }
    ${
      places.length > 0 &&
      html`<span class="autoflag">
        <${Icon} name="mail" size="s" />
        ${t("Also received at: {places}", { places: places.join(", ") })}
      </span>`
    }
    ${data.related && html`<${Related} id=${data.related} />`}
  `;
}

// Only a hint, because the sender does not take part in the other conversation.
function Related({ id }) {
  const [found, setFound] = useState(dialogs.peek()[id] ?? null);
  useEffect(() => {
    if (!found)
      get(`/api/dialogs/${id}`).then(
        (page) => setFound(page.dialog),
        () => {},
      );
  }, [id]);
  return (
    found &&
    html`<span class="autoflag">
      <${Icon} name="git-branch" size="s" />
      <a class="link" href=${inboxPath(route.value.view, id)}>
        ${t("May belong to No. {number}, {name}", { number: number(found.number), name: found.name })}
      </a>
    </span>`
  );
}

// Outgoing email: subject and address come from the email it answers.
export const OwnHead = ({ subject, to }) =>
  html`<div class="mailh">
    <b class="b6">${answerTo(subject)}</b>
    ${to && html`<span class="t12 dim">→ ${to}</span>`}
  </div>`;

export function answerTo(subject) {
  const bare = (subject ?? "").trim();
  return /^re\s*:/i.test(bare) ? bare : bare ? `Re: ${bare}` : t("(no subject)");
}
