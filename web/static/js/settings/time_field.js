// Text field for a time of day: keeps what is typed, and passes on what it means.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { parseTime, timeText } from "./schedule.js";

export function TimeField({ label, value, bad, onChange }) {
  const [text, setText] = useState(timeText(value));
  useEffect(() => {
    if (parseTime(text) !== value) setText(timeText(value));
  }, [value]);
  const wrong = parseTime(text) === null;
  const type = (event) => {
    const typed = event.currentTarget.value;
    setText(typed);
    const minute = parseTime(typed);
    if (minute !== null && minute !== value) onChange(minute);
  };
  return html`
    <input class="input numin" inputmode="numeric" maxlength="5" aria-label=${label} value=${text}
      aria-invalid=${wrong || bad ? "true" : null} title=${wrong ? t("A time from 0:00 to 24:00") : null}
      onInput=${type} onBlur=${() => setText(timeText(value))} />
  `;
}
