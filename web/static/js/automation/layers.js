// Layers of the rules: the panel "Why?", the first switch-on of a rule that writes to clients, and leaving changes.
import { html } from "../core/html.js";
import { t } from "../core/i18n.js";
import { go, rulePath } from "../core/router.js";
import { kindName } from "../ui/elements.js";
import { layer } from "../ui/layers.js";
import { channels, state } from "../state/store.js";
import { leaving } from "./close_question.js";
import { Modal, shut } from "../ui/modal.js";
import { names } from "./names.js";
import { switchNow, unread } from "./rules.js";
import { titleOf } from "./sentence.js";
import { preview } from "./text_preview.js";
import { Why } from "./why.js";

export const Layers = () =>
  ({
    why: () => html`<${Why} />`,
    rulefirst: () => unread.value && html`<${FirstTime} rule=${unread.value} />`,
    ruleleave: () => html`<${Leave} />`,
  })[layer.value]?.() ?? null;

function FirstTime({ rule }) {
  const check = () => {
    shut();
    go(rulePath(rule.id, "check"));
  };
  const on = () => {
    shut();
    switchNow(rule, true, rule.version);
  };
  return html`<${Modal} label=${t("Switch on: {name}", { name: titleOf(rule) })}>
    <div class="dpad">
      <h2 class="head2">${t("This rule writes to clients")}</h2>
      <p class="lead">
        ${t("Read what it says. You can first see whom it would have written to in the last 30 days.")}
      </p>
      <div class="readtexts" role="group" tabindex="0" aria-label=${t("Texts of the rule")}>
        ${rule.body.texts.map((one, index) => html`<${Reading} key=${index} one=${one} />`)}
      </div>
    </div>
    <footer class="dfoot">
      <button type="button" class="btn quiet" onClick=${shut}>${t("Cancel")}</button>
      <span class="grow"></span>
      <button type="button" class="btn" data-first onClick=${check}>${t("Dry run first")}</button>
      <button type="button" class="btn primary" onClick=${on}>${t("Switch on")}</button>
    </footer>
  <//>`;
}

function Reading({ one }) {
  const channel =
    one.channel_id === null
      ? t("All channels")
      : `${kindName(channels.value[one.channel_id]?.kind)} · ${names.channel(one.channel_id)}`;
  return html`<div class="rulepre">
    <span class="t12 dim">${channel} · ${one.language === "ru" ? "Русский" : "English"}</span>
    <p class="rulebub" lang=${one.language}>
      ${preview(one.text, one.language, state.value.company).map((part) =>
        part.kind === "text" ? part.text : html`<span class="val">${part.text}</span>`,
      )}
    </p>
  </div>`;
}

function Leave() {
  const out = () => {
    shut();
    leaving.value?.();
  };
  return html`<${Modal} label=${t("Changes are not saved")}>
    <div class="dpad">
      <h2 class="head2">${t("Changes are not saved")}</h2>
      <p class="lead">${t("If you leave now, the changes of this rule are lost.")}</p>
    </div>
    <footer class="dfoot">
      <button type="button" class="btn quiet" onClick=${out}>${t("Leave without saving")}</button>
      <span class="grow"></span>
      <button type="button" class="btn primary" data-first onClick=${shut}>${t("Stay")}</button>
    </footer>
  <//>`;
}
