// Why a list is empty, and what to do next.
import { html } from "../core/html.js";
import { number } from "../core/format.js";
import { t } from "../core/i18n.js";
import { teamOf } from "../core/view_names.js";
import { inboxPath } from "../core/router.js";
import { channels, counts, me, teams } from "../state/store.js";
import { takeNext } from "../workflow/work.js";
import { Empty, Keys } from "../ui/elements.js";
import { FirstChannel } from "./first_channel.js";

const EMPTY = {
  unassigned: () => ["sun", t("Everyone has an assignee"), t("New conversations appear here by themselves.")],
  all: () => ["inbox", t("No open conversations"), t("New conversations appear here by themselves.")],
  waiting: () => ["sun", t("Nobody waits for us"), t("A conversation stands here from the client's message until the answer.")],
  unread: () => ["mail-open", t("Everything is read"), t("New messages of your conversations and of those without an assignee appear here.")],
  mentions: () => ["at-sign", t("Nobody has called you"), t("Notes with your @name appear here.")],
  following: () => ["eye", t("You follow nothing yet"), t("F in a conversation: you learn of everything in it, whoever leads it.")],
  snoozed: () => ["alarm-clock", t("Nothing is put aside"), t("H in a conversation: it leaves the list and comes back on time.")],
  closed: () => ["archive", t("Nothing is closed yet"), t("Closed conversations stay here and open again when the client writes.")],
  failed: () => ["check-check", t("Everything was sent"), t("What could not be delivered appears here, with a way to repeat it.")],
};

export function Nothing({ view }) {
  if (!Object.keys(channels.value).length) return html`<${FirstChannel} />`;
  if (view === "mine") return html`<${AllAnswered} />`;
  const team = teamOf(view);
  if (team !== null) return html`<${NoTeam} team=${teams.value[team]} />`;
  const [icon, title, text] = EMPTY[view]();
  return html`<${Empty} icon=${icon} title=${title} text=${text} />`;
}

function AllAnswered() {
  const waiting = counts.value.unassigned;
  return html`<${Empty} icon="sun" title=${t("All answered")} text=${t("No conversation is yours now. Unassigned: {n}.", { n: number(waiting) })}>
    ${waiting > 0 && html`<button type="button" class="btn primary" onClick=${takeNext}>${t("Take the next one")}<${Keys} of=${["Shift", "I"]} /></button>`}<//>`;
}

function NoTeam({ team }) {
  if (!team || team.removed) return html`<${Empty} icon="users-round" title=${t("There is no such team")} text=${t("It was removed, or the address is wrong.")}><a class="btn" href=${inboxPath("all")}>${t("All conversations")}</a><//>`;
  const mine = team.members.includes(me.value.id);
  return html`<${Empty} icon="sun" title=${t("Nothing waits in this team")} text=${mine ? t("Conversations given to your team appear here.") : t("Conversations given to this team appear here.")} />`;
}
