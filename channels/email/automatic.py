"""Letters that machines write: why one is automatic, and which of our letters a bounce is about (RFC 3834, 3464)."""

import re
from collections.abc import Mapping, Sequence

Headers = Mapping[str, Sequence[str]]  # lower-case names to raw values

_NOBODY = re.compile(r"^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(?:[+=-].*)?@", re.IGNORECASE)
_SUBMITTED = frozenset({"auto-replied", "auto-generated", "auto-notified"})
_ANSWERING = ["x-autoreply", "x-autorespond", "x-autoresponse"]
_OF_LISTS = ["list-id", "list-unsubscribe", "list-post"]
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")


def reason(headers: Headers, *, content_type: str, sender: str, own: Sequence[str]) -> str | None:
    """Why nobody sits behind this letter, None for a person's."""

    def first(name: str) -> str:
        return headers[name][0].strip().lower() if headers.get(name) else ""

    returned = first("return-path")
    if "multipart/report" in content_type.lower():
        return "bounce" if "delivery-status" in content_type.lower() else "report"
    if sender in own:
        return "own"
    if returned == "<>" and _NOBODY.match(sender):
        return "bounce"
    said = re.match(r"[a-z-]+", first("auto-submitted"))
    submitted = said[0] if said else ""
    if submitted and submitted != "no":
        return submitted if submitted in _SUBMITTED else "auto-generated"
    if returned == "<>":
        return "empty-return-path"
    if any(first(name) for name in _ANSWERING):
        return "auto-replied"
    if first("x-auto-response-suppress") not in ("", "none"):
        return "auto-generated"
    if _from_a_list(headers, own):
        return "list"
    if (precedence := first("precedence")) in ("bulk", "list", "junk", "auto_reply"):
        return "auto-replied" if precedence == "auto_reply" else "bulk"
    return None


def _from_a_list(headers: Headers, own: Sequence[str]) -> bool:
    """A group that stands for this very mailbox (support@ as a mailing group) passes on what people write."""
    marks = [value for name in _OF_LISTS for value in headers.get(name, ())]
    if not marks:
        return False
    said = " ".join(marks).lower()
    return not any(address in said or address.replace("@", ".") in said for address in own)


def bounce(status: str, returned: str) -> dict[str, str]:
    """What a delivery report says: status, action, recipient, words, and the Message-ID of the letter it is about."""
    facts = {
        name.lower(): value.strip()
        for name, value in re.findall(r"(?im)^(action|status|final-recipient|diagnostic-code)\s*:(.*)$", status)
    }
    found = _STATUS.search(facts.get("status", "")) or _STATUS.search(status)
    about = re.search(r"(?im)^message-id\s*:\s*(<[^<>\s]{1,500}>)", returned)
    return {
        "action": facts.get("action", "").lower()[:20],
        "status": found[1] if found else "",
        "recipient": facts.get("final-recipient", "").rpartition(";")[2].strip().lower()[:254],
        "words": facts.get("diagnostic-code", "").rpartition(";")[2].strip()[:300],
        "about": about[1] if about else "",
    }


def judged(headers: Headers, authority: str) -> str | None:
    """DMARC's verdict by the one server that we trust to say it: its topmost line (decisions 2.18)."""
    for value in headers.get("authentication-results", ()) if authority else ():
        server, _, results = value.partition(";")
        if server.split()[:1] != [authority]:
            return None  # the topmost one is somebody else's: anything below may be forged
        found = re.search(r"\bdmarc\s*=\s*([a-z]+)", results.lower())
        return found[1] if found else "none"
    return None
