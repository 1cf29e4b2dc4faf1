"""Wordings of delivery reports in English and Russian, and a few subjects in other languages.

Every pattern is anchored or made of literals with bounded gaps, so that searching a text takes linear time.
"""

import re

# How reports begin their subjects. Words that people write too need a colon or the end of the subject behind them.
SUBJECT = re.compile(
    r"\s*(?:undeliver(?:able|ed)(?: mail\b|:|$)|delivery status notification"
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

_FAILED = (
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
_DELAYED = (
    r"warning (?:message )?only|(?:will|server will) (?:keep|continue)[^\n]{0,12} try|will retry for"
    r"|(?:will|to) be retried"
    r"|still being retried|delivery attempts will continue|not yet been delivered|(?:has|have) been delayed"
    r"|is delayed for more|still undelivered after|temporary problem delivering|delivery incomplete"
    r"|продолж\w{1,5} (?:ещё |еще )?попытк|попытки доставки (?:будут )?продолж|повтор\w{1,5} попыт"
    r"|(?:пока|до сих пор) не"
    r" доставлен|доставка [^\n]{0,80}(?:отложена|задерживается)|пытаться доставить|временная проблема"
)
_RELAYED = (
    r"relayed to non-dsn|successfully relayed|no delivery notification was sent by the destination"
    r"|не отправил уведомление о доставке|успешно ретранслирован"
)
_DELIVERED = (
    r"successfully delivered|has been delivered to the following|successful delivery notifications"
    r"|(?:сообщение|письмо) (?:было |успешно )?доставлено следующ"
)
PHRASE = re.compile("|".join((_FAILED, _DELAYED, _RELAYED, _DELIVERED)), re.IGNORECASE)
# An answer of SMTP, or an enhanced status.
CODE = re.compile(r"(?<!\d)[45]\d\d[ -]|(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])")
_PERMANENT = re.compile(r"(?<!\d)55\d[ -]|(?<![\d.])5\.\d{1,3}\.\d{1,3}(?![\d.])")

_SUBJECTS = [
    ("delayed", r"(?:delivery |mail )?delayed|delivery status notification \(delay\)|warning: |доставка отложена:"
     r"|предупреждение: доставка|[^\n]{0,20}пока не доставлен"),
    ("relayed", r"relayed:|delivery status notification \(relay\)|ретранслировано:"),
    ("delivered", r"delivered:|delivery status notification \(success\)|доставлено:"),
    ("failed", r"undeliver|delivery status notification \(failure\)|returned mail"
     r"|(?:mail |permanent )?delivery fail|сбой доставки|ошибка доставки|не ?доставлен|не ?удается доставить"
     r"|unzustellbar|non remis|系统退信"),
]  # fmt: skip
_BY_SUBJECT = [(action, re.compile(rf"\s*(?:{pattern})", re.IGNORECASE)) for action, pattern in _SUBJECTS]
_TEXTS = [("delayed", _DELAYED), ("relayed", _RELAYED), ("delivered", _DELIVERED), ("failed", _FAILED)]
_BY_TEXT = [(action, re.compile(pattern, re.IGNORECASE)) for action, pattern in _TEXTS]


def action_in(subject: str, text: str) -> str:
    """The action that a report in words names; "" when its words do not say that anything was wrong."""
    by_subject = next((action for action, pattern in _BY_SUBJECT if pattern.match(subject)), "")
    if by_subject in ("", "failed"):  # the words know better whether it was given up
        by_text = next((action for action, pattern in _BY_TEXT if pattern.search(text)), "")
        return by_text or by_subject or ("failed" if _PERMANENT.search(text) else "")
    return by_subject
