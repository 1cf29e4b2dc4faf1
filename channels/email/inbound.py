"""Turns a fetched email into an Arrival: parsed in the sandbox, its files stored, with hints for its thread.

Any failure here ends as a visible "could not read" with the original attached, never as a lost email.
"""

import hashlib
from dataclasses import replace
from typing import Any

import structlog

from channels.base import Tools
from channels.email import message_ids, service_mail
from channels.email.headers import addresses
from channels.email.imap import Letter
from channels.email.settings import KIND, Settings
from inbox import clock
from inbox.cpu_budget import Allowance
from inbox.files.attachments import MOST_PER_MESSAGE, TOO_MANY
from inbox.files.blobs import TooLarge
from inbox.files.inspect import examine
from inbox.inbound import (
    Arrival,
    File,
    Ignored,
    LetterFacts,
    LetterReport,
    NewMessage,
    Outcome,
    Sender,
    ThreadHints,
    Trust,
    Unreadable,
)
from inbox.sandbox import SandboxFailed

log = structlog.get_logger("channels")

_PARSER = "channels.email.parse:letter"
# CPU seconds for an email, with and without its HTML, and more for a large one: the usual size twice at most.
_SECONDS, _PLAIN_SECONDS, _BYTES_PER_SECOND = 1.5, 0.5, 6_000_000
_USUAL_SECONDS = 0.2  # a parse this cheap is not charged to any sender
_MOST_HEADER = 65_536
_MOST_FILE = 25 * 1024 * 1024
# RFC 3464's actions; a list that expands an address reports of its members by itself.
_OUTCOMES: dict[str, Outcome] = {
    "failed": "failed",
    "delayed": "delayed",
    "delivered": "delivered",
    "relayed": "relayed",
    "expanded": "relayed",
}


