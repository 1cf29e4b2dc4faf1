"""Runs one mailbox: emails come over IMAP by their UIDs, answers leave over SMTP.

The position is (place, UIDVALIDITY, last UID), never a flag, so emails may be read or marked elsewhere (pain 2); this
connector changes nothing in the mailbox. The place is in it because two servers may use the same UIDVALIDITY. Any doubt
about a connection ends it, and the runtime calls again.
"""

import asyncio
import hashlib
import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from channels.base import Capabilities, ChannelTrouble, Checked, Receive, SendError, Sent, Tools
from channels.email import compose, message_ids, tls
from channels.email import settings as about
from channels.email.imap import Folder, Letter, Mailbox
from channels.email.imap_dates import search_date
from channels.email.inbound import Reader
from channels.email.smtp import Outbox
from inbox import clock, failpoints
from inbox.delivery.claims import Outgoing
from inbox.inbound import Arrival

_FACTS_AT_ONCE = 100
_LETTERS_AT_ONCE = 20
_BYTES_AT_ONCE = 4 * 1024 * 1024
_SECONDS_AT_ONCE = 1.0
# Servers may end an IDLE after half an hour; routers forget a silent connection much sooner.
_IDLE_SECONDS = 290.0
# After the folder was renumbered, emails this much older than the connection may still be new to us.
_GRACE = 10 * clock.MINUTE
_FULL = 0.985
_FULL_RETRY = 60.0


@dataclass(frozen=True, slots=True)
class Position:
    """Position in a folder.

    since, known: emails up to the UID `known` that arrived before `since` are not taken in. Later UIDs are always new:
    the server's clock may be wrong. place: the server, account and folder in short; "" in positions of older versions.
    """

    validity: int = 0
    uid: int = 0
    since: int = 0
    known: int = 0
    place: str = ""

    @classmethod
    def read(cls, text: str | None) -> "Position | None":
        """Parse the stored form; None when there is none yet, or it is invalid."""
        try:
            stored = json.loads(text or "")
            validity, uid, since, known = (int(stored[name]) for name in ("validity", "uid", "since", "known"))
            return cls(validity, uid, since, known, str(stored.get("place", "")))
        except (ValueError, KeyError, TypeError):
            return None

    def key_of(self, uid: int) -> str:
        """Return the key under which an email is taken in once."""
        return f"uid:{self.place}:{self.validity}:{uid}"

    def text(self) -> str:
        """Return the form that is stored."""
        return json.dumps(asdict(self))


def place_of(settings: about.Settings) -> str:
    """Return the server, account and folder of a mailbox in short."""
    parts = (settings.imap_host.lower(), str(settings.imap_port), settings.imap_login, settings.imap_folder)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


