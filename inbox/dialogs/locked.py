"""A dialog's row under lock, and the few moves that people, clients and deliveries all make in it."""

from dataclasses import dataclass
from typing import Any

import orjson

from inbox import timers
from inbox.access import SYSTEM, Actor, Place, require
from inbox.clock import MINUTE
from inbox.dialogs import waits
from inbox.errors import Conflict, NotFound
from inbox.events import EventKind
from inbox.models import Dialog, Message
from inbox.search import index
from inbox.store import Tx

# Reopening by the same hand within this time, with nothing written between, does not count as reopened: it was a slip.
SLIP_WITHIN = MINUTE
SNOOZE = "snooze"  # the kind of a snoozed dialog's moment


@dataclass(slots=True)
class Talk:
    """A dialog's row, locked, as a command will leave it."""

    id: int
    channel_id: int
    episode_id: int
    assignee_id: int | None
    open: int
    last_no: int
    waiting_since: int | None
    last_at: int
    last_message_id: int | None
    blocked_at: int | None
    team_id: int | None
    snoozed_at: int | None

    def place(self) -> waits.Place:
        """Its part in the table of waits."""
        return waits.Place(self.id, self.channel_id, self.episode_id, self.waiting_since)

    def save(self, tx: Tx) -> None:
        """Write it back."""
        tx.sql(
            "update dialog set assignee_id = :assignee, team_id = :team, open = :open, last_no = :last_no,"
            " waiting_since = :waiting, last_at = :last_at, urgency = :urgency, last_message_id = :last_message"
            " where id = :id",
            assignee=self.assignee_id,
            team=self.team_id,
            open=self.open,
            last_no=self.last_no,
            waiting=self.waiting_since,
            last_at=self.last_at,
            urgency=waits.urgency(self.waiting_since, self.last_at),
            last_message=self.last_message_id,
            id=self.id,
        )


def open_talk(tx: Tx, actor: Actor, action: str, dialog_id: int) -> Talk:
    """Lock a dialog and read it, if this actor may do this to it. Raises NotFound for absent and foreign ones."""
    tx.lock(Dialog, dialog_id)
    found = tx.sql(
        "select id, channel_id, episode_id, assignee_id, open, last_no, waiting_since, last_at, last_message_id,"
        " blocked_at, team_id, snoozed_at from dialog where id = :id",
        id=dialog_id,
    )
    if not found:
        raise NotFound
    talk = Talk(*found[0])
    require(actor, action, Place(talk.channel_id))
    return talk


def require_way_out(tx: Tx, talk: Talk) -> None:
    """Raise Conflict when nothing that is sent now could reach the client."""
    if talk.blocked_at is not None:
        raise Conflict("The client has blocked us; an answer cannot reach them.", code="blocked")
    if tx.sql("select 1 from channel where id = :id and removed_at is not null", id=talk.channel_id):
        raise Conflict("The channel was disconnected; an answer cannot leave.", code="channel-removed")


def tell(tx: Tx, kind: EventKind, actor: Actor, talk: Talk, **data: Any) -> None:
    """An event about the dialog itself."""
    tx.emit(
        kind,
        actor,
        object_kind="dialog",
        object_id=talk.id,
        dialog_id=talk.id,
        place=Place(talk.channel_id),
        **data,
    )


def write_line(
    tx: Tx,
    actor: Actor,
    talk: Talk,
    *,
    kind: str,
    text: str = "",
    content: str = "text",
    data: dict[str, Any] | None = None,
    key: str | None = None,
    external_id: str | None = None,
    journal_id: int | None = None,
    reply_to_no: int | None = None,
) -> int:
    """Append a message to the talk under the next number and tell about it; the caller saves the talk.

    external_id, journal_id: of what a platform said, when the line stands for that.
    """
    talk.last_no += 1
    message_id = tx.insert(
        Message,
        dialog_id=talk.id,
        episode_id=talk.episode_id,
        no=talk.last_no,
        kind=kind,
        content=content,
        text=text,
        data=orjson.dumps(data or {}).decode(),
        author_kind="operator" if actor.kind == "operator" else "system",
        operator_id=actor.id if actor.kind == "operator" else None,
        sent_at=tx.now,
        created_at=tx.now,
        key=key,
        external_id=external_id,
        journal_id=journal_id,
        reply_to_no=reply_to_no,
    )
    if kind != "system":
        index.index_message(tx, message_id, text, talk.channel_id)
        talk.last_message_id = message_id
        talk.last_at = tx.now
    tx.emit_message(
        {"out": EventKind.message_sent, "note": EventKind.note_added}.get(kind, EventKind.system_line),
        actor,
        message_id=message_id,
        dialog_id=talk.id,
        channel_id=talk.channel_id,
        no=talk.last_no,
        content=content,
    )
    return message_id


