// Company settings: mailbox of the notification emails. For administrators.
import { useEffect } from "preact/hooks";
import { signal } from "@preact/signals";
import { html } from "../core/html.js";
import { api, get, Problem, words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { channels } from "../state/store.js";
import { complain, toast } from "../state/toasts.js";
import { Icon } from "../ui/elements.js";
import { Select } from "./appearance.js";
import { Block, Row } from "../ui/form.js";

// {channel_id, name} of the chosen mailbox; null until loaded.
export const chosen = signal(null);

export async function learnMailbox() {
  try {
    chosen.value = await get("/api/company/mailbox");
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
  }
}

async function pick(value) {
  try {
    chosen.value = await api("PUT", "/api/company/mailbox", { channel_id: value ? Number(value) : null });
    toast(value ? t("Emails are sent from {name}", { name: chosen.value.name }) : t("Emails to colleagues are off"), {
      icon: "mail",
    });
  } catch (problem) {
    complain(words(problem));
    learnMailbox();
  }
}

export function Mailbox() {
  useEffect(() => {
    learnMailbox();
  }, []);
  const boxes = Object.values(channels.value).filter((one) => one.kind === "email" && one.health !== "removed");
  return html`<${Block} id="mailbox-all" title=${t("Emails to colleagues")}>
    <p class="lead">
      ${t(
        "Colleagues who are away for a few minutes can get their unseen notifications as one email. It says what happened and where, and never quotes clients.",
      )}
    </p>
    <div class="card">
      ${
        boxes.length
          ? html`<${Row} title=${t("Mailbox")} text=${t(
              "Sends the notification emails, marked as automatic. Automatic replies to them do not open conversations.",
            )}>
              <${Select} label=${t("Mailbox for emails to colleagues")} value=${chosen.value?.channel_id ?? ""}
                  options=${[["", t("No emails")], ...boxes.map((one) => [one.id, one.name])]} onPick=${pick} />
            <//>`
          : html`<div class="srow">
              <${Icon} name="mail-x" size="m" />
              <span class="grow t13">${t("No mailbox is connected yet.")}</span>
            </div>`
      }
    </div>
    ${
      chosen.value?.channel_id &&
      html`<p class="hint rowgap">${t("“Check” in the notification settings sends one right away.")}</p>`
    }
  <//>`;
}
