// Event lines of a conversation: assigned, snoozed, closed and platform events, each with its cause.
import { html } from "../core/html.js";
import { fullTime, span, time, whenWords } from "../core/format.js";
import { rich, t } from "../core/i18n.js";
import { operatorName } from "../ui/avatar.js";
import { statuses, teams } from "../state/store.js";
import { Icon } from "../ui/elements.js";
import { statusName } from "../ui/operator_status.js";
import { priorityName, tagName } from "../ui/tag_names.js";
import { WhyLink } from "../ui/why.js";

const ICONS = {
  assigned: "user-round",
  team_changed: "users-round",
  closed: "check",
  reopened: "undo-2",
  snoozed: "alarm-clock",
  unsnoozed: "alarm-clock-check",
  sla_breached: "flame",
  tagged: "tag",
  ranked: "arrow-up-down",
  "no-answer": "message-circle-off",
  blocked: "ban",
  unblocked: "check",
  bounced: "mail-x",
  "held-up": "mail",
  moved: "users-round",
};
const TROUBLE = new Set(["blocked", "bounced", "sla_breached"]);
const who = (id) => html`<b>${operatorName(id)}</b>`;

export function SystemLine({ message, found }) {
  const original = message.has_original
    ? html` · <a class="link" href=${`/api/messages/${message.id}/original`} download>${t("Original")}</a>`
    : null;
  return html`<${Event} message=${message} found=${found} icon=${ICONS[message.content]}
      bad=${TROUBLE.has(message.content)} after=${html`<${WhyLink} message=${message} />`}>
    ${systemText(message)}
    ${original}
  <//>`;
}

export const Event = ({ message, found, icon, bad, after, children }) =>
  html`<li class=${["ev", bad && "bad", found && "found"].filter(Boolean).join(" ")} data-no=${message.no}
      tabindex="-1">
    <span>
      ${icon && html`<${Icon} name=${icon} size="s" />`}
      ${children} · <span title=${fullTime(message.created_at)}>${time(message.created_at)}</span>
      ${after && html` ${after}`}
    </span>
  </li>`;

export function systemText({ content, data }) {
  const by = data.by ?? null;
  const text = TEXTS[content];
  return text ? text(data, by) : content;
}

const TEXTS = {
  assigned: (data, by) => {
    if (data.to === null || data.to === undefined)
      return by ? rich(t("{who} removed the assignee"), { who: who(by) }) : t("No assignee now");
    const line = rich(t("Assignee: {who}"), { who: who(data.to) });
    const why = ASSIGNED[data.cause]?.();
    if (why) return [...line, ` · ${why}`, ...passedOver(data.skipped)];
    return by && by !== data.to ? [...line, " · ", ...rich(t("assigned by {who}"), { who: who(by) })] : line;
  },
  team_changed: (data, by) => {
    const line = data.to
      ? rich(t("Team: {team}"), { team: html`<b>${teams.value[data.to]?.name ?? t("Deleted team")}</b>` })
      : [t("No team now")];
    const why = data.run && ASSIGNED[data.cause]?.();
    if (why) return [...line, ` · ${why}`, ...passedOver(data.skipped)];
    return by ? [...line, " · ", who(by)] : line;
  },
  closed: (data, by) => {
    const reason = REASONS[data.reason]?.();
    const line = by ? rich(t("Closed by {who}"), { who: who(by) }) : [t("The conversation was closed")];
    return [...line, reason && ` · ${reason}`, data.comment && ` · ${data.comment}`];
  },
  reopened: (data, by) => {
    if (data.cause === "delivery") return t("Reopened: a reply was not delivered");
    return by ? rich(t("Reopened by {who}"), { who: who(by) }) : t("Reopened: the client wrote again");
  },
  snoozed: (data, by) => {
    const until = data.until
      ? t("Snoozed until {when}", { when: whenWords(data.until) })
      : t("Snoozed until the client replies");
    return [until, data.reason && ` · ${t("reason “{reason}”", { reason: data.reason })}`, by && " · ", by && who(by)];
  },
  unsnoozed: (data, by) =>
    data.cause === "person" && by
      ? rich(t("Unsnoozed by {who}"), { who: who(by) })
      : `${t("Unsnoozed")}: ${(WOKE[data.cause] ?? WOKE.time)()}`,
  sla_breached: (data) => [
    t("The reply was due within {norm}", { norm: span(data.norm) }),
    data.late && ` · ${t("announced late, Okno was not running")}`,
  ],
  tagged: (data, by) => {
    const names = (ids) => html`<b>${ids.map(tagName).join(", ")}</b>`;
    const parts = [
      data.added.length > 0 && rich(t("Tags added: {tags}"), { tags: names(data.added) }),
      data.removed.length > 0 && rich(t("Tags removed: {tags}"), { tags: names(data.removed) }),
      data.rule ? t("by the rule “Tags by words”") : by && who(by),
    ].filter(Boolean);
    return parts.flatMap((part, index) => (index ? [" · ", part] : [part]));
  },
  ranked: (data, by) => {
    const line = rich(t("Priority: {priority}"), {
      priority: html`<b>${priorityName(data.to).toLocaleLowerCase()}</b>`,
    });
    if (data.rule) return [line, " · ", t("by the rule “Tags by words”")];
    return by ? [line, " · ", who(by)] : line;
  },
  "no-answer": (data, by) => {
    const line = data.undone ? t("Reply needed after all") : t("No reply needed");
    return by ? [line, " · ", who(by)] : line;
  },
  bounced: (data) => [t("The email bounced"), data.recipient, data.words || data.status].filter(Boolean).join(" · "),
  "held-up": (data) =>
    [t("Email delayed, the mail server keeps trying"), data.words || data.status].filter(Boolean).join(" · "),
  moved: () => t("The group became a supergroup, the conversation continues here"),
  blocked: (data) => (data.group ? t("We were removed from the group") : t("The client has blocked the bot")),
  unblocked: (data) => (data.group ? t("We are back in the group") : t("The client has unblocked the bot")),
};

