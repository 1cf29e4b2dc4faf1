"""Sends the weekly e-mail through the mailbox of service e-mails, once for each person and week."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable

import structlog

from channels.base import SendError
from channels.email.service_mail import Note, send_note
from inbox.channels import ChannelRow
from inbox.store import Store
from reports import progress, weekly_email
from reports.filters import ReportFilter
from reports.overview import overview
from reports.weekly_email import Recipient
from web.background import report_mail
from web.background.notification_mailer import service_mailbox

STOP_SECONDS = 0.5  # until the task is told again that it has to end
LOOK_SECONDS = 20.0
NUMBERS = 10**9  # Message-IDs of weekly e-mails are numbered beyond those of notifications
log = structlog.get_logger("report letters")


class ReportMailer:
    """A task that looks for weekly e-mails that are due."""

    def __init__(self, store: Store, unseal: Callable[[str], dict[str, str]], *, key: bytes, base: str) -> None:
        self._store, self._unseal, self._key, self._base = store, unseal, key, base

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="report letters")

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
                log.exception("weekly e-mails could not be sent")

    async def _look(self) -> None:
        """Send what is due; facts of the week must be complete, and a mailbox must have been chosen."""
        if (await progress.freshness(self._store))["building"]:
            return
        while (mailbox := await service_mailbox(self._store)) is not None:
            recipient = await self._store.write(weekly_email.claim)
            if recipient is None:
                return
            error, permanent = await self._send(mailbox, recipient)
            settled = functools.partial(weekly_email.settle, recipient=recipient, error=error, permanent=permanent)
            await self._store.write(settled)

    async def _send(self, mailbox: ChannelRow, recipient: Recipient) -> tuple[str, bool]:
        """Return why the e-mail could not be sent, "" when it was, and whether that is for good."""
        actor = recipient.actor
        try:
            shown = await overview(self._store, actor, ReportFilter(recipient.period))
            subject, text = report_mail.compose(
                shown["numbers"], recipient.period, name=actor.name, locale=recipient.locale, base=self._base
            )
            number = recipient.due_day * NUMBERS + (actor.id or 0)
            note = Note(recipient.email, actor.name, subject, text, number)
            await send_note(mailbox.settings, self._unseal(mailbox.sealed), self._key, note)
        except SendError as refusal:
            log.warning("weekly e-mail not sent", operator=actor.id, why=refusal.code)
            return f"{refusal.code}: {refusal.detail}", refusal.permanent
        except Exception as error:  # for example a secret of another key, or settings of another version
            log.warning("weekly e-mail not sent", operator=actor.id, why=type(error).__name__)
            return f"{type(error).__name__}: {error}", False
        return "", False
