// Earlier versions of a message with their differences, deleted messages, and pending edits.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { amendAgain, dropAmendment, unfold, unfolded, versionsOf } from "./message_actions.js";
import { changes } from "./text_diff.js";
import { fullTime, time } from "../core/format.js";
import { n, t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { me } from "../state/store.js";
import { shownSign } from "./reaction_state.js";
import { Icon } from "../ui/elements.js";
import { cause } from "./channel_errors.js";

export function EditedMark({ message }) {
  if (!message.edited_at) return null;
  if (message.version < 2) return html`<span title=${fullTime(message.edited_at)}>${t("edited")} </span>`;
  return html`
    <button type="button" class="link edb" title=${fullTime(message.edited_at)}
        aria-expanded=${String(unfolded.value.has(message.id))} onClick=${() => unfold(message.id)}>
      ${t("edited")}
    </button> `;
}

export function Versions({ message }) {
  const open = unfolded.value.has(message.id) && message.version > 1 && !message.deleted_at;
  return open ? html`<${Former} key=${message.version} message=${message} />` : null;
}

function Former({ message }) {
  const [versions, setVersions] = useState(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    versionsOf(message).then(setVersions, () => setFailed(true));
  };
  useEffect(load, []);
  if (failed)
    return html`<div class="vers">
      <span class="t12">${t("Could not load earlier versions")} </span>
      <button type="button" class="link t12" onClick=${load}>${t("Retry")}</button>
    </div>`;
  if (!versions) return html`<div class="vers"><span class="t12">${t("Loading…")}</span></div>`;
  return html`<div class="vers" role="group" aria-label=${t("Earlier versions")}>
    <span class="t12 b6 blk">${n("Edited {n} time", "Edited {n} times", versions.length - 1)}</span>
    <ol>
      ${versions.slice(0, -1).map(
        (one, index) =>
          html`<li key=${one.version}>
            <time title=${fullTime(one.at)}>${time(one.at)}</time>
            <span class="text">${changes(one.text, versions[index + 1].text).map(gone)}</span>
          </li>`,
      )}
      <li key="now">
        <time title=${fullTime(versions.at(-1).at)}>${time(versions.at(-1).at)}</time>
        <span class="text">${changes(versions.at(-2)?.text ?? "", versions.at(-1).text).map(come)}</span>
      </li>
    </ol>
  </div>`;
}

const gone = (part) => (part.kind === "new" ? null : part.kind === "gone" ? html`<del>${part.text}</del>` : part.text);
const come = (part) => (part.kind === "gone" ? null : part.kind === "new" ? html`<ins>${part.text}</ins>` : part.text);

// Colleagues can still read the text; the client cannot.
export function Deleted({ message, children }) {
  const open = unfolded.value.has(-message.id); // separate from its earlier versions
  return html`
    <span class="gonet">
      <${Icon} name="trash-2" size="s" />
      ${whoDeleted(message)} <button type="button" class="link" aria-expanded=${String(open)}
          onClick=${() => unfold(-message.id)}>
        ${open ? t("Hide") : t("Show")}
      </button>
    </span>
    ${open && html`<div class="goneold">${children}</div>`}
  `;
}

function whoDeleted({ amendment, author, kind, deleted_at: at }) {
  const params = { time: time(at) };
  if (kind === "in") return t("{name} deleted the message at {time}", { ...params, name: author.name });
  const by = amendment?.kind === "delete" ? amendment.operator_id : null;
  if (!by) return t("The message was deleted at {time}", params);
  return by === me.value.id
    ? t("You deleted the message for the client")
    : t("{name} deleted the message for the client", { name: operatorName(by) });
}

const UNDONE = {
  edit: () => t("Not edited for the client"),
  delete: () => t("Not deleted for the client"),
  react: (sign) =>
    sign
      ? t("The client does not see the reaction {sign}", { sign: shownSign(sign) })
      : t("The client still sees the reaction"),
};
const UNDER_WAY = {
  edit: () => t("Editing for the client…"),
  delete: () => t("Deleting for the client…"),
  react: () => t("Sending the reaction…"),
};

// Pending or failed edit for the client. Pending reactions are shown below the message.
export function Amendment({ message }) {
  const { amendment } = message;
  if (
    !amendment ||
    amendment.state === "done" ||
    (amendment.kind === "react" && amendment.state !== "failed" && !amendment.code)
  )
    return null;
  const words = amendment.kind === "edit" && html`<span class="text amended">${amendment.text}</span>`;
  const drop = html`<button type="button" class="link" onClick=${() => dropAmendment(message)}>
    ${t("Keep as is")}
  </button>`;
  if (amendment.state === "failed") {
    const what = UNDONE[amendment.kind](amendment.text);
    return html`<div class="amend bad" role="group" aria-label=${what}>
      <span class="t12">
        <${Icon} name="circle-alert" size="s" />
        ${what}
        : ${cause(amendment.code, amendment.detail)}
      </span>
      ${words}
      <span class="hrow t12">
        <button type="button" class="link" onClick=${() => amendAgain(message)}>${t("Retry")}</button>
        ${drop}
      </span>
    </div>`;
  }
  const what = UNDER_WAY[amendment.kind]();
  return html`<div class="amend" role="status">
    <span class="t12">
      <${Icon} name="clock" size="s" />
      ${what}
      ${amendment.code && ` · ${cause(amendment.code, amendment.detail)}`}
    </span>
    ${words}
    ${amendment.state === "queued" && amendment.code && html`<span class="hrow t12">${drop}</span>`}
  </div>`;
}
