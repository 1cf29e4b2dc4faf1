"""Reactions of clients, which only bots that request them receive, and the reaction of the bot on each message."""

import time
from collections.abc import Sequence

from channels.emulators.telegram.state import Bot, Raw, Refused, World
from channels.telegram.settings import REACTIONS


def client_reacts(
    world: World,
    bot: Bot,
    chat: int,
    message_id: int,
    signs: Sequence[str],
    *,
    who: Raw | None = None,
    **fields: object,
) -> Raw | None:
    """Replace a client's reactions to a message by these ("custom" and "paid" name other kinds).

    fields: "chat" for a group, "date" for another second than this. None: the bot never requested such updates.
    """
    user = {"id": chat, "is_bot": False, "first_name": f"Client {chat}", **(who or {})}
    place = fields.get("chat") or {"id": chat, "first_name": user["first_name"], "type": "private"}
    where = (place["id"] if isinstance(place, dict) else chat, message_id, user["id"])
    before, bot.reactions[where] = bot.reactions.get(where, []), [_reaction(sign) for sign in signs]
    if "message_reaction" not in bot.allowed:
        return None
    change = {
        "chat": place,
        "message_id": message_id,
        "user": user,
        "date": fields.get("date", int(time.time())),
        "old_reaction": before,
        "new_reaction": bot.reactions[where],
    }
    return world.put(bot, {"message_reaction": change})


def bot_reacts(world: World, bot: Bot, query: Raw) -> bool:
    """Serve setMessageReaction: one emoji of the manual's list or none. Raises Refused."""
    chat, number = int(query.get("chat_id", 0)), int(query.get("message_id", 0))
    if (chat, number) not in bot.messages:
        raise Refused(400, "Bad Request: message to react not found")
    wanted = query.get("reaction") or []
    if len(wanted) > 1:
        raise Refused(400, "Bad Request: REACTIONS_TOO_MANY")
    if any(reaction.get("type") != "emoji" or reaction.get("emoji") not in REACTIONS for reaction in wanted):
        raise Refused(400, "Bad Request: REACTION_INVALID")
    bot.reactions[chat, number, bot.id] = wanted
    world.ledger.add(
        "reacted", bot.username, chat=chat, message_id=number, signs=[reaction["emoji"] for reaction in wanted]
    )
    return True


def _reaction(sign: str) -> Raw:
    match sign:
        case "custom":
            return {"type": "custom_emoji", "custom_emoji_id": "5368324170671202286"}
        case "paid":
            return {"type": "paid"}
    return {"type": "emoji", "emoji": sign}
