// Snooze menu: presets, any day and minute, or the client's next message.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { now } from "../core/clock.js";
import { shortDay, span, time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { presets } from "./snooze_times.js";
import { snooze, wake } from "./work.js";
import { tell } from "../compose/send.js";
import { Icon } from "../ui/elements.js";
import { TellClient, useTelling } from "./tell_client.js";
import { When } from "./date_time.js";

const shut = () => {
  layer.value = null;
};

// dialog: the open dialog, whose client can be told.
export function SnoozeMenu({ label, onPick, dialog = null, waitingSince = null, onShut = shut }) {
  const [reason, setReason] = useState("");
  const telling = useTelling();
  const waits =
    waitingSince !== null &&
    !telling.on &&
    html`<p class="hint snzh">
      <${Icon} name="circle-alert" size="s" /> ${t(
        "The client has been waiting for {span}. Snoozing does not stop the wait.",
        { span: span(now.value - waitingSince) },
      )}
    </p>`;
  return html`<${When} label=${label} title=${t("Snooze until")} usual=${presets}
      deed=${telling.on ? t("Send and snooze") : t("Snooze")}
      onPick=${(until) => telling.ready((words, seen) => onPick(until, reason.trim(), words, seen))} onShut=${onShut}
      below=${waits}>
    <input class="input" aria-label=${t("Waiting reason (optional)")} placeholder=${t("Reason for the team")}
        maxlength="500" value=${reason} onInput=${(event) => setReason(event.currentTarget.value)} />
    <${TellClient} dialog=${dialog} telling=${telling} />
  <//>`;
}

export function Snooze({ dialog }) {
  const aside = (until, reason, words, seen) =>
    words
      ? tell(dialog.id, words, seen, { then: "snooze", snooze_until: until, reason })
      : snooze(dialog.id, until, reason);
  return html`<${SnoozeMenu} label=${t("Snooze")} dialog=${dialog} waitingSince=${dialog.waiting_since}
      onPick=${aside} />`;
}

// Banner of a snoozed conversation: until when, why, and "Unsnooze".
export function SnoozeStrip({ dialog }) {
  if (!dialog?.snooze || dialog.state !== "open") return null;
  const { until, reason } = dialog.snooze;
  const when =
    until === null
      ? t("Snoozed until the client replies")
      : t("Snoozed until {day}, {time}", { day: shortDay(until, now.value), time: time(until) });
  return html`<div class="banner aside">
    <${Icon} name="alarm-clock" size="m" />
    <span class="grow cut">${when}${reason && html` · <span class="b4">${reason}</span>`}</span>
    <button type="button" class="btn small" onClick=${() => wake(dialog.id)}>${t("Unsnooze")}</button>
  </div>`;
}
