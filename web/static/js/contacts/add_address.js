// Adds an address to a client; conversations from it are added to the card.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { addIdentity } from "../workflow/actions.js";
import { words } from "../core/api.js";
import { t } from "../core/i18n.js";
import { Icon, kindName } from "../ui/elements.js";

const KINDS = ["email", "phone", "telegram", "vk"];
const HINTS = {
  email: () => t("name@example.com"),
  phone: () => t("+7 900 000-00-00"),
  telegram: () => t("numeric ID, not the @name"),
  vk: () => t("numeric page ID"),
};
const WRONG = {
  email: () => t("This is not an email address."),
  phone: () => t("This is not a phone number."),
  telegram: () => t("Enter the numeric Telegram ID, not the @name."),
  vk: () => t("Enter the numeric VK ID, not the page address."),
};

export function AddAddress({ contact }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return html`<button type="button" class="link t13 addaddr hrow tight" onClick=${() => setOpen(true)}>
      <${Icon} name="plus" size="s" />
      ${t("Add an address")}
    </button>`;
  return html`<${Form} contact=${contact} shut=${() => setOpen(false)} />`;
}

function Form({ contact, shut }) {
  const [kind, setKind] = useState("email");
  const [value, setValue] = useState("");
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useRef(null);
  useLayoutEffect(() => field.current.focus(), []);
  const submit = async (event) => {
    event.preventDefault();
    if (busy || !value.trim()) return;
    setBusy(true);
    try {
      await addIdentity(contact, kind, value.trim());
      shut();
    } catch (failed) {
      setBusy(false);
      setProblem(failed.status === 422 ? WRONG[kind]() : words(failed));
      field.current?.focus();
    }
  };
  const keys = (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      shut();
    }
  };
  return html`<form class="addform" onSubmit=${submit} onKeyDown=${keys} aria-label=${t("Add an address")}>
    <label class="vh" for="akind">${t("Address type")}</label>
    <select class="input" id="akind" value=${kind} onChange=${(event) => {
      setKind(event.target.value);
      setProblem(null);
    }}>
      ${KINDS.map((name) => html`<option value=${name}>${kindName(name)}</option>`)}
    </select>
    <label class="vh" for="avalue">${t("Address")}</label>
    <input class="input" id="avalue" ref=${field} value=${value} autocomplete="off"
        inputmode=${kind === "email" ? "email" : kind === "phone" ? "tel" : "text"} placeholder=${HINTS[kind]()}
        aria-invalid=${problem ? "true" : null} aria-describedby=${problem ? "aerror" : null}
        onInput=${(event) => {
          setValue(event.target.value);
          setProblem(null);
        }} />
    ${problem && html`<p class="hint bad" id="aerror" role="alert">${problem}</p>`}
    <p class="hint">${t("Conversations from this address will be added to the card.")}</p>
    <span class="hrow">
      <button type="submit" class="btn small primary" aria-busy=${String(busy)}>${t("Add")}</button>
      <button type="button" class="btn small quiet" onClick=${shut}>${t("Cancel")}</button>
    </span>
  </form>`;
}
