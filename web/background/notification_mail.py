"""Writes the text of a notification email: what happened and where, but nothing of what clients wrote."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from inbox import i18n
from inbox.clock import MINUTE

SLA = ("sla_warning", "sla_breach", "untouched")


class Words:
    """The text catalogue of one operator's language. Its methods `t` and `n` have the names that the extractor looks
    for.
    """

    def __init__(self, locale: str) -> None:
        self.locale = locale

    def t(self, message: str, **values: object) -> str:
        return i18n.text(self.locale, message, **values)

    def n(self, one: str, many: str, count: int, **values: object) -> str:
        return i18n.plural(self.locale, one, many, count, **values)


def compose_email(
    rows: list[dict[str, Any]], *, name: str, locale: str, people: dict[int, str], base: str
) -> tuple[str, str]:
    """Return (subject, text) of one email about these notifications, newest last."""
    say = Words(locale)
    lines = [format_line(say, row, people, base) for row in sorted(rows, key=lambda row: (row["at"], row["id"]))]
    subject = say.n("Okno: {n} notification", "Okno: {n} notifications", len(rows))
    if len(rows) == 1:
        subject = say.t("Okno: {what}", what=describe(say, rows[0], people))
    begin = say.t("{name}, while you were away:", name=name)
    if all(row["kind"] in SLA for row in rows):  # sent at once, so perhaps to an operator who was there all the time
        begin = say.n("{name}, a client is waiting:", "{name}, clients are waiting:", len(rows), name=name)
    end = say.t("Choose which notifications come by email: {link}", link=f"{base}/settings/notifications")
    nobody = say.t("This is an automatic message; replies are not read.")
    return subject, "\n\n".join([begin, *lines, end, nobody])


def format_line(say: Words, row: dict[str, Any], people: dict[int, str], base: str) -> str:
    sentence = describe(say, row, people)
    if row["task_id"]:
        return f"{sentence}\n{base}/tasks/list/{row['task_id']}"
    if not row["dialog_id"]:
        return sentence
    several = row["count"] > 1 and row["kind"] in ("assigned", "handover")
    return f"{sentence}\n{base}/inbox/{'mine' if several else 'all/' + str(row['dialog_id'])}"


def describe_outage(say: Words, told: dict[str, Any]) -> str:
    """Describe a channel that fails or works again; the time is UTC, because the reader's time zone is unknown."""
    since = datetime.fromtimestamp(told["since"] / 1000, UTC).strftime("%H:%M UTC")
    if told["state"] == "up":
        return say.t("{name} works again. The outage began at {time}.", name=told["name"], time=since)
    causes = {
        "token-wrong": say.t("the platform rejects the token"),
        "password-wrong": say.t("the mail server rejects the name or the password"),
        "network": say.t("the platform cannot be reached"),
        "server-unreachable": say.t("the mail server cannot be reached"),
        "certificate-wrong": say.t("the mail server's certificate cannot be trusted"),
        "other-poller": say.t("another program receives this bot's messages"),
    }
    why = causes.get(told["code"] or "", told["detail"] or told["code"] or "")
    return say.t("{name} has received no messages since {time}: {cause}.", name=told["name"], time=since, cause=why)


def describe_rule(say: Words, told: dict[str, Any]) -> str:
    """Describe a rule that failed or was paused."""
    if told["why"] == "failed":
        return say.t("A rule has failed. Its journal under Automation has the cause.")
    if told["why"] == "loop":
        return say.t("Okno paused a rule because it ran in a loop. Look at it under Automation.")
    return say.t("Okno paused a rule because it failed again and again. Look at it under Automation.")


