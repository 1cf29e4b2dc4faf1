"""Recognises reports of mail servers, and tells what they report and about which of our emails.

Machine-readable fields (RFC 3464, 8098) have priority. For servers that send none, or lose them, the wording at the
beginning of the email is searched. No function raises, and all are linear in time.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from channels.email.bounce_wordings import CODE, SUBJECT, action_in, says_something
from channels.email.headers import text_of
from channels.email.mime import Read

Headers = Mapping[str, Sequence[str]]  # lower-case names to raw values
# form: machine-readable fields; daemon: wording from a mail server's own address; words: wording from any other sender.
Proof = Literal["form", "daemon", "words"]

_DAEMON = re.compile(r"(?:mailer-?daemon|mail-?daemon|mdaemon|microsoftexchange[0-9a-f]{32})(?:[+=-][^@]*)?@", re.I)
_POSTMASTER = re.compile(r"post[-_.]?master(?:[+=-][^@]*)?@", re.IGNORECASE)
_NAMELESS = re.compile(r"<?>?|.*(?:mailer-?daemon|post-?master|mail (?:delivery|administrator)|courier mail).*", re.I)
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_OURS = re.compile(r"<okno\.[^<>\s@]{1,100}@[^<>\s]{1,253}>")
_OUR_LINE = re.compile(r"^x-okno-id:\s{0,4}(<[^<>\s]{1,500}>)", re.IGNORECASE | re.MULTILINE)
_ID_LINE = re.compile(r"^message-id[ \t]{0,9}:\s{0,4}(<[^<>\s]{1,500}>)", re.IGNORECASE | re.MULTILINE)
_ADDRESS = re.compile(r"(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}+@[\w.-]{1,253}\w")
_FIELD = re.compile(r"^(action|status|final-recipient|diagnostic-code|disposition)[ \t]{0,9}:(.*)$", re.I | re.M)
# Beginning of the copy of the returned email; the text before it is the server's own.
_COPY = re.compile(
    r"^[> ]{0,4}(?:-{2,80}[^\n]{0,20}(?:copy of|original message)|original message follows|return-path:|received:)",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_WORDS = 12_000
_ACTIONS = ("failed", "delayed", "delivered", "relayed", "expanded")  # of several recipients the worst outcome counts
_BY_CLASS = {"2": "delivered", "4": "delayed", "5": "failed"}
_OF_SERVICE = {"Bounce": "failed", "Complaint": "complaint", "Delivery": "delivered"}


@dataclass(frozen=True, slots=True)
class Envelope:
    """Decoded headers that recognition needs. ids: the emails that this one answers, nearest first."""

    headers: Headers
    sender: str
    name: str
    subject: str
    ids: Sequence[str] = ()
    own: Sequence[str] = ()

    def first(self, name: str) -> str:
        """Return the first value of a header, stripped."""
        return self.headers[name][0].strip() if self.headers.get(name) else ""


def find(letter: Envelope, found: Read) -> dict[str, Any] | None:
    """Return the facts of a report; None for an email that is no report.

    kind: "bounce" for the delivery of our email, "report" for read receipts and complaints; action: one of RFC 3464, or
    read, deleted, complaint, ""; about: Message-IDs that it may be about, likeliest first; proof: see Proof.
    """
    content = "\n".join(found.texts)[:200_000]
    copy = _COPY.search(content)
    top = content[: copy.start() if copy else None][:_MOST_WORDS]
    if other := _other_report(letter, found, top):
        return other
    proof = _proof(letter, found, top)
    if proof is None:
        return None
    reports = found.reports or (
        [text_of(content)] if proof == "daemon" and "final-recipient:" in content.lower() else []
    )
    facts = _understood(reports, top, letter)
    return {"kind": "bounce", **facts, "about": _about(letter, found, content, top), "proof": proof}


def _is_null(letter: Envelope) -> bool:
    """Return whether the sender is empty, as in reports, or an automatic program."""
    if "return-path" in letter.headers:
        path = letter.first("return-path").strip("<> ").lower()
        if not path or path == "mailer-daemon" or _DAEMON.match(path):
            return True
    return letter.first("auto-submitted").lower().startswith("auto-")


def _proof(letter: Envelope, found: Read, top: str) -> Proof | None:
    """Return the evidence for a report of a delivery: its form, the server that wrote it, or its wording alone."""
    content_type = letter.first("content-type").lower()
    in_form = content_type.startswith("multipart/report")
    daemon = bool(_DAEMON.match(letter.sender)) or (not letter.sender and _is_nameless(letter))
    server = daemon or bool(_POSTMASTER.match(letter.sender))
    if found.reports and (in_form or server or _is_null(letter)):
        return "form"
    if in_form and "disposition" not in content_type and "feedback" not in content_type:
        return "daemon" if server else "words"
    if daemon:
        return "daemon"
    weight, titled = _weight(letter, top), bool(SUBJECT.match(letter.subject))
    if server and weight >= 2 and (titled or _is_null(letter)):  # a postmaster may be a person, too
        return "daemon"
    return "words" if titled and weight >= 3 and says_something(top[:2_000]) else None


def _is_nameless(letter: Envelope) -> bool:
    """Return whether From is a server's name without an address, or empty in an email with an empty sender."""
    raw = letter.first("from").strip()
    if not raw:
        return letter.first("return-path") == "<>"
    return bool(_NAMELESS.fullmatch(raw[:200].replace("\r", "").replace("\n", " ")))


