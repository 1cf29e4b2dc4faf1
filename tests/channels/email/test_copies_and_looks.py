"""Tests that copies, subjects and formatting of outgoing emails arrive as meant, and nothing more (A14, decisions
1.11).
"""

from __future__ import annotations

import email
import re
from dataclasses import replace
from email import policy
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.email import compose, html_body
from channels.email.compose import NotSendable
from channels.emulators.mail import MailEmulator
from inbox import emails
from inbox.messages import markup, replies
from inbox.messages.replies import SendOptions
from tests.channels.email.conftest import SHOP, SQLITE, Office
from tests.channels.email.test_emulator import connect
from tests.channels.email.test_injection import ATTACKS, BASE
from tests.conftest import examples

TAGS = {"a", "strong", "em", "br", "ul", "ol", "li"}


class Tags(HTMLParser):
    """The elements that a browser would find."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def looked_at(made: str) -> Tags:
    tags = Tags()
    tags.feed(made)
    tags.close()
    assert not tags.open
    for tag, attributes in tags.found:
        assert tag in TAGS, tag
        assert set(attributes) <= ({"href"} if tag == "a" else {"start"} if tag == "ol" else set()), attributes
        assert re.match(r"(?i:https?://|mailto:)", attributes.get("href") or "https://"), attributes
    return tags


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("one\n**two**", "one<br>\n<strong>two</strong>"),
        ("_a_ <b>", "<em>a</em> &lt;b&gt;"),
        ("list:\n- one\n- **two**\nend", "list:<ul><li>one</li><li><strong>two</strong></li></ul>end"),
        ("3. three\n4. four", '<ol start="3"><li>three</li><li>four</li></ol>'),
        ("[x & y](https://a.example/?b=1&c=2)", '<a href="https://a.example/?b=1&amp;c=2">x &amp; y</a>'),
        ("see https://a.example/.", 'see <a href="https://a.example/">https://a.example/</a>.'),
    ],
)
def test_formatting_becomes_a_few_tags(typed: str, made: str) -> None:
    marked = markup.read(typed)
    assert html_body.text_to_html(marked.text, marked.entities) == made


HOSTILE = [
    "<script>alert(1)</script>",
    "**<img src=x onerror=alert(1)>**",
    '[a](https://a.example/"onmouseover="alert(1))',
    "[<b>](https://a.example/<script>)",
    "[x](javascript:alert(1)) [y](data:text/html,x) [z](HTTPS://A.example/)",
    "https://a.example/'onclick='alert(1)",
    "- <li>\n- </ul><script>",
    "&lt;script&gt; &#60;b&#62;",
]


@pytest.mark.parametrize("typed", HOSTILE + ATTACKS)
def test_nothing_typed_becomes_a_tag_or_leads_to_a_script(typed: str) -> None:
    marked = markup.read(typed)
    looked_at(html_body.text_to_html(marked.text, marked.entities))
    looked_at(html_body.lines_to_html(typed))


@settings(max_examples=examples(300), deadline=None)
@given(st.text(alphabet="ab<>&\"'*_[]()- \n1.:/htpsj\u2028", max_size=80), st.lists(st.integers(0, 90), max_size=8))
def test_any_text_under_any_entities_stays_text(text: str, numbers: list[int]) -> None:
    urls = ["https://a.example/", "javascript:alert(1)", "mailto:a@b.example"]
    entities = [
        {"type": ("bold", "italic", "text_link")[n % 3], "offset": n // 2, "length": 1 + n % 7, "url": urls[n % 3]}
        for n in numbers
    ]
    looked_at(html_body.text_to_html(text, entities))


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_copy_is_an_address_or_the_letter_is_refused(attack: str) -> None:
    for value in (f"a@b{attack}", attack):
        with pytest.raises(NotSendable):
            compose.compose_email(replace(BASE, copies=["anna@client.example", value]))


def test_copies_stand_in_a_header_and_blind_ones_in_none() -> None:
    many = [f"person{number}@client.example" for number in range(20)]
    raw = compose.compose_email(replace(BASE, copies=many, blind=["secret@client.example"]))
    parsed = email.message_from_bytes(raw, policy=policy.default)
    assert [address.addr_spec for address in parsed["Cc"].addresses] == many
    assert parsed["Bcc"] is None and b"secret" not in raw
    assert max(len(line) for line in raw.split(b"\r\n\r\n")[0].split(b"\r\n")) <= 78


@SQLITE
async def test_an_email_with_all_options_is_sent_end_to_end(office: Office, mail: MailEmulator) -> None:
    await connect(office, mail, from_name="Ольха")
    asked = mail.world.write(SHOP, sender="kate@client.example", name="Катя", subject="Возврат", text="Где деньги?")
    await office.got("Где деньги?")
    [(dialog, _)] = await office.dialogs()
    wish = emails.email_options("Возврат по заказу", ["accounts@client.example", SHOP], ["lawyer@client.example"])
    how = SendOptions(letter=wish, formatted=True, reply_to_no=1)
    done = await office.store.write(
        lambda tx: replies.reply(tx, office.anna, dialog, text="Деньги **отправлены**:\n- вчера", seen=1, how=how)
    )
    await office.ends(done["message_id"], "sent")
    [sent] = mail.world.ledger.of("sent")
    assert sent["to"] == ["kate@client.example", "accounts@client.example", "lawyer@client.example"]
    assert (sent["subject"], sent["in_reply_to"]) == ("Возврат по заказу", asked)
    stored = await office.rows("select subject, recipients, copies, blind from letter where header_id = ''")
    assert stored == [
        (
            "Возврат по заказу",
            '["kate@client.example"]',
            f'["accounts@client.example","{SHOP}"]',
            '["lawyer@client.example"]',
        )
    ]
    assert (await office.rows("select text from message where kind = 'out'"))[0][0] == "Деньги отправлены:\n- вчера"
    # The recipient of a copy may answer in the thread; a stranger who knows its ids may not.
    for sender, text in (("accounts@client.example", "Видим, спасибо"), ("eve@other.example", "Я тоже")):
        mail.world.write(
            SHOP, sender=sender, name="", subject="Re: Возврат", text=text, in_reply_to=str(sent["message_id"])
        )
    await office.got("Где деньги?", "Видим, спасибо", "Я тоже")
    rows = await office.rows("select text, dialog_id from message where kind = 'in' order by dialog_id, no")
    assert [(text, where == dialog) for text, where in rows] == [
        ("Где деньги?", True),
        ("Видим, спасибо", True),
        ("Я тоже", False),
    ]
