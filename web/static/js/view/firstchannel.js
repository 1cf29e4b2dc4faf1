// Nobody can write yet: how the first channel is connected.
import { html } from "../html.js";
import { copy } from "../actions.js";
import { t } from "../i18n.js";
import { Empty, Icon } from "./bits.js";

const COMMAND = "okno channel add telegram";

export const FirstChannel = () => html`<${Empty} icon="plug" title=${t("Connect the first channel")}
    text=${t("Make a bot with @BotFather, then run this on the server. It asks for the token; messages appear here by themselves.")}>
  <code class="cmd">${COMMAND}</code>
  <button type="button" class="btn" onClick=${() => copy(COMMAND)}><${Icon} name="copy" size="s" />${t("Copy")}</button><//>`;
