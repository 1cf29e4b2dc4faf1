"""Handles what platforms report about stored messages: bounces of e-mails, read receipts and reactions."""

from inbox.access import SYSTEM
from inbox.contacts.identities import ensure_identity
from inbox.delivery import outbox, receipts
from inbox.dialogs.locked import lock_dialog
from inbox.dialogs.timeline import append_message
from inbox.inbound import LetterReport, Reacted, ReadUpTo
from inbox.messages import reactions
from inbox.models import Dialog
from inbox.store import Tx


def record_read(tx: Tx, channel_id: int, read: ReadUpTo) -> None:
    """Mark messages as read by the client; the stored number also covers messages whose id arrives later."""
    rows = tx.sql(
        "select id from dialog where channel_id = :channel and thread_key = :key",
        channel=channel_id,
        key=read.thread_key,
    )
    if not rows:
        return
    dialog_id = rows[0][0]
    tx.lock(Dialog, dialog_id)
    before = tx.sql("select upto from client_mark where dialog_id = :dialog", dialog=dialog_id)
    tx.sql(
        "insert into client_mark (dialog_id, upto) values (:dialog, :upto)"
        " on conflict (dialog_id) do update set upto = excluded.upto where client_mark.upto < excluded.upto",
        dialog=dialog_id,
        upto=read.upto,
    )
    receipts.record_read(tx, dialog_id, read.upto, before=before[0][0] if before else 0)


def record_reaction(tx: Tx, channel_id: int, reaction: Reacted, journal_id: int) -> None:
    """Store the reactions of one person to a stored message; reactions to an unknown message are dropped."""
    rows = tx.sql(
        "select d.id, coalesce((select m.id from message m where m.dialog_id = d.id and m.external_id = :external),"
        " (select a.message_id from attachment a where a.dialog_id = d.id and a.external_id = :external limit 1))"
        " from dialog d where d.channel_id = :channel and d.thread_key = :key",
        channel=channel_id,
        key=reaction.thread_key,
        external=reaction.external_id,
    )
    dialog_id, message_id = rows[0] if rows else (None, None)
    if dialog_id is None or message_id is None:
        tx.sql(
            "update journal set state = 'ignored', reason = 'reaction to an unknown message' where id = :id",
            id=journal_id,
        )
        return
    identity_id, _ = ensure_identity(tx, channel_id, reaction.sender)  # before the dialog is locked, as everywhere
    dialog = lock_dialog(tx, dialog_id)
    reactions.set_client_reactions(
        tx, dialog, message_id, identity_id=identity_id, signs=reaction.signs, at=reaction.at, place=reaction.place
    )


def record_email_report(tx: Tx, channel_id: int, report: LetterReport, journal_id: int) -> str | None:
    """Record a mail server's report in the dialog of its e-mail; return "new" or "repeated".

    Returns None when this mailbox sent no such e-mail; then the report is an e-mail like any other.
    """
    rows = tx.sql(
        "select no from delivery where id = :id and dialog_id = :dialog and channel_id = :channel",
        id=report.delivery_id,
        dialog=report.dialog_id,
        channel=channel_id,
    )
    if not rows:
        return None
    [(no,)] = rows
    dialog = lock_dialog(tx, report.dialog_id)
    if tx.sql(
        "select 1 from message where dialog_id = :dialog and external_id = :external",
        dialog=report.dialog_id,
        external=report.external_id,
    ):
        tx.sql("update journal set state = 'repeated' where id = :id", id=journal_id)
        return "repeated"
    if report.outcome in ("failed", "delayed"):
        facts = {"no": no, "recipient": report.recipient, "status": report.status, "words": report.words}
        append_message(
            tx,
            SYSTEM,
            dialog,
            kind="system",
            content="bounced" if report.outcome == "failed" else "held-up",
            data={name: value for name, value in facts.items() if value},
            external_id=report.external_id,
            journal_id=journal_id,
        )
    if report.outcome == "failed":
        receipts.record_bounce(tx, report.delivery_id, detail=report.words or report.status)
    elif report.outcome == "delivered":
        outbox.mark_delivered_or_read(tx, report.delivery_id, state="delivered")
    return "new"
