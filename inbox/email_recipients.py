"""Decides which addresses a reply in an e-mail conversation goes to, and who takes part in it (docs/decisions/0010)."""

from dataclasses import replace
from typing import Any

import orjson

from inbox.inbound import NewMessage
from inbox.store import Tx


def with_answer_address(
    tx: Tx, message: NewMessage, reply_to: str, *, dialog_id: int | None, contact_id: int
) -> NewMessage:
    """Return the message with the address that replies go to, when its Reply-To may be followed.

    Anybody can write a Reply-To below a client's name. It is followed in the conversation that the e-mail begins
    (dialog_id is None). In an existing one, it is followed only if it is an address of the client's card, or if replies
    go there already. Otherwise the operator sees it and decides.
    """
    trusted = dialog_id is None or _asked_last(tx, dialog_id) == reply_to
    if not trusted:
        rows = tx.sql(
            "select 1 from identity where contact_id = :contact and kind = 'email' and external_id = :address",
            contact=contact_id,
            address=reply_to,
        )
        trusted = bool(rows)
    return replace(message, data=message.data | {"answer_to": reply_to}) if trusted else message


def _asked_last(tx: Tx, dialog_id: int) -> str | None:
    """Return the address of the client's newest Reply-To that is followed, None when replies go to the sender."""
    rows = tx.sql(
        "select data from message where dialog_id = :dialog and kind = 'in' and automatic is null"
        " order by no desc limit 1",
        dialog=dialog_id,
    )
    return orjson.loads(rows[0][0]).get("answer_to") if rows else None


def takes_part(tx: Tx, dialog_id: int, address: str) -> bool:
    """Return whether another person than the client belongs to the conversation.

    True for an address that an operator added, and for one that replies go to. The second does not count in a mailbox
    with one conversation per client: there a Reply-To proves too little.
    """
    if added_by_us(tx, dialog_id, address):
        return True
    if address not in {data.get("answer_to") for data in _with_reply_address(tx, dialog_id)}:
        return False
    return bool(tx.sql("select 1 from dialog where id = :id and thread_key not like 'client:%'", id=dialog_id))


def added_by_us(tx: Tx, dialog_id: int, address: str) -> bool:
    """Return whether an operator put this address on an e-mail of the dialog: then it takes part (decisions 1.11)."""
    wanted = address.lower()
    rows = tx.sql(
        "select l.recipients, l.copies, l.blind from letter l join message m on m.id = l.message_id"
        " where l.dialog_id = :dialog and m.kind = 'out'",
        dialog=dialog_id,
    )
    return any(wanted in orjson.loads(listed) for row in rows for listed in row)


def of_client(tx: Tx, dialog_id: int) -> set[str]:
    """Return the addresses that a reply may go to: the client's own, and the Reply-To of e-mails here."""
    own = tx.sql(
        "select i.external_id from identity i join dialog d on d.contact_id = i.contact_id"
        " where d.id = :dialog and i.kind = 'email' union select i.external_id from identity i join message m"
        " on m.identity_id = i.id where m.dialog_id = :dialog and m.kind = 'in' and i.kind = 'email'",
        dialog=dialog_id,
    )
    asked = {str(data["reply_to"]) for data in _with_reply_address(tx, dialog_id)}
    return asked | {row[0] for row in own}


def _with_reply_address(tx: Tx, dialog_id: int) -> list[dict[str, Any]]:
    """Return the data of the client's messages here that have a Reply-To."""
    rows = tx.sql(
        "select data from message where dialog_id = :dialog and kind = 'in' and data like '%\"reply_to\"%'",
        dialog=dialog_id,
    )
    return [orjson.loads(row[0]) for row in rows if "reply_to" in orjson.loads(row[0])]
