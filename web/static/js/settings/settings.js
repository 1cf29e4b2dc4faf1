// Settings page: sections on the left, the chosen one on the right. On a phone the list comes first.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { partOf, partsShown } from "../core/sections.js";
import { route, settingsPath } from "../core/router.js";
import { Empty, Icon } from "../ui/elements.js";
import { useWidth } from "../ui/hooks.js";

/** @type {[string, () => string][]} */
const GROUPS = [
  ["own", () => t("My settings")],
  ["company", () => t("Company")],
];

export const title = () => partOf(route.value.section)?.label() ?? t("Settings");

const groupOf = (part) => GROUPS.find(([group]) => group === part?.group)?.[1]();

// Without a section in the path: the list of sections on a phone, the first section elsewhere.
export function Settings() {
  const { section } = route.value;
  const shown = partsShown();
  const chosen = section ? partOf(section) : shown[0];
  const phone = useWidth("(max-width: 719px)");
  return html`<main class=${section ? "main page" : "main page setfirst"} id="main">
    <header class="bar1">
      ${
        section &&
        html`<a class="ib phoneback" href=${settingsPath()} aria-label=${t("All settings")}>
          <${Icon} name="chevron-left" />
        </a>`
      }
      <h1 class="grow">
        ${phone ? (section && chosen?.when() ? chosen.label() : t("Settings")) : (groupOf(chosen) ?? t("Settings"))}
      </h1>
      ${chosen?.group === "own" && !phone && html`<span class="t12 dim">${t("Saved automatically")}</span>`}
    </header>
    <div class="sett">
      <nav class="setnav" aria-label=${t("Settings")}>
        ${GROUPS.map(
          ([group, label]) =>
            html`<${Group} parts=${shown.filter((one) => one.group === group)} label=${label()}
                chosen=${section || !phone ? chosen : null} />`,
        )}
      </nav>
      <div class="setbody">
        <div class="scroll" role="group" tabindex="0" aria-label=${title()}><${Part} part=${chosen} /></div>
      </div>
    </div>
  </main>`;
}

function Group({ parts, label, chosen }) {
  if (!parts.length) return null;
  return html`
    <h2 class="navhead">${label}</h2>
    <ul>
      ${parts.map(
        (one) =>
          html`<li key=${one.id}>
            <a class="nav sub" href=${settingsPath(one.id)} aria-current=${one === chosen ? "page" : null}>
              <${Icon} name=${one.icon} size="m" />
              <span class="cut">${one.label()}</span>
            </a>
          </li>`,
      )}
    </ul>
  `;
}

function Part({ part }) {
  if (!part)
    return html`<${Empty} icon="search-x" title=${t("Page not found")} text=${t("The link may be old or mistyped.")}>
      <a class="btn" href=${settingsPath()}>${t("All settings")}</a>
    <//>`;
  if (!part.when())
    return html`<${Empty} icon="lock" title=${t("You have no access to this section")}
        text=${t("Ask an administrator for access.")} />`;
  return html`<div class="setwrap"><${part.view} /></div>`;
}
