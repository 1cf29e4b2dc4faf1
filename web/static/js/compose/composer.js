// Composer: reply or note, draft, files and the send button.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { element } from "../core/element.js";
import { html } from "../core/html.js";
import { layer } from "../ui/layers.js";
import { bringBack, draftOf, isKept, modeOf, replacedOf, setDraft, setMode } from "./drafts.js";
import { canEdit, startEditing } from "./editing.js";
import { noteTyping, stoppedTyping } from "../state/presence.js";
import { t } from "../core/i18n.js";
import { focusText, isWalking } from "../ui/input_guard.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { troubleIn } from "./email_draft.js";
import { link } from "../state/socket.js";
import { insert, linkTo, list, nextItem, wrap } from "./formatting.js";
import { mayEnter, noteTyped } from "../state/screen_changes.js";
import { messagesOf } from "../state/reduce.js";
import { channelOf, logs, me, preferences } from "../state/store.js";
import { undoLast } from "../state/toasts.js";
import { inUndo, isPlanned } from "./undo_window.js";
import { armed, disarm, onTheWay, uploadsOf } from "./uploads.js";
import { present } from "./present.js";
import { say, sayWhenThere, sayWithout, takeBack } from "./send.js";
import { Attached, AttachButton, Missing } from "./attach.js";
import { Badge, channelName, Icon } from "../ui/elements.js";
import { CallMenu, useCalls } from "./mention_menu.js";
import { EmojiButton, EmojiPicker } from "./emoji_picker.js";
import { MailHead } from "./email_fields.js";
import { TypedPromise } from "../tasks/feature.js";
import { SendLayers, SendMore } from "./send_menu.js";
import { Quoted } from "./above_composer.js";

const NOTE_CAN = { files: true, max_files: 20 };

