"""Settings, secrets, provider presets and capabilities of a mailbox, without importing its libraries."""

import ipaddress
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from channels.base import Capabilities

KIND = "email"
MAX_FILE = 25 * 1024 * 1024
MAX_FILES = 20
MAX_TEXT = 16_000
# How long the answer to the final dot may take: a shorter timeout causes duplicates (RFC 5321 4.5.3.2.6).
LAST_ANSWER_SECONDS = 600.0
# One email after another per mailbox; a send may take its ten minutes and the steps before it.
SEND_SECONDS = LAST_ANSWER_SECONDS + 120.0

CAPABILITIES = Capabilities(max_text=MAX_TEXT, files=True, max_file=MAX_FILE, max_files=MAX_FILES, subject=True)

Tls = Literal["implicit", "starttls", "none"]
Line = Annotated[str, StringConstraints(pattern=r"^[^\x00-\x1f\x7f]*$", max_length=200)]
Host = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._:-]*$", max_length=253)]
Address = Annotated[str, StringConstraints(pattern=r"^[^\s@<>,;\"()\\]+@[^\s@<>,;\"()\\]+$", max_length=254)]
Port = Annotated[int, Field(ge=0, le=65535)]

PRESETS: dict[str, dict[str, Any]] = {
    "gmail": {"imap_host": "imap.gmail.com", "smtp_host": "smtp.gmail.com"},
    "yandex": {"imap_host": "imap.yandex.ru", "smtp_host": "smtp.yandex.ru"},
    "mailru": {"imap_host": "imap.mail.ru", "smtp_host": "smtp.mail.ru"},
    "outlook": {
        "imap_host": "outlook.office365.com",
        "smtp_host": "smtp.office365.com",
        "smtp_port": 587,
        "smtp_tls": "starttls",
    },
}
_PORTS = {
    "imap": {"implicit": 993, "starttls": 143, "none": 143},
    "smtp": {"implicit": 465, "starttls": 587, "none": 25},
}


class Settings(BaseModel):
    """Settings of one mailbox. The password is a secret and not among them."""

    model_config = ConfigDict(extra="forbid")

    address: Address
    # The name that the client reads in From, and {company} in the signature.
    from_name: Line = ""
    # Fills in hosts, ports and TLS of a well-known provider where they are not given.
    preset: Literal["", "gmail", "yandex", "mailru", "outlook"] = ""
    imap_host: Host = ""
    imap_port: Port = 0
    imap_tls: Tls = "implicit"
    imap_folder: Line = "INBOX"
    imap_login: Line = ""
    smtp_host: Host = ""
    smtp_port: Port = 0
    smtp_tls: Tls = "implicit"
    smtp_login: Line = ""
    # A file with the certificates of a private authority, in place of the system's.
    ca_file: Line = ""
    # How often to poll where the server cannot announce new emails by itself.
    poll_seconds: Annotated[int, Field(ge=1, le=3600)] = 60
    # Emails up to this many days older than the connection are taken in too.
    since_days: Annotated[int, Field(ge=0, le=3650)] = 0
    # Whether a dialog is an email thread, or everything that one address writes.
    thread_by: Literal["letter", "client"] = "letter"
    # Appended to every answer; {operator}, {company} and {number} are filled in.
    signature: Annotated[str, StringConstraints(pattern=r"^[^\x00-\x08\x0b-\x1f\x7f]*$", max_length=2_000)] = (
        "{operator}\n{company}"
    )
    # Whether the client's last email is quoted below the answer, and the case number is put into its subject.
    quote: bool = False
    number_in_subject: bool = False
    # Answers come back to support+okno.<dialog>.<signature>@…; only for mail servers that deliver such addresses.
    plus_addressing: bool = False
    # Other addresses of this mailbox (aliases, a group that delivers into it).
    own_addresses: list[Address] = []
    # The server whose Authentication-Results are trusted; an email that fails DMARC there joins no thread.
    trusted_authority: Host = ""
    max_letter: Annotated[int, Field(ge=65_536, le=52_428_800)] = 52_428_800

    @model_validator(mode="before")
    @classmethod
    def _filled_in(cls, given: Any) -> Any:
        if not isinstance(given, dict):
            return given
        preset = PRESETS.get(given.get("preset") or "", {})
        filled = preset | {name: value for name, value in given.items() if value not in ("", 0) or name not in preset}
        for side in ("imap", "smtp"):
            tls = filled.get(f"{side}_tls", "implicit")
            if not filled.get(f"{side}_port") and tls in _PORTS[side]:
                filled[f"{side}_port"] = _PORTS[side][tls]
            filled[f"{side}_login"] = filled.get(f"{side}_login") or filled.get("address", "")
        return filled

    @field_validator("own_addresses", mode="before")
    @classmethod
    def _listed(cls, given: Any) -> Any:
        """Split a list that the command line gives as one text."""
        if isinstance(given, str):
            given = given.replace(",", " ").split()
        return (
            [address.lower() if isinstance(address, str) else address for address in given]
            if isinstance(given, list)
            else given
        )

    @field_validator("address")
    @classmethod
    def _lower(cls, address: str) -> str:
        return address.lower()

    @model_validator(mode="after")
    def _safe(self) -> "Settings":
        for side in ("imap", "smtp"):
            host = getattr(self, f"{side}_host")
            if not host:
                raise ValueError(f"{side}_host is missing; give it, or a preset ({', '.join(PRESETS)})")
            if getattr(self, f"{side}_tls") == "none" and not is_loopback(host):
                raise ValueError(
                    f"{side}_tls = none would send the password unencrypted: allowed only for this machine"
                )
        return self

    @property
    def own(self) -> list[str]:
        """Return every address of this mailbox."""
        return [self.address, *self.own_addresses]


class Secrets(BaseModel):
    """Secrets of one mailbox, stored encrypted."""

    model_config = ConfigDict(extra="forbid")

    password: Annotated[str, StringConstraints(min_length=1, max_length=500, pattern=r"^[^\x00\r\n]+$")]


def accounts(settings: Settings, secrets: Secrets | None, facts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the address, and the folder of the login on its server: emails of neither may be taken in twice."""
    mailbox = f"{settings.imap_login.lower()}@{settings.imap_host.lower()}/{settings.imap_folder}"
    return (f"{KIND}:address:{settings.address}", f"{KIND}:mailbox:{mailbox}")


def title(settings: Settings, secrets: Secrets | None, facts: Mapping[str, str]) -> str:
    """Return the mailbox's name for people."""
    return settings.address


def merge(before: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Change some of the stored settings: values derived from the old ones are derived again."""
    kept = dict(before)
    if given.get("preset"):
        for name in PRESETS.get(str(given["preset"]), {}) | dict.fromkeys(("imap_port", "smtp_port")):
            kept.pop(name, None)
    for side in ("imap", "smtp"):
        old = before.get(f"{side}_tls", "implicit")
        if f"{side}_tls" in given and before.get(f"{side}_port") == _PORTS[side].get(old):
            kept.pop(f"{side}_port", None)
        if "address" in given and before.get(f"{side}_login") == before.get("address"):
            kept.pop(f"{side}_login", None)
    return kept | dict(given)


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
