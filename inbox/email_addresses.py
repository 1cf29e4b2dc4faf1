"""Tells people's e-mail addresses from our own and from no-reply addresses. Pure."""

import re
from collections.abc import Collection

_NO_REPLY = re.compile(
    r"(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|not?-?reply|mailer-?daemon|bounces?|wordpress|www-?data|apache|nobody|"
    r"webform|web-?site|robot)(?:[+=._-][^@]*)?@",
    re.IGNORECASE,
)


def is_own(address: str, own: Collection[str]) -> bool:
    """Return whether an address is one of these mailboxes' addresses, with or without a "+" part."""
    local, _, domain = address.lower().rpartition("@")
    return bool(domain) and (f"{local}@{domain}" in own or f"{local.partition('+')[0]}@{domain}" in own)


def is_no_reply(address: str) -> bool:
    """Return whether answers to this address are never read."""
    return bool(_NO_REPLY.match(address))
