"""Finds who wrote an email and where an answer goes: From, Reply-To, and the headers of groups and forms.

A Reply-To can be forged, and so can the headers in which a group names the person; threading decides how far they are
trusted (docs/decisions/0010).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from channels.email.headers import addresses, line_of
from inbox.email_addresses import is_no_reply, is_own

Headers = Mapping[str, Sequence[str]]  # lower-case names to raw values
# Source of the person's address: From itself, the group that wrote in its own name, or the Reply-To of a form.
Via = Literal["", "group", "form"]

_MOST_SENDERS = 20  # of one header that are examined
_VIA = (" via ", " через ")  # "Kate via Support": how groups name the person in From
_MAILTO = re.compile(r"<mailto:([^<>?\s]{1,254})", re.IGNORECASE)
_LIST_ID = re.compile(r"<([^<>\s@]{1,254})>")
_LIST_ADDRESS = re.compile(r"\blist ([^\s;<>]{1,254}@[^\s;<>]{1,253})", re.IGNORECASE)
_BULK = ("list-id", "list-unsubscribe", "list-post", "feedback-id")


@dataclass(frozen=True, slots=True)
class Writer:
    """The person behind an email. reply_to: the address for answers, "" when it is the person's own.

    through: the address in From, where the person is known by another one; own_group: it is a group that delivers to
    our mailbox.
    """

    name: str
    address: str
    reply_to: str = ""
    via: Via = ""
    through: str = ""
    own_group: bool = False


def writer(headers: Headers, own: Sequence[str], delivered_to: Sequence[str] = ()) -> Writer:
    """Return the writer: From's first address unless From is a group, a form, ours, or empty."""
    name, address = first_mailbox(headers, "from")
    if not name and not address:
        name, address = first_mailbox(headers, "sender")
    groups = _groups(headers)
    own_group = any(is_own(group, own) or _is_ours_too(group, own, delivered_to) for group in groups)
    asked_name, asked = _reply_to_person(headers, (*own, *groups))
    plain = Writer(name, address, asked if asked != address else "", own_group=own_group)
    rewritten = address in groups or (_without_group(name) != name and bool(_original(headers)[1]))
    if rewritten or (own_group and is_own(address, own)):
        return _of_group(plain, headers, own, asked_name, asked)
    if asked and asked != address and _is_form(address, headers, own):
        return replace(plain, name=asked_name, address=asked, reply_to="", via="form", through=address)
    return plain


def plain_writer(headers: Headers) -> Writer:
    """Return the writer by From alone, for reports of mail servers."""
    name, address = first_mailbox(headers, "from")
    return Writer(name, address)


def first_mailbox(headers: Headers, field: str) -> tuple[str, str]:
    """Return the first mailbox of a header that has an address, with the words before it when the list is broken."""
    pairs = [pair for value in headers.get(field, ())[:10] for pair in addresses(value, most=_MOST_SENDERS)]
    if not pairs:
        return "", ""
    name, address = next((pair for pair in pairs if pair[1]), pairs[0])
    return (pairs[0][0] if len(pairs) > 1 and not pairs[0][1] and not name else name), address


def _reply_to_person(headers: Headers, not_these: Sequence[str]) -> tuple[str, str]:
    """Return the person whom Reply-To names, if that is a person's address."""
    pairs = (
        [pair for pair in addresses(headers["reply-to"][0], most=_MOST_SENDERS) if pair[1]]
        if headers.get("reply-to")
        else []
    )
    sender = first_mailbox(headers, "from")[1]
    if any(address == sender for _, address in pairs):
        return "", ""  # the sender is among them already
    usable = (pair for pair in pairs if not is_own(pair[1], not_these) and not is_no_reply(pair[1]))
    name, address = next(usable, ("", ""))
    return _clean(name), address


def _original(headers: Headers) -> tuple[str, str]:
    """Return the person as named by a group that put its own address into From."""
    for field in ("x-original-from", "x-google-original-from", "x-original-sender"):
        mailbox = first_mailbox(headers, field)
        if mailbox[1]:
            return mailbox
    return "", ""


def _of_group(plain: Writer, headers: Headers, own: Sequence[str], asked_name: str, asked: str) -> Writer:
    named, person = _original(headers)
    if not person or is_own(person, own):
        named, person = asked_name, asked
    if not person or person == plain.address:
        return replace(plain, name=_clean(plain.name))
    name = named or asked_name if asked == person else named
    name = _clean(name or plain.name)
    reply_to = asked if asked != person else ""
    shown = name if name != person else ""
    return replace(plain, name=shown, address=person, reply_to=reply_to, via="group", through=plain.address)


def _is_form(address: str, headers: Headers, own: Sequence[str]) -> bool:
    """Return whether From is a program that writes for another person: no sender, our own address, a
    no-reply address.
    """
    if any(headers.get(field) for field in _BULK):
        return False
    return not address or is_own(address, own) or is_no_reply(address)


def _groups(headers: Headers) -> list[str]:
    """Return the addresses of the groups or lists that passed the email on."""
    return list(dict.fromkeys(_group_addresses(headers)))[:20]


def _group_addresses(headers: Headers) -> Iterator[str]:
    for value in headers.get("list-post", ())[:3]:
        yield from (address.lower() for address in _MAILTO.findall(value[:2_000]))
    for value in headers.get("list-id", ())[:3]:
        for list_id in _LIST_ID.findall(value[:2_000]):
            local, _, domain = list_id.lower().partition(".")
            yield f"{local}@{domain}"
    for field in ("x-beenthere", "x-spam-checked-in-group"):
        yield from (line_of(value, 254).lower() for value in headers.get(field, ())[:3])
    for value in headers.get("mailing-list", ())[:3]:
        yield from (address.lower() for address in _LIST_ADDRESS.findall(value[:2_000]))


def _is_ours_too(group: str, own: Sequence[str], delivered_to: Sequence[str]) -> bool:
    """Return whether a group of our own domain delivered into this mailbox, so that it is ours even if
    not configured.
    """
    domain = group.rpartition("@")[2]
    return group in delivered_to and any(address.rpartition("@")[2] == domain for address in own)


def _clean(name: str) -> str:
    """Return a name without the quote marks and the "via Group" that groups put around it."""
    bare = _without_group(name)
    return bare.strip("'\"‘’“”«» ") if bare != name else name


def _without_group(name: str) -> str:
    for via in _VIA:
        if (place := name.lower().rfind(via)) > 0:
            return name[:place]
    return name
