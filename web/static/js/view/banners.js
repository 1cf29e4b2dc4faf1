// Strips above a conversation: no link, a channel in trouble. In words, with what happens to the answers.
import { html } from "../html.js";
import { link, tryNow } from "../live.js";
import { t } from "../i18n.js";
import { channelOf } from "../store.js";
import { Icon } from "./bits.js";
import { cause } from "./causes.js";

export function Banners({ dialog }) {
  const channel = dialog && channelOf(dialog);
  return html`${link.value === "off" && html`<div class="banner" role="status"><${Icon} name="cloud-off" size="m" /><span class="grow">${t("Offline. What is shown was saved; replies go out as soon as the connection is back.")}</span>
      <button type="button" class="btn small" onClick=${tryNow}>${t("Retry")}</button></div>`}
    ${channel && channel.health === "trouble" && html`<div class="banner bad" role="status"><${Icon} name="circle-alert" size="m" /><span class="grow">${t("{name} is in trouble: {cause}. Replies wait in the queue.", { name: channel.name, cause: cause(channel.health_code, channel.health_detail) })}</span></div>`}
    ${channel && channel.health === "paused" && html`<div class="banner" role="status"><${Icon} name="pause" size="m" /><span class="grow">${t("{name} is paused. Replies wait in the queue.", { name: channel.name })}</span></div>`}`;
}
