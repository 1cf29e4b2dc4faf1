// Empty states of the list, with the next step.
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { baseOf, isFiltered, teamOf } from "../core/view_names.js";
import { inboxPath } from "../core/router.js";
import { channels, counts, me, teams } from "../state/store.js";
import { takeNext } from "../workflow/work.js";
import { Empty, Keys } from "../ui/elements.js";
import { FirstChannel } from "./first_channel.js";

const EMPTY = {
  unassigned: () => ["sun", t("No unassigned conversations"), t("New conversations appear here automatically.")],
  all: () => ["inbox", t("No open conversations"), t("New conversations appear here automatically.")],
  waiting: () => [
    "sun",
    t("No clients are waiting"),
    t("Conversations stay here from the client's message until your team replies."),
  ],
  unread: () => [
    "mail-open",
    t("No unread conversations"),
    t("New messages in your conversations and in unassigned ones appear here."),
  ],
  mentions: () => ["at-sign", t("No mentions"), t("Notes with your @name appear here.")],
  following: () => [
    "eye",
    t("You do not follow any conversations"),
    t("Follow a conversation to be notified of everything in it, whoever the assignee is."),
  ],
  snoozed: () => [
    "alarm-clock",
    t("No snoozed conversations"),
    t("Snooze a conversation: it leaves the lists and comes back on time."),
  ],
  untagged: () => ["tag", t("No untagged conversations"), t("Open conversations without a tag appear here.")],
  closed: () => [
    "archive",
    t("No closed conversations"),
    t("Closed conversations stay here and reopen when the client writes."),
  ],
  failed: () => [
    "check-check",
    t("No unsent messages"),
    t("Messages that could not be delivered appear here, and you can retry them."),
  ],
};

export function Nothing({ view }) {
  if (!Object.keys(channels.value).length) return html`<${FirstChannel} />`;
  if (isFiltered(view)) return html`<${NothingFound} view=${view} />`;
  if (view === "mine") return html`<${AllAnswered} />`;
  const team = teamOf(view);
  if (team !== null) return html`<${NoTeam} team=${teams.value[team]} />`;
  const [icon, title, text] = EMPTY[view]();
  return html`<${Empty} icon=${icon} title=${title} text=${text} />`;
}

const NothingFound = ({ view }) =>
  html`<${Empty} icon="search-x" title=${t("Nothing found")} text=${t("No conversation of this view fits the filter.")}>
    <a class="btn" href=${inboxPath(baseOf(view))}>${t("Clear filter")}</a>
  <//>`;

function AllAnswered() {
  const waiting = counts.value.unassigned;
  return html`<${Empty} icon="sun" title=${t("All answered")}
      text=${t("You have no open conversations. Unassigned: {n}.", { n: number(waiting) })}>
    ${
      waiting > 0 &&
      html`<button type="button" class="btn primary" onClick=${takeNext}>
        ${t("Take the next one")}
        <${Keys} of=${["Shift", "I"]} />
      </button>`
    }
  <//>`;
}

function NoTeam({ team }) {
  if (!team || team.removed)
    return html`<${Empty} icon="users-round" title=${t("Team not found")}
        text=${t("It was deleted, or the link is wrong.")}>
      <a class="btn" href=${inboxPath("all")}>${t("All conversations")}</a>
    <//>`;
  const mine = team.members.includes(me.value.id);
  return html`<${Empty} icon="sun" title=${t("No conversations in this team")} text=${
    mine ? t("Conversations assigned to your team appear here.") : t("Conversations assigned to this team appear here.")
  } />`;
}