class Reader:
    """Reads the emails of one mailbox."""

    def __init__(self, settings: Settings, tools: Tools) -> None:
        self._settings, self._tools = settings, tools

    async def arrival(self, key: str, letter: Letter) -> Arrival:
        """Return the email for intake. Raises only what storing bytes raises."""
        assert letter.raw is not None
        at = letter.at or clock.now()
        allowance = self._tools.cpu.allowance(mailbox=self._settings.address, sender=_sender(letter.raw))
        facts, bodies = await self._parsed(letter.raw, allowance)
        if facts is None:
            hashed = hashlib.sha256(letter.raw).hexdigest()
            lost = Unreadable("parser", thread_key=f"unreadable:{hashed[:32]}", external_id=f"raw:{hashed}", sent_at=at)
            return Arrival(key, letter.raw, lost)
        if self._is_own_notification(facts):
            return Arrival(key, letter.raw, Ignored("notice"))
        if not letter.whole:
            facts["cut"] = [*facts["cut"], "size"]
        files = await self._files(facts, bodies, allowance)
        message = self._message(facts, files, at, letter.size)
        return Arrival(key, letter.raw, self._report(facts, message) or message)

    def _is_own_notification(self, facts: dict[str, Any]) -> bool:
        """Return whether the email is our own notification to an operator, or a machine's answer to one, which would
        make us talk to ourselves.
        """
        key = self._tools.key
        if service_mail.is_ours(key, facts["header_id"] or ""):
            return True
        about = [*facts["ids"], *(facts["bounce"]["about"] if facts["bounce"] else ())]
        # Wording alone does not hide an email: a person may answer a notification too.
        machine = facts["marked"] or facts["automatic"] in ("bounce", "report")
        return machine and any(service_mail.is_ours(key, message_id) for message_id in about)

    def _report(self, facts: dict[str, Any], message: NewMessage) -> LetterReport | None:
        """Return what a mail server reports of our email; None when it does not prove that it means one (F18)."""
        report, mark = facts["bounce"], self._mark_of(facts)
        outcome = _OUTCOMES.get(report["action"]) if report else None
        if mark is None or mark.delivery_id is None or outcome is None or facts["judged"] == "fail":
            return None
        if report["proof"] == "words":  # anybody may write like a mail server
            return None
        return LetterReport(
            mark.delivery_id,
            mark.dialog_id,
            outcome,
            message.external_id,
            message,
            report["recipient"],
            report["status"],
            report["words"],
        )

    def _mark_of(self, facts: dict[str, Any]) -> message_ids.Mark | None:
        """Return which of our emails a report is about, by a Message-ID that only we can have made."""
        about = facts["bounce"]["about"] if facts["bounce"] else ()
        marks = (message_ids.of_message_id(self._tools.key, message_id) for message_id in about)
        return next((mark for mark in marks if mark), None)

    async def _parsed(self, raw: bytes, allowance: Allowance) -> tuple[dict[str, Any] | None, list[bytes]]:
        """Return facts and files; without the HTML when that breaks the parser; None when nothing can be read.

        Both tries share the limit of one email: the second gets what the first has left.
        """
        about: dict[str, Any] = {"own": self._settings.own, "authority": self._settings.trusted_authority}
        size = len(raw) / _BYTES_PER_SECOND
        for plain in (False, True):
            try:
                return await self._tools.child.call(
                    _PARSER,
                    raw,
                    seconds=(_PLAIN_SECONDS if plain else _SECONDS) + size,
                    facts={**about, "plain": plain},
                    owner=self._settings.address,
                    allowance=allowance,
                    free=_USUAL_SECONDS + size,
                )
            except SandboxFailed as failure:
                if failure.reason == "not-started":
                    raise  # the email is not to blame: it is fetched again
                log.warning("email not parsed", reason=failure.reason, detail=failure.detail, plain=plain)
        return None, []

    async def _files(self, facts: dict[str, Any], bodies: list[bytes], allowance: Allowance) -> list[File]:
        """Store the files durably before the message that names them is committed (P1)."""
        files: list[File] = []
        for fact, body in zip(facts["files"], bodies, strict=True):
            content_id = fact["content_id"] or None
            if len(files) >= MOST_PER_MESSAGE:
                files.append(File("document", fact["name"], fact["media_type"], len(body), refused=TOO_MANY))
                continue
            try:
                stored = await self._tools.blobs.keep(body, limit=_MOST_FILE)
            except TooLarge:
                refused = File("document", fact["name"], fact["media_type"], len(body), refused="too-large")
                files.append(replace(refused, content_id=content_id))
                continue
            file = await examine(
                self._tools.blobs,
                self._tools.child,
                stored,
                name=fact["name"],
                owner=self._settings.address,
                allowance=allowance,
            )
            files.append(replace(file, content_id=content_id))
        return files

    def _message(self, facts: dict[str, Any], files: list[File], at: int, size: int) -> NewMessage:
        settings, key = self._settings, self._tools.key
        header_id = facts["header_id"] or f"raw:{facts['raw_hash']}"
        external_id = f"{header_id}#{facts['digest']}"
        nobody = f"no-address:{facts['raw_hash'][:24]}"
        sender = Sender(KIND, facts["address"] or nobody, facts["name"] or facts["address"], facts["address"])
        # An email that its sender's own domain disowns (DMARC) joins no thread, whatever its From says (A11).
        disowned = facts["judged"] == "fail"
        unique = hashlib.sha256(external_id.encode()).hexdigest()[:32]
        by_client = settings.thread_by == "client" and facts["address"] and self._trust(facts) == "sender"
        automatic = "own" if message_ids.of_message_id(key, facts["header_id"]) else facts["automatic"]
        data = {
            name: value
            for name, value in (
                ("date", facts["date"]),
                ("size", size),
                ("cut", facts["cut"]),
                ("reply_to", facts["reply_to"]),
                ("through", facts["through"]),
                ("sender_check", facts["judged"]),
                ("bounce", self._bounced(facts)),
            )
            if value
        }
        return NewMessage(
            thread_key=f"client:{facts['address']}" if by_client else f"letter:{unique}",
            external_id=external_id,
            sender=sender,
            sent_at=at,
            content="text" if facts["text"] or not files else files[0].kind,
            text=facts["text"],
            data=data,
            automatic=automatic,
            files=tuple(files),
            letter=LetterFacts(
                header_id=header_id,
                subject=facts["subject"],
                sender=f"{facts['name']} <{facts['address']}>" if facts["name"] else facts["address"],
                recipients=tuple(facts["recipients"]),
                copies=tuple(facts["copies"]),
                quoted_above=facts["quoted_above"],
                signature=facts["signature"],
                quoted=facts["quoted"],
                rich=facts["rich"],
                html=facts["html"],
                sanitizer=facts["sanitizer"],
                remote_images=facts["remote_images"],
                remote=tuple(facts["remote"]),
                references=facts["references"],
                # Ignore the Reply-To of an email that its sender's own domain disowns.
                reply_to="" if disowned else facts["reply_to"],
            ),
            hints=None if disowned or not facts["address"] else self._hints(facts),
        )

    def _hints(self, facts: dict[str, Any]) -> ThreadHints:
        """Return thread hints, our verified marks first: the signed reply address, then our Message-IDs (decisions
        1.11).
        """
        key = self._tools.key
        shown = (*facts["recipients"], *facts["copies"], *facts["delivered_to"])
        addresses = [address.rpartition("<")[2].rstrip(">") for address in shown]
        marks = (
            [message_ids.of_address(key, address) for address in addresses] if self._settings.plus_addressing else []
        )
        marks += [message_ids.of_message_id(key, message_id) for message_id in facts["ids"]]
        marks.append(self._mark_of(facts))
        return ThreadHints(
            token_dialog=next((mark.dialog_id for mark in marks if mark), None),
            references=tuple(facts["ids"]),
            number=message_ids.number_in(facts["subject"]),
            trust=self._trust(facts),
        )

    def _trust(self, facts: dict[str, Any]) -> Trust:
        """Return how far the client's address is trusted when the email would join a conversation.

        A form can hold any address. A group names the sender as it received it: where DMARC is checked, the group's own
        domain has to pass, else our signed mark is required too.
        """
        if facts["judged"] == "fail" or facts["via"] == "form":
            return "nobody"
        if facts["via"] == "group" and self._settings.trusted_authority and facts["judged"] != "pass":
            return "token"
        return "sender"

    def _bounced(self, facts: dict[str, Any]) -> dict[str, Any] | None:
        """Return the bounced message, with our delivery when its Message-ID proves that."""
        report = facts["bounce"]
        if not report:
            return None
        mark = self._mark_of(facts)
        ours = {"delivery_id": mark.delivery_id, "dialog_id": mark.dialog_id} if mark else {}
        return {name: report[name] for name in ("action", "status", "recipient", "words")} | ours


def _sender(raw: bytes) -> str:
    """Return the claimed sender, whose CPU budget is charged; "" when it cannot be read cheaply."""
    head = raw[:_MOST_HEADER].partition(b"\r\n\r\n")[0]
    at = head.lower().find(b"from:") if head[:5].lower() == b"from:" else head.lower().find(b"\nfrom:") + 1
    line = head[at : at + 1_000] if at or head[:5].lower() == b"from:" else b""
    pairs = addresses(line[5:].split(b"\r\n", 1)[0].decode("utf-8", "surrogateescape"))
    return next((address for _, address in pairs if address), "")