export function Composer({ id, dialog }) {
  const mode = modeOf(id);
  const note = mode === "note";
  const field = useRef(null);
  const text = draftOf(id, mode);
  const channel = dialog && channelOf(dialog);
  const can = note ? NOTE_CAN : (channel?.can ?? {});
  const mail = Boolean(can.subject) && !note;
  const waits = !note && (link.value === "off" || channel?.health === "trouble" || channel?.health === "paused");
  const files = uploadsOf(id, mode);
  const filled = Boolean(text.trim()) || files.some((entry) => ["done", "uploading", "waiting"].includes(entry.state));
  const calls = useCalls(field, note);
  useLayoutEffect(() => grow(field.current), [text]);
  useEffect(() => {
    if (!isWalking()) focusText();
  }, []);
  const submit = (how = {}) => {
    if (!filled || !dialog) return;
    const trouble = mail && troubleIn(id);
    if (trouble) {
      document.getElementById("mail" + trouble.field)?.focus();
      return;
    }
    stoppedTyping();
    const question = element("#missing button");
    if (question) {
      question.focus();
      return;
    }
    say(id, mode, how);
    field.current?.focus();
  };
  // A layout effect, because a key may follow the last letter before the paint.
  useLayoutEffect(() => {
    present.current = {
      id,
      mode,
      mail,
      field: field.current,
      submit,
      wrap: (mark) => wrap(field.current, mark),
      list: (numbered) => list(field.current, numbered),
    };
    return () => {
      present.current = null;
    };
  });
  const typed = (event) => {
    noteTyped();
    disarm(id);
    setDraft(id, mode, event.target.value);
    noteTyping(id, mode, event.target.value);
    calls.look();
  };
  const byCommand = note || (preferences.value?.send?.[dialog?.kind] ?? (mail ? "command" : "enter")) === "command";
  const pressed = (event) => {
    if (event.isComposing || calls.keys(event)) return;
    if (sends(event, byCommand)) {
      event.preventDefault();
      if (!event.repeat && mayEnter()) submit();
      return;
    }
    if (event.key === "Enter" && mail && !event.shiftKey && nextItem(field.current)) {
      event.preventDefault();
      return;
    }
    if (text || event.shiftKey) return;
    if (event.key === "ArrowUp" && !note && editLast(id, dialog)) event.preventDefault();
    else if (event.code === "KeyZ" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      undoLast();
    }
  };
  return html`<form class=${note ? "comp asnote" : "comp"}
      aria-label=${note ? t("Note for the team") : t("Reply to the client")} onSubmit=${(event) => {
        event.preventDefault();
        submit();
      }}>
    <div class="bar top">
      <${Modes} id=${id} mode=${mode} field=${field} />
      ${
        note
          ? html`<span class="hrow tight end t12 notehint">
              <${Icon} name="lock" size="s" />
              ${t("The client will not see this")}
            </span>`
          : dialog &&
            html`<span class="hrow tight end t12 mut">
              <${Badge} kind=${dialog.kind} />
              <span class="cut">${mail ? channel.name : channelName(dialog)}</span>
              ${!mail && dialog.label && html`<span class="only-wide cut">· ${dialog.label}</span>`}
            </span>`
      }
    </div>
    ${mail && dialog && html`<${MailHead} dialog=${dialog} />`}
    <${Quoted} id=${id} mode=${mode} />
    <${Attached} id=${id} kind=${dialog?.kind} mode=${mode} />
    <textarea class="tx" rows="2" ref=${field} value=${text} aria-label=${note ? t("Note text") : t("Reply text")}
        placeholder=${placeholder(note, dialog, waits)} enterkeyhint=${byCommand ? "enter" : "send"}
        aria-controls=${calls.list.length ? "calls" : null}
        aria-activedescendant=${calls.list.length ? "call" + calls.at : null} aria-autocomplete=${note ? "list" : null}
        onInput=${typed} onKeyDown=${pressed} onClick=${calls.look} onBlur=${() => {
          stoppedTyping();
          calls.close();
        }}></textarea>
    <${CallMenu} calls=${calls} />
    ${!note && text && html`<${TypedPromise} id=${id} text=${text} />`}
    <${Missing} id=${id} mode=${mode} again=${(wanted) => {
      sayWhenThere(id, wanted);
      field.current?.focus();
    }} without=${(wanted) => {
      sayWithout(id, wanted);
      field.current?.focus();
    }} />
    <div class="bar cbarx">
      <${Tools} id=${id} mode=${mode} mail=${mail} can=${can} field=${field} calls=${calls} />
      <span class="grow"></span>
      <${Saved} id=${id} mode=${mode} text=${text} />
      <span class=${note ? "" : "split"}>
        <button type="submit" class="btn primary" disabled=${!filled}>
          ${!note && html`<${Icon} name="send" size="s" />`}
          ${sendWord(note, waits, id, files)}
          <kbd class="only-wide">${byCommand ? `${COMMAND_KEY} ↵` : "Enter"}</kbd>
        </button>
        ${!note && html`<${SendMore} disabled=${!filled} />`}
      </span>
    </div>
    ${!note && html`<${SendLayers} send=${submit} />`}
    ${layer.value === "emoji" && html`<${EmojiPicker} pick=${(sign) => insert(field.current, sign)} />`}
  </form>`;
}

function Tools({ id, mode, mail, can, field, calls }) {
  const tool = (icon, label, key, run) =>
    html`<button type="button" class="ib small" aria-label=${label} title=${key ? `${label}  ${key}` : label}
        onPointerDown=${(event) => event.preventDefault()} onClick=${run}>
      <${Icon} name=${icon} size="m" />
    </button>`;
  const call = () => {
    insert(field.current, /(^|\s)$/.test(field.current.value.slice(0, field.current.selectionStart)) ? "@" : " @");
    calls.look();
  };
  return html`
    ${
      mail &&
      html`
        ${tool("bold", t("Bold"), `${COMMAND_KEY} B`, () => wrap(field.current, "**"))}
        ${tool("italic", t("Italic"), `${COMMAND_KEY} I`, () => wrap(field.current, "_"))}
        ${tool("list", t("List"), `${COMMAND_KEY} Shift 8`, () => list(field.current, false))}
        <${LinkButton} field=${field} />
      `
    }
    ${mode === "note" && tool("at-sign", t("Mention a colleague"), "@", call)}
    ${can.files && html`<${AttachButton} id=${id} can=${can} mode=${mode} />`}
    <${EmojiButton} />
  `;
}

