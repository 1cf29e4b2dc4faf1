// Closing reasons: one key each, and an optional comment.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { t } from "../core/i18n.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { close, correctReason, REASONS } from "./work.js";
import { tell } from "../compose/send.js";
import { Icon } from "../ui/elements.js";
import { useFocusBack, useOutside } from "../ui/hooks.js";
import { TellClient, useTelling } from "./tell_client.js";

const shut = () => {
  layer.value = null;
};

// dialog: the open dialog, whose client can be told.
export function ReasonMenu({ label, chosen = "solved", onPick, dialog = null, onShut = shut }) {
  const [comment, setComment] = useState("");
  const telling = useTelling();
  const box = useOutside(onShut);
  const first = useRef(null);
  useFocusBack();
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), []);
  const reasons = Object.keys(REASONS);
  const pick = (reason) =>
    telling.ready((words, seen) => {
      onShut();
      onPick(reason, comment.trim(), words, seen);
    });
  const keys = (event) => {
    const items = [...box.current.querySelectorAll(".mi")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      items[(items.indexOf(document.activeElement) + step + items.length) % items.length].focus();
      return;
    }
    if (event.target.matches("textarea")) {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        pick(chosen);
      }
      return;
    }
    if (event.target.matches("input:not(.tog)")) {
      if (event.key === "Enter") {
        event.preventDefault();
        pick(chosen);
      }
      return;
    }
    const asked = event.code === "KeyE" ? 0 : Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? 0) - 1;
    if (asked >= 0 && reasons[asked] && !event.repeat) {
      event.preventDefault();
      pick(reasons[asked]);
    }
  };
  return html`<div class="menu pop popfin" role="dialog" aria-label=${label} ref=${box} onKeyDown=${keys}>
    <div class="mh" id="finh">${t("Closing reason")}</div>
    <div role="radiogroup" aria-labelledby="finh">
      ${reasons.map(
        (
          reason,
          index,
        ) => html`<button type="button" key=${reason} class=${reason === chosen ? "mi on" : "mi"} role="radio"
            aria-checked=${String(reason === chosen)} ref=${reason === chosen ? first : null}
            onClick=${() => pick(reason)}>
          <${Icon} name=${REASONS[reason][1]} size="m" />
          <span class="cut">${REASONS[reason][0]()}</span>
          <kbd>${index ? index + 1 : "E"}</kbd>
        </button>`,
      )}
    </div>
    <div class="asgf">
      <input class="input" aria-label=${t("Comment (optional)")} placeholder=${t("Comment for the team")}
          maxlength="2000" value=${comment} onInput=${(event) => setComment(event.currentTarget.value)} />
      <${TellClient} dialog=${dialog} telling=${telling} />
      ${
        telling.on &&
        html`<div class="tellb">
          <button type="button" class="btn primary" onClick=${() => pick(chosen)}>
            ${t("Send and close")}
            <kbd class="only-wide">${COMMAND_KEY} ↵</kbd>
          </button>
        </div>`
      }
    </div>
  </div>`;
}

export function Finish({ dialog }) {
  const done = dialog.state === "closed";
  return html`<${ReasonMenu} label=${done ? t("Closing reason") : t("Close with a reason")}
      chosen=${(done && dialog.close_reason) || "solved"} dialog=${done ? null : dialog}
      onPick=${(reason, comment, words, seen) =>
        done
          ? correctReason(dialog.id, reason, comment)
          : words
            ? tell(dialog.id, words, seen, { then: "close", reason, comment })
            : close(dialog.id, reason, comment)} />`;
}
