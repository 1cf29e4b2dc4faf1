// Delivery state below a message, from the undo window to "read"; with a text where the operator has to act.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { checkMessage, copy, retryMessage } from "../workflow/actions.js";
import { words } from "../core/api.js";
import { fullTime, time, whenWords } from "../core/format.js";
import { t } from "../core/i18n.js";
import { link } from "../state/socket.js";
import { again, discard } from "../compose/outbox.js";
import { operatorName } from "../ui/avatar.js";
import { channelOf, dialogs, me } from "../state/store.js";
import { inUndo, isPlanned, leavesAt } from "../compose/undo_window.js";
import { editAgain, takeBack } from "../compose/send.js";
import { Avatar, Icon, kindName } from "../ui/elements.js";
import { AutomaticDelivery, isAutomatic } from "./automatic.js";
import { cause } from "./channel_errors.js";
import { Files } from "./files.js";
import { Tick } from "./tick.js";

export const Act = ({ run, children }) => html`<button type="button" class="link" onClick=${run}>${children}</button>`;

// at: formatted time of the message.
export function Delivery({ message, at }) {
  const { delivery } = message;
  if (isAutomatic(message)) return html`<${AutomaticDelivery} message=${message} at=${at} />`;
  if (delivery.state === "failed") {
    return html`<span class="mt trouble">
      <${Icon} name="circle-alert" size="s" />
      <span>${failure(delivery)}</span>
      <${Act} run=${() => retryMessage(message)}>${t("Retry")}<//>
      <${Act} run=${() => copy(message.text)}>${t("Copy")}<//>
    </span>`;
  }
  if (delivery.state === "uncertain") return html`<${Uncertain} message=${message} />`;
  if (delivery.code === "checking")
    return html`<span class="mt trouble" role="status">
      <${Tick} state="queued" />
      <span>${t("Checking whether it arrived…")}</span>
    </span>`;
  if (isPlanned(message)) {
    return html`<span class="mt trouble">
      <${Icon} name="calendar-clock" size="s" />
      <span title=${fullTime(leavesAt(message))}>
        ${t("Scheduled for {when}", { when: whenWords(leavesAt(message)) })}
      </span>
      <${Act} run=${() => takeBack(message)}>${t("Cancel")}<//>
    </span>`;
  }
  if (inUndo(message)) return html`<${Leaving} message=${message} at=${at} />`;
  if (delivery.state === "queued" && (delivery.attempts > 0 || delivery.waits_for)) {
    return html`<span class="mt trouble">
      <${Tick} state="waiting" />
      <span>${delivery.waits_for ? t("Waiting for an earlier message") : t("Queued")}</span>
      <${Act} run=${() => takeBack(message)}>${t("Cancel")}<//>
    </span>`;
  }
  return html`<span class="mt">${at} <${Tick} state=${delivery.state} /></span>`;
}

