// Dock below the messages: the composer or the reason why nothing can be sent, and the strips above it.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { act } from "../workflow/actions.js";
import { api } from "../core/api.js";
import { draftOf, modeOf, setMode } from "./drafts.js";
import { editingIn, saveEdited, setEdited, stopEditing } from "./editing.js";
import { date } from "../core/format.js";
import { t } from "../core/i18n.js";
import { heldOf } from "./outbox.js";
import { channelOf, preferences, state } from "../state/store.js";
import { Badge, channelName, Icon } from "../ui/elements.js";
import { Composer, grow } from "./composer.js";
import { Fence } from "./conflict.js";
import { Editing, Planned, Seen } from "./above_composer.js";

export function Dock({ id, dialog }) {
  const held = heldOf(id);
  const mode = modeOf(id);
  const editing = editingIn(id);
  useCallsSeen(id);
  if (held) return html`<div class="dock"><${Fence} entry=${held} /></div>`;
  const closed = mode === "reply" && dialog && shutOut(dialog);
  return html`<div class="dock">
    ${
      dialog &&
      html`
        <${Planned} id=${id} />
        <${Seen} id=${id} dialog=${dialog} note=${mode === "note"} text=${draftOf(id, mode)} />
      `
    }
    ${
      editing && dialog
        ? html`
            <${Editing} id=${id} dialog=${dialog} message=${editing.message} />
            <${EditForm} id=${id} dialog=${dialog} text=${editing.text} />
          `
        : closed
          ? html`<${InPlace} id=${id} ...${closed} />`
          : html`<${Composer} id=${id} dialog=${dialog} />`
    }
  </div>`;
}

// Reason why nothing can be sent, and the alternative.
function shutOut(dialog) {
  if (dialog.blocked_at) {
    const title =
      dialog.thread_kind === "group" ? t("We are no longer in this group") : t("The client has blocked the bot");
    return {
      icon: "ban",
      title,
      text: t("Messages have not been delivered since {date}.", { date: date(dialog.blocked_at) }),
    };
  }
  const channel = channelOf(dialog);
  if (!channel || channel.health === "removed")
    return {
      icon: "unplug",
      title: t("This channel was disconnected"),
      text: t("This channel can no longer send messages."),
    };
  return null;
}

function InPlace({ id, icon, title, text }) {
  return html`<div class="creplace">
    <${Icon} name=${icon} />
    <span class="grow t13"><b class="b6 blk">${title}</b>${text}</span>
    <button type="button" class="btn" onClick=${() => setMode(id, "note")}>${t("Leave a note")}</button>
  </div>`;
}

function EditForm({ id, dialog, text }) {
  const field = useRef(null);
  useLayoutEffect(() => grow(field.current), [text]);
  useLayoutEffect(() => {
    field.current.focus();
    field.current.setSelectionRange(text.length, text.length);
  }, []);
  const save = () => {
    if (text.trim()) act(() => saveEdited(id));
  };
  const keys = (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      event.preventDefault();
      stopEditing(id);
    }
    const command = preferences.value?.send?.[dialog.kind] === "command";
    if (
      event.key === "Enter" &&
      !event.shiftKey &&
      !event.isComposing &&
      (event.ctrlKey || event.metaKey || !command)
    ) {
      event.preventDefault();
      save();
    }
  };
  return html`<form class="comp editing" aria-label=${t("Editing a message")}
      onSubmit=${(event) => {
        event.preventDefault();
        save();
      }}>
    <div class="bar top">
      <span class="md t13 b5">${t("Editing")}</span>
      <span class="hrow tight end t12 mut">
        <${Badge} kind=${dialog.kind} />
        <span class="cut">${channelName(dialog)}</span>
      </span>
    </div>
    <textarea class="tx" rows="2" ref=${field} value=${text} aria-label=${t("New message text")}
        onInput=${(event) => setEdited(id, event.target.value)} onKeyDown=${keys}></textarea>
    <div class="bar">
      <span class="grow"></span>
      <button type="button" class="btn quiet" onClick=${() => stopEditing(id)}>${t("Do not change")}</button>
      <button type="submit" class="btn primary" disabled=${!text.trim()}>
        ${t("Save changes")}
        <kbd class="only-wide">Enter</kbd>
      </button>
    </div>
  </form>`;
}

const SEEN_AFTER = 1000;

// Marks a note that mentions me as seen after it was on the screen for a second.
function useCallsSeen(id) {
  const called = state.value.mentions?.[id]?.no ?? null;
  useEffect(() => {
    if (called === null) return undefined;
    const timer = setInterval(() => {
      const notes = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".log .msg.note[data-no]"));
      const rows = [...notes].filter(onScreen).map((row) => Number(row.dataset.no));
      const last = Math.max(0, ...rows);
      if (document.hasFocus() && !document.hidden && last >= called) {
        clearInterval(timer);
        api("POST", `/api/dialogs/${id}/mentions`, { no: last }).catch(() => {});
      }
    }, SEEN_AFTER);
    return () => clearInterval(timer);
  }, [id, called]);
}

function onScreen(row) {
  const box = row.closest(".scroll")?.getBoundingClientRect();
  const at = row.getBoundingClientRect();
  return Boolean(box) && at.bottom > box.top && at.top < box.bottom;
}
