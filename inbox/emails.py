"""Stores the parts of an e-mail beyond a message's text: addresses, sanitized HTML, quotation, Message-ID."""

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
# Addresses that our e-mails may name: ASCII before the @; the domain may be in any script.
_ADDRESS = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[\w.-]{1,253}")
_ANSWERED = re.compile(r"re\s*+(?:\[\d+\]\s*+)?:", re.IGNORECASE)


def store(tx: Tx, letter: LetterFacts, *, message_id: int, dialog_id: int, channel_id: int) -> None:
    """Store the e-mail beside its message, in the same transaction."""
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
class ReceivedEmail:
    """An e-mail that is stored already."""

    message_id: int
    dialog_id: int
    channel_id: int
    no: int


def find_received(tx: Tx, header_id: str, external_id: str) -> ReceivedEmail | None:
    """Return the same e-mail of any mailbox: same Message-ID and same content, whose digest is external_id (A13)."""
    if tx.dialect == "postgresql":
        # Two mailboxes get their copies at the same moment, and neither transaction would see the other's row.
        tx.sql("select pg_advisory_xact_lock(hashtextextended(:header, 7))", header=header_id)
    rows = tx.sql(
        "select m.id, m.dialog_id, l.channel_id, m.no from letter l join message m on m.id = l.message_id"
        " where l.header_id = :header and m.external_id = :external order by m.id limit 1",
        header=header_id,
        external=external_id,
    )
    return ReceivedEmail(*rows[0]) if rows else None


def record_second_mailbox(tx: Tx, letter: ReceivedEmail, channel_id: int) -> None:
    """Record that another of our mailboxes got a copy, so that no operator answers the same e-mail twice (pain 5)."""
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
class EmailOptions:
    """The e-mail options that an author chose.

    subject: None keeps the thread's. to: None keeps the thread's recipient.
    """

    subject: str | None = None
    cc: tuple[str, ...] = ()
    bcc: tuple[str, ...] = ()
    to: str | None = None


def email_options(subject: str | None, cc: Sequence[str], bcc: Sequence[str], to: str | None = None) -> EmailOptions:
    """Return validated e-mail options: addresses in lower case, each once. Raises Invalid for a bad header (A14)."""
    if subject is not None:
        subject = " ".join(subject.split(" "))
        if len(subject) > LONGEST_SUBJECT or not all(char.isprintable() for char in subject):
            raise Invalid(
                "The subject is too long or has characters that a subject cannot have.",
                code="invalid-subject",
                field="subject",
            )
    seen: set[str] = set()
    kept: list[tuple[str, ...]] = []
    for field, given in (("cc", cc), ("bcc", bcc)):
        listed = [validate_address(address, field) for address in given]
        kept.append(tuple(address for address in dict.fromkeys(listed) if address not in seen))
        seen.update(listed)
    if len(seen) > MOST_COPIES:
        raise Invalid("The e-mail has too many recipients.", code="too-many-copies", field="cc", limit=MOST_COPIES)
    return EmailOptions(subject, kept[0], kept[1], None if to is None else validate_address(to, "to"))


def validate_address(value: str, field: str) -> str:
    """Return a typed address in lower case; raise Invalid("address-wrong") when it is malformed."""
    clean = value.strip().lower()
    local, _, domain = clean.rpartition("@")
    good = _ADDRESS.fullmatch(clean) and len(clean) <= 254 and not local.startswith(".") and ".." not in clean
    if not good or domain.startswith((".", "-")) or "." not in domain:
        raise Invalid("This is not an e-mail address.", code="address-wrong", field=field, value=value[:254])
    return clean


def store_own(tx: Tx, wish: EmailOptions, *, message_id: int, dialog_id: int, channel_id: int, no: int) -> None:
    """Store the author's e-mail options beside the reply, with its recipient.

    Raises Invalid("address-wrong") for a recipient that is not an address of the client.
    """
    quoted = tx.sql("select reply_to_no from message where id = :id", id=message_id)
    thread = load_context(tx, dialog_id, no, quoted[0][0] if quoted else None)
    if wish.to is not None and wish.to != thread.to:
        if wish.to not in email_recipients.of_client(tx, dialog_id):
            raise Invalid("This is not an address of the client.", code="address-wrong", field="to", value=wish.to)
        thread = replace(thread, to=wish.to)
    subject = wish.subject if wish.subject is not None else reply_subject(thread.subject)
    tx.sql(
        "insert into letter (message_id, channel_id, dialog_id, subject, recipients, copies, blind) values"
        " (:message, :channel, :dialog, :subject, :recipients, :copies, :blind)",
        message=message_id,
        channel=channel_id,
        dialog=dialog_id,
        subject=subject.strip(),
        recipients=orjson.dumps([thread.to] if thread.to else []).decode(),
        copies=orjson.dumps([address for address in wish.cc if address != thread.to]).decode(),
        blind=orjson.dumps([address for address in wish.bcc if address != thread.to]).decode(),
    )


