// Message actions: two buttons beside the hovered or focused message, and the full menu.
import { signal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { html } from "../core/html.js";
import { copy } from "../workflow/actions.js";
import { focusComposer } from "../compose/focus.js";
import { layer } from "../ui/layers.js";
import { canDelete, deleteAtClient, isMine, unreadFrom } from "./message_actions.js";
import { draftOf, setDraft } from "../compose/drafts.js";
import { canEdit, startEditing } from "../compose/editing.js";
import { t } from "../core/i18n.js";
import { linkTo } from "./jump.js";
import { COMMAND_KEY } from "../core/key_labels.js";
import { printedKey } from "../core/commands.js";
import { messageItems } from "./menu_items.js";
import { canSelect, selected, selectedMessages, toggleMessage } from "./message_selection.js";
import { quote } from "../compose/reply_target.js";
import { ourSign, shownSign, toggleSign, usualFor } from "./reaction_state.js";
import { dialogs, logs, me, operators, preferences } from "../state/store.js";
import { Avatar, Icon, Keys } from "../ui/elements.js";
import { Item, Menu } from "../ui/menu.js";
import { canExplain, explain } from "../ui/why.js";

export const pointed = signal(null); // number of the hovered or focused message
const chosen = signal(null); // {message, x, y}: message and position of the open menu
const step = signal("menu"); // or "signs", "colleagues"

const BUTTON = 28; // pixels

const said = (message) =>
  message.kind !== "system" && message.content !== "service" && message.delivery?.state !== "cancelled";

export function quoteIn(message, mode) {
  if (mode === "reply" && message.kind === "note") return;
  quote(message.dialog_id, mode, message.no);
  focusComposer(mode);
}

export function openMenu(message, place, first = "menu") {
  if (!said(message)) return;
  chosen.value = { message, ...place };
  step.value = first;
  layer.value = "message";
}

// Handles single-key shortcuts of the focused message; returns false for other keys.
export function actOn(message, event) {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (plain && event.code === "KeyW" && canExplain(message) && preferences.peek()?.shortcuts !== false) {
    explain(message);
    return true;
  }
  if (!said(message)) return false;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.code === "KeyC" && String(getSelection()) === "" && message.text) copy(message.text);
  else if (command || event.altKey) return false;
  else if (/^Key/.test(event.code) && preferences.peek()?.shortcuts === false) return false;
  else if (event.code === "KeyR") quoteIn(message, "reply");
  else if (event.code === "KeyN") quoteIn(message, "note");
  else if (event.code === "KeyU" && message.kind === "in") unreadFrom(message.dialog_id, message.no);
  else if (event.code === "KeyX" && plain && canSelect(message)) toggleMessage(message);
  else if (event.key === "Enter" || event.key === "ContextMenu" || (event.shiftKey && event.key === "F10"))
    openMenu(message, placeOf(event.currentTarget.querySelector(`li[data-no="${message.no}"] .box`)));
  else return runItem(message, event);
  return true;
}

function runItem(message, event) {
  const item = event.shiftKey ? null : messageItems(message).find((one) => one.key === event.code);
  if (item?.runMany && selected.peek().size) item.runMany(selectedMessages());
  else item?.run(message);
  return Boolean(item);
}

function placeOf(element) {
  const box = element?.getBoundingClientRect() ?? { right: innerWidth / 2, top: innerHeight / 2 };
  return { x: box.right, y: box.top + 28 };
}

// One pair of buttons for all messages, positioned beside the current one and moved with it.
let standing = null;

export function placeBar() {
  const row = standing?.parentElement?.querySelector(`li[data-no="${standing.dataset.of}"] .box`);
  if (!row) return;
  const [log, box] = [standing.parentElement.getBoundingClientRect(), row.getBoundingClientRect()];
  const above = box.height < 44 ? 24 : 14; // of a one-line message, so that its time stays visible
  standing.style.setProperty("top", `${Math.max(0, box.top - log.top - above)}px`);
  standing.style.setProperty(
    "right",
    `${Math.max(4, log.right - box.right + (row.parentElement.classList.contains("in") ? -8 : 8))}px`,
  );
}

export function Bar({ find }) {
  const bar = useRef(null);
  const message = pointed.value === null ? null : find(pointed.value);
  useLayoutEffect(() => {
    standing = bar.current;
    placeBar();
    return () => {
      standing = null;
    };
  });
  if (!message || !said(message) || message.deleted_at || selected.value.size) return null;
  const open = layer.value === "message" && chosen.value?.message.id === message.id;
  const shows = (name) => open && (step.value === "signs") === (name === "signs");
  const press = (name) => (event) => {
    if (shows(name)) layer.value = null;
    else openMenu(message, placeOf(event.currentTarget), name);
  };
  return html`<div class="mbar" ref=${bar} data-of=${message.no} role="toolbar" aria-label=${t("Message actions")}>
    ${
      message.kind !== "note" &&
      html`<button type="button" class="ib small" tabindex="-1" aria-label=${t("Quote reply")}
          title=${t("Quote reply") + "  R"} onClick=${() => quoteIn(message, "reply")}>
        <${Icon} name="reply" size="m" />
      </button>`
    }
    ${
      usualFor(message).length > 0 &&
      html`<button type="button" class="ib small" tabindex="-1" aria-label=${t("Reaction")} title=${t("Reaction")}
          aria-haspopup="menu" aria-expanded=${String(shows("signs"))} onClick=${press("signs")}>
        <${Icon} name="smile" size="m" />
      </button>`
    }
    <button type="button" class="ib small" tabindex="-1" aria-label=${t("More actions")} aria-haspopup="menu"
        aria-expanded=${String(shows("menu"))} onClick=${press("menu")}>
      <${Icon} name="ellipsis" size="m" />
    </button>
  </div>`;
}

