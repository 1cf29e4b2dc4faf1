// Menu beside "Send": send and close, send and snooze, send later.
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { whenWords } from "../core/format.js";
import { t } from "../core/i18n.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { atHour, sendingTimes } from "../workflow/snooze_times.js";
import { Icon, Keys } from "../ui/elements.js";
import { Item, Menu } from "../ui/menu.js";
import { When } from "../workflow/date_time.js";

const shut = () => {
  layer.value = null;
};

export function SendMore({ disabled }) {
  const open = layer.value === "send" || layer.value === "later";
  return html`<button type="button" class="btn primary sendmore" id="sendmore" disabled=${disabled}
      aria-label=${t("Send and…")} title=${t("Send and…")} aria-haspopup="menu" aria-expanded=${String(open)}
      onClick=${() => {
        layer.value = open ? null : "send";
      }}>
    <${Icon} name="chevron-up" size="s" />
  </button>`;
}

// more: further items of the menu.
export function SendLayers({ send, more }) {
  if (layer.value === "later") return html`<${Later} pick=${(at) => send({ at })} />`;
  if (layer.value !== "send") return null;
  return html`<${Menu} label=${t("Send and…")} place="popsend">
    <${Item} icon="check" onPick=${() => send({ then: "close" })}>
      ${t("Send and close the conversation")}
      <span class="end only-wide"><${Keys} of=${[COMMAND_KEY, "Shift", "↵"]} /></span>
    <//>
    <${Item} icon="alarm-clock" onPick=${() => send({ then: "snooze" })}>
      ${t("Send and snooze until the client replies")}
    <//>
    <${Item} icon="calendar-clock" stay onPick=${() => {
      layer.value = "later";
    }}>
      ${t("Send later…")}
      <span class="hrow end t12 dim">${whenWords(atHour(Date.now(), 1, 9))}</span>
    <//>
    ${more}
  <//>`;
}

const SENDING = {
  evening: () => t("This evening"),
  tomorrow: () => t("Tomorrow morning"),
  monday: () => t("On Monday morning"),
};

// Picker of the scheduled time.
export const Later = ({
  pick,
  given = null,
  place = "popsend",
  onShut = shut,
}) => html`<${When} label=${t("Send later")} title=${t("Send later")} usual=${sendingTimes} words=${SENDING}
    given=${given} hour="09:00" place=${place} deed=${t("Schedule")} icon="calendar-clock" onPick=${pick}
    onShut=${onShut} />`;
