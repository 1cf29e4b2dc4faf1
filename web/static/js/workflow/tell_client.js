// "Tell the client": a message that is sent when snoozing or closing.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { seenNow } from "../conversation/seen_messages.js";
import { canTell } from "../compose/send.js";

// State for a layer: ready(run) runs with the text (null if off) and the last message the author had seen when the
// writing began; it asks for the text when it is missing.
export function useTelling() {
  const [on, setOn] = useState(false);
  const [text, setText] = useState("");
  const field = useRef(null);
  const seen = useRef(0);
  useLayoutEffect(() => {
    if (on) field.current?.focus();
  }, [on]);
  const ready = (run) => {
    const words = text.trim();
    if (on && !words) {
      field.current?.focus();
      return false;
    }
    run(on ? words : null, seen.current);
    return true;
  };
  return { on, setOn, text, setText, field, seen, ready };
}

export function TellClient({ dialog, telling }) {
  if (!canTell(dialog)) return null;
  const { on, setOn, text, setText, field, seen } = telling;
  const type = (typed) => {
    if (!text.trim()) seen.current = seenNow(dialog.id) ?? 0;
    setText(typed);
  };
  return html`
    <label class="hrow t13 tellc">
      <input class="tog" type="checkbox" role="switch" aria-label=${t("Tell the client")} checked=${on}
          onChange=${(event) => setOn(event.currentTarget.checked)} />
      ${t("Tell the client")}
    </label>
    ${
      on &&
      html`<textarea class="input tellw" rows="2" ref=${field} maxlength="4000" aria-required="true"
          aria-label=${t("Message to the client")} placeholder=${t("Message to the client")} value=${text}
          onInput=${(event) => type(event.currentTarget.value)}></textarea>`
    }
  `;
}
