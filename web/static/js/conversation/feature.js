// Registers what the open conversation offers to the keyboard.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { route } from "../core/router.js";
import { hasDialog } from "../state/open_dialog.js";
import { openFind } from "./find.js";

register({ id: "find-inside", group: "log", label: () => t("Find in the conversation"), icon: "search", key: "Ctrl+KeyF", anywhere: true, when: () => route.peek().page === "inbox" && hasDialog(), run: openFind });
