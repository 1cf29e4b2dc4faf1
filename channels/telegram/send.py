"""Sends one message through aiogram's methods: in one request wherever Telegram allows it.

Telegram has no key that makes a repeated request harmless. So "at most once" means one request, and an honest report of
its outcome. A message of pictures and other files goes as one group of files. Only a text too long for a caption makes
two requests; then a failure of the second says that the first arrived.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Sequence
from typing import Any

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError, TelegramBadRequest, TelegramMigrateToChat
from aiogram.methods import SendDocument, SendMediaGroup, SendMessage, SendPhoto, TelegramMethod
from aiogram.types import InputFile, InputMediaDocument, InputMediaPhoto, Message, ReplyParameters

from channels.base import SendError, Sent
from channels.telegram import errors, settings
from channels.telegram.session import Scrub, Written, watched
from inbox import failpoints
from inbox.delivery.claims import Outgoing, OutgoingFile
from inbox.files.blobs import Blobs
from inbox.text import utf16_units

_MAX_CAPTION = 1024
_MAX_PHOTO = 10 * 1024 * 1024
_PHOTOS = frozenset({"image/jpeg", "image/png", "image/webp"})
# Refusals of a picture as a picture: its dimensions, or the verdict of Telegram's decoder.
_NO_PICTURE = ("photo_invalid_dimensions", "image_process_failed", "photo_save_file_invalid", "photo_ext_invalid")
_SLOWEST = 250_000  # bytes a second that an upload may take at least
_TIMEOUT, _LONGEST = 20.0, 280.0
# If Telegram asks to send the second request later, wait this long at most.
_PATIENCE = 8.0


class Outbound:
    """Sends the messages of one bot."""

    def __init__(self, bot: Bot, blobs: Blobs, scrub: Scrub) -> None:
        self._bot, self._blobs, self._scrub = bot, blobs, scrub

    async def send(self, outgoing: Outgoing) -> Sent:
        """Send one message. An impossible one is refused before any request."""
        chat = _refuse_impossible(outgoing)
        text, media = outgoing.text, outgoing.files
        apart = bool(media) and utf16_units(text) > _MAX_CAPTION
        first = await self._request(chat, outgoing, text, () if apart else media)
        if not apart:
            return first
        failpoints.hit("telegram.between_parts")
        await self._second(chat, outgoing, media)
        return first

    async def _second(self, chat: int, outgoing: Outgoing, media: Sequence[OutgoingFile]) -> None:
        """Send the files after their text. Whatever happens now, the client has the text, and it must not be sent
        again.
        """
        try:
            try:
                await self._request(chat, outgoing, "", media)
            except SendError as error:
                if error.code != "rate-limited" or (error.retry_after or 0) > _PATIENCE:
                    raise
                await asyncio.sleep(error.retry_after or 1)
                await self._request(chat, outgoing, "", media)
        except SendError as error:
            lost = error.outcome == "not_sent"
            outcome = (
                "the text arrived, the files did not" if lost else "the text arrived; whether the files did is unknown"
            )
            detail = f"{outcome} ({error.code}: {error.detail})" if error.detail else f"{outcome} ({error.code})"
            raise SendError(
                "partly-sent", detail, permanent=lost, outcome="not_sent" if lost else "uncertain"
            ) from None
        except asyncio.CancelledError:
            raise SendError(
                "partly-sent", "the text arrived; whether the files did is unknown", outcome="uncertain"
            ) from None

    async def _request(self, chat: int, outgoing: Outgoing, text: str, media: Sequence[OutgoingFile]) -> Sent:
        with watched() as written:
            try:
                message = await self._call(chat, outgoing, text, media, written)
            except SendError:
                raise
            except asyncio.CancelledError:
                if written.maybe:
                    raise  # the runtime knows what an interrupted send means
                raise SendError("server-stopped", retry_after=0) from None
            except Exception as error:
                if isinstance(error, ClientDecodeError) and (sent := errors.read_confirmed_send(error)):
                    return sent
                # Without the original exception: its text holds the URL, and the URL holds the token.
                raise errors.send_error(error, maybe_written=written.maybe, scrub=self._scrub) from None
        failpoints.hit("telegram.after_answer")
        return Sent(str(message.message_id), int(message.date.timestamp() * 1000))

    async def _call(
        self, chat: int, outgoing: Outgoing, text: str, media: Sequence[OutgoingFile], written: Written
    ) -> Message:
        """Make one request; another only after a refusal which says that the first had no effect."""
        pictures = all(_is_picture(file) for file in media)
        reply = _reply(outgoing)
        for _ in range(3):
            files = [await _opened(self._blobs, file, written) for file in media]
            written.maybe, written.streams = False, len(files)
            method = _method(chat, text, files, reply, pictures=pictures)
            seconds = min(_LONGEST, _TIMEOUT + sum(file.size for file in media) / _SLOWEST)
            try:
                result: Any = await self._bot(method, request_timeout=int(seconds))
                first: Message = result[0] if isinstance(result, list) else result
                return first
            except TelegramMigrateToChat as moved:
                chat, reply = moved.migrate_to_chat_id, None
            except TelegramBadRequest as refused:
                if not media or not pictures or not any(part in refused.message.lower() for part in _NO_PICTURE):
                    raise
                pictures = False
            finally:
                for file in files:
                    await file.close()
        raise SendError("refused", "the group moved repeatedly", permanent=True)


def _refuse_impossible(outgoing: Outgoing) -> int:
    """Return the chat's id. Raises SendError for a message that Telegram would refuse."""
    if not outgoing.text.strip() and not outgoing.files:
        raise SendError("text-empty", permanent=True)
    if (units := utf16_units(outgoing.text)) > settings.MAX_TEXT:
        raise SendError("text-too-long", f"{units} of {settings.MAX_TEXT}", permanent=True)
    if (count := len(outgoing.files)) > settings.MAX_FILES:
        raise SendError("too-many-files", f"{count} of {settings.MAX_FILES}", permanent=True)
    for file in outgoing.files:
        if file.size > settings.MAX_FILE:
            raise SendError("file-too-large", f"{file.name}: {file.size} of {settings.MAX_FILE} bytes", permanent=True)
    if not outgoing.thread_key.removeprefix("-").isdecimal():
        raise SendError("chat-not-found", f"{outgoing.thread_key!r} is not a chat id", permanent=True)
    return int(outgoing.thread_key)


