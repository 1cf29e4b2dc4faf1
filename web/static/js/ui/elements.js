// Basic elements of all views.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { hue, initials } from "./avatar.js";
import { channels } from "../state/store.js";

const SPRITE = new URL("../../icons.svg", import.meta.url).pathname;

export const Icon = ({ name, size = "" }) =>
  html`<svg class=${"i " + size} aria-hidden="true"><use href=${`${SPRITE}#${name}`} /></svg>`;

export const Mark = ({ big }) => html`<svg class=${big ? "mark big" : "mark"} viewBox="0 0 26 26" aria-hidden="true">
  <rect class="fr" width="26" height="26" rx="7" />
  <rect class="p" x="5" y="5" width="7.2" height="7.2" rx="1.8" />
  <rect class="p2" x="13.8" y="5" width="7.2" height="7.2" rx="1.8" />
  <rect class="p2" x="5" y="13.8" width="7.2" height="7.2" rx="1.8" />
  <rect class="lit" x="13.8" y="13.8" width="7.2" height="7.2" rx="1.8" />
</svg>`;

const KINDS = { telegram: () => t("Telegram"), vk: () => t("VK"), email: () => t("Email"), phone: () => t("Phone") };
export const kindName = (kind) => (KINDS[kind] ? KINDS[kind]() : kind);

// With one channel of a kind the kind is enough; with several the name is shown too.
export function channelName(dialog) {
  const alike = Object.values(channels.value).filter(
    (channel) => channel.kind === dialog.kind && channel.health !== "removed",
  );
  const mine = channels.value[dialog.channel_id];
  return alike.length > 1 && mine ? `${kindName(dialog.kind)} · ${mine.name}` : kindName(dialog.kind);
}

// Short form: the badge shows the kind, so the name alone is enough.
export const ChannelName = ({ dialog }) => {
  const [kind, ...name] = channelName(dialog).split(" · ");
  return name.length ? html`<span class="only-roomy">${kind} · </span>${name.join(" · ")}` : kind;
};

export const Badge = ({
  kind,
  size = "",
  named,
}) => html`<span class=${`ch ${kind} ${size}`} role=${named ? "img" : null} aria-label=${named ? kindName(kind) : null}
    aria-hidden=${named ? null : "true"}>
  <${Icon} name=${"ch-" + kind} />
</span>`;

// face: URL of a client's avatar; the initials are shown until it loads or if it fails.
export const Avatar = ({ name, face, size = "", children }) =>
  html`<span class=${`av ${hue(name)} ${size}`} aria-hidden="true">
    ${initials(name)}
    ${face && html`<img key=${face} src=${`/avatars/${face}`} alt="" loading="lazy" draggable=${false} />`}
    ${children}
  </span>`;

export const Nobody = ({ size = "" }) =>
  html`<span class=${`av none ${size}`} aria-hidden="true"><${Icon} name="user-round" size="s" /></span>`;

export const Keys = ({ of }) => html`<span class="keys">${of.map((key) => html`<kbd>${key}</kbd>`)}</span>`;

export const Line = ({ width }) =>
  html`<svg class="skw" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${width} height="8" rx="2" />
  </svg>`;

export const Empty = ({
  icon,
  title,
  text,
  children,
}) => html`<div class="empty"><span class="eic"><${Icon} name=${icon} size="l" /></span>
  <b>${title}</b>${text && html`<span>${text}</span>`}${children}</div>`;
