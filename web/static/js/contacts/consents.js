// The switches of a client: no automatic messages, blocked sender. Each saves at once and can be undone.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { complain, toast } from "../state/toasts.js";
import { saveContact } from "../workflow/actions.js";

// field of the contact -> [label, words after switching it on, and off, icon]
const SWITCHES = {
  no_automatic: [
    () => t("No automatic messages"),
    () => t("No automatic messages to this client"),
    () => t("Automatic messages to this client allowed"),
    "zap",
  ],
  sender_blocked: [
    () => t("Blocked sender"),
    () => t("Sender blocked: messages are kept, nobody is notified"),
    () => t("Sender unblocked"),
    "ban",
  ],
};

// onSaved: told of the changed contact by a page that keeps a copy of its own.
export const Consents = ({ contact, onSaved = (_changed) => {} }) =>
  Object.keys(SWITCHES).map(
    (field) => html`<${Switch} key=${field} contact=${contact} field=${field} onSaved=${onSaved} />`,
  );

function Switch({ contact, field, onSaved }) {
  const [label, switchedOn, switchedOff, icon] = SWITCHES[field];
  const [asked, setAsked] = useState(null); // what was chosen and is not stored yet
  const save = async (on) => {
    setAsked(on);
    try {
      await saveContact(contact, { [field]: on });
      onSaved({ ...contact, [field]: on });
      return true;
    } catch (problem) {
      complain(words(problem));
      return false;
    } finally {
      setAsked(null);
    }
  };
  const change = async (on) => {
    if (await save(on)) toast(on ? switchedOn() : switchedOff(), { icon, undo: () => save(!on) });
  };
  return html`<label class="srow nop">
    <span class="grow t13">${label()}</span>
    <input class="tog" type="checkbox" role="switch" checked=${asked ?? Boolean(contact[field])}
        aria-busy=${asked === null ? null : "true"} onChange=${(event) => change(event.currentTarget.checked)} />
  </label>`;
}
