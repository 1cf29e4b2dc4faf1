// Company settings: the weekly e-mail with the numbers of reports. For administrators.
import { useEffect, useState } from "preact/hooks";
import { command, get, Problem, words } from "../core/api.js";
import { fullTime, weekdayName } from "../core/format.js";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { company, operators } from "../state/store.js";
import { complain, toast } from "../state/toasts.js";
import { Empty, Line } from "../ui/elements.js";
import { Block, Row, Toggle } from "../ui/form.js";
import { Select } from "./appearance.js";
import { chosen, learnMailbox } from "./mailbox.js";

const PATH = "/api/report-letters";
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function ReportLetter() {
  const [known, setKnown] = useState(null);
  const [problem, setProblem] = useState(null);
  const load = () =>
    get(PATH).then(
      (answer) => {
        setKnown(answer);
        setProblem(null);
      },
      (failed) => {
        if (!(failed instanceof Problem)) throw failed;
        setProblem(failed);
      },
    );
  useEffect(() => {
    load();
    learnMailbox();
  }, []);
  const save = async (changed) => {
    const { weekday, hour } = { ...known, ...changed };
    const people = changed.people ?? known.people.map((one) => one.operator_id);
    try {
      setKnown(await command(PATH, { weekday, hour, people }, { method: "PUT" }));
      toast(t("The weekly email was changed"), { icon: "mail" });
    } catch (failed) {
      if (!(failed instanceof Problem)) throw failed;
      complain(words(failed));
      load();
    }
  };
  return html`<${Block} id="letterh" title=${t("Weekly email")}>
    <p class="lead">
      ${t("Six numbers of the last seven days beside those of the week before.")}
      ${" "}${t("Each person gets the numbers that they may see, in their language.")}
    </p>
    ${
      problem &&
      html`<${Empty} icon="unplug" title=${t("The settings could not be loaded")} text=${words(problem)}>
        <button type="button" class="btn" onClick=${load}>${t("Retry")}</button>
      <//>`
    }
    ${!problem && !known && html`<div class="card fcard" aria-busy="true"><${Line} width=${60} /></div>`}
    ${known && html`<${Form} known=${known} save=${save} />`}
  <//>`;
}

function Form({ known, save }) {
  const readers = new Map(known.people.map((one) => [one.operator_id, one]));
  const people = Object.values(operators.value)
    .filter((one) => !one.disabled)
    .sort((one, other) => one.name.localeCompare(other.name));
  const pick = (id, on) => save({ people: [...readers.keys()].filter((one) => one !== id).concat(on ? [id] : []) });
  return html`<div class="card">
      <${Row} title=${t("Day and hour")}
          text=${t("By the clocks of the company: {zone}", { zone: company.value.zone })}>
        <span class="hrow">
          <${Select} label=${t("Weekday")} value=${known.weekday}
              options=${DAYS.map((day) => [day, weekdayName(day, "long")])}
              onPick=${(day) => save({ weekday: Number(day) })} />
          <${Select} label=${t("Hour")} value=${known.hour}
              options=${HOURS.map((hour) => [hour, `${String(hour).padStart(2, "0")}:00`])}
              onPick=${(hour) => save({ hour: Number(hour) })} />
        </span>
      <//>
      ${people.map(
        (one) => html`<${Row} key=${one.id} title=${one.name} text=${stateOf(readers.get(one.id))}>
          <${Toggle} label=${t("Weekly email to {name}", { name: one.name })} checked=${readers.has(one.id)}
              onChange=${(on) => pick(one.id, on)} />
        <//>`,
      )}
    </div>
    ${
      chosen.value &&
      !chosen.value.channel_id &&
      html`<p class="hint rowgap">${t("No mailbox sends emails to colleagues yet.")}
        ${" "}<a class="link" href="/settings/mailbox">${t("Choose a mailbox")}</a></p>`
    }`;
}

function stateOf(reader) {
  if (!reader) return "";
  if (reader.error) return t("The last email could not be sent: {error}", { error: reader.error });
  return reader.sent_at
    ? t("Sent {time}", { time: fullTime(reader.sent_at) })
    : t("The first email is sent on the chosen weekday");
}
