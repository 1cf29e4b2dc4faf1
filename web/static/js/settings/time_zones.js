// Time zones to select from, with the present offset: those near to Russia first, by their translated name.
import { memoByLanguage, offsetText } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";

const NEAR = {
  "Europe/Kaliningrad": () => t("Kaliningrad"),
  "Europe/Moscow": () => t("Moscow"),
  "Europe/Samara": () => t("Samara"),
  "Asia/Yekaterinburg": () => t("Yekaterinburg"),
  "Asia/Omsk": () => t("Omsk"),
  "Asia/Novosibirsk": () => t("Novosibirsk"),
  "Asia/Krasnoyarsk": () => t("Krasnoyarsk"),
  "Asia/Irkutsk": () => t("Irkutsk"),
  "Asia/Yakutsk": () => t("Yakutsk"),
  "Asia/Vladivostok": () => t("Vladivostok"),
  "Asia/Magadan": () => t("Magadan"),
  "Asia/Kamchatka": () => t("Kamchatka"),
  "Europe/Minsk": () => t("Minsk"),
  "Asia/Almaty": () => t("Almaty"),
  "Asia/Tashkent": () => t("Tashkent"),
  "Asia/Bishkek": () => t("Bishkek"),
  "Asia/Tbilisi": () => t("Tbilisi"),
  "Asia/Yerevan": () => t("Yerevan"),
  "Asia/Baku": () => t("Baku"),
};
const AREAS = {
  Africa: () => t("Africa"),
  America: () => t("America"),
  Antarctica: () => t("Antarctica"),
  Arctic: () => t("Arctic"),
  Asia: () => t("Asia"),
  Atlantic: () => t("Atlantic"),
  Australia: () => t("Australia"),
  Europe: () => t("Europe"),
  Indian: () => t("Indian Ocean"),
  Pacific: () => t("Pacific"),
};

const cityOf = (zone) => zone.split("/").slice(1).reverse().join(", ").replaceAll("_", " ") || zone;
export const zoneName = (zone) => (zone === "UTC" ? zone : `${NEAR[zone]?.() ?? cityOf(zone)}, ${offsetText(zone)}`);

// Minutes since midnight by the clocks of a zone; null for one that the browser does not know.
export function minuteIn(at, zone) {
  try {
    const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: zone }).format(at);
    const [hours, minutes] = clock.split(":").map(Number);
    return hours * 60 + minutes;
  } catch {
    return null;
  }
}

// [label of the group, [[zone, label], ...]]; hundreds of zones, so they are made once for a language.
const groups = memoByLanguage((text) => {
  const zones = text.split(" ");
  const near = Object.keys(NEAR).filter((zone) => zones.includes(zone));
  const rest = zones.filter((zone) => !NEAR[zone]);
  const inArea = (area) => rest.filter((zone) => zone.startsWith(`${area}/`));
  return [
    ["", [...near, ...rest.filter((zone) => !zone.includes("/"))]],
    ...Object.entries(AREAS).map(([area, label]) => [label(), inArea(area)]),
  ].map(([label, members]) => [label, members.map((zone) => [zone, zoneName(zone)])]);
});

const Options = ({ members, value }) =>
  members.map(([id, label]) => html`<option key=${id} value=${id} selected=${id === value}>${label}</option>`);

export const ZoneSelect = ({ id, zones, value, invalid, onPick }) => html`
  <select class="sel" id=${id} aria-invalid=${invalid ? "true" : null}
      onChange=${(event) => onPick(event.currentTarget.value)}>
    ${!zones.includes(value) && html`<option value=${value} selected>${zoneName(value)}</option>`}
    ${groups(zones.join(" ")).map(([label, members]) =>
      label
        ? html`<optgroup key=${label} label=${label}><${Options} members=${members} value=${value} /></optgroup>`
        : html`<${Options} key="near" members=${members} value=${value} />`,
    )}
  </select>
`;
