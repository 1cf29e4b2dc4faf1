"""Writes four weeks of the demo's past through the functions of intake, replies and closing, so that reports have data.

All conversations are finished when the demo starts. No operator is notified: consumers begin at the end of the log.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from automation import active
from automation.kinds import sla as sla_policy
from channels.emulators.demo.cast import Said
from channels.emulators.demo.demo import SHOP_ADDRESS, Demo
from inbox.access import Actor
from inbox.clock import now
from inbox.delivery import outbox
from inbox.dialogs import assignment, dialog_tags, episodes, read_marks, sla
from inbox.dialogs.locked import lock_dialog
from inbox.inbound import Arrival, LetterFacts, NewMessage, Sender
from inbox.intake import receive
from inbox.messages import replies
from inbox.models import PresenceSpan
from inbox.store import Store, Tx
from web.demo import week_tasks
from web.demo.history import Told
from web.demo.week_plan import Shift, Step, Weeks

SEED = 20
STEPS = 500  # in one transaction
STATUSES = {"online": ("online", 1), "lunch": ("away", 2)}  # presence and id of built-in statuses


async def write(
    store: Store, demo: Demo, channels: Mapping[str, int], people: Sequence[Actor], tags: Sequence[int]
) -> None:
    """Write the four weeks before now. channels: the id of each kind's channel. Call it before any connector fetches.

    tags: the ids of the demo's tags, in their order.
    """
    weeks = Weeks(SEED, now())
    steps = weeks.steps()
    past = Past(demo, channels, people, tags)
    demo.vk.world.echo = False  # the replies of the past are no news of the platform
    for begin in range(0, len(steps), STEPS):
        await store.write(partial(past.play, steps[begin : begin + STEPS]))
    demo.vk.world.echo = True
    demo.telegram.bot.queue.clear()
    await store.write(partial(past.finish, weeks.shifts()))
    await store.write(lambda tx: week_tasks.write(tx, people))


@dataclass(frozen=True)
class Past:
    """Carries out the steps of the plan."""

    demo: Demo
    channels: Mapping[str, int]
    people: Sequence[Actor]
    tags: Sequence[int]

    def play(self, steps: Sequence[Step], tx: Tx) -> None:
        """Carry out steps with the clock of the transaction set back."""
        for step in steps:
            tx.now = step.at
            if step.what == "writes":
                self._write(tx, step)
            else:
                self._act(tx, step, self._dialog_of(tx, step))

    def finish(self, shifts: Sequence[Shift], tx: Tx) -> None:
        """Mark everything as read, and record when the operators were there."""
        for dialog_id, count in tx.sql("select id, client_count from dialog order by id"):
            for person in self.people:
                read_marks.mark_read(tx, person, dialog_id, client_no=count)
        for shift in shifts:  # spans are recorded minute by minute, which would take a minute here
            state, status_id = STATUSES[shift.status]
            tx.insert(
                PresenceSpan,
                operator_id=self.people[shift.operator].id,
                state=state,
                status_id=status_id,
                from_at=shift.begins,
                until_at=shift.ends,
            )

    def _write(self, tx: Tx, step: Step) -> None:
        channel_id = self.channels[step.client.kind]
        by_mail = step.client.kind == "email"
        arrival = letter(step) if by_mail else self._told(step).arrival(Said(step.text), step.at)
        receive(tx, channel_id, [arrival], None)
        dialog_id = self._dialog_of(tx, step)
        rules = [rule for rule in active.load(tx).rules if rule.kind is sla_policy.KIND]
        sla_policy.apply(tx, rules, lock_dialog(tx, dialog_id), cause=f"week/{step.client.key}/{step.at}")

    def _act(self, tx: Tx, step: Step, dialog_id: int) -> None:
        actor = self.people[step.by]
        self._miss(tx, dialog_id)
        match step.what:
            case "replies":
                self._reply(tx, actor, step, dialog_id)
            case "assigns":
                assignment.assign(tx, actor, dialog_id, operator_id=self.people[step.to].id)
            case "ignores":
                episodes.mark_no_answer(tx, actor, dialog_id)
            case "closes":
                episodes.close(tx, actor, dialog_id, reason=step.text)
            case "tags":
                dialog_tags.change_tags(tx, actor, dialog_id, add=[self.tags[place] for place in step.tags])

    def _miss(self, tx: Tx, dialog_id: int) -> None:
        """Announce a missed target at its instant, as the timer would have done."""
        at, due_at = tx.now, tx.sql("select due_at from dialog where id = :id", id=dialog_id)[0][0]
        if due_at is not None and due_at < at:
            tx.now = due_at
            sla.announce_due(tx, dialog_id, due_at)
            tx.now = at

    def _reply(self, tx: Tx, actor: Actor, step: Step, dialog_id: int) -> None:
        [(seen,)] = tx.sql("select last_no from dialog where id = :id", id=dialog_id)
        reply = replies.reply(tx, actor, dialog_id, text=step.text, seen=seen)
        if step.client.kind == "email":
            external_id = f"<{reply['message_id']}@{SHOP_ADDRESS.partition('@')[2]}>"
        else:
            external_id = self._told(step).answered(step.text, tx.now)
        outbox.mark_arrived(tx, reply["delivery_id"], external_id=external_id, at=tx.now)

    def _told(self, step: Step) -> Told:
        return Told(self.demo, self.channels[step.client.kind], step.client)

    def _dialog_of(self, tx: Tx, step: Step) -> int:
        [(dialog_id,)] = tx.sql(
            "select id from dialog where channel_id = :channel and thread_key = :key",
            channel=self.channels[step.client.kind],
            key=f"letter:{step.thread}" if step.thread else step.client.key,
        )
        return int(dialog_id)


def letter(step: Step) -> Arrival:
    """Return an e-mail of the client; those of one request have one thread."""
    client, key = step.client, f"{step.client.key}.{step.at}"
    header_id = f"<{step.at}.{client.key}>"
    subject = step.text.partition(".")[0][:70]
    sender = f"{client.name} <{client.key}>"
    head = f"From: {sender}\r\nTo: {SHOP_ADDRESS}\r\nSubject: {subject}\r\nMessage-ID: {header_id}\r\n"
    message = NewMessage(
        thread_key=f"letter:{step.thread}",
        external_id=header_id,
        sender=Sender("email", client.key, client.name, client.key),
        sent_at=step.at,
        text=step.text,
        letter=LetterFacts(header_id, subject, sender, (SHOP_ADDRESS,)),
    )
    return Arrival(key, f"{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{step.text}\r\n", message)
