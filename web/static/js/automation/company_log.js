// Log of all rules, beside the cards.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Empty } from "../ui/elements.js";
import { Shut, useEscape } from "./panel.js";
import { RunList } from "./run_list.js";
import { book } from "./rules.js";

/** @type {[string, () => string, () => string][]} */
const OUTCOMES = [
  ["", () => t("All"), () => t("No runs yet")],
  ["did", () => t("Done"), () => t("No rule has done anything yet")],
  ["refused", () => t("Refused"), () => t("Nothing was refused")],
  ["failed", () => t("Failed"), () => t("No run has failed")],
];

export function CompanyLog() {
  const heading = useRef(null);
  const [outcome, setOutcome] = useState("");
  useEscape(".autolog");
  useLayoutEffect(() => {
    if (document.activeElement !== document.body) heading.current.focus({ preventScroll: true });
  }, []);
  const newest = Math.max(0, ...book.value.rules.map((rule) => rule.last_run_at ?? 0));
  const nothing = OUTCOMES.find(([id]) => id === outcome)[2]();
  return html`<aside class="peek" aria-label=${t("Log of all rules")}>
    <div class="ed-top">
      <h2 class="grow cut" tabindex="-1" ref=${heading}>${t("Log of all rules")}</h2>
      <${Shut} label=${t("Close the log")} />
    </div>
    <div class="scroll ed edbody" role="group" tabindex="0" aria-label=${t("Runs")}>
      <div class="rulechips" role="group" aria-label=${t("Show runs")}>
        ${OUTCOMES.map(
          ([id, label]) =>
            html`<button type="button" class="chip" key=${id} aria-pressed=${String(id === outcome)}
                onClick=${() => setOutcome(id)}>${label()}</button>`,
        )}
      </div>
      <${RunList} key=${outcome} source=${outcome ? `/api/runs?outcome=${outcome}` : "/api/runs"} named
        newest=${outcome ? null : newest} empty=${html`<${Empty} icon="history" title=${nothing}
          text=${t("Runs of the last 90 days appear here.")} />`} />
    </div>
  </aside>`;
}
