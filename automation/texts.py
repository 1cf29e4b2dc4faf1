"""Holds the texts that rules send to clients: one for each channel and language, with a general one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from automation.registry import Reference

LONGEST = 4_000
Language = Literal["ru", "en"]


class Text(BaseModel):
    """A text in one language. channel_id: the channel that it is for, None for all channels without their own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    channel_id: int | None = None
    language: Language
    text: Annotated[str, Field(min_length=1, max_length=LONGEST, pattern=r"^[^\u0000]*[^\s\u0000][^\u0000]*$")]


Texts = Annotated[tuple[Text, ...], Field(min_length=1, max_length=200)]


def choose(texts: Sequence[Text], channel_id: int, language: str, default_language: str) -> str | None:
    """Return the text for a channel and a language; None when no text is for this channel.

    A text of the channel goes before a general one; then the wanted language goes before the default one, and any
    language before none.
    """
    for channel in (channel_id, None):
        of_channel = [text for text in texts if text.channel_id == channel]
        for wanted in (language, default_language):
            for text in of_channel:
                if text.language == wanted:
                    return text.text
        if of_channel:
            return of_channel[0].text
    return None


def channels_of(texts: Sequence[Text]) -> frozenset[int] | None:
    """Return the channels that have a text; None when there is a general text, which is for all channels."""
    channels = {text.channel_id for text in texts}
    return None if None in channels else frozenset(channel for channel in channels if channel is not None)


def refers(texts: Sequence[Text]) -> list[Reference]:
    """Return the channels that the texts name."""
    channels = {text.channel_id for text in texts if text.channel_id is not None}
    return [Reference("channel", channel) for channel in sorted(channels)]