def describe_span(say: Words, ms: int) -> str:
    """Describe a length of time in minutes, hours or both."""
    hours, minutes = divmod(max(1, ms // MINUTE), 60)
    if not hours:
        return say.t("{n} min", n=minutes)
    return say.t("{h} h {m} min", h=hours, m=minutes) if minutes else say.t("{h} h", h=hours)


def describe_wait(say: Words, name: str, kind: str, told: dict[str, Any]) -> str:
    """Describe a wait that has reached a stage of its SLA target."""
    spans = {"span": describe_span(say, told["waited"]), "norm": describe_span(say, told["norm"])}
    if kind == "sla_warning":
        return say.t("{name} has been waiting for {span}, a reply is due within {norm}", name=name, **spans)
    sentence = say.t("{name} has been waiting for {span}, a reply was due within {norm}", name=name, **spans)
    if not told.get("late"):
        return sentence
    return f"{sentence}. " + say.t("Okno was not running when it became due.")


def describe_task(say: Words, row: dict[str, Any], who: str) -> str:
    """Describe what happened in a task; the time is UTC, because the reader's time zone is unknown."""
    number, told = row["task"]["number"] if row["task"] else "?", row["data"]
    due = told.get("due_at")
    when = datetime.fromtimestamp(due / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC") if due else ""
    match told["what"]:
        case "assigned" if row["count"] > 1:
            return say.n("{n} task assigned to you", "{n} tasks assigned to you", row["count"])
        case "assigned":
            return say.t("{who} assigned you task no. {number}", who=who, number=number)
        case "mention":
            return say.t("{who} mentioned you in task no. {number}", who=who, number=number)
        case "news":
            return say.t("The client of task no. {number} wrote", number=number)
        case "woke":
            return say.t("Task no. {number} is back to work", number=number)
        case "untouched":
            return say.t("Task no. {number} is still not begun", number=number)
        case "soon":
            return say.t("Task no. {number} is due at {time}", number=number, time=when)
        case "late":
            return say.t("Task no. {number} is overdue since {time}", number=number, time=when)
        case "plan" if when:
            return say.t("Task no. {number} is now due at {time}", number=number, time=when)
    return say.t("Something happened in task no. {number}", number=number)


def describe(say: Words, row: dict[str, Any], people: dict[int, str]) -> str:
    """Describe one notification as one sentence."""
    name = row["name"] or say.t("A client")
    who = people.get(row["by_id"], say.t("Someone"))
    count = row["count"]
    if row["kind"] == "assigned" and count == 1:
        return say.t("Assigned to you: {name}", name=name)
    if row["kind"] == "assigned":
        return say.n("{n} conversation assigned to you", "{n} conversations assigned to you", count)
    if row["kind"] == "handover":
        return say.n("{who} handed you {n} conversation", "{who} handed you {n} conversations", count, who=who)
    if row["kind"] == "channel":
        return describe_outage(say, row["data"])
    if row["kind"] == "fault":
        told = say.n("{n} event could not be processed", "{n} events could not be processed", row["data"]["count"])
        return f"{told}. " + say.t("The command “okno check” on the server names the cause.")
    if row["kind"] == "nobody":
        return say.n(
            "{n} conversation waits and no operator is free",
            "{n} conversations wait and no operator is free",
            row["data"]["waiting"],
        )
    if row["kind"] == "rule":
        return describe_rule(say, row["data"])
    if row["kind"] == "untouched":
        return say.n(
            "{name} wrote {n} minute ago, and no operator has looked after it",
            "{name} wrote {n} minutes ago, and no operator has looked after it",
            row["data"]["minutes"],
            name=name,
        )
    if row["kind"] in SLA:
        return describe_wait(say, name, row["kind"], row["data"])
    if row["kind"] == "breaker" and row["data"]["breaker"] == "rule":
        return say.t("A rule was stopped: it sent too many automatic messages. It waits for an administrator.")
    if row["kind"] == "breaker":
        told = say.t("{name}: automatic messages were stopped, there were too many.", name=row["data"]["name"])
        return f"{told} " + say.t("They wait for an administrator.")
    if row["kind"] == "unassigned":
        return say.t("New conversation: {name}", name=name)
    if row["kind"] == "mention":
        return say.t("{who} mentioned you", who=who) + f" ({name})"
    if row["kind"] == "unsnoozed":
        return say.t("Back from snooze: {name}", name=name)
    if row["kind"] == "failed" and row["data"].get("state") == "uncertain":
        return say.t("{name}: reply delivery uncertain", name=name)
    if row["kind"] == "failed":
        return say.t("{name}: the reply was not sent", name=name)
    if row["kind"] in ("task", "taskdue"):
        return describe_task(say, row, who)
    if row["kind"] == "test":
        return say.t("This is what a notification looks like")
    if row["data"].get("what") == "in":
        return f"{name}: " + say.n("{n} new message", "{n} new messages", count)
    return f"{name}: " + say.n("{n} event", "{n} events", count)
