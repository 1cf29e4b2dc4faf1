"""Emails unseen notifications to operators who are away, through the mailbox chosen for it.

Only this part depends on mail: if it fails, the bell, sounds and desktop messages still work (pain 22).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import orjson
import structlog

from channels.base import SendError
from channels.email.service_mail import Note, send_note
from inbox import channels, clock
from inbox.channels import ChannelRow
from inbox.clock import MINUTE
from inbox.listing.notifications import rows
from inbox.notifications import mail_queue
from inbox.notifications import store as notifications
from inbox.notifications.mail_queue import Claimed
from inbox.store import Store, Tx
from web.background.notification_mail import compose_email
from web.live.presence import Presence

STOP_SECONDS = 0.5  # until the task is told again that it has to end
LOOK_SECONDS = 5.0
# Browsers take a while to reconnect after a start; until then every operator would seem to be away.
SETTLE_SECONDS = 60.0
THERE_MINUTES = 2
log = structlog.get_logger("away")


class NotificationMailer:
    def __init__(
        self,
        store: Store,
        presence: Presence,
        unseal: Callable[[str], dict[str, str]],
        *,
        key: bytes,
        base: str,
    ) -> None:
        self._store, self._presence, self._unseal, self._key, self._base = store, presence, unseal, key, base

    async def start(self) -> None:
        self._began = time.monotonic()
        self._task = asyncio.create_task(self._run(), name="away")

    async def stop(self) -> None:
        # Sending turns a cancellation into its own error and may swallow it, so that the task has to be told again.
        while not self._task.done():
            self._task.cancel()
            await asyncio.wait({self._task}, timeout=STOP_SECONDS)

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                await self._look()
            except Exception:
                log.exception("notification emails could not be sent")

    async def _look(self) -> None:
        settled = time.monotonic() - self._began > SETTLE_SECONDS
        for operator_id, at_once in await mail_queue.list_waiting(self._store, clock.now()):
            present = self._presence.people.get(operator_id) == "online"
            if present and not at_once:
                await self._postpone(operator_id)
            elif settled or at_once:
                await self._write_to(operator_id, present=present or not settled)

    async def _postpone(self, operator_id: int) -> None:
        until = clock.now() + THERE_MINUTES * MINUTE
        await self._store.write(lambda tx: mail_queue.postpone(tx, operator_id, until))

    async def _write_to(self, operator_id: int, *, present: bool) -> None:
        mailbox = await service_mailbox(self._store)
        if mailbox is None:
            await self._postpone(operator_id)
            return
        claimed = await self._store.write(lambda tx: mail_queue.claim(tx, operator_id, present=present))
        if claimed is not None:
            await self._send(mailbox, claimed)

    async def _send(self, mailbox: ChannelRow, claimed: Claimed) -> None:
        shown = (await rows(self._store, {claimed.operator_id: claimed.notice_ids}))[claimed.operator_id]
        if not shown:  # the operator may no longer see any of them
            await self._store.write(lambda tx: mail_queue.settle(tx, claimed.notice_ids, "read"))
            return
        operators = await self._store.rows("select id, name from operator")
        people = {int(operator_id): str(name) for operator_id, name in operators}
        unseen = [orjson.loads(text) for text in shown.values()]
        subject, text = compose_email(unseen, name=claimed.name, locale=claimed.locale, people=people, base=self._base)
        note = Note(claimed.email, claimed.name, subject, text, max(claimed.notice_ids))
        settled = await self._try(mailbox, note, claimed)
        await self._store.write(settled)

    async def _try(self, mailbox: ChannelRow, note: Note, claimed: Claimed) -> Callable[[Tx], None]:
        """Try to send; returns the outcome to store."""
        ids = claimed.notice_ids
        try:
            await send_note(mailbox.settings, self._unseal(mailbox.sealed), self._key, note)
        except SendError as refusal:
            reason = f"{refusal.code}: {refusal.detail}"
            log.warning("notification email not sent", operator=claimed.operator_id, why=refusal.code)
            if refusal.permanent:
                return lambda tx: notifications.settle_email(tx, claimed.operator_id, ids, "failed", reason)
            return lambda tx: mail_queue.retry(tx, ids, reason)
        except Exception as error:  # for example a secret of another key, or settings of another version
            reason = f"{type(error).__name__}: {error}"
            log.warning("notification email not sent", operator=claimed.operator_id, why=type(error).__name__)
            return lambda tx: mail_queue.retry(tx, ids, reason)
        return lambda tx: notifications.settle_email(tx, claimed.operator_id, ids, "sent")


async def service_mailbox(store: Store) -> ChannelRow | None:
    """Return the mailbox that sends notification emails; None when none was chosen, or it was disconnected."""
    rows = await store.rows("select value from meta where key = :key", key=mail_queue.SERVICE_MAILBOX)
    chosen = int(orjson.loads(rows[0][0])) if rows else 0
    active = await channels.list_active(store)
    return next((row for row in active if row.id == chosen and row.kind == "email"), None)
