"""Content security policies: of pages, of data, and of files that are handed out as downloads."""

from __future__ import annotations

from collections.abc import Iterable

DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
DOWNLOAD_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'"


def page_policy(import_map_hash: str, sockets: Iterable[str]) -> str:
    """Return the one policy of our pages: scripts from us, the import map by its hash, strings never become markup."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' '{import_map_hash}'",
            "style-src 'self'",
            "img-src 'self' data:",
            "media-src 'self'",
            "frame-src 'self'",
            "font-src 'self'",
            "manifest-src 'self'",
            " ".join(("connect-src 'self'", *sockets)),
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "object-src 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )
