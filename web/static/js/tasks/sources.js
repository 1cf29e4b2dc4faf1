// The messages that a task was made from, each with the way to its place in the conversation.
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { dayWord, time } from "../core/format.js";
import { t } from "../core/i18n.js";
import { inboxPath } from "../core/router.js";
import { contentName } from "../conversation/content_names.js";
import { Avatar, Badge, Icon, kindName } from "../ui/elements.js";
import { actOn } from "./details.js";

const SHOWN = 400;

export function Sources({ id, task, shown }) {
  if (!task.dialog_id) return null;
  return html`<section aria-labelledby="tksrc">
    <h3 class="pk-h" id="tksrc">${t("From the conversation")}</h3>
    ${
      shown.sources.length
        ? shown.sources.map(
            (source) => html`<${Source} key=${source.message_id} id=${id} task=${task} source=${source} />`,
          )
        : html`<a class="card hov pk-q" href=${inboxPath("all", task.dialog_id)}>
            <span class="hrow">
              <${Face} task=${task} name=${task.client?.name ?? ""} />
              <span class="grow b6 t13 cut">${task.client?.name}</span>
              <span class="link t12">${t("To the conversation")}</span>
            </span>
          </a>`
    }
  </section>`;
}

const Face = ({ task, name }) =>
  html`<${Avatar} name=${name} size="md">${task.client?.kind && html`<${Badge} kind=${task.client.kind} />`}<//>`;

function Source({ id, task, source }) {
  const text = source.text || contentName(source.content);
  return html`<div class="pk-src">
    <a class="card hov pk-q" href=${inboxPath("all", source.dialog_id, source.no)}>
      <span class="hrow">
        <${Face} task=${task} name=${source.author || task.client?.name || ""} />
        <span class="grow">
          <b class="b6 t13 cut blk">${source.author || task.client?.name}</b>
          <span class="t12 dim blk">
            ${task.client?.kind ? `${kindName(task.client.kind)} · ` : ""}
            ${dayWord(source.at, now.value)}, ${time(source.at)}
          </span>
        </span>
        <span class="link t12">${t("To the conversation")}</span>
      </span>
      <span class="quote">${text}${text.length >= SHOWN && "…"}</span>
    </a>
    <button type="button" class="ib small pk-un" aria-label=${t("Remove the link to this message")}
        title=${t("Remove the link to this message")}
        onClick=${() => actOn(id, `sources/${source.message_id}`, {}, "DELETE")}>
      <${Icon} name="x" size="s" />
    </button>
  </div>`;
}