def bring_back(tx: Tx, actor: Actor, talk: Talk, *, cause: str) -> None:
    """Open a finished dialog again; cause: "person", "reply" or "delivery". The caller saves the talk.

    A person who opens it restores the wait that the closing ended, whoever closed it and however long ago.
    """
    closed_at, closed_by = tx.sql("select closed_at, closed_by from episode where id = :id", id=talk.episode_id)[0]
    undone = (
        cause == "person"
        and closed_by is not None
        and closed_by == actor.id
        and closed_at is not None
        and tx.now - closed_at <= SLIP_WITHIN
        and not _written_since_closing(tx, talk)
    )
    tx.sql(
        "update episode set closed_at = null, closed_by = null, close_reason = null, close_comment = '',"
        " reopened = reopened + :count where id = :id",
        count=0 if undone else 1,
        id=talk.episode_id,
    )
    talk.open = 1
    if undone:
        _snooze_again(tx, talk)
    write_line(tx, actor, talk, kind="system", content="reopened", data={"by": actor.id, "cause": cause})
    if cause == "person" and closed_at is not None:
        place = talk.place()
        waits.restore_closed(tx, actor, place, since=closed_at)
        talk.waiting_since = place.waiting_since
    tell(tx, EventKind.dialog_reopened, actor, talk, episode_id=talk.episode_id, undone=bool(undone))


def wake(tx: Tx, actor: Actor, talk: Talk, *, cause: str) -> None:
    """A dialog that was put aside is active again; cause: "time", "client", "person", "delivery". The caller saves."""
    lift_snooze(tx, talk)
    write_line(tx, actor, talk, kind="system", content="woke", data={"by": actor.id, "cause": cause})
    tell(tx, EventKind.dialog_woke, actor, talk, cause=cause)


def lift_snooze(tx: Tx, talk: Talk) -> dict[str, Any] | None:
    """Forget that a dialog was put aside; what was forgotten, so that it can be put back."""
    if talk.snoozed_at is None:
        return None
    until, reason, by = tx.sql("select snooze_until, snooze_reason, snoozed_by from dialog where id = :id", id=talk.id)[
        0
    ]
    lifted = {"at": talk.snoozed_at, "until": until, "reason": reason, "by": by}
    talk.snoozed_at = None
    set_snooze(tx, talk.id, None)
    return lifted


def set_snooze(tx: Tx, dialog_id: int, snooze: dict[str, Any] | None) -> None:
    """Write {at, until, reason, by} to a dialog's row and its moment to the clock; None: it is not put aside."""
    said = snooze or {"at": None, "until": None, "reason": "", "by": None}
    tx.sql(
        "update dialog set snoozed_at = :at, snooze_until = :until, snooze_reason = :reason, snoozed_by = :by"
        " where id = :id",
        id=dialog_id,
        **said,
    )
    if said["until"] is None:
        timers.drop(tx, SNOOZE, dialog_id)
    else:
        timers.put(tx, SNOOZE, dialog_id, said["until"])


def _snooze_again(tx: Tx, talk: Talk) -> None:
    """Closing lifted a snooze and was a mistake: it holds again, if its time has not passed."""
    line = tx.sql("select data from message where dialog_id = :id and no = :no", id=talk.id, no=talk.last_no)
    lifted = orjson.loads(line[0][0]).get("snoozed")
    if lifted and (lifted["until"] is None or lifted["until"] > tx.now):
        talk.snoozed_at = lifted["at"]
        set_snooze(tx, talk.id, lifted)


def _written_since_closing(tx: Tx, talk: Talk) -> bool:
    last = tx.sql("select kind, content from message where dialog_id = :id and no = :no", id=talk.id, no=talk.last_no)
    return not last or tuple(last[0]) != ("system", "closed")


def reply_fell(tx: Tx, actor: Actor, *, dialog_id: int, message_id: int, withdrawn: bool = False) -> None:
    """A reply did not reach the client: the wait goes on, and a finished dialog comes back so that somebody sees it.

    withdrawn: a person took it back, who knows; then the dialog comes back only for a client who waits.
    """
    tx.lock(Dialog, dialog_id)
    talk = open_talk(tx, SYSTEM, "dialog.read", dialog_id)
    place = talk.place()
    waits.reply_fell(tx, actor, place, message_id=message_id)
    unseen = not withdrawn and not _written_to_later(tx, talk, message_id)
    came_back = not talk.open and (place.waiting_since is not None or unseen)
    talk.waiting_since = place.waiting_since
    if came_back:
        bring_back(tx, SYSTEM, talk, cause="delivery")
    elif talk.snoozed_at is not None and unseen:
        wake(tx, SYSTEM, talk, cause="delivery")
    _first_reply_again(tx, talk, message_id)
    talk.save(tx)


