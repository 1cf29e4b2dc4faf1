// Strips above a conversation: no link, a channel in trouble. In words, with what happens to the answers.
import { html } from "../html.js";
import { link, tryNow } from "../live.js";
import { t } from "../i18n.js";
import { channelOf } from "../store.js";
import { Icon } from "./bits.js";

const CAUSES = {
  unauthorized: () => t("the sign-in was refused, the token no longer works"),
  conflict: () => t("another program receives this bot's messages"),
  "rate-limited": () => t("the platform asks to slow down"),
  network: () => t("the platform cannot be reached"),
  "server-error": () => t("the platform answers with errors"),
  secret: () => t("the token cannot be unsealed on this server"),
};

export function causeOf(channel) {
  return CAUSES[channel.health_code]?.() ?? channel.health_detail ?? channel.health_code ?? "";
}

export function Banners({ dialog }) {
  const channel = dialog && channelOf(dialog);
  return html`${link.value === "off" && html`<div class="banner" role="status"><${Icon} name="cloud-off" size="m" /><span class="grow">${t("Offline. What is shown was saved; replies go out as soon as the connection is back.")}</span>
      <button type="button" class="btn small" onClick=${tryNow}>${t("Retry")}</button></div>`}
    ${channel && channel.health === "trouble" && html`<div class="banner bad" role="status"><${Icon} name="circle-alert" size="m" /><span class="grow">${t("{name} is in trouble: {cause}. Replies wait in the queue.", { name: channel.name, cause: causeOf(channel) })}</span></div>`}
    ${channel && channel.health === "paused" && html`<div class="banner" role="status"><${Icon} name="pause" size="m" /><span class="grow">${t("{name} is paused. Replies wait in the queue.", { name: channel.name })}</span></div>`}`;
}
