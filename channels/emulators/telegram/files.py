"""Files of the emulator: sent by clients and downloaded by bots, or uploaded by bots; also parses their forms."""

import hashlib
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Raw = dict[str, Any]

MOST_UPLOAD = 50 * 1024 * 1024
MOST_PHOTO = 10 * 1024 * 1024
MOST_DOWNLOAD = 20 * 1024 * 1024
_NAME = re.compile(rb'name="([^"]*)"')
_FILE_NAME = re.compile(rb'filename="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Kept:
    """A file on the server."""

    file_id: str
    path: str
    name: str
    media_type: str
    body: bytes

    def facts(self) -> Raw:
        """Return the ledger's facts of the file."""
        return {"name": self.name, "size": len(self.body), "sha256": hashlib.sha256(self.body).hexdigest()}

    def table(self, **more: Any) -> Raw:
        """Return the file's object in messages."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.file_id[-12:],
            "file_size": len(self.body),
            **{name: value for name, value in more.items() if value is not None},
        }


@dataclass(slots=True)
class Files:
    """All files of a world, by id and by path."""

    by_id: dict[str, Kept] = field(default_factory=dict)
    by_path: dict[str, Kept] = field(default_factory=dict)

    def keep(self, body: bytes, *, name: str = "", media_type: str = "application/octet-stream") -> Kept:
        """Store bytes; ids and paths look like the real ones."""
        number = len(self.by_id) + 1
        file_id = f"AgACAgIAAxk{number:06d}{hashlib.sha256(body).hexdigest()[:24]}"
        ending = name.rpartition(".")[2] if "." in name else "jpg" if media_type == "image/jpeg" else "bin"
        folder = "photos" if media_type.startswith("image/") else "documents"
        kept = Kept(file_id, f"{folder}/file_{number}.{ending}", name, media_type, body)
        self.by_id[file_id] = self.by_path[kept.path] = kept
        return kept

    def photo(self, body: bytes) -> list[Raw]:
        """Return a picture in the sizes that Telegram offers, the largest last; a file that is no picture stays as it
        is.
        """
        return [kept.table(width=width, height=height) for kept, width, height in self._sizes(body)]

    def _sizes(self, body: bytes) -> Iterator[tuple[Kept, int, int]]:
        from PIL import Image  # only where pictures are sent

        try:
            with Image.open(io.BytesIO(body)) as image:
                width, height = image.size
                small = image.convert("RGB")
                small.thumbnail((90, 90))
                out = io.BytesIO()
                small.save(out, "JPEG")
                yield self.keep(out.getvalue(), media_type="image/jpeg"), *small.size
        except OSError:
            width = height = 100
        yield self.keep(body, media_type="image/jpeg"), width, height

    def attached(self, kind: str, body: bytes, *, name: str = "", media_type: str = "", **more: Any) -> Raw:
        """Return the field of a message that holds this file: {"document": {...}}, {"photo": [...]}."""
        if kind == "photo":
            return {"photo": self.photo(body)}
        kept = self.keep(body, name=name, media_type=media_type or "application/octet-stream")
        return {kind: kept.table(file_name=name or None, mime_type=media_type or None, **more)}


@dataclass(frozen=True, slots=True)
class Part:
    """Holds one field of a form: a file when it has a file name."""

    name: str
    file_name: str | None
    body: bytes

    def facts(self) -> Raw:
        """Return the ledger's facts of an uploaded file."""
        return {
            "name": self.file_name,
            "size": len(self.body),
            "sha256": hashlib.sha256(self.body).hexdigest(),
        }


def form(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of a multipart body. Raises ValueError for an incomplete one."""
    match = re.search(r'boundary="?([^";]+)', content_type)
    if not match:
        raise ValueError("no boundary")
    mark = b"--" + match[1].encode()
    pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise ValueError("not whole")
    parts = []
    for piece in pieces[1:-1]:
        head, _, content = piece.lstrip(b"\r\n").partition(b"\r\n\r\n")
        name, file_name = _NAME.search(b" " + head), _FILE_NAME.search(head)
        if name:
            shown = file_name[1].decode("utf-8", "replace") if file_name else None
            parts.append(Part(name[1].decode("utf-8", "replace"), shown, content))
    return parts


def opened(parts: list[Part]) -> Raw:
    """Return fields as a query: files stay parts; JSON inside fields is parsed where Telegram expects JSON."""
    query: Raw = {}
    for part in parts:
        query[part.name] = part if part.file_name is not None else part.body.decode("utf-8", "replace")
    if isinstance(query.get("media"), str):
        query["media"] = json.loads(query["media"])
    return query
