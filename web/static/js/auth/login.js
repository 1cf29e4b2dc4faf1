// Sign-in.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { api } from "../core/api.js";
import { t } from "../core/i18n.js";
import { sendPicked } from "../state/device_prefs.js";
import { go } from "../core/router.js";
import { enter } from "../state/sync.js";
import { wantedPath } from "./feature.js";
import { Enter } from "./layout.js";
import { PasswordField, signInWords } from "./password.js";

export function Login() {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [remember, setRemember] = useState(true);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useRef(null);
  const first = useRef(null);
  useLayoutEffect(() => first.current.focus(), []);
  const submit = async (event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await api("POST", "/api/session", { email: email.trim(), password, remember });
      await sendPicked();
      await enter();
      go(wantedPath.value, { replace: true });
    } catch (failed) {
      setBusy(false);
      setProblem(failed);
      field.current?.select();
    }
  };
  return html`<${Enter}>
    <form class="formin" onSubmit=${submit}>
      <div><h1>${t("Sign-in")}</h1><p class="mut lgp">${location.host}</p></div>
      <div class="field">
        <label for="em">${t("Email")}</label>
        <input class="input large" id="em" ref=${first} type="email" autocomplete="username" required value=${email}
            onInput=${(event) => setEmail(event.target.value)} />
      </div>
      <${PasswordField} id="pw" field=${field} value=${password} onInput=${setPassword}
          error=${problem && signInWords(problem)} label=${t("Password")} autocomplete="current-password" />
      <label class="hrow t13">
        <input class="check" type="checkbox" checked=${remember}
            onChange=${(event) => setRemember(event.target.checked)} />
        ${t("Remember this device for 7 days")}
      </label>
      <button type="submit" class="btn primary large wide" aria-busy=${String(busy)}>${t("Sign in")}</button>
    </form>
  <//>`;
}
