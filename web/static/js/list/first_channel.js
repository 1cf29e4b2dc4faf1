// Empty state without channels: how to connect the first one, with this installation's command.
import { html } from "../core/html.js";
import { copy } from "../workflow/actions.js";
import { commandFor, commandLine } from "../core/command_line.js";
import { t } from "../core/i18n.js";
import { me } from "../state/store.js";
import { Empty, Icon } from "../ui/elements.js";

export function FirstChannel() {
  if (me.value?.role !== "administrator")
    return html`<${Empty} icon="plug" title=${t("No channel is connected yet")}
        text=${t("An administrator connects Telegram, VK or email. Messages then appear here.")} />`;
  const found = commandLine();
  const command = found && commandFor(found, "channel add");
  return html`<${Empty} icon="plug" title=${t("Connect the first channel")} text=${t(
    "Telegram, VK or email: run this command on the server, in a second terminal, without stopping Okno. It asks for everything it needs, the token or password last. Messages then appear here.",
  )}>
    ${
      command &&
      html`
        <code class="cmd first">${command}</code>
        <span class="hrow wrap ctr">
          <button type="button" class="btn" onClick=${() => copy(command)}>
            <${Icon} name="copy" size="s" />
            ${t("Copy")}
          </button>
        </span>
        ${
          found.user &&
          html`<span class="t12 dim">${t("Run it as the user that runs Okno: {user}", { user: found.user })}</span>`
        }
      `
    }
    <ul class="firsthow t13">
      <li><b class="b6">Telegram</b> ${t("send /newbot to @BotFather and copy the token")}</li>
      <li>
        <b class="b6">${t("VK")}</b> ${t(
          "community → Manage → API usage: a key with access to messages, with Long Poll turned on",
        )}
      </li>
      <li>
        <b class="b6">${t("Email")}</b> ${t(
          "the address and its password; Gmail, Yandex and Mail.ru need an app password",
        )}
      </li>
    </ul>
  <//>`;
}
