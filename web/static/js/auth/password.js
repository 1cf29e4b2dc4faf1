// Password field with a "show" button, and the error texts of a refused sign-in.
import { useState } from "preact/hooks";
import { html } from "../core/html.js";
import { words } from "../core/api.js";
import { n, t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";

export function PasswordField({ id, field, value, onInput, error, hint, label, autocomplete, extra = "" }) {
  const [open, setOpen] = useState(false);
  const note = error ?? hint;
  return html`<div class=${"field " + extra}>
    <label for=${id}>${label}</label>
    <div class="affix">
      <input class="input large" id=${id} ref=${field} type=${open ? "text" : "password"} autocomplete=${autocomplete}
          value=${value} required aria-invalid=${error ? "true" : null} aria-describedby=${note ? id + "e" : null}
          onInput=${(event) => onInput(event.target.value)} />
      <button type="button" class="ib small" aria-label=${open ? t("Hide the password") : t("Show the password")}
          aria-pressed=${String(open)} onClick=${() => setOpen(!open)}>
        <${Icon} name="eye" size="m" />
      </button>
    </div>
    ${note && html`<p class=${error ? "hint bad" : "hint"} id=${id + "e"} role=${error ? "alert" : null}>${note}</p>`}
  </div>`;
}

export function signInWords(problem) {
  if (problem.code === "wrong-password") {
    const left = problem.detail.tries_left;
    return left === undefined
      ? t("Wrong email or password.")
      : n(
          "Wrong email or password. {n} attempt left, then a pause.",
          "Wrong email or password. {n} attempts left, then a pause.",
          left,
        );
  }
  if (problem.code === "locked") {
    const minutes = Math.max(1, Math.ceil((problem.detail.retry_after ?? 60) / 60));
    return n("Too many attempts. Try again in {n} minute.", "Too many attempts. Try again in {n} minutes.", minutes);
  }
  if (problem.code === "sign-in-busy")
    return t("Too many people are signing in right now. Try again in a few seconds.");
  return words(problem);
}
