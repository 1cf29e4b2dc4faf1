// Settings of the company: through which mailbox people who are away get their notices. For administrators.
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

// {channel_id, name} of the chosen one; null until it is known.
export const chosen = signal(null);

export async function learnMailbox() {
  try { chosen.value = await get("/api/company/mailbox"); } catch (problem) { if (!(problem instanceof Problem)) throw problem; }
}

async function pick(value) {
  try {
    chosen.value = await api("PUT", "/api/company/mailbox", { channel_id: value ? Number(value) : null });
    toast(value ? t("Letters go through {name}", { name: chosen.value.name }) : t("Nobody gets letters now"), { icon: "mail" });
  } catch (problem) { complain(words(problem)); learnMailbox(); }
}

export function Mailbox() {
  useEffect(() => { learnMailbox(); }, []);
  const boxes = Object.values(channels.value).filter((one) => one.kind === "email" && one.health !== "removed");
  return html`<${Block} id="mailbox-all" title=${t("Letters to colleagues")}><p class="lead">${t("Who is away for some minutes gets what they have not seen as one letter, if they wish so. It says what happened and where, and repeats nothing of what clients wrote.")}</p><div class="card">
    ${boxes.length ? html`<${Row} title=${t("Mailbox")} text=${t("A letter leaves from it, marked as a machine's; answers of machines to it become no conversation")}><${Select} label=${t("Mailbox for letters to colleagues")} value=${chosen.value?.channel_id ?? ""} options=${[["", t("No letters")], ...boxes.map((one) => [one.id, one.name])]} onPick=${pick} /><//>`
      : html`<div class="srow"><${Icon} name="mail-x" size="m" /><span class="grow t13">${t("No mailbox is connected yet.")}</span></div>`}</div>
    ${chosen.value?.channel_id && html`<p class="hint rowgap">${t("“Check” in the settings of notices sends one at once.")}</p>`}<//>`;
}