def reply_left(tx: Tx, *, dialog_id: int, message_id: int, at: int) -> None:
    """An answer that was planned for later went out, or nobody knows whether it did: from now on it counts."""
    talk = open_talk(tx, SYSTEM, "dialog.read", dialog_id)
    episode_id, operator_id = tx.sql("select episode_id, operator_id from message where id = :id", id=message_id)[0]
    place = talk.place()
    author = Actor("operator", operator_id) if operator_id else SYSTEM
    waits.reply_left(tx, author, place, message_id=message_id, at=at)
    talk.waiting_since = place.waiting_since
    _first_reply(tx, episode_id, message_id, at)
    talk.save(tx)


def _written_to_later(tx: Tx, talk: Talk, message_id: int) -> bool:
    """Whether a later human reply stands."""
    return bool(
        tx.sql(
            "select 1 from message m left join delivery d on d.message_id = m.id where m.dialog_id = :dialog"
            " and m.no > (select no from message where id = :message) and m.kind = 'out'"
            " and m.author_kind in ('operator', 'outside') and m.automatic is null"
            " and (d.state is null or d.state not in ('failed', 'cancelled')) limit 1",
            dialog=talk.id,
            message=message_id,
        )
    )


def is_first_reply(tx: Tx, talk: Talk, message_id: int) -> None:
    """Note the episode's first reply, unless it has one."""
    _first_reply(tx, talk.episode_id, message_id, tx.now)


def _first_reply(tx: Tx, episode_id: int, message_id: int, at: int) -> None:
    tx.sql(
        "update episode set first_reply_at = :at, first_reply_message_id = :message"
        " where id = :id and first_reply_at is null",
        at=at,
        message=message_id,
        id=episode_id,
    )


def _first_reply_again(tx: Tx, talk: Talk, message_id: int) -> None:
    """When the fallen message was the episode's first reply, the next standing one is."""
    tx.sql(
        "update episode set first_reply_message_id = (select min(m.id) from message m"
        " left join delivery d on d.message_id = m.id where m.episode_id = episode.id and m.kind = 'out'"
        " and m.author_kind = 'operator' and m.deleted_at is null"
        f" and (d.state is null or (d.state not in ('failed', 'cancelled') and not {waits.PENDING})))"
        " where first_reply_message_id = :message",
        message=message_id,
    )
    tx.sql(
        "update episode set first_reply_at = (select coalesce(d.queued_at, m.created_at) from message m"
        " left join delivery d on d.message_id = m.id where m.id = first_reply_message_id)"
        " where id = :id and (first_reply_message_id is null or first_reply_message_id > :message)",
        id=talk.episode_id,
        message=message_id,
    )


def note_block(tx: Tx, actor: Actor, dialog_id: int, *, blocked: bool, at: int | None = None) -> None:
    """The client shut us out or let us in: a line in the talk and a mark on the dialog; a repeat changes nothing.

    at: when, by the platform's clock, if the platform told it.
    """
    channel_id, episode_id, last_no, blocked_at, thread_kind = tx.sql(
        "select channel_id, episode_id, last_no, blocked_at, thread_kind from dialog where id = :id", id=dialog_id
    )[0]
    if (blocked_at is not None) == blocked:
        return
    line = tx.insert(
        Message,
        dialog_id=dialog_id,
        episode_id=episode_id,
        no=last_no + 1,
        kind="system",
        content="blocked" if blocked else "unblocked",
        data='{"group":true}' if thread_kind == "group" else "{}",
        author_kind="system",
        sent_at=tx.now,
        created_at=tx.now,
    )
    tx.sql(
        "update dialog set blocked_at = :at, last_no = :no where id = :id",
        at=(tx.now if at is None else min(at, tx.now)) if blocked else None,
        no=last_no + 1,
        id=dialog_id,
    )
    tx.emit_message(
        EventKind.system_line,
        actor,
        message_id=line,
        dialog_id=dialog_id,
        channel_id=channel_id,
        no=last_no + 1,
        content="blocked" if blocked else "unblocked",
    )