export function MessageMenu() {
  if (layer.value !== "message" || !chosen.value) return null;
  const Step = { menu: Actions, signs: Signs, colleagues: Colleagues }[step.value];
  return html`<${Step} key=${step.value} ...${chosen.value} />`;
}

// Keeps the menu inside the window; on a phone it is a bottom sheet.
function usePlace(x, y) {
  const box = useRef(null);
  useLayoutEffect(() => {
    const menu = box.current.firstElementChild;
    const { width, height } = menu.getBoundingClientRect();
    const right = x - BUTTON + width + 8 <= innerWidth;
    const below = y + height + 8 <= innerHeight;
    menu.style.setProperty("left", `${Math.max(8, right ? x - BUTTON : x - width)}px`);
    menu.style.setProperty("top", `${Math.max(8, below ? y : y - BUTTON - height - 8)}px`);
  }, []);
  return box;
}

// Uses the current row, not the one from when the menu opened: its state may have changed.
const present = (opened) => logs.value[opened.dialog_id]?.items[opened.no] ?? opened;

function Actions({ message: opened, x, y }) {
  const message = present(opened);
  const box = usePlace(x, y);
  const dialog = dialogs.value[message.dialog_id];
  const edit = canEdit(message, dialog);
  const remove = canDelete(message);
  const key = (name) => html`<span class="end only-wide"><${Keys} of=${name} /></span>`;
  const editNow = () => {
    startEditing(message);
    focusComposer("reply");
  };
  return html`<div class="msgmenu" ref=${box}>
    <${Menu} label=${t("Message actions")} place="at">
      ${
        message.kind !== "note" &&
        html`<${Item} icon="reply" onPick=${() => quoteIn(message, "reply")}>${t("Quote reply")}${key(["R"])}<//>`
      }
      ${
        usualFor(message).length > 0 &&
        html`<${Item} icon="smile" stay onPick=${() => {
          step.value = "signs";
        }}>
          ${t("Reaction")}
        <//>`
      }
      ${messageItems(message).map(
        (one) =>
          html`<${Item} key=${one.id} icon=${one.icon} stay onPick=${() => {
            layer.value = null;
            one.run(message);
          }}>
            ${one.label()}${key(printedKey(one.key)[0])}
          <//>`,
      )}
      <${Item} icon="sticky-note" onPick=${() => quoteIn(message, "note")}>${t("Note on message")}${key(["N"])}<//>
      ${
        message.text &&
        html`<${Item} icon="copy" onPick=${() => copy(message.text)}>${t("Copy text")}${key([COMMAND_KEY, "C"])}<//>`
      }
      <${Item} icon="link" onPick=${() => copy(linkTo(message))}>${t("Copy link")}<//>
      ${
        canSelect(message) &&
        html`<${Item} icon="check-check" onPick=${() => toggleMessage(message)}>${t("Select")}${key(["X"])}<//>`
      }
      <${Item} icon="forward" stay onPick=${() => {
        step.value = "colleagues";
      }}>
        ${t("Forward to a colleague")}
      <//>
      ${
        message.kind === "in" &&
        html`
          <div class="sep" role="separator"></div>
          <${Item} icon="mail" onPick=${() => unreadFrom(message.dialog_id, message.no)}>
            ${t("Unread from here")}
            ${key(["U"])}
          <//>
        `
      }
      ${(edit || remove) && isMine(message) && html`<div class="sep" role="separator"></div>`}
      ${edit && html`<${Item} icon="square-pen" onPick=${editNow}>${t("Edit for the client")}<//>`}
      ${
        remove &&
        html`<${Item} icon="trash-2" onPick=${() => deleteAtClient(message)}>${t("Delete for the client")}<//>`
      }
    <//>
  </div>`;
}

// Quick reactions; choosing the current one removes it.
function Signs({ message: opened, x, y }) {
  const message = present(opened);
  const box = usePlace(x, y);
  const ours = ourSign(message);
  return html`<div class="msgmenu" ref=${box}>
    <${Menu} label=${t("Reaction")} place="at signs" across>
      ${usualFor(message).map(
        (sign) =>
          html`<button type="button" class="sign" role="menuitemradio" tabindex="-1" key=${sign}
              aria-checked=${String(sign === ours)} onClick=${() => {
                layer.value = null;
                toggleSign(message, sign);
              }}>
            ${shownSign(sign)}
          </button>`,
      )}
    <//>
  </div>`;
}

// Forwarding to a colleague writes a note on the message that mentions the colleague.
function Colleagues({ message, x, y }) {
  const box = usePlace(x, y);
  const others = Object.values(operators.value)
    .filter((person) => person.active && person.id !== me.value.id)
    .sort((a, b) => a.name.localeCompare(b.name));
  const call = (person) => {
    const { dialog_id: id, no } = message;
    const before = draftOf(id, "note");
    setDraft(id, "note", before.includes(`@${person.name}`) ? before : `@${person.name} ${before}`);
    quote(id, "note", no);
    focusComposer("note");
  };
  return html`<div class="msgmenu" ref=${box}>
    <${Menu} label=${t("Forward to a colleague")} place="at people">
      <div class="mh">${t("Forward to a colleague")}</div>
      ${
        others.length
          ? others.map(
              (person) =>
                html`<button type="button" class="mi" role="menuitem" tabindex="-1" key=${person.id}
                    onClick=${() => {
                      layer.value = null;
                      call(person);
                    }}>
                  <${Avatar} name=${person.name} size="sm" />
                  ${person.name}
                </button>`,
            )
          : html`<p class="t13 mut menunote">${t("No colleagues yet")}</p>`
      }
    <//>
  </div>`;
}
