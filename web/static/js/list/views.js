// List views by name: tabs, collections and teams.
import { computed } from "@preact/signals";
import { t } from "../core/i18n.js";
import { baseOf, isFiltered, teamOf } from "../core/view_names.js";
import { counts, teams } from "../state/store.js";

/** @type {[string, () => string][]} */
export const TABS = [
  ["mine", () => t("Mine")],
  ["unassigned", () => t("Unassigned")],
  ["all", () => t("All")],
];

// name, label, icon; a view without a count shows none.
/** @type {[string, () => string, string][]} */
export const COLLECTIONS = [
  ["waiting", () => t("Waiting for us"), "hourglass"],
  ["unread", () => t("Unread"), "mail-open"],
  ["mentions", () => t("Mentions"), "at-sign"],
  ["following", () => t("Following"), "eye"],
  ["snoozed", () => t("Snoozed"), "alarm-clock"],
  ["untagged", () => t("Untagged"), "tag"],
  ["failed", () => t("Not sent"), "circle-alert"],
  ["closed", () => t("Closed"), "archive"],
];

// Existing teams, by name.
export const liveTeams = computed(() =>
  Object.values(teams.value)
    .filter((team) => !team.removed)
    .sort((a, b) => a.name.localeCompare(b.name)),
);

// A filtered view has no count.
export const countOf = (view) =>
  isFiltered(view) ? undefined : teamOf(view) === null ? counts.value[view] : (counts.value.teams?.[teamOf(view)] ?? 0);

export function viewTitle(whole) {
  const view = baseOf(whole);
  if (TABS.some(([name]) => name === view)) return t("Inbox");
  const team = teamOf(view);
  if (team !== null) return teams.value[team]?.name ?? t("Team");
  return COLLECTIONS.find(([name]) => name === view)[1]();
}
