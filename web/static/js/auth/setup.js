// Setup page: the one-time link from the console creates the company and its administrator.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { api, words } from "../core/api.js";
import { lang, t } from "../core/i18n.js";
import { chooseLanguage, sendPicked } from "../state/device_prefs.js";
import { go } from "../core/router.js";
import { enter } from "../state/sync.js";
import { Icon } from "../ui/elements.js";
import { Enter } from "./layout.js";
import { PasswordField } from "./password.js";

const SHORTEST = 12;
const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";
const tokenInLink = () => new URLSearchParams(location.hash.slice(1)).get("token") ?? "";

function whatIsWrong(problem) {
  if (problem.code === "already-set-up") return t("Okno is already set up. Sign in.");
  if (problem.code === "bad-link") return t("This link is no longer valid. Restart the server to get a new one.");
  return words(problem);
}

export function Setup() {
  const [form, setForm] = useState({ company: "", name: "", email: "", password: "" });
  const [problem, setProblem] = useState(null);
  const [short, setShort] = useState(false);
  const [token, setToken] = useState(tokenInLink);
  // Pasting the link into this tab changes only the hash, so no page is loaded.
  useEffect(() => {
    const pasted = () => {
      const found = tokenInLink();
      if (found) {
        setToken(found);
        setProblem(null);
      }
    };
    window.addEventListener("hashchange", pasted);
    return () => window.removeEventListener("hashchange", pasted);
  }, []);
  const set = (name) => (event) => setForm({ ...form, [name]: event.target.value });
  const submit = async (event) => {
    event.preventDefault();
    if (form.password.length < SHORTEST) {
      setShort(true);
      return;
    }
    setShort(false);
    try {
      await api("POST", "/api/setup", { ...form, token, locale: lang.value, zone: deviceZone() });
      await sendPicked();
      await enter();
      go("/inbox/all", { replace: true });
    } catch (failed) {
      setProblem(failed);
    }
  };
  if (!token)
    return html`<${Enter}>
      <div class="formin">
        <div>
          <h1>${t("First-time setup")}</h1>
          <p class="mut lgp">${t("Open the one-time link that the server printed at its first start.")}</p>
        </div>
      </div>
    <//>`;
  const text = (name, label, type, autocomplete) =>
    html`<div class="field">
      <label for=${"s" + name}>${label}</label>
      <input class="input large" id=${"s" + name} type=${type} autocomplete=${autocomplete} required value=${form[name]}
          onInput=${set(name)} />
    </div>`;
  return html`<${Enter}>
    <form class="formin" onSubmit=${submit}>
      <div>
        <h1>${t("First-time setup")}</h1>
        <p class="mut lgp">${t("Your company and its first administrator. Everything can be changed later.")}</p>
      </div>
      ${
        problem &&
        html`<div class="errsum" role="alert">
          <${Icon} name="circle-alert" size="m" />
          <span>${whatIsWrong(problem)}</span>
        </div>`
      }
      ${text("company", t("Company name"), "text", "organization")}
      <div class="field">
        <span class="lab" id="slang">${t("Language")}</span>
        <div class="seg" role="group" aria-labelledby="slang">
          <button type="button" lang="ru" aria-pressed=${String(lang.value === "ru")}
              onClick=${() => chooseLanguage("ru")}>
            Русский
          </button>
          <button type="button" lang="en" aria-pressed=${String(lang.value === "en")}
              onClick=${() => chooseLanguage("en")}>
            English
          </button>
        </div>
      </div>
      ${text("name", t("Your name"), "text", "name")}
      ${text("email", t("Your email"), "email", "username")}
      <${PasswordField} id="spassword" value=${form.password} onInput=${(password) => setForm({ ...form, password })}
          label=${t("Password")} autocomplete="new-password"
          error=${short ? t("At least 12 characters. A phrase of three words is best.") : null}
          hint=${t("At least 12 characters. A phrase of three words is best.")} />
      <button type="submit" class="btn primary large wide">${t("Create")}</button>
    </form>
  <//>`;
}
