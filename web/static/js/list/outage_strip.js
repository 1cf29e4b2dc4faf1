// Outage strip above the list: a failing channel, since when, why, and what an administrator can do.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { copy } from "../workflow/actions.js";
import { now } from "../core/clock.js";
import { commandFor, commandLine, quoted } from "../core/command_line.js";
import { dayOf, fullTime, time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { channels, me } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { cause } from "../conversation/channel_errors.js";

// Errors that need new secrets or settings; others need a test.
const BY_CHANGE = ["token-wrong", "password-wrong", "settings-wrong", "secrets-unreadable", "folder-missing"];

const since = (at) => (dayOf(at) === dayOf(now.value) ? time(at) : fullTime(at));

export function Outages() {
  const down = Object.values(channels.value)
    .filter((one) => one.down_since && ["trouble", "working"].includes(one.health))
    .sort((a, b) => a.down_since - b.down_since);
  return down.map((one) =>
    one.health === "trouble"
      ? html`<${Down} channel=${one} key=${one.id} />`
      : html`<${Up} channel=${one} key=${one.id} />`,
  );
}

function Down({ channel }) {
  const [open, setOpen] = useState(false);
  const words = {
    name: channel.name,
    time: since(channel.down_since),
    cause: cause(channel.health_code, channel.health_detail),
  };
  const line =
    channel.kind === "email"
      ? t("{name} has received no emails since {time}: {cause}.", words)
      : t("{name} has received no messages since {time}: {cause}.", words);
  const admin = me.value?.role === "administrator";
  return html`<div class="banner bad outage" role="alert" data-channel=${channel.id}>
    <${Icon} name="circle-alert" size="m" />
    <span class="grow">
      ${line} <span class="b4">
        ${admin ? t("Replies wait in the queue.") : t("Replies wait in the queue. Administrators have been notified.")}
      </span>
    </span>
    ${
      admin &&
      html`<button type="button" class="btn small" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>
        ${t("What to do")}
      </button>`
    }
    ${open && html`<${Remedy} channel=${channel} />`}
  </div>`;
}

function Remedy({ channel }) {
  const found = commandLine();
  const change = BY_CHANGE.includes(channel.health_code);
  const command = found && commandFor(found, `channel ${change ? "change" : "test"} ${quoted(channel.name)}`);
  return html`<div class="remedy t13">
    <p>
      ${
        change
          ? t("Get a valid token or password, then run this command on the server. It asks for the new one:")
          : t("Okno keeps trying. Run this command on the server to see what the platform answers:")
      }
    </p>
    ${
      command &&
      html`
        <code class="cmd">${command}</code>
        <button type="button" class="btn small" onClick=${() => copy(command)}>
          <${Icon} name="copy" size="s" />
          ${t("Copy")}
        </button>
      `
    }
  </div>`;
}

function Up({ channel }) {
  return html`<div class="banner okb outage" role="status" data-channel=${channel.id}>
    <${Icon} name="check" size="m" />
    <span class="grow">
      ${t("{name} works again. Messages from {from} to {until} arrive late.", {
        name: channel.name,
        from: since(channel.down_since),
        until: time(channel.health_at),
      })}
    </span>
  </div>`;
}
