"""Serves static files under one content hash, and the page shell that names it: never stale.

The shell names the bundle (scripts/bundle.js) while every source that it was made from is unchanged; else, and with
--dev, the single modules and style sheets.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import mimetypes
import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path

import orjson
from starlette.requests import Request
from starlette.responses import Response

HERE = Path(__file__).parents[1]
LANGUAGES = ("ru", "en")
FOREVER = "public, max-age=31536000, immutable"
TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml"}
WORTH_PACKING = 1024
ENTRY = "js/main.js"
SHEET = "css/app.css"
CHUNKS = "bundle/js/"
BUNDLE = f"{CHUNKS}app.js"
BUNDLED_SHEET = "bundle/app.css"
BUNDLE_SOURCES = "bundle/SOURCES"  # a checksum and a name a line, as sha256sum writes them
# Assets that an address with an open conversation needs besides: its pane and the client's card.
CONVERSATION = ("js/conversation/conversation.js", "js/contacts/card.js")
# A chunk of the bundle is named after the first part of the addresses that need it, except these.
AUTH_CHUNK = f"{CHUNKS}auth.js"
CONVERSATION_CHUNK = f"{CHUNKS}dialog.js"
OPEN_DIALOG = re.compile(r"/inbox/[^/]+/\d+")
STATIC_IMPORT = re.compile(r"""(?:^|;)\s*(?:import|export)\b(?:[^"';()]*\bfrom)?\s*["']([^"']+)["']""", re.MULTILINE)


@dataclass
class File:
    body: bytes
    media_type: str
    digest: str
    _packed: bytes | None = None

    @property
    def etag(self) -> str:
        return self.digest[:16]

    def gzip_body(self) -> bytes | None:
        """Compress on first request, so that start-up does not wait for it."""
        if (
            self._packed is None
            and len(self.body) > WORTH_PACKING
            and not self.media_type.startswith(("image/p", "font"))
        ):
            self._packed = gzip.compress(self.body, 6, mtime=0)
        return self._packed


