// My settings: notifications by event and method, volume, quiet hours, and a test.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { choose } from "../state/preferences.js";
import { permission, askPermission } from "../notifications/desktop.js";
import { t } from "../core/i18n.js";
import { test } from "../notifications/notifications.js";
import { play } from "../notifications/sounds.js";
import { me, preferences } from "../state/store.js";
import { complain } from "../state/toasts.js";
import { Icon } from "../ui/elements.js";
import { chosen, learnMailbox } from "./mailbox.js";
import { Select } from "./appearance.js";
import { Block, Row, Toggle } from "../ui/form.js";

/** @type {[string, () => string][]} */
const KINDS = [
  ["unassigned", () => t("New unassigned conversation")],
  ["message", () => t("Activity in my conversations")],
  ["assigned", () => t("A conversation is assigned to me")],
  ["handover", () => t("Conversations are handed over to me")],
  ["mention", () => t("I am mentioned in a note")],
  ["failed", () => t("A reply was not sent")],
  ["sla_warning", () => t("A reply is due soon")],
  ["sla_breach", () => t("A reply is overdue")],
  ["nobody", () => t("No operator is free")],
  ["untouched", () => t("No operator has looked after a new conversation")],
  ["unsnoozed", () => t("A snoozed conversation is back")],
  ["task", () => t("A task is assigned to me, or something happens in it")],
  ["taskdue", () => t("A task is due")],
  ["followed", () => t("Activity in conversations I follow")],
];
/** @type {[string, () => string][]} */
const ADMINISTRATORS = [
  ["channel", () => t("A channel stops working")],
  ["fault", () => t("An event could not be processed")],
  ["breaker", () => t("Automatic messages are stopped")],
  ["rule", () => t("A rule fails or is paused")],
];
const kinds = () => (me.value?.role === "administrator" ? [...KINDS, ...ADMINISTRATORS] : KINDS);
/** @type {[string, () => string][]} */
const WAYS = [
  ["app", () => t("In Okno")],
  ["sound", () => t("Sound")],
  ["desktop", () => t("Desktop")],
  ["mail", () => t("Email")],
];

// A text field, because the browser's time field follows the browser's language and may show 09:00 PM in Russian.
function takeHour(end, typed) {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed.trim());
  if (found) choose({ quiet: { [end]: `${found[1].padStart(2, "0")}:${found[2]}` } });
}

const PERMISSION = {
  granted: [
    "check",
    () => t("The browser allows notifications."),
    () => t("Make sure you can see and hear them here."),
  ],
  default: [
    "bell",
    () => t("The browser has not been asked for permission yet."),
    () => t("“Check” asks for it and sends a test notification."),
  ],
  denied: [
    "circle-alert",
    () => t("The browser blocks notifications."),
    () => t("Allow them next to this site's address in the browser. Sounds and the bell work anyway."),
  ],
  unsupported: [
    "circle-alert",
    () => t("This browser has no desktop notifications."),
    () => t("Sounds and the bell work anyway."),
  ],
};

export function OwnNotifications() {
  const { notices: ways, quiet, sounds } = preferences.value;
  useEffect(() => {
    learnMailbox();
  }, []);
  return html`<${Block} id="notifications-all" title=${t("Notifications")}>
    <div class="card">
      <${Try} />
      <div class="tscroll" role="group" tabindex="0" aria-label=${t("Events and how you are notified")}>
        <table class="tbl ntbl">
          <thead>
            <tr>
              <th scope="col">${t("Event")}</th>
              ${WAYS.map(([way, label]) => html`<th scope="col" class="ctrc" key=${way}>${label()}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${kinds().map(
              ([kind, label]) =>
                html`<tr key=${kind}>
                  <th scope="row">${label()}</th>
                  ${WAYS.map(
                    ([way, name]) =>
                      html`<td key=${way}>
                        <input class="check" type="checkbox" aria-label=${`${label()}: ${name()}`}
                            checked=${ways[kind][way]} onChange=${(event) =>
                              choose({ notices: { [kind]: { [way]: event.currentTarget.checked } } })} />
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <${Row} title=${t("Volume")}>
        <span class="vol">
          <input class="range" type="range" min="0" max="100" step="5" value=${sounds.volume} aria-label=${t("Volume")}
              onChange=${(event) => loud(Number(event.currentTarget.value))} />
          <span class="t12 dim num">${sounds.volume} %</span>
        </span>
      <//>
      <${Row} title=${t("Quiet hours")} text=${t("No sound and no desktop notifications, only the bell")}>
        <span class="hrow tight">
          ${["since", "until"].map(
            (end) =>
              html`<input class="input qtime" inputmode="numeric" maxlength="5" placeholder="21:00" key=${end}
                  aria-label=${end === "since" ? t("Quiet from") : t("Quiet until")} value=${quiet[end]}
                  disabled=${!quiet.on} onInput=${(event) => takeHour(end, event.currentTarget.value)}
                  onBlur=${(event) => {
                    event.currentTarget.value = preferences.value.quiet?.[end] ?? quiet[end];
                  }} />`,
          )}
        </span>
        <${Toggle} label=${t("Quiet hours")} checked=${quiet.on} onChange=${(on) => choose({ quiet: { on } })} />
      <//>
      <${Row} title=${t("While “Away”")} text=${t("Only the bell shows notifications")}>
        <span class="t13 mut">${t("muted")}</span>
      <//>
      <${Row} title=${t("Email when I am away")} text=${
        chosen.value?.channel_id
          ? t("Several notifications come as one email")
          : t("An administrator has not chosen a mailbox for these emails yet")
      }>
        <${Select} label=${t("Email when I am away")} value=${ways.mail_after}
            options=${[2, 5, 10, 30, 60, 120].map((value) => [value, t("after {n} min", { n: value })])}
            onPick=${(value) => choose({ notices: { mail_after: Number(value) } })} />
      <//>
    </div>
  <//>`;
}

async function loud(volume) {
  if (await choose({ sounds: { volume } })) play("message");
}

function Try() {
  const [busy, setBusy] = useState(false);
  const [icon, title, text] = PERMISSION[permission.value] ?? PERMISSION.default;
  const go = async () => {
    setBusy(true);
    try {
      await askPermission();
      await test();
    } catch (problem) {
      complain(words(problem));
    } finally {
      setBusy(false);
    }
  };
  return html`<div class="ntest" role="status">
    <span class=${permission.value === "granted" ? "okc" : "okc none"}><${Icon} name=${icon} size="s" /></span>
    <span class="grow t13"><b class="b6">${title()}</b> ${text()}</span>
    <button type="button" class="btn" disabled=${busy} onClick=${go}>
      <${Icon} name="bell-ring" size="m" />
      ${t("Check")}
    </button>
  </div>`;
}
