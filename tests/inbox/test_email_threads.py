"""Threading of e-mails, and copies of one e-mail (pains 5, 6, 7; A11, A13; decisions 1.11)."""

import json
from typing import Any

import pytest

from inbox import channels, consistency, emails, listing
from inbox.access import CLI
from inbox.dialogs import episodes
from inbox.inbound import Arrival, LetterFacts, NewMessage, Sender, ThreadHints
from inbox.intake import take_in
from inbox.listing import search_results
from inbox.messages import replies
from tests.conftest import Cast


class Post:
    """Two mailboxes of the shop."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.count = cast, 0
        self.sales = self.support = 0

    async def open(self) -> "Post":
        def add(name: str) -> Any:
            return lambda tx: channels.add(tx, CLI, kind="email", name=name, settings={}, sealed="", can={})

        self.sales = await self.cast.store.write(add("sales"))
        self.support = await self.cast.store.write(add("support"))
        return self

    async def letter(
        self,
        sender: str,
        header_id: str,
        *,
        to: int | None = None,
        hints: ThreadHints | None = None,
        digest: str = "d",
        text: str = "hello",
    ) -> int | None:
        """Receive an e-mail; return the id of its dialog."""
        self.count += 1
        facts = LetterFacts(header_id, f"Subject of {header_id}", sender, ("shop@example.com",), references="<old@x>")
        message = NewMessage(
            f"letter:{header_id}#{digest}",
            f"{header_id}#{digest}",
            Sender("email", sender, sender.partition("@")[0], sender),
            1_700_000_000_000 + self.count,
            text=text,
            letter=facts,
            hints=hints or ThreadHints(),
        )
        arrival = Arrival(f"uid:1:{self.count}", b"raw", message)
        await take_in(self.cast.store, to or self.sales, [arrival], str(self.count))
        found = await self.cast.store.rows("select dialog_id from letter where header_id = :id", id=header_id)
        return found[-1][0] if found else None


@pytest.fixture
async def post(cast: Cast) -> Post:
    return await Post(cast).open()


async def test_reply_joins_the_thread_it_names_if_its_sender_is_the_client(post: Post) -> None:
    first = await post.letter("kate@mail.example", "<1@x>")
    for hints in (
        ThreadHints(references=("<unknown@x>", "<1@x>")),
        ThreadHints(token_dialog=first),
        ThreadHints(number=1),
    ):
        assert await post.letter("kate@mail.example", f"<{post.count + 5}@x>", hints=hints) == first


async def test_stranger_who_names_a_thread_gets_an_own_dialog_that_mentions_it(post: Post) -> None:
    first = await post.letter("kate@mail.example", "<1@x>")
    for hints in (ThreadHints(references=("<1@x>",)), ThreadHints(token_dialog=first), ThreadHints(number=1)):
        other = await post.letter("mallory@evil.example", f"<m{post.count}@x>", hints=hints)
        assert other != first
        shown = json.loads(await listing.dialog(post.cast.store, post.cast.anna, other or 0))
        assert shown["messages"][0]["data"]["related"] == first
        assert shown["contact"]["name"] == "mallory"


async def test_another_address_of_the_client_continues_the_thread(post: Post) -> None:
    from inbox.contacts import cards

    first = await post.letter("kate@mail.example", "<1@x>")
    contact = (await post.cast.store.rows("select contact_id from dialog where id = :id", id=first))[0][0]
    await post.cast.store.write(
        lambda tx: cards.add_identity(tx, post.cast.anna, contact, kind="email", external_id="Kate@Work.example")
    )
    assert await post.letter("kate@work.example", "<2@x>", hints=ThreadHints(references=("<1@x>",))) == first


async def test_thread_of_another_mailbox_is_not_joined(post: Post) -> None:
    first = await post.letter("kate@mail.example", "<1@x>")
    second = await post.letter(
        "kate@mail.example", "<2@x>", to=post.support, hints=ThreadHints(references=("<1@x>",), token_dialog=first)
    )
    assert second != first


async def test_email_in_two_mailboxes_is_one_message_that_names_both(post: Post) -> None:
    first = await post.letter("kate@mail.example", "<1@x>")
    await post.letter("kate@mail.example", "<1@x>", to=post.support)
    await post.letter("kate@mail.example", "<1@x>", to=post.support)
    rows = await post.cast.store.rows("select dialog_id, data from message where kind = 'in'")
    assert [(row[0], json.loads(row[1])) for row in rows] == [(first, {"also_at": [post.support]})]


async def test_same_email_after_a_new_uidvalidity_is_stored_once(post: Post) -> None:
    await post.letter("kate@mail.example", "<1@x>")
    await post.letter("kate@mail.example", "<1@x>")
    assert len(await post.cast.store.rows("select 1 from message")) == 1
    states = await post.cast.store.rows("select state from journal order by id")
    assert [row[0] for row in states] == ["taken", "repeated"]


async def test_two_emails_with_one_message_id_are_both_stored(post: Post) -> None:
    await post.letter("mallory@evil.example", "<1@x>", digest="first")
    await post.letter("kate@mail.example", "<1@x>", digest="second")
    assert len(await post.cast.store.rows("select 1 from message where kind = 'in'")) == 2
    assert await consistency.find_differences(post.cast.store) == []


async def test_reply_context_has_the_recipient_and_the_answered_email(post: Post) -> None:
    first = await post.letter("kate@mail.example", "<1@x>", text="the question")
    await post.cast.store.write(lambda tx: replies.reply(tx, post.cast.anna, first or 0, text="the answer", seen=1))
    context = await post.cast.store.write(lambda tx: emails.load_context(tx, first or 0, 3))
    assert context == emails.Context(
        "kate@mail.example", "kate", "Subject of <1@x>", "<1@x>", "<old@x>", 1, "the question"
    )


async def test_email_is_found_by_its_subject(post: Post) -> None:
    pass

    await post.letter("kate@mail.example", "<77@x>", text="nothing to see")
    answer = json.loads(await search_results.search(post.cast.store, post.cast.anna, "subjects 77"))
    assert [one["text"] for one in answer["messages"]] == ["nothing to see"]


async def test_autoreply_email_opens_no_wait_and_reopens_nothing(post: Post) -> None:
    first = await post.letter("kate@mail.example", "<1@x>")
    await post.cast.store.write(lambda tx: episodes.close(tx, post.cast.anna, first or 0))
    facts = LetterFacts("<auto@x>", "Out of office", "kate@mail.example")
    away = NewMessage(
        "letter:auto",
        "<auto@x>#1",
        Sender("email", "kate@mail.example", "kate"),
        5,
        text="I am away",
        letter=facts,
        hints=ThreadHints(references=("<1@x>",)),
        automatic="auto-replied",
    )
    await take_in(post.cast.store, post.sales, [Arrival("uid:1:99", b"raw", away)], "99")
    row = (await post.cast.store.rows("select open, waiting_since, client_count from dialog where id = :id", id=first))[
        0
    ]
    assert tuple(row) == (0, None, 2)
