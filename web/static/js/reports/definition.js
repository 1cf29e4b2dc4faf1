// The "?" beside a number: its definition, in a small box that Esc and a press beside it shut.
import { useLayoutEffect } from "preact/hooks";
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { Icon } from "../ui/elements.js";
import { useOutside } from "../ui/hooks.js";
import { layer } from "../ui/layers.js";
import { metricOf } from "./metrics.js";

const EDGE = 8;

export function Definition({ of, place = "" }) {
  const { name, words } = metricOf(of);
  const id = `metric ${of} ${place}`.trim();
  const open = layer.value === id;
  if (!words) return null;
  return html`<span class="repdef noprint">
    <button type="button" class="defbtn" aria-expanded=${String(open)}
        aria-label=${t("What “{name}” means", { name })} title=${t("What this number means")} onClick=${() => {
          layer.value = open ? null : id;
        }}>
      <${Icon} name="circle-question-mark" size="s" />
    </button>
    ${open && html`<${Words} name=${name} words=${words} />`}
  </span>`;
}

function Words({ name, words }) {
  const box = useOutside(() => {
    layer.value = null;
  });
  useLayoutEffect(() => {
    const { left, right } = box.current.getBoundingClientRect();
    const shift = right > innerWidth - EDGE ? innerWidth - EDGE - right : left < EDGE ? EDGE - left : 0;
    box.current.style.setProperty("margin-left", `${shift}px`);
  }, []);
  return html`<span class="pop defbox" role="note" ref=${box}>
    <b>${name}</b>
    <span>${words}</span>
  </span>`;
}
