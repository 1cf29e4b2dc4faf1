"""Detects emails that machines write: by the weight of several signs, never by one weak header (RFC 3834)."""

import re
from collections.abc import Iterator, Mapping, Sequence

from channels.email.senders import Writer
from inbox.email_addresses import is_no_reply, is_own

Headers = Mapping[str, Sequence[str]]  # lower-case names to raw values

ENOUGH = 3
_SUBMITTED = frozenset({"auto-replied", "auto-generated", "auto-notified"})
_ANSWERING = ["x-autoreply", "x-autorespond", "x-autoresponse", "x-auto-reply", "x-autoreply-from"]
_LIST_MARKS = [("list-id", 3), ("mailing-list", 2), ("list-post", 2), ("list-unsubscribe", 1)]
_BULK_MARKS = ["list-unsubscribe-post", "feedback-id", "x-campaign", "x-campaign-id", "x-campaignid", "x-mailgun-tag"]
_BULK_PROGRAM = re.compile(r"unisender|sendpulse|mailchimp|getresponse|sendsay|mindbox|expertsender|phplist", re.I)
_MAIL_PROGRAM = re.compile(
    r"outlook|apple mail|iphone mail|ipad mail|thunderbird|the bat|yamail|mail\.ru|evolution|k-?mail|roundcube|claws"
    r"|mutt|sylpheed|seamonkey|zimbra|horde|webmail|samsung|aquamail|spark|em client|mailspring|protonmail|gmail",
    re.IGNORECASE,
)
_ROBOT = re.compile(
    r"(?:news(?:letter)?|notifications?|alerts?|robot|mailer|marketing|promo|root|cron)@", re.IGNORECASE
)
# Subjects of automatic replies; the colon (or the end) tells them from subjects that people write.
_AUTO_SUBJECT = re.compile(
    r"(?:(?:\[auto\]|auto(?:matic|mated)?[ -]?(?:reply|response|answer)|auto|out of (?:the )?office(?: auto ?reply)?"
    r"|away from (?:my )?office|on vacation|vacation (?:reply|response)|автоответ(?:чик)?|автоматический ответ"
    r"|нет на (?:рабочем месте|работе)|вне офиса|отсутству(?:ю|ет)|я в отпуске|автоматична відповідь|поза офісом"
    r"|automatische antwort|abwesenheits(?:notiz|assistent)|abwesend|réponse automatique|absence du bureau"
    r"|respuesta automática|risposta automatica|autosvar)\s*(?::|$)|自动回复|自動返信|不在)",
    re.IGNORECASE,
)
_BY_MACHINE = re.compile(
    r"(?:this is an? (?:automatic|automated|auto-?generated)|(?:this|the) (?:e-?mail|message"
    r"|letter) (?:was|is|has been)"
    r" (?:automatically|auto-?)\s?(?:generated|sent|created)|please do not (?:reply"
    r"|respond) to this (?:e-?mail|message)"
    r"|это (?:автоматическ(?:ий|ое)|письмо (?:было )?(?:сформировано|создано|отправлено) автоматически)|(?:письмо"
    r"|сообщение|уведомление) (?:было )?(?:сформировано|создано|отправлено|сгенерировано) автоматически|не отвечайте на"
    r" (?:это|данное) (?:письмо|сообщение)|отвечать на (?:него|это письмо|данное письмо) не (?:нужно|надо|требуется)"
    r"|ответ сформирован автоматически)",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"\b(?:i am|i'm|i’m|i will be|i'll be)(?: currently| now| away and)? (?:out of (?:the )?office|on (?:vacation"
    r"|holiday|leave|annual leave|parental leave)|away from)"
    r"|(?:я )?(?:сейчас )?(?:нахожусь )?в (?:отпуске|командировке)"
    r"|на больничном|меня нет на (?:рабочем месте|работе)|буду отсутствовать|отсутствую (?:на|в|до|с)\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"urgent|in my absence|limited access|no access to|will (?:reply|respond|answer)[^\n]{0,20} (?:when|upon|after)"
    r"|return(?:ing)? on|back (?:on|in the office)|по (?:всем|срочным|неотложным) вопросам|в мо[её] отсутствие"
    r"|вернусь|ограничен\w{0,3} доступ|отвечу (?:после|по возвращении)|обращайтесь к",
    re.IGNORECASE,
)
_ABSENCE_SAID = 1_500

Evidence = tuple[int, str]  # weight, and the reason that this sign decides, if any


