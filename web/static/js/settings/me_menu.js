// My menu: status, notifications, language, theme, density, settings, sign out.
import { html } from "../core/html.js";
import { signOut } from "../workflow/actions.js";
import { layer } from "../ui/layers.js";
import { lang, t } from "../core/i18n.js";
import { chooseDensity, chooseLanguage, chooseStatus, chooseTheme, density, theme } from "../state/device_prefs.js";
import { go, settingsPath } from "../core/router.js";
import { counts, me, statuses } from "../state/store.js";
import { BellButton, showBell } from "../notifications/bell.js";
import { Avatar, Icon } from "../ui/elements.js";
import { Item, Menu } from "../ui/menu.js";
import { dotOf, liveStatuses, statusName } from "../ui/operator_status.js";

const ROLES = {
  operator: () => t("Operator"),
  supervisor: () => t("Supervisor"),
  administrator: () => t("Administrator"),
};
export const roleName = (role) => ROLES[role]?.() ?? "";

const mine = () => statuses.value[me.value.status_id] ?? { builtin: me.value.presence, base: me.value.presence };

const toggle = () => {
  layer.value = layer.value === "me" ? null : "me";
};

export const MeButton = ({
  children,
}) => html`<button type="button" class=${children ? "mebtn" : "ib"} aria-haspopup="menu"
    aria-expanded=${String(layer.value === "me")} aria-label=${t("{name}: my menu", { name: me.value.name })}
    title=${statusName(mine())} onClick=${toggle}>
  <${Avatar} name=${me.value.name} size="md"><span class=${dotOf(mine().base)}></span><//>
  ${children}
</button>`;

export function MeMenu() {
  if (layer.value !== "me") return null;
  return html`<${Menu} label=${t("My menu")} place="popme">
    ${liveStatuses().map(
      (status) =>
        html`<button type="button" class="mi" tabindex="-1" role="menuitemradio" key=${status.id}
            aria-checked=${String(me.value.status_id === status.id)} onClick=${() => {
              layer.value = null;
              chooseStatus(status.id);
            }}>
          <span class="dotbox"><span class=${dotOf(status.base)}></span></span>
          <span class="cut">${statusName(status)}</span>
          ${me.value.status_id === status.id && html`<span class="mend"><${Icon} name="check" size="m" /></span>`}
        </button>`,
    )}
    <div class="msep" role="separator"></div>
    <${Item} icon="bell" onPick=${showBell}>
      ${t("Notifications")}
      ${counts.value.notifications > 0 && html`<span class="count mend">${counts.value.notifications}</span>`}
    <//>
    <${Item} icon="settings" onPick=${() => go(settingsPath("looks"))}>${t("My settings")}<//>
    <div class="msep" role="separator"></div>
    <div class="mh" role="presentation">${t("Language")}</div>
    <${Item} icon="languages" checked=${lang.value === "ru"} onPick=${() => chooseLanguage("ru")}>
      <span lang="ru">Русский</span>
    <//>
    <${Item} icon="languages" checked=${lang.value === "en"} onPick=${() => chooseLanguage("en")}>
      <span lang="en">English</span>
    <//>
    <div class="mh" role="presentation">${t("Theme")}</div>
    <${Item} icon="sun-moon" checked=${theme.value === "system"} onPick=${() => chooseTheme("system")} stay>
      ${t("System")}
    <//>
    <${Item} icon="sun" checked=${theme.value === "light"} onPick=${() => chooseTheme("light")} stay>${t("Light")}<//>
    <${Item} icon="moon" checked=${theme.value === "dark"} onPick=${() => chooseTheme("dark")} stay>${t("Dark")}<//>
    <div class="mh" role="presentation">${t("Density")}</div>
    <${Item} icon="rows-4" checked=${density.value === "compact"} onPick=${() => chooseDensity("compact")} stay>
      ${t("Compact")}
    <//>
    <${Item} icon="rows-3" checked=${density.value === "normal"} onPick=${() => chooseDensity("normal")} stay>
      ${t("Normal")}
    <//>
    <${Item} icon="menu" checked=${density.value === "roomy"} onPick=${() => chooseDensity("roomy")} stay>
      ${t("Comfortable")}
    <//>
    <div class="msep" role="separator"></div>
    <${Item} icon="users-round" onPick=${() => {
      layer.value = "handover";
    }}>
      ${t("Hand over my conversations")}
    <//>
    <${Item} icon="keyboard" onPick=${() => {
      layer.value = "shortcuts";
    }}>
      ${t("Keyboard shortcuts")}
      <kbd>?</kbd>
    <//>
    <${Item} icon="log-out" onPick=${signOut}>${t("Sign out")}<//>
  <//>`;
}

export const MeRow = () =>
  html`<div class="me">
    <${MeButton}>
      <span class="grow">
        <span class="nmx cut">${me.value.name}</span>
        <br />
        <span class="t12 dim">${statusName(mine())}</span>
      </span>
    <//>
    <${BellButton} />
  </div>`;
