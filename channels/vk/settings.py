"""What is known of the VK channel without vk-api: settings, secrets and what the platform can do."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from channels.base import Capabilities
from inbox.files.blobs import MOST_BYTES

KIND = "vk"
API_VERSION = "5.199"
MAX_TEXT = 4096
MAX_FILES = 10  # attachments of one message

# An edit takes the attachments away, so only words alone are edited.
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
    # Seconds a poll waits on the server's side; VK advises 25 and takes 90.
    poll_timeout: Annotated[int, Field(ge=1, le=90)] = 25


class Secrets(BaseModel):
    """What is kept sealed."""

    model_config = ConfigDict(extra="forbid")

    token: Annotated[str, StringConstraints(min_length=3, strip_whitespace=True)]


def accounts(settings: Settings, secrets: Secrets | None, facts: Mapping[str, str]) -> tuple[str, ...]:
    """The community; only VK can say which one a key belongs to."""
    return (f"{KIND}:{facts['id']}",) if facts.get("id", "0") != "0" else ()


def title(settings: Settings, secrets: Secrets | None, facts: Mapping[str, str]) -> str:
    """What people call the community."""
    return f"the community {facts.get('name') or facts.get('id') or ''}".strip()