def automatic_reason(
    headers: Headers, writer: Writer, *, own: Sequence[str], subject: str = "", text: str = ""
) -> str | None:
    """Return why this email is automatic, None for a person's. Reports of mail servers are detected
    before (bounces).
    """
    if is_own(writer.address, own):
        return "own"
    submitted = _submitted(headers)
    if submitted == "no":
        return None
    evidence = list(_of_machines(headers, submitted, form=writer.via == "form"))
    evidence += _signs_in_text(subject, text, asked=writer.via == "form")
    if writer.via != "form" and not writer.own_group:
        mailing = list(_of_mailings(headers, writer))
        weight = sum(points for points, _ in mailing) - _signs_of_a_person(headers, subject)
        evidence += [(weight, max(mailing, key=lambda item: item[0])[1])] if mailing and weight > 0 else []
    if sum(weight for weight, _ in evidence) < ENOUGH:
        return None
    return max(evidence, key=lambda item: item[0])[1]


def is_marked(headers: Headers) -> bool:
    """Return whether headers alone mark the email as automatic; subject and text are not checked."""
    return sum(weight for weight, _ in _of_machines(headers, _submitted(headers), form=False)) >= ENOUGH


def _first(headers: Headers, name: str) -> str:
    return headers[name][0].strip().lower() if headers.get(name) else ""


def _submitted(headers: Headers) -> str:
    value = re.match(r"[a-z-]+", _first(headers, "auto-submitted"))
    return value[0] if value else ""


def _of_machines(headers: Headers, submitted: str, *, form: bool) -> Iterator[Evidence]:
    """Yield signs from headers that only programs write, and only when no person typed the email."""
    if submitted and not (form and submitted != "auto-replied"):
        yield 4, submitted if submitted in _SUBMITTED else "auto-generated"
    if "return-path" in headers and _first(headers, "return-path") == "<>":
        yield 4, "empty-return-path"
    if any(_first(headers, name) not in ("", "no") for name in _ANSWERING):
        yield 4, "auto-replied"
    if not form and _first(headers, "x-autogenerated") not in ("", "no"):
        yield 4, "auto-replied" if "reply" in _first(headers, "x-autogenerated") else "auto-generated"
    if "auto_reply" in (_first(headers, "precedence"), _first(headers, "x-precedence")):
        yield 4, "auto-replied"


def _of_mailings(headers: Headers, writer: Writer) -> Iterator[Evidence]:
    """Yield signs of bulk mail. Sales programs put some of them on emails that a person typed."""
    for name, weight in _LIST_MARKS:
        if _first(headers, name):
            yield weight, "list"
    for name in ("precedence", "x-precedence"):
        if _first(headers, name) in ("bulk", "list", "junk"):
            yield 3, "bulk"
    for name in _BULK_MARKS:
        if _first(headers, name):
            yield 1, "bulk"
    if _BULK_PROGRAM.search(_first(headers, "x-mailer")[:200]):
        yield 1, "bulk"
    if _first(headers, "x-auto-response-suppress") not in ("", "none"):
        yield 1, "auto-generated"
    if is_no_reply(writer.address):
        yield 2, "auto-generated"
    elif _ROBOT.match(writer.address):
        yield 1, "auto-generated"


def _signs_of_a_person(headers: Headers, subject: str) -> int:
    program = f"{_first(headers, 'x-mailer')[:200]} {_first(headers, 'user-agent')[:200]}"
    signs = [
        _MAIL_PROGRAM.search(program) and not _BULK_PROGRAM.search(program),
        _first(headers, "in-reply-to") or re.match(r"(?:re|отв|на)\s*:", subject, re.IGNORECASE),
        _first(headers, "thread-index") or _first(headers, "thread-topic"),
    ]
    return sum(map(bool, signs))


def _signs_in_text(subject: str, text: str, *, asked: bool) -> list[Evidence]:
    """Yield signs in the text of an automatic reply; an email that asks a question is none."""
    start = text[:_ABSENCE_SAID]
    if _AUTO_SUBJECT.match(subject):
        return [(3, "auto-replied")]
    if asked or "?" in start:
        return []
    if _BY_MACHINE.search(start):
        return [(3, "auto-generated")]
    return [(3, "auto-replied")] if _ABSENT.search(start) and _INSTEAD.search(start) else []


def dmarc_verdict(headers: Headers, authority: str) -> str | None:
    """Return DMARC's verdict from the topmost line, if the one server that we trust wrote it (decisions 2.18)."""
    for value in headers.get("authentication-results", ()) if authority else ():
        server, _, results = value.partition(";")
        if server.split()[:1] != [authority]:
            return None  # the topmost line is another server's: anything below may be forged
        verdict = re.search(r"\bdmarc\s*=\s*([a-z]+)", results.lower())
        return verdict[1] if verdict else "none"
    return None
