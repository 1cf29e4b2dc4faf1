// Registers the settings page, its shortcut and its sections in order.
import { effect } from "@preact/signals";
import { register } from "../core/commands.js";
import { t } from "../core/i18n.js";
import { go, route, settingsPath } from "../core/router.js";
import { partOf, registerPage, registerPart } from "../core/sections.js";
import { me, preferences } from "../state/store.js";
import { lazy, lazyPage } from "../ui/lazy.js";

const Looks = lazy(() => import("./appearance.js"), "Looks");
const Work = lazy(() => import("./appearance.js"), "Work");
const OwnKeys = lazy(() => import("./shortcuts.js"), "OwnKeys");
const OwnNotifications = lazy(() => import("./notifications.js"), "OwnNotifications");
const Password = lazy(() => import("./security.js"), "Password");
const Sessions = lazy(() => import("./security.js"), "Sessions");
const CalendarLink = lazy(() => import("./calendar.js"), "CalendarLink");
const Mailbox = lazy(() => import("./mailbox.js"), "Mailbox");
const ReportLetter = lazy(() => import("./report_letter.js"), "ReportLetter");
const Teams = lazy(() => import("./teams.js"), "Teams");
const Statuses = lazy(() => import("./statuses.js"), "Statuses");
const Hours = lazy(() => import("./hours.js"), "Hours");
const Company = lazy(() => import("./company.js"), "Company");
const Settings = lazyPage(() => import("./settings.js"), "Settings");

const title = () => partOf(route.value.section)?.label() ?? t("Settings");

registerPage({ page: "settings", title, view: Settings });
register({
  id: "go-settings",
  group: "go",
  label: () => t("Settings"),
  icon: "settings",
  key: "KeyG KeyS",
  run: () => go(settingsPath()),
});
registerPart({ id: "looks", group: "own", icon: "sun-moon", label: () => t("Appearance"), view: Looks });
registerPart({ id: "work", group: "own", icon: "inbox", label: () => t("Work with conversations"), view: Work });
registerPart({ id: "keys", group: "own", icon: "keyboard", label: () => t("Keyboard shortcuts"), view: OwnKeys });
registerPart({
  id: "notifications",
  group: "own",
  icon: "bell",
  label: () => t("Notifications"),
  view: OwnNotifications,
});
registerPart({ id: "calendar", group: "own", icon: "calendar", label: () => t("Calendar"), view: CalendarLink });
registerPart({ id: "password", group: "own", icon: "key-round", label: () => t("Password"), view: Password });
registerPart({ id: "sessions", group: "own", icon: "monitor-smartphone", label: () => t("Sessions"), view: Sessions });
registerPart({
  id: "company",
  group: "company",
  icon: "settings",
  label: () => t("Company"),
  when: () => me.value?.role === "administrator",
  view: Company,
});
registerPart({
  id: "hours",
  group: "company",
  icon: "clock",
  label: () => t("Business hours"),
  when: () => me.value?.role === "administrator",
  view: Hours,
});
registerPart({
  id: "mailbox",
  group: "company",
  icon: "mail",
  label: () => t("Emails to colleagues"),
  when: () => me.value?.role === "administrator",
  view: Mailbox,
});
registerPart({
  id: "report-letter",
  group: "company",
  icon: "mail",
  label: () => t("Weekly email"),
  when: () => me.value?.role === "administrator",
  view: ReportLetter,
});
registerPart({
  id: "teams",
  group: "company",
  icon: "users-round",
  label: () => t("Teams"),
  when: () => me.value?.role === "administrator",
  view: Teams,
});
registerPart({
  id: "statuses",
  group: "company",
  icon: "circle-dot",
  label: () => t("Statuses"),
  when: () => me.value?.role === "administrator",
  view: Statuses,
});

effect(() => {
  if (preferences.value?.motion === "less") document.documentElement.dataset.motion = "less";
  else delete document.documentElement.dataset.motion;
});