def _method(
    chat: int, text: str, files: "Sequence[BlobFile]", reply: ReplyParameters | None, *, pictures: bool
) -> TelegramMethod[Any]:
    caption = text or None
    if not files:
        return SendMessage(chat_id=chat, text=text, reply_parameters=reply)
    if len(files) == 1:
        arguments: dict[str, Any] = {"chat_id": chat, "caption": caption, "reply_parameters": reply}
        return SendPhoto(photo=files[0], **arguments) if pictures else SendDocument(document=files[0], **arguments)
    media: list[Any]
    if pictures:  # Telegram shows the caption of the first picture as that of the whole album
        media = [InputMediaPhoto(media=file, caption=None if n else caption) for n, file in enumerate(files)]
    else:  # each file has its own caption below it: the last one's stands below them all
        last = len(files) - 1
        media = [InputMediaDocument(media=file, caption=caption if n == last else None) for n, file in enumerate(files)]
    return SendMediaGroup(chat_id=chat, media=media, reply_parameters=reply)


def _reply(outgoing: Outgoing) -> ReplyParameters | None:
    if not (outgoing.reply_to or "").isdecimal():
        return None
    # The client may have deleted the message that is answered; that is no reason to fail.
    return ReplyParameters(message_id=int(outgoing.reply_to or 0), allow_sending_without_reply=True)


def _is_picture(file: OutgoingFile) -> bool:
    return file.kind == "photo" and file.media_type in _PHOTOS and file.size <= _MAX_PHOTO


class BlobFile(InputFile):
    """A stored file that is uploaded in pieces. Reports when its last piece was written, before which nothing can have
    arrived.
    """

    def __init__(self, name: str, first: bytes, rest: AsyncIterator[bytes], written: Written) -> None:
        super().__init__(filename=name)
        self._first, self._rest, self._written = first, rest, written

    async def read(self, bot: Bot) -> AsyncGenerator[bytes, None]:
        """Yield the pieces."""
        yield self._first
        async for piece in self._rest:
            yield piece
        self._written.streamed()

    async def close(self) -> None:
        """Close the part that was not read."""
        if isinstance(self._rest, AsyncGenerator):
            await self._rest.aclose()


async def _opened(blobs: Blobs, file: OutgoingFile, written: Written) -> BlobFile:
    """Open a file whose bytes really exist. Raises SendError before anything is sent."""
    parts = blobs.parts(file.digest)
    try:
        first = await anext(parts, b"")
    except FileNotFoundError:
        raise SendError("file-missing", file.name, permanent=True) from None
    return BlobFile(file.name or "file", first, parts, written)
