"""Emails of people through a group that delivers to our mailbox, or through a form on a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tests.channels.email.corpus import Specimen
from tests.channels.email.corpus.raw_emails import SHOP, encoded, raw

GROUP = "support@olkha.example"  # an own address of the mailbox
_GOOGLE = f"""Precedence: list
Mailing-list: list {GROUP}; contact support+owners@olkha.example
List-ID: <support.olkha.example>
X-Google-Group-Id: 443320
List-Post: <https://groups.google.example/a/olkha.example/group/support/post>, <mailto:{GROUP}>
List-Help: <https://support.google.example/>, <mailto:support+help@olkha.example>
List-Unsubscribe: <mailto:googlegroups-manage+443320+unsubscribe@googlegroups.example>
X-Spam-Checked-In-Group: {GROUP}"""
_MAILMAN = f"""Precedence: list
List-Id: Support of Olkha <support.olkha.example>
List-Post: <mailto:{GROUP}>
List-Unsubscribe: <mailto:support-leave@olkha.example>
X-BeenThere: {GROUP}
X-Mailman-Version: 2.1.39
Errors-To: support-bounces@olkha.example"""
_PEOPLE = [
    ("Kate Smith", "kate@client.example"),
    ("Катя Морозова", "kate@client.example"),
    ("", "ivan@firm.example"),
    ("O'Brien, Pat", "pat@client.example"),
    ("Пётр", "petr@post.example"),
]
_TEXT = "Good day! When will my order 15 arrive?"


def _quoted(name: str) -> str:
    return encoded(name) if not name.isascii() else f'"{name}"'


def _head(sender: str, more: str) -> str:
    return f"{more}\nFrom: {sender}\nTo: {GROUP}\nSubject: order\nDate: Fri, 13 Nov 2026 12:01:00 +0300"


def _through_groups() -> Iterator[Specimen]:
    for name, address in _PEOPLE:
        shown = f"'{name}'" if name else f"'{address}'"
        rewritten = f"{_quoted(f'{shown} via Support')} <{GROUP}>"
        person = f"{_quoted(name)} <{address}>" if name else address
        heads = [
            _head(rewritten, f"{_GOOGLE}\nX-Original-From: {person}\nReply-To: {person}\nX-Original-Sender: {address}"),
            _head(rewritten, f"{_GOOGLE}\nX-Original-Sender: {address}"),
            _head(rewritten, f"{_GOOGLE}\nReply-To: {person}"),
            _head(rewritten, f"{_GOOGLE}\nReply-To: {GROUP}\nX-Original-From: {person}"),
            _head(person, f"{_GOOGLE}\nX-Original-Sender: {address}\nReply-To: {GROUP}"),
            _head(person, _MAILMAN),
            _head(f"{_quoted(f'{name or address} via Support')} <{GROUP}>", f"{_MAILMAN}\nReply-To: {person}"),
        ]
        for which, head in enumerate(heads):
            made = raw(head, _TEXT)
            yield Specimen(f"group {which} {name}", "group", "en", made, sender=address, visible=("When will",))


def _through_forms() -> Iterator[Specimen]:
    """Return emails of forms on pages, which write in their own name; the person is in Reply-To."""
    for name, address in _PEOPLE:
        person = f"{_quoted(name)} <{address}>" if name else address
        for sender in (
            "Olkha <noreply@olkha.example>",
            "no-reply@forms.example",
            f"Olkha <{SHOP}>",
            "WordPress <wordpress@olkha.example>",
            "donotreply@builder.example",
        ):
            for more in (
                "X-Mailer: PHPMailer 6.8",
                "Auto-Submitted: auto-generated",
                "X-PHP-Originating-Script: 33:mail.php",
            ):
                head = _head(sender, f"{more}\nReply-To: {person}")
                made = raw(head, f"Name: {name}\nE-mail: {address}\nMessage: {_TEXT}")
                yield Specimen(f"form {name} {sender} {more[:6]}", "web form", "en", made, sender=address)
        nobody = raw(_head("", f"Reply-To: {person}").replace("\nFrom: \n", "\n"), _TEXT)
        yield Specimen(f"no sender {name}", "web form", "en", nobody, sender=address)


def specimens() -> list[Specimen]:
    """Return all emails of people that come through another sender."""
    all_of_them = [*_through_groups(), *_through_forms()]
    return [replace(specimen, name=f"{number}: {specimen.name}") for number, specimen in enumerate(all_of_them)]
