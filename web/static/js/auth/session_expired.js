// Sign-in dialog shown over the page when the session has expired; the page keeps its state.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { api } from "../core/api.js";
import { t } from "../core/i18n.js";
import { drafts } from "../compose/drafts.js";
import { go } from "../core/router.js";
import { me } from "../state/store.js";
import { comeBack, leave } from "../state/sync.js";
import { Avatar, Icon } from "../ui/elements.js";
import { PasswordField, signInWords } from "./password.js";
import { keepInside, useFocusBack } from "../ui/hooks.js";

export function SessionExpired() {
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState(null);
  const field = useRef(null);
  useFocusBack();
  useLayoutEffect(() => field.current.focus(), []);
  const submit = async (event) => {
    event.preventDefault();
    try {
      await api("POST", "/api/session", { email: me.value.email, password, remember: false });
      comeBack();
    } catch (failed) {
      setProblem(failed);
      field.current.select();
    }
  };
  const other = () => {
    leave();
    go("/login");
  };
  return html`<div class="over solid">
    <div class="dialog narrow" role="dialog" aria-modal="true" aria-label=${t("Session expired")}
        onKeyDown=${keepInside}>
      <form class="dpad" onSubmit=${submit}>
        <div class="hrow">
          <${Avatar} name=${me.value.name} size="lg" />
          <div class="grow">
            <h2 class="head2">${t("Session expired")}</h2>
            <p class="t13 mut cut">${me.value.name} · ${me.value.email}</p>
          </div>
        </div>
        ${
          Object.keys(drafts.value).length > 0 &&
          html`<p class="livebox ok dgap">
            <${Icon} name="check" size="m" />
            <span class="t13">${t("Your drafts are kept. After signing in you come back here.")}</span>
          </p>`
        }
        <input class="vh" type="email" autocomplete="username" value=${me.value.email} tabindex="-1" aria-hidden="true"
            readonly />
        <${PasswordField} id="sp" field=${field} value=${password} onInput=${setPassword}
            error=${problem && signInWords(problem)} label=${t("Password")} autocomplete="current-password"
            extra="dgap" />
        <button type="submit" class="btn primary large wide dgap">${t("Sign in")}</button>
        <div class="hrow dgap t13">
          <button type="button" class="link" onClick=${other}>${t("Sign in as someone else")}</button>
        </div>
      </form>
    </div>
  </div>`;
}