def reply_subject(subject: str) -> str:
    """Return the subject of a reply to an e-mail with this subject."""
    bare = subject.strip()
    return bare if _ANSWERED.match(bare) else f"Re: {bare}".strip()


@dataclass(frozen=True, slots=True)
class Context:
    """The thread of an e-mail dialog as a reply needs it: the recipient and the e-mail that is answered.

    own_subject: the subject that the author wrote instead. copies, blind: other recipients. cites: the author asked for
    the quotation, whatever the setting of the mailbox.
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


def load_context(tx: Tx, dialog_id: int, before_no: int, about_no: int | None = None) -> Context:
    """Return the thread of an e-mail dialog for the reply with this number; `to` is empty before the client wrote.

    about_no: number of the message that the author quotes; it is the answered one. If the reply is stored already, its
    e-mail options are included.
    """
    quoted = tx.sql(f"{_CLIENTS_LETTER} and m.no = :no", dialog=dialog_id, no=about_no) if about_no else []
    rows = (
        quoted
        or tx.sql(f"{_CLIENTS_LETTER} and m.no < :no order by m.no desc limit 1", dialog=dialog_id, no=before_no)
        or tx.sql(
            "select i.external_id, i.name, '', '', '', '', '{}' from dialog d"
            " join identity i on i.contact_id = d.contact_id"
            " where d.id = :dialog and i.kind = 'email'"
            # The key of a dialog that an operator began names the client's address (inbox.messages.new_conversation).
            " order by case when d.thread_key like 'to:' || i.id || ':%' then 0 else 1 end, i.id limit 1",
            dialog=dialog_id,
        )
    )
    [(number, title)] = tx.sql(
        "select e.number, e.title from dialog d join episode e on e.id = d.episode_id where d.id = :id", id=dialog_id
    )
    if not rows:
        return Context("", "", title, "", "", number, "")
    to, name, subject, header_id, references, text, data = rows[0]
    to = orjson.loads(data).get("answer_to") or to
    thread = Context(to, name, subject or title, header_id or "", references or "", number, text, cites=bool(quoted))
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


async def load_raw(reader: Reader, actor: Actor, message_id: int) -> bytes:
    """Return the original bytes of an e-mail. Raises NotFound."""
    rows = await reader.rows(
        "select j.raw, d.channel_id from message m join dialog d on d.id = m.dialog_id"
        " join journal j on j.id = m.journal_id where m.id = :id",
        id=message_id,
    )
    if not rows:
        raise NotFound
    raw, channel_id = rows[0]
    require(actor, "dialog.read", Place(channel_id))
    return bytes(raw)


def store_cleaned(tx: Tx, message_id: int, *, html: str, sanitizer: int, remote: Sequence[str]) -> None:
    """Replace the HTML of an e-mail after the sanitizer's rules changed.

    remote: the remote addresses of the HTML, which older rules did not keep.
    """
    rows = tx.sql(
        "select l.dialog_id, l.channel_id, m.no from letter l join message m on m.id = l.message_id"
        " where l.message_id = :id and l.sanitizer < :sanitizer",
        id=message_id,
        sanitizer=sanitizer,
    )
    if not rows:
        return
    dialog_id, channel_id, no = rows[0]
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


async def find_remote_url(reader: Reader, message_id: int, place: int) -> str | None:
    """Return the address of the remote image that an e-mail's HTML calls "remote:<place>".

    The caller checked access.
    """
    rows = await reader.rows("select remote from letter where message_id = :id", id=message_id)
    addresses = orjson.loads(rows[0][0]) if rows else []
    return str(addresses[place]) if 0 <= place < len(addresses) else None


async def load_html(reader: Reader, actor: Actor, message_id: int) -> tuple[str, int]:
    """Return (sanitized HTML, version of the sanitizer) of an e-mail. Raises NotFound."""
    rows = await reader.rows(
        "select l.html, l.sanitizer, d.channel_id from letter l join dialog d on d.id = l.dialog_id"
        " where l.message_id = :id and l.html is not null",
        id=message_id,
    )
    if not rows:
        raise NotFound
    html, sanitizer, channel_id = rows[0]
    require(actor, "dialog.read", Place(channel_id))
    return str(html), int(sanitizer)
