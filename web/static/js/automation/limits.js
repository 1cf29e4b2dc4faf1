// Guards against loops of automatic messages: the hourly limit of a channel, and channels that have reached it.
import { useEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { command, get, Problem, words } from "../core/api.js";
import { dayWord, number, time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { now } from "../core/clock.js";
import { toast } from "../state/toasts.js";
import { Icon } from "../ui/elements.js";
import { NumberLine } from "./fields.js";
import { names } from "./names.js";
import { loads, mayChange } from "./rules.js";

const MOST = 100_000; // automatic messages of a channel in an hour

// Returns [state of GET /api/automation or null, function that takes a newer one]; it is read
// whenever the server has sent all rules, not after a change that is shown at once.
export function useLimits() {
  const [limits, setLimits] = useState(null);
  const asked = useRef(0);
  const lay = (answer) => {
    asked.current += 1;
    setLimits(answer);
  };
  useEffect(() => {
    if (!loads.value) return;
    const mine = (asked.current += 1);
    get("/api/automation").then(
      (answer) => mine === asked.current && setLimits(answer),
      (problem) => {
        if (!(problem instanceof Problem)) throw problem; // the cards say that the server does not answer
      },
    );
  }, [loads.value]);
  return [limits, lay];
}

export function StoppedChannels({ limits, onLimits }) {
  const stopped = limits?.breakers.filter((one) => one.breaker === "channel") ?? [];
  return stopped.map((one) => html`<${Stopped} key=${one.id} one=${one} onLimits=${onLimits} />`);
}

function Stopped({ one, onLimits }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState(null);
  const resume = async () => {
    setBusy(true);
    try {
      onLimits(await command("/api/automation/resume", { breaker: one.breaker, id: one.id }));
      toast(t("Automatic messages are sent again"), { icon: "play" });
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
      setBusy(false);
    }
  };
  const at = { day: dayWord(one.at, now.value), time: time(one.at), channel: names.channel(one.id) };
  return html`<div class="banner" role="status">
    <${Icon} name="triangle-alert" size="m" />
    <span class="grow">
      ${t("Automatic messages of “{channel}” stopped ({day} at {time}): too many in an hour, perhaps a loop.", at)}
      ${problem && html` <b role="alert">${words(problem)}</b>`}
    </span>
    ${
      mayChange.value &&
      html`<button type="button" class="btn small" aria-busy=${String(busy)} disabled=${busy} onClick=${resume}>
        ${t("Resume")}
      </button>`
    }
  </div>`;
}

// The limit, as a card below the rules.
export function Limits({ limits, onLimits }) {
  const [value, setValue] = useState(null); // null: as saved
  const [problem, setProblem] = useState(null);
  const [busy, setBusy] = useState(false);
  if (!limits) return null;
  const shown = value ?? limits.channel_per_hour;
  const wrong = !Number.isInteger(shown) || shown < 1 || shown > MOST;
  const error = wrong
    ? t("A whole number from {least} to {most}", { least: 1, most: MOST })
    : problem && words(problem);
  const save = async (event) => {
    event.preventDefault();
    if (wrong || busy) return;
    setBusy(true);
    try {
      onLimits(await command("/api/automation/budget", { channel_per_hour: shown }));
      setValue(null);
      setProblem(null);
      toast(t("Limit saved"), { icon: "check" });
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      setProblem(failed);
    }
    setBusy(false);
  };
  return html`<section aria-labelledby="rg-limits">
    <h2 class="rules-h" id="rg-limits">${t("Guard against loops")}</h2>
    <form class="card fcard rulelimit" novalidate onSubmit=${save}>
      <p class="t13 mut">
        ${t(
          "At most 5 automatic messages a day to one address and 20 in one conversation. A channel that sends more than its limit stops sending them until an administrator resumes it.",
        )}
      </p>
      ${
        mayChange.value
          ? html`<${NumberLine} label=${t("Automatic messages of one channel in an hour, at most")} error=${error}
                value=${shown} onValue=${setValue} />
            ${
              value !== null &&
              value !== limits.channel_per_hour &&
              html`<div class="hrow">
                <button class="btn primary small" aria-busy=${String(busy)} disabled=${busy}>${t("Save")}</button>
                <button type="button" class="btn small" onClick=${() => setValue(null)}>${t("Cancel")}</button>
              </div>`
            }`
          : html`<p class="t13">${t("One channel sends at most {n} in an hour", { n: number(shown) })}</p>`
      }
    </form>
  </section>`;
}
