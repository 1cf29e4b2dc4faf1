// Client card: name, addresses, note and all conversations.
import { useLayoutEffect } from "preact/hooks";
import { element } from "../core/element.js";
import { html } from "../core/html.js";
import { copy, saveContact } from "../workflow/actions.js";
import { drawer } from "../ui/layers.js";
import { now } from "../core/clock.js";
import { date, dayWord, number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { operatorName, shortName } from "../ui/avatar.js";
import { cardHidden } from "../state/device_prefs.js";
import { clientPath, inboxPath, route } from "../core/router.js";
import { dialogs, state } from "../state/store.js";
import { SlaBox } from "../sla/feature.js";
import { DialogFacts } from "../tags/feature.js";
import { AddAddress } from "./add_address.js";
import { Consents } from "./consents.js";
import { Avatar, Badge, channelName, Icon, Line } from "../ui/elements.js";
import { Editable } from "../ui/edit_field.js";
import { keepInside, useFocusBack } from "../ui/hooks.js";
import { CardTasks } from "../tasks/feature.js";

export function Card() {
  const { dialog: id } = route.value;
  const dialog = dialogs.value[id];
  const contact = dialog && state.value.contacts[dialog.contact_id];
  return html`<${Panel} open=${drawer.value} busy=${!contact}>
    ${dialog && html`<${Inside} dialog=${dialog} contact=${contact} />`}
  <//>`;
}

function Panel({ open, busy, children }) {
  const hide = () => {
    if (open) drawer.value = false;
    else cardHidden.value = true;
  };
  return html`
    ${open && html`<${DrawerFocus} />`}
    <aside class=${open ? "ccard drawer" : "ccard"} id="card" tabindex="-1" aria-label=${t("Client card")}
        aria-busy=${busy ? "true" : null} onKeyDown=${open ? keepInside : null}>
      <div class="phead">
        <h2 class="t13 b6 grow">${t("Client")}</h2>
        <button type="button" class="ib small" aria-label=${t("Hide the card")} title=${t("Hide the card") + "  ]"}
            onClick=${hide}>
          <${Icon} name=${open ? "x" : "panel-right"} size="m" />
        </button>
      </div>
      <div class="scroll" role="group" tabindex="0" aria-label=${t("Client details")}>${children}</div>
    </aside>
    ${
      open &&
      html`<div class="dscrim" aria-hidden="true" onClick=${() => {
        drawer.value = false;
      }}></div>`
    }
  `;
}

function DrawerFocus() {
  useFocusBack();
  useLayoutEffect(() => element("#card .phead button")?.focus({ preventScroll: true }), []);
  return null;
}

function Inside({ dialog, contact }) {
  const name = contact?.name ?? dialog.name;
  return html`
    <div class="cc-top">
      <${Avatar} name=${name} face=${dialog.avatar} size="lg" />
      <div class="grow">
        ${
          contact
            ? html`
                <${Editable} key=${contact.id} value=${contact.name} label=${t("Client name")}
                    save=${(text) => saveContact(contact, { name: text })} needed head="h3" look="b6 t16" />
                <p class="t12 dim">${t("Client since {date}", { date: date(contact.created_at) })}</p>
              `
            : html`<h3 class="b6 t16 cut">${name}</h3><${Line} width=${60} />`
        }
      </div>
    </div>
    <${SlaBox} key=${dialog.id} dialog=${dialog} />
    <${Section} name="dialog" title=${t("Conversation")}><${DialogFacts} key=${dialog.id} dialog=${dialog} /><//>
    ${
      contact
        ? html`
            <${Contacts} contact=${contact} dialog=${dialog} />
            <${CardTasks} key=${dialog.id} dialog=${dialog} />
            <${History} contact=${contact} />
            <${Note} contact=${contact} /><${Bans} contact=${contact} />
          `
        : html`<div class="sks">${[100, 76, 88, 52].map((width) => html`<${Line} width=${width} />`)}</div>`
    }
  `;
}

const folded = (name) => localStorage.getItem("okno.fold." + name) === "1";

export const Section = ({ name, title, count, children }) => html`<details class="sect" open=${!folded(name)}
    onToggle=${(event) => localStorage.setItem("okno.fold." + name, event.currentTarget.open ? "0" : "1")}>
  <summary>
    ${title} ${count > 0 && html`<span class="n">${count}</span>`} <${Icon} name="chevron-down" size="s" />
  </summary>
  ${children}
</details>`;

function Contacts({ contact, dialog }) {
  return html`<${Section} name="contacts" title=${t("Contacts")}>
    ${contact.identities.map((identity) => {
      const shown = identity.label || identity.external_id;
      return html`<button type="button" class="crow" key=${identity.id} title=${t("Copy")}
          aria-label=${t("Copy {value}", { value: shown })} onClick=${() => copy(shown)}>
        <${Badge} kind=${identity.kind} named />
        <span class="grow cut">${shown}</span>
        ${
          identity.kind === dialog.kind &&
          shown === (dialog.label || identity.external_id) &&
          html`<span class="t12 dim">${t("current")}</span>`
        }
        <${Icon} name="copy" size="s" />
      </button>`;
    })}
    <${AddAddress} key=${contact.id} contact=${contact} />
  <//>`;
}

// All conversations with this client, newest first: {dialog, episode}.
export const pastOf = (contact) =>
  contact.dialogs
    .flatMap((dialog) => dialog.episodes.map((episode) => ({ dialog, episode })))
    .sort((a, b) => b.episode.opened_at - a.episode.opened_at);

function History({ contact }) {
  const rows = pastOf(contact);
  return html`<${Section} name="dialogs" title=${t("All conversations")} count=${rows.length}>
    ${rows.map(
      ({
        dialog,
        episode,
      }) => html`<a class="crow" key=${episode.number} href=${inboxPath(route.value.view, dialog.id)}>
        <${Badge} kind=${dialog.kind} named />
        <span class="grow">
          <span class="cut">${episode.title || channelName(dialog)}</span>
          <span class="t12 dim cut">${facts(episode)}</span>
          ${
            dialog.id === route.value.dialog && episode.state === "open"
              ? html`<span class="vh">${t("current")}</span>`
              : null
          }
        </span>
      </a>`,
    )}
    <a class="link t13 addaddr hrow tight" href=${clientPath(contact.id)}>
      <${Icon} name="history" size="s" />
      ${t("Full history")}
    </a>
  <//>`;
}

export function facts(episode) {
  const open = episode.state === "open";
  const who = open ? episode.assignee_id : (episode.closed_by ?? episode.assignee_id);
  return [
    t("No. {number}", { number: number(episode.number) }),
    dayWord(open ? episode.opened_at : episode.closed_at, now.value),
    open ? t("open") : who ? shortName(operatorName(who)) : t("closed"),
  ].join(" · ");
}

function Note({ contact }) {
  return html`<${Section} name="note" title=${t("Client note")}>
    <${Editable} key=${contact.id} value=${contact.note ?? ""} label=${t("Client note")}
        empty=${t("Add a note about the client")} save=${(text) => saveContact(contact, { note: text })} long />
  <//>`;
}

const Bans = ({ contact }) =>
  html`<${Section} name="consent" title=${t("Consents and bans")}>
    <${Consents} key=${contact.id} contact=${contact} />
  <//>`;
