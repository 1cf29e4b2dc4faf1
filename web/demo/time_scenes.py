"""Plays scenes in which time passes in the demo: what is stored becomes older, and due timers then run.

The clock stays as it is, so open browsers agree with the server about "now".
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Mapping

from channels.emulators.demo.phone import Client, Practice
from inbox.access import SYSTEM
from inbox.clock import HOUR, MINUTE
from inbox.events import EventKind
from inbox.store import Store, Tx

NORM_MS = HOUR  # the SLA target of a new installation
SILENT_MS = NORM_MS - MINUTE  # so that the visitor sees the target missed a minute later
ARRIVES_SECONDS = 20.0
LOOK_SECONDS = 0.1
QUESTIONS = {
    "ru": "Подскажите, пожалуйста, можно ли вернуть товар без чека?",
    "en": "Could you tell me whether I can return an item without a receipt?",
}

# Columns that hold instants, for tables whose rows belong to a dialog by `dialog_id`.
_OF_DIALOGS: Mapping[str, tuple[str, ...]] = {
    "episode": ("opened_at", "closed_at", "first_reply_at"),
    "wait": ("started_at", "ended_at", "due_at", "breached_at"),
    "message": ("sent_at", "created_at", "edited_at", "deleted_at"),
    "assignment": ("from_at",),
    "closure": ("at", "reopened_at"),
    "delivery": ("queued_at", "sent_at", "not_before", "expires_at"),
    "notice": ("at", "read_at"),
}
_DIALOG = ("created_at", "last_at", "waiting_since", "due_at", "snoozed_at", "snooze_until", "blocked_at")
_TIMERS = ("sla", "snooze", "rules")


def make_older(tx: Tx, ms: int, *, dialog_id: int | None = None) -> None:
    """Make a dialog, or all of them, older by ms; operators' browsers then load everything again."""
    only = "" if dialog_id is None else f" and id = {int(dialog_id)}"
    _shift(tx, "dialog", _DIALOG, ms, only)
    # Waiting dialogs are ordered by an instant, the others by its distance from one that never comes.
    tx.sql(
        "update dialog set urgency = urgency + case when waiting_since is null then cast(:ms as bigint) else -:ms end"
        f" where 1 = 1{only}",
        ms=ms,
    )
    of_dialog = "" if dialog_id is None else f" and dialog_id = {int(dialog_id)}"
    for table, columns in _OF_DIALOGS.items():
        _shift(tx, table, columns, ms, of_dialog)
    kinds = ", ".join(f"'{kind}'" for kind in _TIMERS)
    timer = "" if dialog_id is None else f" and object_id = {int(dialog_id)}"
    _shift(tx, "due", ("at",), ms, f" and kind in ({kinds}){timer}")
    for (operator_id,) in tx.sql("select id from operator order by id"):
        tx.emit(
            EventKind.grants_changed, SYSTEM, object_kind="operator", object_id=operator_id, only_operator=operator_id
        )


def _shift(tx: Tx, table: str, columns: tuple[str, ...], ms: int, where: str) -> None:
    changes = ", ".join(f"{column} = {column} - :ms" for column in columns)
    tx.sql(f'update "{table}" set {changes} where 1 = 1{where}', ms=ms)


class TimeScenes:
    """The scenes "one hour later" and "silent operator"."""

    SCENES = ("hour", "silent")

    def __init__(self, store: Store, practice: Practice) -> None:
        self._store, self._practice = store, practice
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def playing(self) -> list[str]:
        """Return the scenes that are being played."""
        return [scene for scene, task in self._tasks.items() if not task.done()]

    def play(self, scene: str, client: Client) -> None:
        """Start a scene; one that is being played is not started again."""
        if scene not in self.playing():
            work = self._hour() if scene == "hour" else self._silent(client)
            self._tasks[scene] = asyncio.create_task(work)

    async def stop(self) -> None:
        """End what is being played."""
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _hour(self) -> None:
        await self._store.write(lambda tx: make_older(tx, HOUR))

    async def _silent(self, client: Client) -> None:
        """Let a client ask and wait nearly an hour: the SLA rule warns at once and is missed a minute later."""
        before = await self._last_message()
        self._practice.write(client, {"text": QUESTIONS[client.language]})
        for _ in range(round(ARRIVES_SECONDS / LOOK_SECONDS)):
            if (dialog_id := await self._arrived(client, before)) is not None:
                await self._store.write(functools.partial(make_older, ms=SILENT_MS, dialog_id=dialog_id))
                return
            await asyncio.sleep(LOOK_SECONDS)

    async def _last_message(self) -> int:
        return int((await self._store.rows("select coalesce(max(id), 0) from message"))[0][0])

    async def _arrived(self, client: Client, after: int) -> int | None:
        """Return the client's dialog once their message is in it and the rules have given its wait a target."""
        rows = await self._store.rows(
            "select d.id from dialog d join channel c on c.id = d.channel_id join wait w on w.dialog_id = d.id"
            " where c.kind = :kind and d.thread_key = :key and w.ended_at is null and w.norm_ms is not null"
            " and exists (select 1 from message m where m.dialog_id = d.id and m.kind = 'in' and m.id > :after)",
            kind=client.kind,
            key=client.key,
            after=after,
        )
        return int(rows[0][0]) if rows else None
