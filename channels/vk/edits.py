"""Edits and deletes messages that the community sent."""

from typing import Any

from vk_api.exceptions import ApiError

from channels.base import SendError
from channels.vk import errors, settings
from channels.vk.api import Api, Scrub
from inbox.messages.edit_queue import Change

# VK's error numbers for a message that can no longer be changed, and for one that does not exist.
_TOO_LATE = frozenset({909, 920, 924, 940, 968, 969})
_GONE = frozenset({15, 100, 104})


async def amend(api: Api, change: Change, scrub: Scrub) -> None:
    """Carry out one change. Raises SendError; repeating it does no harm."""
    values = _values(change)
    try:
        if change.kind == "delete":
            _deleted(await api.call("messages.delete", **values))
        else:
            await api.call("messages.edit", **values)
    except SendError:
        raise
    except ApiError as error:
        reason = errors.words(error, scrub)
        if error.code in _TOO_LATE:
            raise SendError("too-late", reason, permanent=True) from None
        if error.code in _GONE and "not found" in reason.lower():
            raise SendError("message-gone", reason, permanent=True) from None
        raise errors.refusal(error.code, reason) from None
    except Exception as error:
        raise errors.send_error(error, scrub, maybe_written=False) from None


def _values(change: Change) -> dict[str, Any]:
    if not change.thread_key.removeprefix("-").isdecimal() or not change.external_id.isdecimal():
        raise SendError("message-gone", f"{change.external_id!r} is not a message number", permanent=True)
    peer = {"peer_id": int(change.thread_key)}
    if change.kind == "delete":
        return peer | {"cmids": int(change.external_id), "delete_for_all": 1}
    if len(change.text) > settings.MAX_TEXT:
        raise SendError("text-too-long", f"{len(change.text)} of {settings.MAX_TEXT}", permanent=True)
    number = {"conversation_message_id": int(change.external_id)}
    return peer | number | {"message": change.text, "keep_forward_messages": 1, "keep_snippets": 1}


def _deleted(answer: Any) -> None:
    """Return whether VK deleted the message: VK answers with a list of results, or one number by id."""
    results = answer if isinstance(answer, list) else []
    for result in results:
        problem = result.get("error") if isinstance(result, dict) else None
        if not isinstance(problem, dict):
            continue
        code = int(problem.get("code") or problem.get("error_code") or 0)
        reason = f"[{code}] {problem.get('description') or problem.get('error_msg') or ''}"[:300]
        if code in _TOO_LATE:
            raise SendError("too-late", reason, permanent=True)
        raise errors.refusal(code, reason)