@dataclass
class Assets:
    """Every static file in memory, named by the hash of the whole tree."""

    static: Path = HERE / "static"
    template: Path = HERE / "templates" / "app.html"
    dev: bool = False
    bundled: bool = True
    files: dict[str, File] = field(default_factory=dict)
    hash: str = ""
    has_bundle: bool = False
    import_map: str = "{}"
    import_map_hash: str = ""
    stamp: float = 0.0
    graphs: dict[tuple[str, ...], list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.load()

    def load(self) -> None:
        self.graphs = {}
        self.files = {str(path.relative_to(self.static).as_posix()): read(path) for path in tree(self.static)}
        whole = hashlib.sha256()
        for name, file in self.files.items():
            whole.update(f"{name}\0{file.etag}\0".encode())
        self.hash = whole.hexdigest()[:16]
        self.has_bundle = self.bundled and self.has_fresh_bundle()
        self.import_map = self.build_import_map()
        digest = hashlib.sha256(self.import_map.encode()).digest()
        self.import_map_hash = "sha256-" + base64.b64encode(digest).decode()
        self.stamp = self.newest()

    def newest(self) -> float:
        return max((path.stat().st_mtime for path in tree(self.static)), default=0.0)

    def refresh(self) -> None:
        """Read the files again at each page load, so that edits show (--dev)."""
        if self.dev and self.newest() != self.stamp:
            self.load()

    @property
    def prefix(self) -> str:
        return f"/assets/{self.hash}/"

    def build_import_map(self) -> str:
        source = self.files.get("importmap.json")
        names = orjson.loads(source.body).get("imports", {}) if source else {}
        imports = {name: self.prefix + str(path).removeprefix("./").removeprefix("/") for name, path in names.items()}
        return orjson.dumps({"imports": imports}).decode()

    def has_fresh_bundle(self) -> bool:
        """Tell whether the bundle was made from the present sources."""
        if not {BUNDLE, BUNDLED_SHEET, BUNDLE_SOURCES} <= self.files.keys():
            return False
        lines = self.files[BUNDLE_SOURCES].body.decode().splitlines()
        sums = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
        return all(name in self.files and self.files[name].digest == digest for name, digest in sums.items())

    def page(self, language: str, path: str = "", session: str = "") -> str:
        """Fill the shell. The path of the requested address decides which assets the first paint needs.

        session: what a page would otherwise ask first: "in", "out", or "new" before the first administrator exists.
        """
        self.refresh()
        filled = self.template.read_text("utf-8") if self.template.exists() else "<!doctype html><title>Okno</title>"
        bundle = self.has_bundle and not self.dev
        if bundle:
            modules = self.chunks(path, session)
        else:
            modules = self.modules(ENTRY, *(CONVERSATION if OPEN_DIALOG.fullmatch(path) else ()))
        values = {
            "assets": self.prefix.rstrip("/"),
            "lang": language,
            "session": session,
            "importmap": self.import_map,
            "sheet": self.prefix + (BUNDLED_SHEET if bundle else SHEET),
            "script": self.prefix + (BUNDLE if bundle else ENTRY),
            "preloads": "\n".join(f'<link rel="modulepreload" href="{self.prefix}{name}">' for name in modules),
        }
        for name, value in values.items():
            filled = filled.replace("{{" + name + "}}", value)
        return filled

    def chunks(self, path: str, session: str) -> list[str]:
        """List the chunks of the bundle that the page at an address needs besides app.js."""
        if session in ("out", "new") and not path.startswith("/wall/"):
            chunk = AUTH_CHUNK
        elif OPEN_DIALOG.fullmatch(path):
            chunk = CONVERSATION_CHUNK
        else:
            chunk = f"{CHUNKS}{path.split('/')[1] if '/' in path else ''}.js"
        return self.modules(chunk) if chunk in self.files else []

    def modules(self, *entries: str) -> list[str]:
        """List modules with all their static imports, so that the browser requests all of them at once.

        Modules that import() names are left out: they are loaded when needed.
        """
        if entries in self.graphs:
            return self.graphs[entries]
        imports = orjson.loads(self.files["importmap.json"].body)["imports"] if "importmap.json" in self.files else {}
        urls: dict[str, None] = {}
        queue = [name for name in entries if name in self.files]
        while queue:
            name = queue.pop(0)
            if name in urls:
                continue
            urls[name] = None
            for target in STATIC_IMPORT.findall(self.files[name].body.decode()):
                path = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
                present = (
                    path
                    if target.startswith(".")
                    else str(imports.get(target, "")).removeprefix("./").removeprefix("/")
                )
                if present in self.files:
                    queue.append(present)
        self.graphs[entries] = sorted(urls)
        return self.graphs[entries]

    def serve(self, request: Request) -> Response:
        """Serve one file. An old hash still gets the present file, uncached, so a page that is open over an upgrade
        works on.

        A chunk of the bundle fits only the other chunks of its build: under an old hash it is gone, and the page
        offers to reload (ui/lazy.js).
        """
        name = request.path_params["path"]
        file = self.files.get(name)
        current = request.path_params["hash"] == self.hash
        if file is None or (not current and name.startswith(CHUNKS) and name != BUNDLE):
            return Response("Not found", 404, {"Cache-Control": "no-store"}, media_type="text/plain")
        headers = {
            "ETag": f'"{file.etag}"',
            "Vary": "Accept-Encoding",
            "Cache-Control": FOREVER if current else "no-cache",
        }
        if name.endswith(".woff2"):
            # The frame of an email has an opaque origin, and fonts are requested with CORS.
            headers |= {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
        if request.headers.get("if-none-match") == headers["ETag"]:
            return Response(status_code=304, headers=headers)
        packed = file.gzip_body() if "gzip" in request.headers.get("accept-encoding", "") else None
        if packed is not None:
            headers["Content-Encoding"] = "gzip"
        return Response(packed or file.body, headers=headers, media_type=file.media_type)


def tree(root: Path) -> list[Path]:
    return sorted(path for path in root.rglob("*") if path.is_file() and not path.name.startswith("."))


def read(path: Path) -> File:
    body = path.read_bytes()
    media_type = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return File(body, media_type, hashlib.sha256(body).hexdigest())


def language_of(accept: str) -> str:
    """Return the first of our languages in the browser's order of preference."""
    wanted = []
    for part in accept.split(",")[:20]:
        name, _, weight = part.strip().partition(";q=")
        try:
            wanted.append((-(float(weight) if weight else 1.0), name.lower()[:2]))
        except ValueError:
            continue
    return next((name for _, name in sorted(wanted, key=lambda pair: pair[0]) if name in LANGUAGES), "en")
