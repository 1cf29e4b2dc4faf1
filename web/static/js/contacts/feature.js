// Registers the client page, the shortcut of the client card and the items of the conversation menu.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { clientPath, go, route } from "../core/router.js";
import { registerPage } from "../core/sections.js";
import { openFind } from "../conversation/find_state.js";
import { registerConversationItem } from "../conversation/menu_items.js";
import { cardHidden } from "../state/device_prefs.js";
import { hasDialog } from "../state/open_dialog.js";
import { drawer } from "../ui/layers.js";
import { lazy, lazyPage } from "../ui/lazy.js";
import { exportPath } from "./export.js";

export const Card = lazy(() => import("./card.js"), "Card");
const Client = lazyPage(() => import("./page.js"), "Client");

function toggleCard() {
  if (!route.peek().dialog) return;
  if (matchMedia("(min-width: 1280px)").matches) cardHidden.value = !cardHidden.value;
  else drawer.value = !drawer.value;
}

register({
  id: "card",
  group: "everywhere",
  label: () => t("Show or hide the client card"),
  icon: "panel-right",
  key: "BracketRight",
  when: hasDialog,
  run: toggleCard,
});
registerPage({ page: "clients", path: "/clients", title: () => t("Client"), view: Client });
registerConversationItem({ id: "find", icon: "search", label: () => t("Find in the conversation"), run: openFind });
registerConversationItem({
  id: "history",
  icon: "history",
  label: () => t("Full history"),
  run: (dialog) => go(clientPath(dialog.contact_id)),
});
registerConversationItem({
  id: "print",
  icon: "file-text",
  label: () => t("Print the conversation"),
  run: (dialog) => window.open(exportPath(dialog.contact_id, { format: "html", printed: 1 }), "_blank", "noopener"),
});
