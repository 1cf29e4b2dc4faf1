// Registers the bell, the favicon dot and the announcements for screen readers.
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import "./announcer.js";
import { showBell } from "./bell.js";
import "./favicon.js";

register({
  id: "bell",
  group: "everywhere",
  label: () => t("Notifications"),
  icon: "bell",
  key: "KeyG KeyB",
  run: showBell,
});
