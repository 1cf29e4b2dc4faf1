// Company settings: name, time zone and language. For administrators.
import { useEffect, useRef, useState } from "preact/hooks";
import { command, get, words } from "../core/api.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { company } from "../state/store.js";
import { toast } from "../state/toasts.js";
import { Block, Segments } from "../ui/form.js";
import { useSaveKey } from "../ui/hooks.js";
import { ZoneSelect, zoneName } from "./time_zones.js";

const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function Company() {
  const [changes, setChanges] = useState({});
  const [zones, setZones] = useState([]);
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  const field = useRef(null);
  const shown = { ...company.value, ...changes };
  const dirty = ["name", "zone", "language"].some((key) => shown[key] !== company.value[key]);
  const wrong = !shown.name.trim();
  useEffect(() => {
    get("/api/company").then((answer) => setZones(answer.zones), setProblem);
  }, []);
  const set = (change) => setChanges({ ...changes, ...change });
  const save = async (event) => {
    event.preventDefault();
    if (busy || !dirty) return;
    if (wrong) {
      field.current.focus();
      return;
    }
    setBusy(true);
    try {
      const { name, zone, language } = shown;
      await command("/api/company", { name: name.trim(), zone, language }, { method: "PUT" });
      setChanges({});
      setProblem(null);
      toast(t("Company saved"), { icon: "check" });
    } catch (failed) {
      setProblem(failed);
    }
    setBusy(false);
  };
  useSaveKey(save);
  return html`
    <form class="hform" onSubmit=${save} novalidate aria-label=${t("Company profile")}>
      <${Block} id="coh" title=${t("Company profile")}>
        <p class="lead">${t("Clients read the name. The time zone is that of new business hours and of reports.")}</p>
        ${problem && html`<p class="banner bad rowgap" role="alert">${words(problem)}</p>`}
        <div class="card fcard">
          <div class="field"><label for="con">${t("Company name")}</label>
            <input class="input" id="con" ref=${field} maxlength="200" value=${shown.name}
              aria-invalid=${wrong ? "true" : null} aria-describedby=${wrong ? "cone" : null}
              onInput=${(event) => set({ name: event.currentTarget.value })} />
            ${wrong && html`<span class="hint bad" id="cone">${t("Enter a name.")}</span>`}
          </div>
          <div class="f2 dgap">
            <div class="field"><label for="coz">${t("Time zone")}</label>
              <${ZoneSelect} id="coz" zones=${zones} value=${shown.zone} onPick=${(zone) => set({ zone })} />
              ${
                deviceZone() !== shown.zone &&
                zones.includes(deviceZone()) &&
                html`<button type="button" class="link t12 cozone" onClick=${() => set({ zone: deviceZone() })}>
                  ${t("Use the zone of this device: {zone}", { zone: zoneName(deviceZone()) })}
                </button>`
              }
            </div>
            <div class="field"><span class="lab">${t("Language of automatic messages")}</span>
              <${Segments} label=${t("Language of automatic messages")} value=${shown.language}
                options=${[
                  ["ru", "Русский", "ru"],
                  ["en", "English", "en"],
                ]} onPick=${(language) => set({ language })} />
              <span class="hint">${t("For clients whose language is unknown.")}</span>
            </div>
          </div>
        </div>
      <//>
      ${
        dirty &&
        html`<div class="hfoot">
          <span class="grow t12 dim" role="status">${t("Not saved yet")}</span>
          <button type="button" class="btn quiet" onClick=${() => setChanges({})}>${t("Cancel")}</button>
          <button type="submit" class="btn primary" disabled=${busy}>
            ${t("Save")}<kbd class="only-wide">Ctrl S</kbd>
          </button>
        </div>`
      }
    </form>
  `;
}
