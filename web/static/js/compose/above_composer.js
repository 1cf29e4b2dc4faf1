// Strips above the composer: colleagues in the conversation, the quoted message, scheduled replies, the edited message.
import { useEffect, useState } from "preact/hooks";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { calledIn } from "./mentions.js";
import { stopEditing } from "./editing.js";
import { time, whenWords } from "../core/format.js";
import { clientTypes, colleaguesIn } from "../state/presence.js";
import { n, rich, t } from "../core/i18n.js";
import { firstName, operatorName } from "../ui/avatar.js";
import { loadPlanned, plannedIn } from "./scheduled.js";
import { quote, quotedIn } from "./reply_target.js";
import { messagesOf } from "../state/reduce.js";
import { channelOf, logs } from "../state/store.js";
import { leavesAt } from "./undo_window.js";
import { movePlanned, takeBack } from "./send.js";
import { Avatar, Icon, kindName } from "../ui/elements.js";
import { contentName } from "../conversation/content_names.js";
import { Later } from "./send_menu.js";

// Colleagues come first: two replies to one client are worse than not seeing the client type.
export function Seen({ id, dialog, note, text }) {
  const people = colleaguesIn(id);
  const writers = people.filter((one) => one.typing === "reply");
  const noting = people.filter((one) => one.typing === "note");
  const called = note ? calledIn(text) : [];
  const who = (list) => list.map((one) => operatorName(one.id ?? one)).join(", ");
  const strong = (words) => html`<b class="b5">${words}</b>`;
  let line = null;
  if (writers.length)
    line = rich(n("{who} is replying…", "{who} are replying…", writers.length), { who: strong(who(writers)) });
  else if (called.length)
    line = rich(
      n(
        "Your team will see the note, {who} will be notified",
        "Your team will see the note, {who} will be notified",
        called.length,
      ),
      { who: strong(called.map((one) => one.name).join(", ")) },
    );
  else if (noting.length)
    line = rich(n("{who} is writing a note…", "{who} are writing a note…", noting.length), {
      who: strong(who(noting)),
    });
  else if (clientTypes(id)) line = t("{name} is typing…", { name: firstName(dialog?.name ?? "") });
  else if (people.length)
    line = rich(n("{who} is here too", "{who} are here too", people.length), { who: strong(who(people)) });
  if (!line) return null;
  const faces = writers.length ? writers : noting.length ? noting : people;
  return html`<div class="seen cseen" role="status">
    ${
      !called.length &&
      faces.length > 0 &&
      html`<span class="stack">
        ${faces.slice(0, 3).map((one) => html`<${Avatar} key=${one.id} name=${operatorName(one.id)} size="xs" />`)}
      </span>`
    }
    <span class="cut">${line}</span>
  </div>`;
}

const wordsOf = (message) =>
  message.text || contentName(message.content === "text" && message.files?.length ? "document" : message.content);

export function Quoted({ id, mode }) {
  const no = quotedIn(id, mode);
  if (no === null) return null;
  const log = logs.value[id];
  const message = log && messagesOf(log).find((one) => one.no === no);
  const name = message && (message.author.operator_id ? operatorName(message.author.operator_id) : message.author.name);
  return html`<div class="cquote">
    <${Icon} name="reply" size="m" />
    <span class="quote grow">
      <b class="b5 blk cut">${name ?? t("Message {no}", { no })}</b>
      <span class="cut blk">${message ? wordsOf(message) : ""}</span>
    </span>
    <button type="button" class="ib small" aria-label=${t("Remove the quote")} onClick=${() => quote(id, mode, null)}>
      <${Icon} name="x" size="m" />
    </button>
  </div>`;
}

export function Editing({ id, dialog, message }) {
  const hours = channelOf(dialog)?.can?.edit_hours;
  const channel = kindName(dialog.kind);
  const limit = hours
    ? n("{channel} lets you edit for {n} hour", "{channel} lets you edit for {n} hours", hours, { channel })
    : "";
  return html`<div class="cstrip" role="status">
    <${Icon} name="square-pen" size="m" />
    <span class="grow">
      ${t("You are editing your message from {time}.", { time: time(message.sent_at) })} ${limit}
    </span>
    <button type="button" class="ib small" aria-label=${t("Cancel editing")} title="Esc"
        onClick=${() => stopEditing(id)}>
      <${Icon} name="x" size="m" />
    </button>
  </div>`;
}

// Scheduled replies of this conversation, with a warning when the client has written since.
export function Planned({ id }) {
  const [open, setOpen] = useState(false);
  const list = plannedIn(id);
  useEffect(() => {
    loadPlanned(id);
  }, [id]);
  if (!list.length) return null;
  const log = logs.value[id];
  const lastClient = log ? (messagesOf(log).findLast((message) => message.kind === "in")?.no ?? 0) : 0;
  const overtaken = list.some((message) => message.no < lastClient);
  return html`<div class=${overtaken ? "cstrip warn plan" : "cstrip plan"}>
    <div class="hrow">
      <${Icon} name="calendar-clock" size="m" />
      <span class="grow">
        ${
          list.length === 1
            ? t("Scheduled for {when}", { when: whenWords(leavesAt(list[0])) })
            : n("{n} reply scheduled", "{n} replies scheduled", list.length)
        }
        ${overtaken && html`<b class="b6"> · ${t("the client has written since")}</b>`}
      </span>
      <button type="button" class="link t12" aria-expanded=${String(open)} onClick=${() => setOpen(!open)}>
        ${open ? t("Hide") : t("Show")}
      </button>
    </div>
    ${
      open &&
      html`<ul class="plist">
        ${list.map((message) => html`<${PlannedRow} key=${message.id} message=${message} />`)}
      </ul>`
    }
  </div>`;
}

function PlannedRow({ message }) {
  const name = `plan${message.id}`;
  const open = layer.value === name;
  return html`<li>
    <span class="grow">
      <b class="b5 blk">${whenWords(leavesAt(message))} · ${operatorName(message.author.operator_id)}</b>
      <span class="cut blk">${wordsOf(message)}</span>
    </span>
    <span class="hrow tight pacts">
      <button type="button" class="btn small" onClick=${() => movePlanned(message, null)}>${t("Send now")}</button>
      <span class="popbox">
        <button type="button" class="ib small" aria-label=${t("Another time")} title=${t("Another time")}
            aria-haspopup="dialog" aria-expanded=${String(open)} onClick=${() => {
              layer.value = open ? null : name;
            }}>
          <${Icon} name="calendar-clock" size="m" />
        </button>
        ${
          open && html`<${Later} place="popplan" given=${leavesAt(message)} pick=${(at) => movePlanned(message, at)} />`
        }
      </span>
      <button type="button" class="ib small" aria-label=${t("Undo and edit")} title=${t("Undo and edit")}
          onClick=${() => takeBack(message)}>
        <${Icon} name="square-pen" size="m" />
      </button>
    </span>
  </li>`;
}
