// The switch "No automatic messages" of a client: rules write nothing to this client while it is on.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { complain, toast } from "../state/toasts.js";
import { saveContact } from "../workflow/actions.js";

const said = (on) => (on ? t("No automatic messages to this client") : t("Automatic messages to this client allowed"));

// onSaved: told of the changed contact by a page that keeps a copy of its own.
export function NoAutomatic({ contact, onSaved = (_changed) => {} }) {
  const [asked, setAsked] = useState(null); // what was chosen and is not stored yet
  const save = async (on) => {
    setAsked(on);
    try {
      await saveContact(contact, { no_automatic: on });
      onSaved({ ...contact, no_automatic: on });
      return true;
    } catch (problem) {
      complain(words(problem));
      return false;
    } finally {
      setAsked(null);
    }
  };
  const change = async (on) => {
    if (await save(on)) toast(said(on), { icon: "zap", undo: () => save(!on) });
  };
  return html`<label class="srow nop">
    <span class="grow t13">${t("No automatic messages")}</span>
    <input class="tog" type="checkbox" role="switch" checked=${asked ?? Boolean(contact.no_automatic)}
        aria-busy=${asked === null ? null : "true"} onChange=${(event) => change(event.currentTarget.checked)} />
  </label>`;
}
