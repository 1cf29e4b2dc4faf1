"""VK's methods in the emulator: parameters in, the content of "response" out, Refused for errors."""

import json
from collections.abc import Callable
from typing import Any

from channels.emulators.vk.state import GROUP_CHATS, Community, Raw, Refused, World

MAX_TEXT = 4096
LIMIT_SECONDS = 24 * 3600  # limit for edits of sent messages


class Methods:
    """Every method that Okno calls."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.known: dict[str, Callable[[Community, Raw], Any]] = {
            "groups.getById": self._communities,
            "groups.getLongPollServer": self._server,
            "groups.getLongPollSettings": self._settings,
            "users.get": self._users,
            "messages.getHistory": self._history,
            "messages.getConversations": self._conversations,
            "messages.getConversationsById": self._titles,
            "messages.getByConversationMessageId": self._by_number,
            "photos.getMessagesUploadServer": lambda g, ask: {"upload_url": f"{world.base}/upload/photo", "user_id": 0},
            "docs.getMessagesUploadServer": lambda g, ask: {"upload_url": f"{world.base}/upload/doc"},
            "photos.saveMessagesPhoto": self._save_photo,
            "docs.save": self._save_doc,
            "messages.edit": self._edit,
            "messages.delete": self._delete,
        }

    def _communities(self, group: Community, ask: Raw) -> Any:
        wanted = {abs(int(group_id)) for group_id in filter(None, str(ask.get("group_ids", "")).split(","))} or {
            group.id
        }
        shown = [
            {
                "id": community.id,
                "name": community.name,
                "screen_name": community.screen_name,
                "is_closed": 0,
                "type": "group",
            }
            for community in self.world.communities.values()
            if community.id in wanted
        ]
        return {"groups": shown, "profiles": []}

    def _server(self, group: Community, ask: Raw) -> Any:
        if int(ask.get("group_id", 0)) != group.id:
            raise Refused(100, "One of the parameters specified was missing or invalid: group_id is invalid")
        if not group.longpoll:
            raise Refused(100, "One of the parameters specified was missing or invalid: longpoll is not enabled")
        return {"key": group.key, "server": f"{self.world.base}/lp/{group.id}", "ts": str(group.ts)}

    def _settings(self, group: Community, ask: Raw) -> Any:
        names = ("message_new", "message_reply", "message_edit", "message_allow", "message_deny", "message_read")
        return {"is_enabled": group.longpoll, "api_version": "5.199", "events": dict.fromkeys(names, 1)}

    def _users(self, group: Community, ask: Raw) -> Any:
        wanted = [int(user_id) for user_id in filter(None, str(ask.get("user_ids", "")).split(","))]
        named = [
            self.world.people.get(user_id, {"id": user_id, "first_name": "DELETED", "last_name": ""})
            for user_id in wanted
        ]
        return [{"can_access_closed": True, "is_closed": False} | person for person in named]

    def _history(self, group: Community, ask: Raw) -> Any:
        dialog = group.dialogs.get(int(ask.get("peer_id", 0)), [])
        start, count = int(ask.get("offset", 0)), min(200, int(ask.get("count", 20)))
        return {"count": len(dialog), "items": dialog[::-1][start : start + count]}

    def _conversations(self, group: Community, ask: Raw) -> Any:
        latest = sorted(group.dialogs.items(), key=lambda item: item[1][-1]["date"], reverse=True)
        start, count = int(ask.get("offset", 0)), min(200, int(ask.get("count", 20)))
        shown = [
            {"conversation": {"peer": {"id": peer, "local_id": peer}}, "last_message": dialog[-1]}
            for peer, dialog in latest[start : start + count]
        ]
        return {"count": len(latest), "items": shown}

    def _titles(self, group: Community, ask: Raw) -> Any:
        peers = [int(peer_id) for peer_id in filter(None, str(ask.get("peer_ids", "")).split(","))]
        shown = [{"peer": {"id": p}, "chat_settings": {"title": group.titles[p]}} for p in peers if p in group.titles]
        return {"count": len(shown), "items": shown}

    def _by_number(self, group: Community, ask: Raw) -> Any:
        wanted = {int(cmid) for cmid in filter(None, str(ask.get("conversation_message_ids", "")).split(","))}
        dialog = group.dialogs.get(int(ask.get("peer_id", 0)), [])
        messages = [message for message in dialog if message["conversation_message_id"] in wanted]
        return {"count": len(messages), "items": messages}

    def _save_photo(self, group: Community, ask: Raw) -> Any:
        stored = self.world.files.get(str(ask.get("hash", "")))
        if stored is None or not ask.get("photo"):
            raise Refused(100, "One of the parameters specified was missing or invalid: photo is undefined")
        photo = self.world.photo(stored.name, stored.media_type, stored.body) | {"owner_id": -group.id}
        group.saved[f"photo{photo['owner_id']}_{photo['id']}"] = {"type": "photo", "photo": photo}
        return [photo]

    def _save_doc(self, group: Community, ask: Raw) -> Any:
        stored = self.world.files.get(str(ask.get("file", "")))
        if stored is None:
            raise Refused(105, "Couldn't save file: file is invalid")
        doc = self.world.doc(str(ask.get("title") or stored.name), stored.media_type, stored.body)
        doc["owner_id"] = -group.id
        group.saved[f"doc{doc['owner_id']}_{doc['id']}"] = {"type": "doc", "doc": doc}
        return {"type": "doc", "doc": doc}

    def _edit(self, group: Community, ask: Raw) -> Any:
        peer, number = int(ask["peer_id"]), int(ask["conversation_message_id"])
        message = self._ours(group, peer, number)
        if self.world.clock() - message["date"] > LIMIT_SECONDS:
            raise Refused(909, "Can't edit this message, because it's too old")
        message |= {"text": str(ask.get("message") or ""), "attachments": [], "update_time": self.world.clock()}
        self.world.ledger.add("edited", group.screen_name, chat=peer, message_id=number, text=message["text"])
        self.world.put(group, "message_edit", dict(message))
        return 1

    def _delete(self, group: Community, ask: Raw) -> Any:
        peer = int(ask["peer_id"])
        shown = []
        for number in (int(cmid) for cmid in str(ask["cmids"]).split(",")):
            answer: Raw = {"peer_id": peer, "conversation_message_id": number}
            messages = [
                message for message in group.dialogs.get(peer, []) if message["conversation_message_id"] == number
            ]
            if messages and self.world.clock() - messages[0]["date"] > LIMIT_SECONDS:
                problem = {"code": 924, "description": "Can't delete this message for everybody"}
                shown.append(answer | {"response": 0, "error": problem})
                continue
            for message in messages:
                message["deleted"] = 1
                self.world.ledger.add("deleted", group.screen_name, chat=peer, message_id=number)
            shown.append(answer | {"response": 1})
        return shown

    def _ours(self, group: Community, peer: int, number: int) -> Raw:
        for message in group.dialogs.get(peer, []):
            if message["conversation_message_id"] == number and not message.get("deleted"):
                if not message["out"]:
                    raise Refused(920, "Can't edit this kind of message")
                return message
        raise Refused(100, "One of the parameters specified was missing or invalid: message not found")

    # messages.send in steps, so that faults can happen between them.

    def checked(self, group: Community, ask: Raw) -> tuple[int, Raw]:
        """Return the peer and the message that a send describes. Raises Refused."""
        peers = str(ask.get("peer_ids") or ask.get("peer_id") or ask.get("user_id") or "0").split(",")
        peer, text = int(peers[0]), str(ask.get("message") or "")
        attached = [self._attached(group, name) for name in filter(None, str(ask.get("attachment", "")).split(","))]
        if "random_id" not in ask:
            raise Refused(
                100, "One of the parameters specified was missing or invalid: random_id is a required parameter"
            )
        if not text.strip() and not attached:
            raise Refused(100, "One of the parameters specified was missing or invalid: message is empty or invalid")
        if len(text) > MAX_TEXT:
            raise Refused(914, "Message is too long")
        if len(attached) > 10:
            raise Refused(100, "One of the parameters specified was missing or invalid: attachment: too many")
        if peer in group.denied or (peer not in group.dialogs and peer < GROUP_CHATS):
            raise Refused(901, "Can't send messages for users without permission")
        if peer not in group.dialogs:
            raise Refused(917, "You don't have access to this chat")
        fields: Raw = {"text": text, "random_id": int(ask["random_id"]), "attachments": attached}
        if ask.get("forward"):
            fields["reply_message"] = self._replied(group, peer, json.loads(ask["forward"]))
        return peer, fields

    def _attached(self, group: Community, name: str) -> Raw:
        saved = group.saved.get("_".join(name.split("_")[:2]))
        if saved is None:
            raise Refused(100, "One of the parameters specified was missing or invalid: attachment is invalid")
        return saved

    def _replied(self, group: Community, peer: int, forward: Raw) -> Raw:
        wanted = forward["conversation_message_ids"][0]
        for message in group.dialogs.get(peer, []):
            if message["conversation_message_id"] == wanted and not message.get("deleted"):
                return {key: message[key] for key in ("id", "conversation_message_id", "from_id", "text", "date")}
        raise Refused(100, "One of the parameters specified was missing or invalid: forward is invalid")