def _weight(letter: Envelope, top: str) -> int:
    """Count the signs of a report in an email."""
    signs = [
        SUBJECT.match(letter.subject),
        says_something(top),
        CODE.search(top),
        _is_null(letter),
        letter.first("precedence").lower() in ("bulk", "junk"),
        _recipient_in(top, letter),
    ]
    return sum(map(bool, signs)) + 3 * bool(letter.first("x-failed-recipients"))


def _other_report(letter: Envelope, found: Read, top: str) -> dict[str, Any] | None:
    """Parse other reports: read receipts (RFC 8098), complaints (RFC 5965, Hotmail's), and JSON of sending services."""
    in_form = letter.first("content-type").lower().startswith("multipart/report")
    if in_form and found.dispositions:
        fields = _fields("\n".join(found.dispositions))
        action = "deleted" if "deleted" in fields.get("disposition", "").lower() else "read"
        return _plain("report", action, _recipient(fields))
    is_complaint = "x-hmxmroriginalrecipient" in letter.headers or letter.subject.startswith(
        "complaint about message from "
    )
    if (in_form and found.complaints) or is_complaint:
        return _plain("report", "complaint", "")
    start = top.lstrip()
    if start.startswith("{") and '"notificationType"' in start[:2_000]:
        return _of_service(letter, start)
    return None


def _plain(kind: str, action: str, recipient: str, about: Sequence[str] = ()) -> dict[str, Any]:
    facts = {"kind": kind, "action": action, "status": "", "recipient": recipient, "words": ""}
    return {**facts, "about": list(about), "proof": "words"}


def _of_service(letter: Envelope, text: str) -> dict[str, Any] | None:
    try:
        report = json.JSONDecoder().raw_decode(text)[0]
        action = _OF_SERVICE.get(str(report["notificationType"]), "")
        mail = report["mail"]
        to = report.get("bounce", {}).get("bouncedRecipients") or [{"emailAddress": mail.get("destination", [""])[0]}]
        about = [str(header["value"]) for header in mail.get("headers", ()) if header["name"].lower() == "message-id"]
        kind = "report" if action == "complaint" else "bounce"
        return _plain(kind, action, str(to[0]["emailAddress"]).lower()[:254], about[:5]) if action else None
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError):
        return None


def _understood(reports: Sequence[str], top: str, letter: Envelope) -> dict[str, Any]:
    """Return action, status, recipient and text, from the fields and else from the wording."""
    blocks = [_fields(block) for report in reports for block in report.split("\n\n")[:400]]
    facts = min(blocks, key=_badness, default={})
    code = _STATUS.search(facts.get("status", "")) or _STATUS.search("\n".join(reports)[:_MOST_WORDS] or top)
    status = code[1] if code else ""
    action = facts.get("action", "").lower()
    if action not in _ACTIONS:
        action = _BY_CLASS.get(status[:1], "") if reports else ""
    action = action or action_in(letter.subject, top)
    failed = letter.first("x-failed-recipients").partition(",")[0].strip().lower()[:254]
    if failed and not action:
        action = "failed"
    reason = facts.get("diagnostic-code", "").rpartition(";")[2].strip()
    return {
        "action": action,
        "status": status,
        "recipient": _recipient(facts) or failed or _recipient_in(top, letter),
        "words": (reason or ("" if reports else _complaint(top)))[:300],
    }


def _fields(block: str) -> dict[str, str]:
    return {name.lower(): value.strip() for name, value in _FIELD.findall(block)}


def _recipient(facts: Mapping[str, str]) -> str:
    return facts.get("final-recipient", "").rpartition(";")[2].strip().lower()[:254]


def _badness(facts: Mapping[str, str]) -> int:
    action = facts.get("action", "").lower()
    return _ACTIONS.index(action) if action in _ACTIONS else len(_ACTIONS) + (not facts)


def _recipient_in(top: str, letter: Envelope) -> str:
    """Return the first address in the text apart from the server's and ours."""
    domain = letter.sender.rpartition("@")[2]
    for number, match in enumerate(_ADDRESS.finditer(top)):
        address = match[0].lower()
        if number > 50:
            break
        server = address.rpartition("@")[2] == domain and (_POSTMASTER.match(address) or _DAEMON.match(address))
        if address not in letter.own and not server and not address.startswith("okno."):
            return address[:254]
    return ""


def _complaint(text: str) -> str:
    """Return the line in which a server gives the reason, of a plain-text report."""
    return next((line.strip() for line in text.split("\n") if CODE.search(line[:1_000])), "")


def _about(letter: Envelope, found: Read, content: str, top: str) -> list[str]:
    """Return the Message-IDs of the email that the report may be about, likeliest first.

    A relay may have given our email another Message-ID: then our own header names it. References names older emails and
    does not say which one came back.
    """
    returned = [part[:200_000] for part in found.returned[:20]]
    ids: list[str] = []
    for part in (*returned, content):
        ids += _OUR_LINE.findall(part)[:5]
    for part in returned:
        ids += _ID_LINE.findall(part)[:1]
    ids += _ID_LINE.findall(content)[:5]
    ids += [*letter.ids[:1], *_OURS.findall(_without_references(top))[:20]]
    return list(dict.fromkeys(ids))[:20]


def _without_references(text: str) -> str:
    return "\n".join(_lines_of_their_own(text))


def _lines_of_their_own(text: str) -> Iterator[str]:
    """Return the lines that are not part of a References or In-Reply-To header."""
    inside = False
    for line in text.split("\n"):
        inside = line.lower().startswith(("references:", "in-reply-to:")) or (inside and line[:1] in (" ", "\t"))
        if not inside:
            yield line
