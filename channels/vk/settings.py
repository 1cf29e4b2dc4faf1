"""Settings, secrets and capabilities of the VK channel, without importing vk-api."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from channels.base import Capabilities
from inbox.files.blobs import MOST_BYTES

KIND = "vk"
API_VERSION = "5.199"
MAX_TEXT = 4096
MAX_FILES = 10  # attachments of one message

# An edit removes the attachments, so only messages of text alone are edited.
CAPABILITIES = Capabilities(
    max_text=MAX_TEXT,
    files=True,
    max_file=MOST_BYTES,
    max_files=MAX_FILES,
    photo=True,
    read=True,
    typing=True,
    can_check=True,
    edit=True,
    delete=True,
    edit_hours=24,
    delete_hours=24,
)


class Settings(BaseModel):
    """Settings of one community. The token is a secret and not among them."""

    model_config = ConfigDict(extra="forbid")

    api_base: Annotated[str, StringConstraints(pattern=r"^https?://[^\s/]+(/[^\s]*)?$")] = "https://api.vk.ru"
    # Seconds that a poll waits on the server's side; VK advises 25 and takes 90.
    poll_timeout: Annotated[int, Field(ge=1, le=90)] = 25


class Secrets(BaseModel):
    """Secrets of one community, stored encrypted."""

    model_config = ConfigDict(extra="forbid")

    token: Annotated[str, StringConstraints(min_length=3, strip_whitespace=True)]


def accounts(settings: Settings, secrets: Secrets | None, facts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the community's account; only VK can tell which community a key belongs to."""
    return (f"{KIND}:{facts['id']}",) if facts.get("id", "0") != "0" else ()


def title(settings: Settings, secrets: Secrets | None, facts: Mapping[str, str]) -> str:
    """Return the community's name for people."""
    return f"the community {facts.get('name') or facts.get('id') or ''}".strip()
