// Texts of toasts and undoable actions in the bell. Each names the client, so that the right action is undone.
import { whenWords } from "../core/format.js";
import { t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { dialogs, me } from "../state/store.js";

const LONGEST = 40;

export function clientName(id) {
  const name = dialogs.peek()[id]?.name ?? t("the client");
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
}

const until = (instant) => (instant === null ? t("until the client replies") : whenWords(instant));
const of =
  (words) =>
  (id, ...rest) =>
    words(clientName(id), ...rest);

export const closedWords = of((name, reason) => t("Closed: {name} · {reason}", { name, reason }));
export const reopenedWords = of((name) => t("Reopened: {name}", { name }));
export const snoozedWords = of((name, instant) => t("Snoozed: {name} · {when}", { name, when: until(instant) }));
export const wokenWords = of((name) => t("Unsnoozed: {name}", { name }));
export const noAnswerWords = of((name) => t("No reply needed: {name}", { name }));
export const followedWords = of((name, on) =>
  on ? t("Following: {name}", { name }) : t("No longer following: {name}", { name }),
);
export const readWords = of((name) => t("Marked as read: {name}", { name }));
export const unreadWords = of((name) => t("Marked as unread: {name}", { name }));
export const sentAndClosedWords = of((name) => t("Sent and closed: {name}", { name }));
export const sentAndSnoozedWords = of((name, instant) =>
  t("Sent and snoozed: {name} · {when}", { name, when: until(instant ?? null) }),
);
export const plannedWords = of((name, at) => t("Reply scheduled: {name} · {when}", { name, when: whenWords(at) }));
export const takenBackWords = of((name) => t("Not sent, the text is back in the field: {name}", { name }));
export const notSentWords = of((name) => t("Not sent: {name}", { name }));

export const assignedWords = of((name, operatorId) => {
  if (operatorId === null) return t("No assignee now: {name}", { name });
  return operatorId === me.peek().id
    ? t("You are the assignee: {name}", { name })
    : t("Assigned: {name} · {who}", { name, who: operatorName(operatorId) });
});

export const teamWords = of((name, team) =>
  team === null
    ? t("Removed from the team: {name}", { name })
    : t("Assigned to a team: {name} · {team}", { name, team }),
);
