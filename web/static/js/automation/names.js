// Names of what rules refer to, in the interface's language; what is gone has a word too.
import { t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { kindName } from "../ui/elements.js";
import { channels, teams } from "../state/store.js";
import { tagName } from "../ui/tag_names.js";
import { hoursName } from "./rules.js";
import { COMPANY_HOURS } from "./sentence.js";

export const names = {
  person: operatorName,
  team: (id) => teams.value[id]?.name ?? t("Deleted team"),
  tag: tagName,
  channel: (id) => channels.value[id]?.name ?? t("Removed channel"),
  hours: (id) => hoursName(id) || (id === COMPANY_HOURS ? t("company hours") : t("Removed hours")),
};

export const liveChannels = () =>
  Object.values(channels.value)
    .filter((one) => one.health !== "removed")
    .sort((a, b) => kindName(a.kind).localeCompare(kindName(b.kind)) || a.name.localeCompare(b.name));
