// Layout of the sign-in and setup pages, with the choice of language and theme.
import { html } from "../core/html.js";
import { lang, t } from "../core/i18n.js";
import { chooseLanguage, chooseTheme, theme } from "../state/device_prefs.js";
import { Icon, Mark } from "../ui/elements.js";
import { House } from "./illustration.js";

const NEXT_THEME = { system: "light", light: "dark", dark: "system" };
const THEME_LOOK = {
  system: ["sun-moon", () => t("Theme: system")],
  light: ["sun", () => t("Theme: light")],
  dark: ["moon", () => t("Theme: dark")],
};

export function Enter({ children }) {
  const [icon, label] = THEME_LOOK[theme.value];
  const other = lang.value === "ru" ? "en" : "ru";
  return html`<div class="login">
    <main class="form">
      <div class="hrow">
        <span class="brandl"><${Mark} /><b>${t("Okno")}</b></span>
        <span class="hrow end tight">
          <button type="button" class="btn small quiet" lang=${other} onClick=${() => chooseLanguage(other)}>
            ${other === "ru" ? "Русский" : "English"}
          </button>
          <button type="button" class="ib small" aria-label=${label()} title=${label()}
              onClick=${() => chooseTheme(NEXT_THEME[theme.value])}>
            <${Icon} name=${icon} size="m" />
          </button>
        </span>
      </div>
      ${children}
      <p class="foot"><span class="grow">${t("Okno · open source")}</span></p>
    </main>
    <section class="art" aria-label=${t("About the product")}>
      <${House} />
      <p>${t("Every channel in one window")}<small>${t("Every client in sight, not a word lost.")}</small></p>
    </section>
  </div>`;
}
