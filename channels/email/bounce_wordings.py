"""Wordings of delivery reports in English and Russian, and a few subjects in other languages.

Every pattern is anchored or made of literals with bounded gaps, so that searching a text takes linear time.
"""

import re

# Beginnings of reports' subjects. Words that people use too must be followed by a colon or the end of the subject.
SUBJECT = re.compile(
    r"(?:undeliver(?:able|ed)(?: mail\b|:|$)|delivery status notification"
    r"|(?:mail )?delivery (?:failure|failed|report"
    r"|delayed)(?::|$)|mail (?:delivery failed|delivery failure|failure|system error)|message (?:undeliverable"
    r"|delivery failure|status)|returned mail|failure notice|delayed mail|delivery (?:delayed|failure):"
    r"|(?:permanent )?delivery failure$|notice: mail delivery|could not deliver|warning: (?:could not send message"
    r"|message \S{1,40} delayed)|successful mail delivery|return receipt|relayed:|delivered:|non-?delivery"
    r"|не(?: )?доставлен(?:о|ное|ная|ное сообщение|ное письмо)?(?::|$| сообщение| письмо)"
    r"|недоставлен(?:ное|о)\b|не ?удается доставить:|доставка отложена:|ретранслировано:|доставлено:|сбой доставки"
    r"|ошибка доставки|(?:письмо|сообщение) (?:пока |еще |ещё )?не (?:было )?доставлено$|предупреждение: доставка"
    r"|unzustellbar:|non remis|系统退信|undeliverable)",
    re.IGNORECASE,
)

# For text in lower case: a case-insensitive search takes ten times as long.
FAILED = re.compile(
    r"(?:could|can|was|were) ?(?:not|n't|n’t) (?:be )?deliver|unable to deliver|did not reach|not delivered to"
    r"|(?:wasn't|weren't|isn't) (?:able to )?deliver|failed to deliver|could not be reached|undeliverable"
    r"|delivery (?:to|has)[^\n]{0,80}\bfailed|fatal (?:delivery )?errors|delivery failure|mail failure"
    r"|failed permanently"
    r"|returned to sender|permanent error|unknown user|user unknown|no such user|mailbox exceeds|mailbox is full"
    r"|mailbox unavailable|trying to deliver the mail|attempting to deliver a message|address(?:\(es\))? failed"
    r"|may not exist, or you may not have permission|not listed in domino|loops back|could not deliver"
    r"|не (?:был[аои]? |может быть |могут быть )?(?:доставлен|отправлен[оа]? одному)|не удалось доставить"
    r"|сбой доставки|ошибка доставки|не удается доставить|не было получено|не удалось (?:связаться|найти)"
    r"|не зарегистрирован|ящик переполнен|адрес не найден|退回"
)
DELAYED = re.compile(
    r"warning (?:message )?only|(?:will|server will) (?:keep|continue)[^\n]{0,12} try|will retry for"
    r"|(?:will|to) be retried"
    r"|still being retried|delivery attempts will continue|not yet been delivered|(?:has|have) been delayed"
    r"|is delayed for more|still undelivered after|temporary problem delivering|delivery incomplete"
    r"|продолж\w{1,5} (?:ещё |еще )?попытк|попытки доставки (?:будут )?продолж|повтор\w{1,5} попыт"
    r"|(?:пока|до сих пор) не"
    r" доставлен|доставка [^\n]{0,80}(?:отложена|задерживается)|пытаться доставить|временная проблема"
)
RELAYED = re.compile(
    r"relayed to non-dsn|successfully relayed|no delivery notification was sent by the destination"
    r"|не отправил уведомление о доставке|успешно ретранслирован"
)
DELIVERED = re.compile(
    r"successfully delivered|has been delivered to the following|successful delivery notifications"
    r"|(?:сообщение|письмо) (?:было |успешно )?доставлено следующ"
)
# An SMTP reply, or an enhanced status code.
CODE = re.compile(r"(?<!\d)[45]\d\d[ -]|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])")
_PERMANENT = re.compile(r"(?<!\d)55\d[ -]|(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])")

_LATE_SUBJECT = re.compile(
    r"(?:(?:delivery |mail )?delayed|delivery status notification \(delay\)|warning: |доставка отложена:"
    r"|предупреждение: доставка|(?:ваше )?(?:письмо|сообщение) пока не доставлен)",
    re.IGNORECASE,
)
_RELAYED_SUBJECT = re.compile(r"(?:relayed:|delivery status notification \(relay\)|ретранслировано:)", re.IGNORECASE)
_DONE_SUBJECT = re.compile(r"(?:delivered:|delivery status notification \(success\)|доставлено:)", re.IGNORECASE)
_FAILED_SUBJECT = re.compile(
    r"(?:undeliver|delivery status notification \(failure\)|returned mail|(?:mail |permanent )?delivery fail"
    r"|сбой доставки|ошибка доставки|не ?доставлен|не ?удается доставить|unzustellbar|non remis|系统退信)",
    re.IGNORECASE,
)
_BY_SUBJECT = [
    ("delayed", _LATE_SUBJECT),
    ("relayed", _RELAYED_SUBJECT),
    ("delivered", _DONE_SUBJECT),
    ("failed", _FAILED_SUBJECT),
]
_BY_TEXT = [("delayed", DELAYED), ("relayed", RELAYED), ("delivered", DELIVERED), ("failed", FAILED)]


def says_something(text: str) -> bool:
    """Return whether a text contains wording of a report."""
    text = text.lower()
    return any(pattern.search(text) for _, pattern in _BY_TEXT)


def action_in(subject: str, text: str) -> str:
    """Return the action that a plain-text report names; "" when its wording reports no failure."""
    by_subject = next((action for action, pattern in _BY_SUBJECT if pattern.match(subject)), "")
    low = text.lower()
    if by_subject in ("", "failed"):  # the text is more precise than the subject about whether delivery was given up
        by_text = next((action for action, pattern in _BY_TEXT if pattern.search(low)), "")
        return by_text or by_subject or ("failed" if _PERMANENT.search(text) else "")
    return by_subject