// Round robin: skipped operators and the reasons (E13).
const PASSED = {
  away: () => t("away"),
  off: () => t("off shift"),
  status: ({ status }) => statusName(statuses.value[status]),
  full: () => t("at the limit"),
  "no-access": () => t("no access"),
  "not-here": () => t("not here"),
  "off-hours": () => t("outside working hours"),
  "other-team": () => t("in another team"),
};
export const passedWords = (one) => (PASSED[one.why] ?? PASSED.off)(one);
const passedOver = (skipped = []) =>
  skipped.length
    ? [` · ${t("skipped:")} `, skipped.map((one) => `${operatorName(one.id)} (${passedWords(one)})`).join(", ")]
    : [];

const ASSIGNED = {
  reply: () => t("first reply"),
  took: () => t("took the most urgent"),
  handover: () => t("handed over"),
  handback: () => t("handed back"),
  started: () => t("started the conversation"),
  reopened: () => t("was the assignee before"),
  distribution: () => t("by the rule “Round-robin assignment”"),
  former: () => t("by the rule “Round-robin assignment”: this client's earlier assignee"),
  absent: () => t("by the rule “Round-robin assignment”: the assignee was absent"),
  nobody: () => t("by the rule “Round-robin assignment”: no operator was free"),
};
const WOKE = {
  time: () => t("as scheduled"),
  client: () => t("the client wrote"),
  delivery: () => t("a reply was not delivered"),
  reply: () => t("replied"),
};
export const REASONS = {
  solved: () => t("Resolved"),
  "no-reply": () => t("No reply"),
  duplicate: () => t("Duplicate"),
  spam: () => t("Spam"),
  declined: () => t("Client declined"),
  other: () => t("Other"),
};

// Service messages of the platform.
export function ServiceLine({ message, found }) {
  return html`<${Event} message=${message} found=${found} icon=${message.data.names ? "user-round-plus" : "circle-dot"}>
    ${serviceText(message)}
  <//>`;
}

function serviceText({ data, author, text }) {
  const params = {
    name: html`<b>${author.name}</b>`,
    names: html`<b>${(data.names ?? []).join(", ")}</b>`,
    title: data.title ?? "",
  };
  const known = SERVICE[data.what];
  if (known) return rich(known(data), params);
  return text ? `${author.name}: ${text}` : rich(t("{name}: {what}"), { ...params, what: t("chat event") });
}

const joined = (data) => (data.names?.length ? t("{name} added {names}") : t("{name} joined"));
const SERVICE = {
  new_chat_members: joined,
  chat_invite_user: () => t("{name} invited someone"),
  chat_invite_user_by_link: () => t("{name} joined by a link"),
  left_chat_member: () => t("{names} left"),
  chat_kick_user: () => t("Someone left the chat"),
  new_chat_title: () => t("{name} named the chat “{title}”"),
  chat_title_update: () => t("{name} named the chat “{title}”"),
  new_chat_photo: () => t("{name} changed the chat picture"),
  chat_photo_update: () => t("{name} changed the chat picture"),
  delete_chat_photo: () => t("{name} removed the chat picture"),
  chat_photo_remove: () => t("{name} removed the chat picture"),
  pinned_message: () => t("{name} pinned a message"),
  chat_pin_message: () => t("{name} pinned a message"),
  chat_unpin_message: () => t("{name} unpinned a message"),
  group_chat_created: () => t("{name} created the chat"),
  chat_create: () => t("{name} created the chat"),
  successful_payment: () => t("{name} has paid"),
  refunded_payment: () => t("{name}: payment refunded"),
};
