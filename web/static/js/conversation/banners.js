// Banners above a conversation: offline or a failing channel, and what happens to replies.
import { html } from "../core/html.js";
import { link, tryNow } from "../state/socket.js";
import { t } from "../core/i18n.js";
import { channelOf } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { cause } from "./channel_errors.js";

export function Banners({ dialog }) {
  const channel = dialog && channelOf(dialog);
  return html`
    ${
      link.value === "off" &&
      html`<div class="banner" role="status">
        <${Icon} name="cloud-off" size="m" />
        <span class="grow">${t("Offline. Showing saved data; replies will be sent when the connection is back.")}</span>
        <button type="button" class="btn small" onClick=${tryNow}>${t("Retry")}</button>
      </div>`
    }
    ${
      channel &&
      channel.health === "trouble" &&
      html`<div class="banner bad" role="status">
        <${Icon} name="circle-alert" size="m" />
        <span class="grow">
          ${t("{name} has a problem: {cause}. Replies wait in the queue.", {
            name: channel.name,
            cause: cause(channel.health_code, channel.health_detail),
          })}
        </span>
      </div>`
    }
    ${
      channel &&
      channel.health === "paused" &&
      html`<div class="banner" role="status">
        <${Icon} name="pause" size="m" />
        <span class="grow">${t("{name} is paused. Replies wait in the queue.", { name: channel.name })}</span>
      </div>`
    }
  `;
}
