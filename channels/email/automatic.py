"""Letters that machines write: why one is automatic, and which of our letters a bounce is about (RFC 3834, 3464)."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

Headers = Mapping[str, Sequence[str]]  # lower-case names to raw values

_NOBODY = re.compile(r"^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(?:[+=-].*)?@", re.IGNORECASE)
_DAEMON = re.compile(r"^(?:mailer-daemon|postmaster)@", re.IGNORECASE)
_SUBMITTED = frozenset({"auto-replied", "auto-generated", "auto-notified"})
_ANSWERING = ["x-autoreply", "x-autorespond", "x-autoresponse"]
_OF_LISTS = ["list-id", "list-unsubscribe", "list-post"]
_STATUS = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_OURS = re.compile(r"<okno\.[^<>\s@]{1,100}@[^<>\s]{1,253}>")
# For text in lower case: the same looked up regardless of case takes ten times as long.
_HELD_UP = re.compile(
    r"delayed|warning|still (?:being )?(?:trying|retried)|will (?:keep|continue|be retried)|not yet been delivered"
    r"|задерж|повторн\w{1,10} попыт",
)
_GAVE_UP = re.compile(
    r"undeliver|(?:could|can) ?not be delivered|n[o']t deliver|unable to deliver|deliver[^\n]{0,50} fail|fail"
    r"[^\n]{0,50} deliver|returned to sender|permanent|user unknown|no such user"
    r"|не (?:был\w{0,3} |может быть )?доставлен",
)
# Of several recipients behind one address, the worst outcome counts.
_ACTIONS = ("failed", "delayed", "delivered", "relayed", "expanded")


def reason(headers: Headers, *, content_type: str, sender: str, own: Sequence[str]) -> str | None:
    """Why nobody sits behind this letter, None for a person's."""

    def first(name: str) -> str:
        return headers[name][0].strip().lower() if headers.get(name) else ""

    returned = first("return-path")
    if "multipart/report" in content_type.lower():
        return "bounce" if "delivery-status" in content_type.lower() else "report"
    if sender in own:
        return "own"
    if _NOBODY.match(sender) and (returned == "<>" or first("x-failed-recipients")):
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


def bounce(
    reports: Sequence[str], returned: Sequence[str], *, texts: Sequence[str] = (), ids: Sequence[str] = ()
) -> dict[str, Any]:
    """What a mail server says of a letter: action (one of RFC 3464), status, recipient, words.

    about: Message-IDs of the letter that it may be about, likeliest first: of what came back, of what the report
    answers, of what its words quote. Servers that send no report in RFC 3464's form are understood by their words.
    """
    said = "\n".join(texts)
    about = [one for part in returned for one in re.findall(r"(?im)^message-id\s*:\s*(<[^<>\s]{1,500}>)", part)[:1]]
    about += [*ids, *_OURS.findall(said)]
    blocks = [block for report in reports for block in report.split("\n\n")]
    facts = min((_fields(block) for block in blocks), key=_badness, default={})
    code = _STATUS.search(facts.get("status", "")) or _STATUS.search("\n".join(reports) or said)
    status = code[1] if code else ""
    action = facts.get("action", "").lower()
    if action not in _ACTIONS:
        action = {"2": "delivered", "4": "delayed", "5": "failed"}.get(status[:1], "") if reports else _in_words(said)
    words = facts.get("diagnostic-code", "").rpartition(";")[2].strip()
    return {
        "action": action,
        "status": status,
        "recipient": facts.get("final-recipient", "").rpartition(";")[2].strip().lower()[:254],
        "words": (words or ("" if reports else _complaint(said)))[:300],
        "about": list(dict.fromkeys(about))[:20],
    }


def _in_words(text: str) -> str:
    """The action of a report without fields; "" when its words do not say that anything was wrong."""
    text = text.lower()
    if _HELD_UP.search(text):
        return "delayed"
    return "failed" if _GAVE_UP.search(text) else ""


def _fields(block: str) -> dict[str, str]:
    found = re.findall(r"(?im)^(action|status|final-recipient|diagnostic-code)\s*:(.*)$", block)
    return {name.lower(): value.strip() for name, value in found}


def _badness(facts: Mapping[str, str]) -> int:
    action = facts.get("action", "").lower()
    return _ACTIONS.index(action) if action in _ACTIONS else len(_ACTIONS) + (not facts)


def _complaint(text: str) -> str:
    """The line in which a server says why, of a report in its own words."""
    lines = [line.strip() for line in text[:20_000].split("\n")]
    return next((line for line in lines if re.search(r"(?<!\d)[45]\d\d[ -]|[45]\.\d\.\d", line)), "")


def is_daemon(sender: str) -> bool:
    """Whether a mail server's own address wrote: only its words are taken for a report without a form."""
    return bool(_DAEMON.match(sender))


def judged(headers: Headers, authority: str) -> str | None:
    """DMARC's verdict by the one server that we trust to say it: its topmost line (decisions 2.18)."""
    for value in headers.get("authentication-results", ()) if authority else ():
        server, _, results = value.partition(";")
        if server.split()[:1] != [authority]:
            return None  # the topmost one is somebody else's: anything below may be forged
        found = re.search(r"\bdmarc\s*=\s*([a-z]+)", results.lower())
        return found[1] if found else "none"
    return None
