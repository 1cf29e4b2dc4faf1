// Nobody can write yet: how the first channel is connected. The command is this installation's own.
import { html } from "../core/html.js";
import { copy } from "../workflow/actions.js";
import { commandFor, commandLine } from "../core/command_line.js";
import { t } from "../core/i18n.js";
import { me } from "../state/store.js";
import { Empty, Icon } from "../ui/elements.js";

export function FirstChannel() {
  if (me.value?.role !== "administrator") return html`<${Empty} icon="plug" title=${t("No channel is connected yet")} text=${t("An administrator connects Telegram, VK or mail; messages then appear here by themselves.")} />`;
  const found = commandLine();
  const command = found && commandFor(found, "channel add");
  return html`<${Empty} icon="plug" title=${t("Connect the first channel")}
      text=${t("Telegram, VK or mail: run this command on the server, in a second terminal while Okno goes on running. It asks for everything, the token or password last; messages then appear here by themselves.")}>
    ${command && html`<code class="cmd first">${command}</code><span class="hrow wrap ctr"><button type="button" class="btn" onClick=${() => copy(command)}><${Icon} name="copy" size="s" />${t("Copy")}</button></span>
    ${found.user && html`<span class="t12 dim">${t("As the user that runs Okno: {user}", { user: found.user })}</span>`}`}
    <ul class="firsthow t13"><li><b class="b6">Telegram</b> ${t("@BotFather, /newbot: it gives the token")}</li><li><b class="b6">${t("VK")}</b> ${t("community → Manage → API usage: a key with access to messages, and Long Poll switched on")}</li><li><b class="b6">${t("Mail")}</b> ${t("the address and its password; Gmail, Yandex and Mail.ru want an app password")}</li></ul><//>`;
}