function LinkButton({ field }) {
  const open = layer.value === "link";
  const put = (event) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = event.target.elements.address.value.trim();
    layer.value = null;
    if (typed) linkTo(field.current, /^(https?:\/\/|mailto:)/i.test(typed) ? typed : `https://${typed}`);
  };
  useLayoutEffect(() => {
    if (open) document.getElementById("linkto")?.focus();
  }, [open]);
  return html`<span class="popbox">
    <button type="button" class="ib small" aria-label=${t("Link")} title=${t("Link")} aria-expanded=${String(open)}
        onPointerDown=${(event) => event.preventDefault()} onClick=${() => {
          layer.value = open ? null : "link";
        }}>
      <${Icon} name="link" size="m" />
    </button>
    ${
      open &&
      html`<form class="menu pop poplink" aria-label=${t("Link")} onSubmit=${put}>
        <input class="input" id="linkto" name="address" autocomplete="off" aria-label=${t("Page address")}
            placeholder="https://" />
        <button type="submit" class="btn primary">${t("Insert")}</button>
      </form>`
    }
  </span>`;
}

// Edit my last message: cancel it while it is in the undo window, otherwise edit it for the client if the channel
// allows.
function editLast(id, dialog) {
  const log = logs.peek()[id];
  const last =
    log &&
    messagesOf(log).findLast(
      (message) =>
        message.kind === "out" &&
        message.author.operator_id === me.peek().id &&
        message.delivery?.state !== "cancelled",
    );
  if (!last || !dialog || isPlanned(last)) return false;
  if (inUndo(last)) takeBack(last);
  else if (canEdit(last, dialog)) startEditing(last);
  else return false;
  return true;
}

function sendWord(note, waits, id, files) {
  if (armed.value[id] !== undefined) return t("Sends when uploaded");
  if (note) return t("Leave a note");
  if (onTheWay(files)) return t("Send when uploaded");
  return waits ? t("Queue") : t("Send");
}

// Draft state: saved on the server, saved only on this device, or replaced by a newer draft from another device.
function Saved({ id, mode, text }) {
  if (replacedOf(id, mode) !== undefined) {
    return html`<span class="t12 dim saved hrow tight" role="status">
      <span class="only-wide">${t("A newer draft from another device.")}</span>
      <button type="button" class="link" onClick=${() => bringBack(id, mode)}>${t("Restore previous draft")}</button>
    </span>`;
  }
  if (!text.trim()) return null;
  if (isKept(id, mode)) return html`<span class="t12 dim only-wide saved">${t("Draft saved")}</span>`;
  return link.value === "off"
    ? html`<span class="t12 dim only-wide saved">${t("Draft saved on this device")}</span>`
    : null;
}

function placeholder(note, dialog, waits) {
  if (!dialog) return t("You can write while the messages load");
  if (note) return t("Write a note for the team");
  return waits ? t("You can write, the reply will wait in the queue") : t("Write a reply");
}

// Enter sends in messengers. Emails have several lines and notes must not be sent by habit, so both need Ctrl+Enter.
function sends(event, byCommand) {
  if (event.key !== "Enter" || event.shiftKey) return false;
  return event.ctrlKey || event.metaKey || !byCommand;
}

export function grow(field) {
  if (!field) return;
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, innerHeight * 0.4)}px`;
}

/** @type {[string, () => string][]} */
const MODES = [
  ["reply", () => t("Reply")],
  ["note", () => t("Note")],
];

function Modes({ id, mode, field }) {
  const pick = (name) => {
    setMode(id, name);
    requestAnimationFrame(() => field.current?.focus());
  };
  const walk = (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    setMode(id, mode === "reply" ? "note" : "reply");
    requestAnimationFrame(() => element(".md[aria-selected='true']")?.focus());
  };
  return html`<div class="hrow mds" role="tablist" aria-label=${t("Where the text goes")} onKeyDown=${walk}>
    ${MODES.map(
      ([name, label]) => html`<button type="button" class="md" role="tab" aria-selected=${String(mode === name)}
          tabindex=${mode === name ? 0 : -1} onClick=${() => pick(name)}>
        ${label()}
      </button>`,
    )}
  </div>`;
}
