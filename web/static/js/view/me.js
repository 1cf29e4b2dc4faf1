// My menu: language, theme, density, sign out.
import { html } from "../html.js";
import { layer, signOut } from "../actions.js";
import { lang, t } from "../i18n.js";
import { chooseDensity, chooseLanguage, chooseTheme, density, theme } from "../prefs.js";
import { me } from "../store.js";
import { Avatar, Icon } from "./bits.js";
import { Item, Menu } from "./menu.js";

const ROLES = { operator: () => t("Operator"), supervisor: () => t("Supervisor"), administrator: () => t("Administrator") };
export const roleName = (role) => ROLES[role]?.() ?? "";

const toggle = () => { layer.value = layer.value === "me" ? null : "me"; };

export const MeButton = ({ children }) => html`<button type="button" class=${children ? "mebtn" : "ib"} aria-haspopup="menu" aria-expanded=${String(layer.value === "me")}
  aria-label=${t("{name}: my menu", { name: me.value.name })} onClick=${toggle}><${Avatar} name=${me.value.name} size="md" />${children}</button>`;

export function MeMenu() {
  if (layer.value !== "me") return null;
  return html`<${Menu} label=${t("My menu")} place="popme">
    <div class="mh" role="presentation">${t("Language")}</div>
    <${Item} icon="languages" checked=${lang.value === "ru"} onPick=${() => chooseLanguage("ru")}><span lang="ru">Русский</span><//>
    <${Item} icon="languages" checked=${lang.value === "en"} onPick=${() => chooseLanguage("en")}><span lang="en">English</span><//>
    <div class="mh" role="presentation">${t("Theme")}</div>
    <${Item} icon="sun-moon" checked=${theme.value === "system"} onPick=${() => chooseTheme("system")} stay>${t("As in the system")}<//>
    <${Item} icon="sun" checked=${theme.value === "light"} onPick=${() => chooseTheme("light")} stay>${t("Light")}<//>
    <${Item} icon="moon" checked=${theme.value === "dark"} onPick=${() => chooseTheme("dark")} stay>${t("Dark")}<//>
    <div class="mh" role="presentation">${t("Density")}</div>
    <${Item} icon="rows-4" checked=${density.value === "compact"} onPick=${() => chooseDensity("compact")} stay>${t("Compact")}<//>
    <${Item} icon="rows-3" checked=${density.value === "normal"} onPick=${() => chooseDensity("normal")} stay>${t("Normal")}<//>
    <${Item} icon="menu" checked=${density.value === "roomy"} onPick=${() => chooseDensity("roomy")} stay>${t("Roomy")}<//>
    <div class="msep" role="separator"></div>
    <${Item} icon="keyboard" onPick=${() => { layer.value = "shortcuts"; }}>${t("Keyboard shortcuts")}<kbd>?</kbd><//>
    <${Item} icon="log-out" onPick=${signOut}>${t("Sign out")}<//>
  <//>`;
}

export const MeRow = () => html`<div class="me"><${MeButton}><span class="grow"><span class="nmx cut">${me.value.name}</span><br /><span class="t12 dim">${roleName(me.value.role)}</span></span><${Icon} name="chevron-up" size="s" /><//></div>`;
