"""What a message of a mailbox is beyond its words: addresses, cleaned HTML, the folded quotation, its Message-ID."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import orjson

from inbox import email_recipients
from inbox.access import CLIENT, SYSTEM, Actor, Place, require
from inbox.errors import Invalid, NotFound
from inbox.events import EventKind
from inbox.inbound import LetterFacts
from inbox.store import Reader, Tx

LONGEST_SUBJECT = 400
MOST_COPIES = 20
# What our own letters may name: the plain signs of an address, a domain perhaps in letters of its own.
_ADDRESS = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[\w.-]{1,253}")
_ANSWERED = re.compile(r"re\s*+(?:\[\d+\]\s*+)?:", re.IGNORECASE)


def keep(tx: Tx, letter: LetterFacts, *, message_id: int, dialog_id: int, channel_id: int) -> None:
    """Store it beside its message, in the same transaction."""
    tx.sql(
        "insert into letter (message_id, channel_id, dialog_id, header_id, subject, sender, recipients, copies,"
        " quoted_above, signature, quoted, rich, html, sanitizer, remote_images, remote, header_references) "
        "values (:message, :channel, :dialog, :header,"
        " :subject, :sender, :recipients, :copies, :above, :signature, :quoted, :rich, :html, :sanitizer, "
        ":images, :remote, :references)",
        message=message_id,
        channel=channel_id,
        dialog=dialog_id,
        header=letter.header_id,
        subject=letter.subject,
        sender=letter.sender,
        recipients=orjson.dumps(letter.recipients).decode(),
        copies=orjson.dumps(letter.copies).decode(),
        above=letter.quoted_above,
        signature=letter.signature,
        quoted=letter.quoted,
        rich=int(letter.rich),
        html=letter.html,
        sanitizer=letter.sanitizer,
        images=letter.remote_images,
        remote=orjson.dumps(letter.remote).decode(),
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
    tx.emit_message(
        EventKind.message_extended,
        CLIENT,
        message_id=letter.message_id,
        dialog_id=letter.dialog_id,
        place=Place(letter.channel_id),
        no=letter.no,
    )


@dataclass(frozen=True, slots=True)
class Wish:
    """What an author said of their letter beyond its words. subject None: that of the letter it answers.

    to: which of the client's addresses it goes to; None: where answers go here.
    """

    subject: str | None = None
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    to: str | None = None


def wished(subject: str | None, cc: Sequence[str], bcc: Sequence[str], to: str | None = None) -> Wish:
    """The same, looked at: addresses in lower case and once each. Raises Invalid for what can be no header (A14)."""
    if subject is not None:
        subject = " ".join(subject.split(" "))
        if len(subject) > LONGEST_SUBJECT or not all(char.isprintable() for char in subject):
            raise Invalid("This cannot be a subject.", code="invalid-subject", field="subject")
    seen: set[str] = set()
    kept: list[tuple[str, ...]] = []
    for field, given in (("cc", cc), ("bcc", bcc)):
        listed = [checked_address(one, field) for one in given]
        kept.append(tuple(one for one in dict.fromkeys(listed) if one not in seen))
        seen.update(listed)
    if len(seen) > MOST_COPIES:
        raise Invalid("Too many people get this letter.", code="too-many-copies", field="cc", limit=MOST_COPIES)
    return Wish(subject, kept[0], kept[1], None if to is None else checked_address(to, "to"))


def checked_address(value: str, field: str) -> str:
    """An address as a person typed it, in lower case. Raises Invalid("address-wrong")."""
    clean = value.strip().lower()
    local, _, domain = clean.rpartition("@")
    good = _ADDRESS.fullmatch(clean) and len(clean) <= 254 and not local.startswith(".") and ".." not in clean
    if not good or domain.startswith((".", "-")) or "." not in domain:
        raise Invalid("This is no address.", code="address-wrong", field=field, value=value[:254])
    return clean


def keep_own(tx: Tx, wish: Wish, *, message_id: int, dialog_id: int, channel_id: int, no: int) -> None:
    """Store what the author said of a letter of ours beside its message, with whom it goes to.

    Raises Invalid("address-wrong") for an address that is none of the client's.
    """
    quoted = tx.sql("select reply_to_no from message where id = :id", id=message_id)
    thread = context(tx, dialog_id, no, quoted[0][0] if quoted else None)
    if wish.to is not None and wish.to != thread.to:
        if wish.to not in email_recipients.of_client(tx, dialog_id):
            raise Invalid("The client has no such address.", code="address-wrong", field="to", value=wish.to)
        thread = replace(thread, to=wish.to)
    subject = wish.subject if wish.subject is not None else answer_subject(thread.subject)
    tx.sql(
        "insert into letter (message_id, channel_id, dialog_id, subject, recipients, copies, blind) values"
        " (:message, :channel, :dialog, :subject, :recipients, :copies, :blind)",
        message=message_id,
        channel=channel_id,
        dialog=dialog_id,
        subject=subject.strip(),
        recipients=orjson.dumps([thread.to] if thread.to else []).decode(),
        copies=orjson.dumps([one for one in wish.cc if one != thread.to]).decode(),
        blind=orjson.dumps([one for one in wish.bcc if one != thread.to]).decode(),
    )


def answer_subject(subject: str) -> str:
    """The subject of an answer to a letter with this one."""
    bare = subject.strip()
    return bare if _ANSWERED.match(bare) else f"Re: {bare}".strip()


@dataclass(frozen=True, slots=True)
class Context:
    """What an answer by mail needs of its thread: whom it goes to and which letter it answers.

    own_subject: what the author wrote in its place; copies, blind: who else gets it; cites: the author asked for
    the quotation, whatever the mailbox does by itself.
    """

    to: str
    to_name: str
    subject: str
    in_reply_to: str
    references: str
    number: int
    quoted: str
    own_subject: str = ""
    copies: tuple[str, ...] = ()
    blind: tuple[str, ...] = ()
    cites: bool = False


_CLIENTS_LETTER = (
    "select i.external_id, i.name, l.subject, l.header_id, l.header_references, m.text, m.data from message m"
    " join identity i on i.id = m.identity_id left join letter l on l.message_id = m.id"
    " where m.dialog_id = :dialog and m.kind = 'in' and m.automatic is null"
)


def context(tx: Tx, dialog_id: int, before_no: int, about_no: int | None = None) -> Context:
    """The thread of a mail dialog as an answer under this number sees it; to is empty when nobody wrote yet.

    about_no: the author quotes this letter, so it is the answered one; what the author said of the letter itself
    stands there too, once it is stored.
    """
    quoted = tx.sql(f"{_CLIENTS_LETTER} and m.no = :no", dialog=dialog_id, no=about_no) if about_no else []
    found = (
        quoted
        or tx.sql(f"{_CLIENTS_LETTER} and m.no < :no order by m.no desc limit 1", dialog=dialog_id, no=before_no)
        or tx.sql(
            "select i.external_id, i.name, '', '', '', '', '{}' from dialog d"
            " join identity i on i.contact_id = d.contact_id"
            " where d.id = :dialog and i.kind = 'email'"
            # The key of a dialog that we began names the client's address (inbox.messages.new_conversation).
            " order by case when d.thread_key like 'to:' || i.id || ':%' then 0 else 1 end, i.id limit 1",
            dialog=dialog_id,
        )
    )
    number = tx.sql(
        "select e.number, e.title from dialog d join episode e on e.id = d.episode_id where d.id = :id", id=dialog_id
    )[0]
    if not found:
        return Context("", "", number[1], "", "", number[0], "")
    to, name, subject, header_id, references, text, data = found[0]
    to = orjson.loads(data).get("answer_to") or to
    thread = Context(
        to, name, subject or number[1], header_id or "", references or "", number[0], text, cites=bool(quoted)
    )
    own = tx.sql(
        "select l.subject, l.recipients, l.copies, l.blind from letter l join message m on m.id = l.message_id"
        " where m.dialog_id = :dialog and m.no = :no and m.kind = 'out'",
        dialog=dialog_id,
        no=before_no,
    )
    if not own:
        return thread
    chosen, copies, blind = (tuple(orjson.loads(listed)) for listed in own[0][1:])
    to = chosen[0] if chosen else thread.to
    return replace(thread, to=to, own_subject=own[0][0], copies=copies, blind=blind)


async def raw_of(reader: Reader, actor: Actor, message_id: int) -> bytes:
    """The letter as it came. Raises NotFound."""
    found = await reader.rows(
        "select j.raw, d.channel_id from message m join dialog d on d.id = m.dialog_id"
        " join journal j on j.id = m.journal_id where m.id = :id",
        id=message_id,
    )
    if not found:
        raise NotFound
    require(actor, "dialog.read", Place(found[0][1]))
    return bytes(found[0][0])


def cleaned_anew(tx: Tx, message_id: int, *, html: str, sanitizer: int, remote: Sequence[str]) -> None:
    """The HTML of a letter by newer rules, with the addresses that older ones did not keep."""
    found = tx.sql(
        "select l.dialog_id, l.channel_id, m.no from letter l join message m on m.id = l.message_id"
        " where l.message_id = :id and l.sanitizer < :sanitizer",
        id=message_id,
        sanitizer=sanitizer,
    )
    if not found:
        return
    dialog_id, channel_id, no = found[0]
    tx.sql(
        "update letter set html = :html, sanitizer = :sanitizer, remote = :remote where message_id = :id",
        html=html,
        sanitizer=sanitizer,
        remote=orjson.dumps(list(remote)).decode(),
        id=message_id,
    )
    tx.emit_message(
        EventKind.message_extended, SYSTEM, message_id=message_id, dialog_id=dialog_id, place=Place(channel_id), no=no
    )


async def remote_of(reader: Reader, message_id: int, place: int) -> str | None:
    """The address of a picture elsewhere that a letter's HTML calls "remote:<place>"; who may ask is settled before."""
    found = await reader.rows("select remote from letter where message_id = :id", id=message_id)
    addresses = orjson.loads(found[0][0]) if found else []
    return str(addresses[place]) if 0 <= place < len(addresses) else None


async def html_of(reader: Reader, actor: Actor, message_id: int) -> tuple[str, int]:
    """(cleaned HTML, version of the sanitiser) of a letter. Raises NotFound."""
    found = await reader.rows(
        "select l.html, l.sanitizer, d.channel_id from letter l join dialog d on d.id = l.dialog_id"
        " where l.message_id = :id and l.html is not null",
        id=message_id,
    )
    if not found:
        raise NotFound
    require(actor, "dialog.read", Place(found[0][2]))
    return str(found[0][0]), int(found[0][1])
