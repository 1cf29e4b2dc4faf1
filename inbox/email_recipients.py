"""Whom the answers in a mail conversation go to, and who takes part in it (docs/decisions/0010)."""

from dataclasses import replace
from typing import Any

import orjson

from inbox.inbound import NewMessage
from inbox.store import Tx


def with_answer_address(
    tx: Tx, message: NewMessage, reply_to: str, *, dialog_id: int | None, contact_id: int
) -> NewMessage:
    """The message with the address that its answers go to, when its Reply-To may be followed.

    Anybody can write a Reply-To below a client's name. It is followed in the conversation that the letter begins
    (dialog_id is None); in one that exists, only when it is an address of the client's card, or where answers go
    already. Otherwise the operator sees it and decides.
    """
    known = dialog_id is None or _asked_last(tx, dialog_id) == reply_to
    if not known:
        rows = tx.sql(
            "select 1 from identity where contact_id = :contact and kind = 'email' and external_id = :address",
            contact=contact_id,
            address=reply_to,
        )
        known = bool(rows)
    return replace(message, data=message.data | {"answer_to": reply_to}) if known else message


def _asked_last(tx: Tx, dialog_id: int) -> str | None:
    """Where the answer to the client's newest letter goes by its Reply-To; None: to its sender."""
    found = tx.sql(
        "select data from message where dialog_id = :dialog and kind = 'in' and automatic is null"
        " order by no desc limit 1",
        dialog=dialog_id,
    )
    return orjson.loads(found[0][0]).get("answer_to") if found else None


def takes_part(tx: Tx, dialog_id: int, address: str) -> bool:
    """Whether somebody who is not the client belongs to the conversation: put on a letter by us, or answered at.

    Where a mailbox keeps one conversation per client, an address that a letter asked for says too little.
    """
    if added_by_us(tx, dialog_id, address):
        return True
    if address not in {data.get("answer_to") for data in _with_reply_address(tx, dialog_id)}:
        return False
    return bool(tx.sql("select 1 from dialog where id = :id and thread_key not like 'client:%'", id=dialog_id))


def added_by_us(tx: Tx, dialog_id: int, address: str) -> bool:
    """Whether an operator put this address on a letter of ours here: then it takes part (decisions 1.11)."""
    wanted = address.lower()
    found = tx.sql(
        "select l.recipients, l.copies, l.blind from letter l join message m on m.id = l.message_id"
        " where l.dialog_id = :dialog and m.kind = 'out'",
        dialog=dialog_id,
    )
    return any(wanted in orjson.loads(listed) for row in found for listed in row)


def of_client(tx: Tx, dialog_id: int) -> set[str]:
    """Where an answer may go: the client's addresses, and those that the client's letters here ask for."""
    own = tx.sql(
        "select i.external_id from identity i join dialog d on d.contact_id = i.contact_id"
        " where d.id = :dialog and i.kind = 'email' union select i.external_id from identity i join message m"
        " on m.identity_id = i.id where m.dialog_id = :dialog and m.kind = 'in' and i.kind = 'email'",
        dialog=dialog_id,
    )
    asked = {str(data["reply_to"]) for data in _with_reply_address(tx, dialog_id)}
    return asked | {row[0] for row in own}


def _with_reply_address(tx: Tx, dialog_id: int) -> list[dict[str, Any]]:
    """What is known of the client's letters here that bear a Reply-To."""
    found = tx.sql(
        "select data from message where dialog_id = :dialog and kind = 'in' and data like '%\"reply_to\"%'",
        dialog=dialog_id,
    )
    return [orjson.loads(row[0]) for row in found if "reply_to" in orjson.loads(row[0])]