class EmailConnector:
    """Connects a mailbox by its address and password."""

    capabilities: Capabilities = about.CAPABILITIES

    def __init__(self, settings: about.Settings, secrets: about.Secrets, tools: Tools) -> None:
        self._settings, self._password, self._tools = settings, secrets.password, tools
        self._secure = tls.context(settings.ca_file)
        self._reader = Reader(settings, tools)
        self._outbox = Outbox(
            settings.smtp_host,
            settings.smtp_port,
            settings.smtp_tls,
            self._secure,
            login=settings.smtp_login,
            password=secrets.password,
        )
        # Deliveries whose answer was lost: (how often, not before), so that the same email is not sent in a burst.
        self._lost: dict[int, tuple[int, float]] = {}

    # --- in ---

    async def run(self, receive: Receive) -> None:
        """Fetch new emails, then wait for more, for ever."""
        mailbox = self._mailbox()
        try:
            folder = await self._open(mailbox)
            position = await self._begin(mailbox, folder, receive)
            while True:
                position = await self._catch_up(mailbox, receive, position)
                await self._check_quota(mailbox)
                await receive.working()
                await self._wait(mailbox)
        finally:
            await mailbox.close()

    def _mailbox(self) -> Mailbox:
        settings = self._settings
        return Mailbox(settings.imap_host, settings.imap_port, settings.imap_tls, self._secure)

    async def _open(self, mailbox: Mailbox) -> Folder:
        await mailbox.connect()
        await mailbox.sign_in(self._settings.imap_login, self._password)
        return await mailbox.select(self._settings.imap_folder)

    async def _begin(self, mailbox: Mailbox, folder: Folder, receive: Receive) -> Position:
        """Return the position; at the first connection it is the end of the folder, and it is stored."""
        place = place_of(self._settings)
        position = Position.read(await receive.cursor())
        if position is None:
            now = clock.now()
            last = folder.next - 1
            position = Position(folder.validity, last, now - self._settings.since_days * clock.DAY, last, place)
            if self._settings.since_days:
                older = await mailbox.search("SINCE", search_date(position.since))
                position = replace(position, uid=min(older, default=folder.next) - 1)
            await receive([], position.text())
        elif position.validity != folder.validity or position.place not in ("", place):
            # The folder was renumbered or the mailbox moved: read all of it; emails that are stored already are
            # recognised (pain 3).
            position = Position(folder.validity, 0, position.since, folder.next - 1, place)
            await receive([], position.text())
        elif not position.place:
            position = replace(position, place=place)
        return position

    async def _catch_up(self, mailbox: Mailbox, receive: Receive, position: Position) -> Position:
        """Take in every email after the position."""
        failpoints.hit("email.before_fetch")
        # "99:*" names the last email even when its number is lower than 99.
        uids_after = [uid for uid in await mailbox.search("UID", f"{position.uid + 1}:*") if uid > position.uid]
        for start in range(0, len(uids_after), _FACTS_AT_ONCE):
            uids = uids_after[start : start + _FACTS_AT_ONCE]
            letters = [letter for letter in await mailbox.facts(uids) if not self._too_old(letter, position)]
            for batch in _batches(letters, self._settings.max_letter):
                position = await self._take(mailbox, receive, batch, position)
            if uids[-1] > position.uid:  # the last ones were removed or are too old
                position = await self._commit(receive, [], replace(position, uid=uids[-1]))
        return position

    def _too_old(self, letter: Letter, position: Position) -> bool:
        return letter.uid <= position.known and letter.at is not None and letter.at < position.since - _GRACE

    async def _take(self, mailbox: Mailbox, receive: Receive, batch: Sequence[Letter], position: Position) -> Position:
        letters = list(batch)
        await mailbox.load(letters, cap=self._settings.max_letter)
        failpoints.hit("email.after_fetch")
        arrivals: list[Arrival] = []
        began = time.monotonic()
        for letter in letters:
            if letter.raw is not None:
                arrivals.append(await self._reader.arrival(position.key_of(letter.uid), letter))
            # An email that is slow to parse delays those behind it, but not those before it.
            if time.monotonic() - began > _SECONDS_AT_ONCE and letter is not letters[-1]:
                position = await self._commit(receive, arrivals, replace(position, uid=letter.uid))
                arrivals, began = [], time.monotonic()
        failpoints.hit("email.after_parse")
        return await self._commit(receive, arrivals, replace(position, uid=letters[-1].uid))

    async def _commit(self, receive: Receive, arrivals: list[Arrival], ahead: Position) -> Position:
        failpoints.hit("email.before_commit")
        await receive(arrivals, ahead.text())
        failpoints.hit("email.after_commit")
        return ahead

    async def _check_quota(self, mailbox: Mailbox) -> None:
        """Check the quota: a full mailbox rejects clients' emails while everything here looks fine, so report it and
        check again soon.
        """
        room = await mailbox.fullness()
        if room is not None and room[1] > 0 and room[0] >= room[1] * _FULL:
            usage = f"{room[0] // 1024} of {room[1] // 1024} MiB are used"
            raise ChannelTrouble("mailbox-full", usage, retry_after=_FULL_RETRY)

    async def _wait(self, mailbox: Mailbox) -> None:
        """Wait until the server reports news or a few minutes are over; then check that it still answers."""
        if mailbox.can_idle:
            await mailbox.idle(_IDLE_SECONDS)
        else:
            await mailbox.wait(self._settings.poll_seconds)
        await mailbox.noop()

    # --- out ---

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send one answer. Every try of a delivery sends the same email."""
        times, not_before = self._lost.get(outgoing.delivery_id, (0, 0.0))
        early = not_before - asyncio.get_running_loop().time()
        if early > 0:
            raise SendError("no-answer", "waiting before the same email is sent again", retry_after=early)
        answer = await self._answer(outgoing)
        try:
            letter = await asyncio.to_thread(compose.compose_email, answer)
            others = [compose.address(recipient) for recipient in [*answer.copies, *answer.blind]]
        except compose.NotSendable as why:
            code = "address-wrong" if why.about == "address" else "header-unsafe"
            raise SendError(code, why.about, permanent=True) from None
        failpoints.hit("email.before_write")
        try:
            await self._outbox.send(self._settings.address, compose.address(answer.to), letter, others)
        except SendError as error:
            if error.outcome == "unknown":
                wait = min(900.0, 5.0 * 2 ** min(times, 8))
                self._lost[outgoing.delivery_id] = (times + 1, asyncio.get_running_loop().time() + wait)
            raise
        failpoints.hit("email.after_answer")
        self._lost.pop(outgoing.delivery_id, None)
        return Sent(answer.message_id, clock.now())

    async def _answer(self, outgoing: Outgoing) -> compose.Answer:
        settings, thread = self._settings, outgoing.letter
        if thread is None or not thread.to or "@" not in thread.to:
            raise SendError("address-wrong", "the dialog has no message from the client yet", permanent=True)
        if thread.to in settings.own:
            raise SendError("address-wrong", "this is our own address", permanent=True)
        subject = message_ids.subject_without_prefixes(thread.subject).strip()
        subject = f"Re: {subject}" if thread.in_reply_to or subject else "Re:"
        subject = thread.own_subject or subject
        if settings.number_in_subject and message_ids.number_in(subject) != thread.number:
            subject += f" [№ {thread.number}]"
        key = self._tools.key
        return compose.Answer(
            sender=settings.address,
            sender_name=settings.from_name,
            to=thread.to,
            to_name=thread.to_name if thread.to_name != thread.to else "",
            subject=subject,
            message_id=message_ids.message_id(key, outgoing.dialog_id, outgoing.delivery_id, settings.address),
            at=outgoing.created_at,
            text=outgoing.text,
            in_reply_to=thread.in_reply_to if compose.is_id(thread.in_reply_to) else "",
            references=thread.references,
            reply_to=message_ids.reply_address(key, outgoing.dialog_id, settings.address)
            if settings.plus_addressing
            else "",
            signature=self._signed(outgoing, thread.number),
            quoted=thread.quoted if (settings.quote or thread.cites) and not outgoing.automatic else "",
            automatic=outgoing.automatic,
            copies=self._others(thread.copies, thread.to),
            blind=self._others(thread.blind, thread.to),
            entities=outgoing.entities,
            attachments=[await self._file(file.name, file.media_type, file.digest) for file in outgoing.files],
        )

    def _others(self, addresses: Sequence[str], to: str) -> list[str]:
        """Return the Cc addresses: without the recipient, and without our own, which would answer the email."""
        return [address for address in addresses if address not in (to, *self._settings.own)]

    def _signed(self, outgoing: Outgoing, number: int) -> str:
        """Fill the author's signature template, or the mailbox's, with its three names; other braces stay as they are
        (A24). An automatic email has no author, so the lines that name one are left out.
        """
        filled = outgoing.signature.strip() or self._settings.signature
        if outgoing.automatic:
            filled = "\n".join(line for line in filled.split("\n") if "{operator}" not in line)
        for name, value in (
            ("{operator}", outgoing.author),
            ("{company}", self._settings.from_name),
            ("{number}", str(number)),
        ):
            filled = filled.replace(name, value.replace("{", "(").replace("}", ")"))
        return "\n".join(line for line in filled.split("\n") if line.strip())

    async def _file(self, name: str, media_type: str, digest: str) -> compose.Attachment:
        try:
            return compose.Attachment(name, media_type, await self._tools.blobs.read(digest))
        except FileNotFoundError:
            raise SendError("file-missing", name[:100], permanent=True) from None

    # --- both ---

    async def check(self) -> Checked:
        """Sign in on both sides without receiving or sending anything."""
        mailbox = self._mailbox()
        try:
            folder = await self._open(mailbox)
            await self._outbox.connect()
        except ChannelTrouble as trouble:
            return Checked(False, trouble.code, trouble.detail)
        finally:
            await mailbox.close()
        return Checked(True, None, "", {"address": self._settings.address, "next letter": str(folder.next)})

    async def close(self) -> None:
        """Close the connection for sending; the one for receiving ends with its loop."""
        await self._outbox.close()


def _batches(letters: Sequence[Letter], cap: int) -> list[list[Letter]]:
    """Yield batches of a few emails with a limited number of bytes; an email over the limit is a batch of its own."""
    out: list[list[Letter]] = []
    size = 0
    for letter in letters:
        counts = min(letter.size, cap)
        alone = letter.size > cap
        if not out or alone or size + counts > _BYTES_AT_ONCE or len(out[-1]) >= _LETTERS_AT_ONCE:
            out.append([])
            size = _BYTES_AT_ONCE if alone else 0
        out[-1].append(letter)
        size += counts
    return out
