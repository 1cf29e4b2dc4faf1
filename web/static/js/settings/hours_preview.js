// Live preview of unsaved business hours: a client writes at one time, the reply is due at another.
import { useEffect, useState } from "preact/hooks";
import { api, words } from "../core/api.js";
import { span, zonedTime } from "../core/format.js";
import { html } from "../core/html.js";
import { rich, t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";

const QUIET_MS = 250;
const NORMS = [15, 30, 60, 240, 480];

// The preview of a schedule: {opens, example, examples, recounted}; null until the server has computed it.
export function usePreview(schedule, hoursId, minutes, valid) {
  const [found, setFound] = useState({ preview: null, problem: null });
  const asked = JSON.stringify([schedule, hoursId, minutes]);
  useEffect(() => {
    if (!valid) return undefined;
    let current = true;
    const timer = setTimeout(async () => {
      try {
        const preview = await api("POST", "/api/hours/preview", { ...schedule, hours_id: hoursId, minutes });
        if (current) setFound({ preview, problem: null });
      } catch (problem) {
        if (current) setFound((before) => ({ ...before, problem }));
      }
    }, QUIET_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asked, valid]);
  return found;
}

export function HoursPreview({ found: { preview, problem }, zone, minutes, onMinutes }) {
  return html`<section class="psec" aria-labelledby="hph">
    <div class="hrow gap2 wrap">
      <h3 class="head2 grow" id="hph">${t("Example")}</h3>
      <label class="t13 dim" for="hpm">${t("Time for the reply")}</label>
      <select class="sel hpm" id="hpm" onChange=${(event) => onMinutes(Number(event.currentTarget.value))}>
        ${NORMS.map(
          (norm) => html`<option key=${norm} value=${norm} selected=${norm === minutes}>
            ${span(norm * 60_000)}
          </option>`,
        )}
      </select>
    </div>
    <div class="card fcard rowgap hpre" aria-live="polite" aria-busy=${String(!preview)}>
      ${problem && html`<p class="hint bad">${words(problem)}</p>`}
      ${
        preview &&
        !preview.examples.length &&
        html`<p class="hint bad">${t("With these hours you are never open.")}</p>`
      }
      ${preview?.examples.map((one) => html`<${Example} key=${one.at} example=${one} zone=${zone} />`)}
    </div>
  </section>`;
}

const Example = ({ example: { at, due, parts }, zone }) => html`
  <p class="prev">
    <${Icon} name="clock" size="m" />
    <span>
      ${rich(t("Client writes {when} → reply by {due}"), {
        when: zonedTime(at, zone),
        due: html`<b class="b6">${zonedTime(due, zone)}</b>`,
      })}
      ${parts.length > 1 && html`<span class="t12 blk">${parts.map((part) => partText(part, zone)).join("; ")}</span>`}
    </span>
  </p>
`;

const partText = ([from, to], zone) => t("{span} from {time}", { span: span(to - from), time: zonedTime(from, zone) });
