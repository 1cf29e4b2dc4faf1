// Registers the conversation pane, the lightbox and their shortcuts.
import { html } from "../core/html.js";
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { route } from "../core/router.js";
import { hasDialog } from "../state/open_dialog.js";
import { lazy, lazyLayer } from "../ui/lazy.js";
import { openFind } from "./find_state.js";

// Conversation modules are loaded when the page is idle, or when a conversation is opened.
export const Conversation = lazy(() => import("./conversation.js"), "Conversation", {
  when: () => route.value.dialog !== null,
  frame: Pane,
});
export const Lightbox = lazyLayer(["photo"], () => import("./lightbox.js"), "Lightbox");

function Pane(children) {
  return html`<section class="conversation" id="conversation" tabindex="-1" aria-busy=${children ? null : "true"}
      aria-label=${t("Conversation")}>${children}</section>`;
}

register(
  {
    id: "find-inside",
    group: "log",
    label: () => t("Find in the conversation"),
    icon: "search",
    key: "Ctrl+KeyF",
    anywhere: true,
    when: () => route.peek().page === "inbox" && hasDialog(),
    run: openFind,
  },
  // Handled by the focused message itself (message_menu.js, message_list.js).
  {
    id: "select-message",
    group: "log",
    label: () => t("Select the message"),
    key: "KeyX",
    palette: false,
    when: () => false,
  },
  {
    id: "select-messages",
    group: "log",
    label: () => t("Select several messages"),
    key: "Shift+ArrowUp",
    also: ["Shift+ArrowDown"],
    palette: false,
    when: () => false,
  },
);