// Only some platforms can report the delivery state.
function Uncertain({ message }) {
  const { delivery } = message;
  const channel = channelOf(dialogs.value[message.dialog_id] ?? {});
  const said = channel?.can?.can_check
    ? t("Delivery uncertain")
    : t("Delivery uncertain: {platform} does not report it", { platform: kindName(channel?.kind) });
  return html`<span class="mt trouble">
    <${Icon} name="circle-question-mark" size="s" />
    <span title=${cause(delivery.code, delivery.detail)}>${said}</span>
    ${channel?.can?.can_check && html`<${Act} run=${() => checkMessage(message)}>${t("Check")}<//>`}
    <${Act} run=${() => retryMessage(message)}>${t("Send again")}<//>
  </span>`;
}

// A bounced email was sent; the mail server's text says why it bounced.
const failure = ({ code, detail }) =>
  code === "bounced"
    ? [t("The email bounced"), detail].filter(Boolean).join(": ")
    : `${t("Not sent")}: ${cause(code, detail)}`;

// Ring that empties during the undo window.
function Leaving({ message, at }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const whole = message.delivery.not_before - message.created_at;
  const left = leavesAt(message) - now;
  if (left <= 0) return html`<span class="mt">${at} <${Tick} state="sending" /></span>`;
  const seconds = Math.ceil(left / 1000);
  return html`<span class="mt trouble leaving" data-state="undo">
    <svg class="ring" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle class="bg" cx="6" cy="6" r="5" />
      <circle class="fg" cx="6" cy="6" r="5" pathLength="100" stroke-dasharray="100"
          stroke-dashoffset=${100 - Math.min(100, (left / whole) * 100)} transform="rotate(-90 6 6)" />
    </svg>
    <span>${t("Sends in {n} s", { n: seconds })}</span>
    <${Act} run=${() => takeBack(message)}>${t("Cancel")}<//>
  </span>`;
}

// Cancelled message: the client has not seen it, so it is an event line, not a bubble.
export function TakenBack({ message, found }) {
  const [open, setOpen] = useState(false);
  const who =
    message.author.operator_id === me.value.id
      ? t("You cancelled sending")
      : t("{name} cancelled sending", { name: operatorName(message.author.operator_id) });
  return html`<li class=${found ? "ev takenback found" : "ev takenback"} data-no=${message.no}>
    <span>
      <${Icon} name="undo-2" size="s" />
      ${who} · <span title=${fullTime(message.created_at)}>${time(message.created_at)}</span>
      ${" "}
      <button type="button" class="link" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>
        ${open ? t("Hide") : t("Show")}
      </button>
      ${
        open &&
        html`<span class="taken">
          ${message.text} <${Act} run=${() => retryMessage(message)}>${t("Send after all")}<//>
        </span>`
      }
    </span>
  </li>`;
}

// Messages on their way from this browser to the server.
export function Pending({ entry }) {
  const note = entry.kind === "note";
  const look = ["msg out", note && "note", entry.phase === "refused" && "fail", entry.phase === "stale" && "wait"]
    .filter(Boolean)
    .join(" ");
  return html`<li class=${look} data-pending=${entry.phase}>
    <div class="box">
      ${note && html`<span class="by"><${Icon} name="lock" size="s" />${t("Note")} · ${me.value.name}</span>`}
      ${entry.files?.length > 0 && html`<${Files} files=${entry.files} />`}
      ${entry.text && html`<span class="text">${entry.text}</span>`}
      <${PendingMeta} entry=${entry} />
    </div>
    <${Avatar} name=${me.value.name} />
  </li>`;
}

const REFUSALS = {
  "cannot-see": () => t("a mentioned colleague cannot see this conversation"),
  "address-wrong": () => t("an address in Cc or Bcc is wrong"),
  "invalid-subject": () => t("the subject cannot be sent"),
  "invalid-time": () => t("the scheduled time has passed"),
  "file-gone": () => t("a file is no longer there, attach it again"),
  blocked: () => t("the client has blocked us"),
  "channel-removed": () => t("the channel was disconnected"),
};

const CANNOT_SAVE = ["no-space", "read-only", "disk-fault", "database-damaged"];

function PendingMeta({ entry }) {
  if (entry.phase === "refused") {
    const why = REFUSALS[entry.code]?.() ?? words({ code: entry.code });
    return html`<span class="mt trouble">
      <${Icon} name="circle-alert" size="s" />
      <span>${t("Not sent")}: ${why}</span>
      ${entry.code !== "file-gone" && html`<${Act} run=${() => again(entry.key)}>${t("Retry")}<//>`}
      <${Act} run=${() => editAgain(entry)}>${t("Edit")}<//>
      <${Act} run=${() => copy(entry.text)}>${t("Copy")}<//>
    </span>`;
  }
  if (entry.phase === "stale") {
    return html`<span class="mt trouble">
      <${Icon} name="circle-question-mark" size="s" />
      <span>${t("Written over an hour ago, not sent")}</span>
      <${Act} run=${() => again(entry.key)}>${t("Send")}<//>
      <${Act} run=${() => editAgain(entry)}>${t("Edit")}<//>
      <${Act} run=${() => discard(entry.key)}>${t("Delete")}<//>
    </span>`;
  }
  const waits = entry.phase === "queued" && (entry.tries > 0 || link.value !== "on");
  if (waits) {
    const why = CANNOT_SAVE.includes(entry.code) ? words({ code: entry.code }) : "";
    const told = why ? t("{why} This is saved here and will be sent automatically.", { why }) : t("Queued");
    return html`<span class="mt trouble">
      <${Tick} state="waiting" />
      <span>${told}</span>
      <${Act} run=${() => editAgain(entry)}>${t("Cancel")}<//>
    </span>`;
  }
  return html`<span class="mt">${time(entry.at)} <${Tick} state="sending" /></span>`;
}
