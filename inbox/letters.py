"""What a message of a mailbox is beyond its words: addresses, cleaned HTML, the folded quotation, its Message-ID."""

from dataclasses import dataclass

import orjson

from inbox.access import CLIENT, Actor, require
from inbox.errors import NotFound
from inbox.events import EventKind
from inbox.intake.arrivals import LetterFacts
from inbox.store import Reader, Tx


def keep(tx: Tx, letter: LetterFacts, *, message_id: int, dialog_id: int, channel_id: int) -> None:
    """Store it beside its message, in the same transaction."""
    tx.sql(
        "insert into letter (message_id, channel_id, dialog_id, header_id, subject, sender, recipients, copies, quoted,"
        " html, sanitizer, remote_images, header_references) values (:message, :channel, :dialog, :header, :subject,"
        " :sender, :recipients, :copies, :quoted, :html, :sanitizer, :images, :references)",
        message=message_id,
        channel=channel_id,
        dialog=dialog_id,
        header=letter.header_id,
        subject=letter.subject,
        sender=letter.sender,
        recipients=orjson.dumps(letter.recipients).decode(),
        copies=orjson.dumps(letter.copies).decode(),
        quoted=letter.quoted,
        html=letter.html,
        sanitizer=letter.sanitizer,
        images=letter.remote_images,
        references=letter.references,
    )


@dataclass(frozen=True, slots=True)
class Known:
    """A letter that is here already."""

    message_id: int
    dialog_id: int
    channel_id: int
    no: int


def known(tx: Tx, header_id: str, external_id: str) -> Known | None:
    """The same letter in any mailbox: same Message-ID *and* same content (external_id holds its digest, A13)."""
    if tx.dialect == "postgresql":
        # Two mailboxes get their copies in the same moment, and neither transaction would see the other's.
        tx.sql("select pg_advisory_xact_lock(hashtextextended(:header, 7))", header=header_id)
    found = tx.sql(
        "select m.id, m.dialog_id, l.channel_id, m.no from letter l join message m on m.id = l.message_id"
        " where l.header_id = :header and m.external_id = :external order by m.id limit 1",
        header=header_id,
        external=external_id,
    )
    return Known(*found[0]) if found else None


def also_received(tx: Tx, letter: Known, channel_id: int) -> None:
    """A second mailbox of ours got a copy: its message says so, nobody answers twice (pain 5)."""
    data = orjson.loads(tx.sql("select data from message where id = :id", id=letter.message_id)[0][0])
    places = data.get("also_at", [])
    if channel_id in places:
        return
    data["also_at"] = [*places, channel_id]
    tx.sql("update message set data = :data where id = :id", data=orjson.dumps(data).decode(), id=letter.message_id)
    tx.emit(
        EventKind.message_grew,
        CLIENT,
        object_kind="message",
        object_id=letter.message_id,
        dialog_id=letter.dialog_id,
        channel_before=letter.channel_id,
        channel_after=letter.channel_id,
        no=letter.no,
    )


@dataclass(frozen=True, slots=True)
class Context:
    """What an answer by mail needs of its thread: whom it goes to and which letter it answers."""

    to: str
    to_name: str
    subject: str
    in_reply_to: str
    references: str
    number: int
    quoted: str


def context(tx: Tx, dialog_id: int, before_no: int) -> Context:
    """The thread of a mail dialog as an answer under this number sees it; to is empty when nobody wrote yet."""
    found = tx.sql(
        "select i.external_id, i.name, l.subject, l.header_id, l.header_references, m.text from message m"
        " join identity i on i.id = m.identity_id left join letter l on l.message_id = m.id"
        " where m.dialog_id = :dialog and m.kind = 'in' and m.automatic is null and m.no < :no"
        " order by m.no desc limit 1",
        dialog=dialog_id,
        no=before_no,
    ) or tx.sql(
        "select i.external_id, i.name, '', '', '', '' from dialog d join identity i on i.contact_id = d.contact_id"
        " where d.id = :dialog and i.kind = 'email' order by i.id limit 1",
        dialog=dialog_id,
    )
    number = tx.sql(
        "select e.number, e.title from dialog d join episode e on e.id = d.episode_id where d.id = :id", id=dialog_id
    )[0]
    if not found:
        return Context("", "", number[1], "", "", number[0], "")
    to, name, subject, header_id, references, text = found[0]
    return Context(to, name, subject or number[1], header_id or "", references or "", number[0], text)


async def html_of(reader: Reader, actor: Actor, message_id: int) -> tuple[str, int]:
    """(cleaned HTML, version of the sanitiser) of a letter. Raises NotFound."""
    found = await reader.rows(
        "select l.html, l.sanitizer, d.channel_id from letter l join dialog d on d.id = l.dialog_id"
        " where l.message_id = :id and l.html is not null",
        id=message_id,
    )
    if not found:
        raise NotFound
    require(actor, "dialog.read", channel_id=found[0][2])
    return str(found[0][0]), int(found[0][1])
