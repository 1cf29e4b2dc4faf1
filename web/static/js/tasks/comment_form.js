// Comment for colleagues, with mentions. The text survives leaving the task, in this tab.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { calledIn } from "../compose/mentions.js";
import { CallMenu, useCalls } from "../compose/mention_menu.js";
import { Icon } from "../ui/elements.js";
import { actOn } from "./details.js";

const nameOf = (id) => `okno.taskcomment.${id}`;

function kept(id) {
  try {
    return sessionStorage.getItem(nameOf(id)) ?? "";
  } catch {
    return "";
  }
}

function keep(id, text) {
  try {
    if (text) sessionStorage.setItem(nameOf(id), text);
    else sessionStorage.removeItem(nameOf(id));
  } catch {
    /* private window */
  }
}

export function CommentForm({ id }) {
  const [text, setText] = useState(() => kept(id));
  const [busy, setBusy] = useState(false);
  const field = useRef(null);
  const calls = useCalls(field, true);
  const type = (value) => {
    setText(value);
    keep(id, value);
  };
  useLayoutEffect(() => {
    field.current.style.setProperty("height", "auto");
    field.current.style.setProperty("height", `${Math.min(140, field.current.scrollHeight + 2)}px`);
  }, [text]);
  const send = async () => {
    const words = text.trim();
    if (!words || busy) return;
    setBusy(true);
    const mentions = calledIn(words).map((person) => person.id);
    if (await actOn(id, "lines", { text: words, mentions })) type("");
    setBusy(false);
    field.current?.focus();
  };
  const keys = (event) => {
    if (calls.keys(event)) return;
    if (event.key === "Escape") field.current.blur();
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };
  return html`<form class="ed-foot taskcomment" onSubmit=${(event) => {
    event.preventDefault();
    send();
  }}>
    <${CallMenu} calls=${calls} />
    <textarea class="input" rows="1" ref=${field} maxlength="20000" aria-label=${t("Comment")}
        placeholder=${t("Comment for the team, @ to mention")} value=${text} onInput=${(event) => {
          type(event.currentTarget.value);
          calls.look();
        }} onKeyDown=${keys} onClick=${calls.look} onBlur=${calls.close}></textarea>
    <button type="submit" class="ib" disabled=${busy || !text.trim()} aria-label=${t("Send the comment")}>
      <${Icon} name="send" size="m" />
    </button>
  </form>`;
}
