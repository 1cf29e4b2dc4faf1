// History of a task: comments, changes with their old and new values, and what happened by itself.
import { html } from "../core/html.js";
import { now } from "../core/clock.js";
import { dayOf, fullTime, shortTime, time, whenWords } from "../core/format.js";
import { n, rich, t } from "../core/i18n.js";
import { Said } from "../conversation/text.js";
import { operatorName } from "../ui/avatar.js";
import { Avatar, Icon } from "../ui/elements.js";
import { WhyLink } from "../ui/why.js";
import { loadOlder } from "./details.js";
import { FIELDS } from "./text.js";

export const History = ({ id, shown }) =>
  html`<section aria-labelledby="tkhis">
    <h3 class="pk-h" id="tkhis">${t("Comments and history")}</h3>
    ${
      shown.more &&
      html`<button type="button" class="link t12" onClick=${() => loadOlder(id)}>${t("Show earlier")}</button>`
    }
    <ol class="hist">
      ${shown.lines.map((line) => html`<${Entry} key=${line.no} line=${line} />`)}
    </ol>
  </section>`;

const byPerson = ({ author }) => author.kind === "operator" && author.id !== null;

const authorName = ({ author }) =>
  byPerson({ author }) ? operatorName(author.id) : author.kind === "rule" ? t("A rule") : t("Okno");

const when = (at) => (dayOf(at) === dayOf(now.value) ? time(at) : shortTime(at, now.value));

function Entry({ line }) {
  const name = authorName(line);
  const face = byPerson(line)
    ? html`<${Avatar} name=${name} size="xs" />`
    : html`<span class="histic"><${Icon} name="zap" size="s" /></span>`;
  const stamp = html`<time class="dim num" title=${fullTime(line.at)}>${when(line.at)}</time>`;
  if (line.kind === "comment")
    return html`<li class="note">
      ${face}
      <div class="grow">
        <span class="hrow"><b class="b5 grow">${name}</b>${stamp}</span>
        <div class="t13"><${Said} text=${line.text} names=${(line.data.mentions ?? []).map(operatorName)} /></div>
        ${line.data.files > 0 && html`<span class="dim">${n("{n} file", "{n} files", line.data.files)}</span>`}
      </div>
    </li>`;
  return html`<li>
    ${face}
    <span class="grow">
      ${rich(t("{name}: {what}"), { name: html`<b class="b5">${name}</b>`, what: whatWords(line) })}
      ${line.data.run && html` <${WhyLink} message=${explained(line)} />`}
    </span>
    ${stamp}
  </li>`;
}

// The line in the form in which the panel "Why?" takes lines of conversations.
const explained = ({ data, at }) => ({ kind: "task", title: t("Task created"), created_at: at, data });

const whatWords = (line) => (line.kind === "change" ? changeWords(line.data) : eventWords(line.data));

const NOT_BY_HAND = {
  woke: () => t("the waiting time is over"),
  wake: () => t("the waiting time is over"),
  silence: () => t("the client did not reply"),
};

function changeWords({ field, from, to, reason, wake_at: wake, cause }) {
  if (field === "dialog_id") return t("linked to a conversation");
  const known = FIELDS[field];
  if (!known) return field;
  const [label, value] = known;
  const more = [wake && t("back {time}", { time: whenWords(wake) }), reason, cause && NOT_BY_HAND[cause]?.()].filter(
    Boolean,
  );
  const sentence = t("{field}: {before} → {after}", { field: label(), before: value(from), after: value(to) });
  return more.length ? `${sentence} (${more.join(", ")})` : sentence;
}

const EVENTS = {
  "made": ({ messages }) =>
    messages?.length
      ? n("created the task from {n} message", "created the task from {n} messages", messages.length)
      : t("created the task"),
  "files": ({ count }) => n("attached {n} file", "attached {n} files", count),
  "file-removed": () => t("removed a file"),
  "checks-added": ({ texts }) => t("added to the checklist: {texts}", { texts: texts.join(", ") }),
  "check-renamed": ({ from, to }) =>
    t("{field}: {before} → {after}", { field: t("Checklist"), before: from, after: to }),
  "checked": ({ text }) => t("ticked: {text}", { text }),
  "unchecked": ({ text }) => t("removed the tick: {text}", { text }),
  "check-removed": ({ text }) => t("removed from the checklist: {text}", { text }),
  "linked": ({ messages }) => n("linked {n} message", "linked {n} messages", messages.length),
  "unlinked": () => t("removed the link to a message"),
  "dialogs-linked": ({ dialogs }) => n("linked {n} conversation", "linked {n} conversations", dialogs.length),
  "dialogs-unlinked": ({ dialogs }) => n("unlinked {n} conversation", "unlinked {n} conversations", dialogs.length),
  "replied": ({ count }) => n("replied to {n} client", "replied to {n} clients", count),
  "replies-cancelled": ({ count }) => n("cancelled {n} reply", "cancelled {n} replies", count),
  "removed": () => t("deleted the task"),
  "restored": () => t("restored the task"),
};

const eventWords = (data) => (EVENTS[data.what] ?? (() => data.what))(data);
