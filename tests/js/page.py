"""A page in Chromium that loads the screen's modules straight from the tree; no server."""

import json
import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, Route, sync_playwright

from tests.support.browser import launch_flags, require_chromium

HERE = Path(__file__).parent
STATIC = HERE.parent.parent / "web" / "static"
ORIGIN = "http://okno.localhost"
# Chromium tells time to 0.1 ms, to such a page of this machine to 5 µs.
EXACT_CLOCK = {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"}


def import_map() -> str:
    """Return the script element that names the libraries, as the page of the product has it."""
    names = json.loads((STATIC / "importmap.json").read_text("utf-8"))["imports"]
    imports = {name: f"/static/{path}" for name, path in names.items()}
    return f'<script type="importmap">{json.dumps({"imports": imports})}</script>'


def from_disk(route: Route) -> None:
    path = route.request.url.removeprefix(ORIGIN)
    if path == "/":
        page = f"<!doctype html><title>tests</title>{import_map()}"
        route.fulfill(body=page, content_type="text/html", headers=EXACT_CLOCK)
        return
    file = STATIC / path.removeprefix("/static/") if path.startswith("/static/") else HERE / path.lstrip("/")
    if not file.is_file():  # an unanswered request would hold the page for ever
        route.fulfill(status=404, body="not found")
        return
    kind = mimetypes.guess_type(file.name)[0] or "text/plain"
    route.fulfill(body=file.read_bytes(), content_type=kind, headers=EXACT_CLOCK)


@contextmanager
def opened() -> Iterator[Page]:
    """An empty page: /static/ is the screen's code, everything else lies beside this file."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=require_chromium(), args=launch_flags())
        page = browser.new_page()
        page.route("**/*", from_disk)
        page.goto(ORIGIN + "/")
        yield page
        browser.close()
