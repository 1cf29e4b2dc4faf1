"""The pure modules of the screen, tested in the browser they run in. No server: files come straight from the tree."""

import mimetypes
from pathlib import Path

from playwright.sync_api import Route, sync_playwright

from tests.support.browser import launch_flags, require_chromium

HERE = Path(__file__).parent
STATIC = HERE.parent.parent / "web" / "static"
ORIGIN = "http://okno.test"


def from_disk(route: Route) -> None:
    path = route.request.url.removeprefix(ORIGIN)
    if path == "/":
        route.fulfill(body="<!doctype html><title>tests</title>", content_type="text/html")
        return
    file = STATIC / path.removeprefix("/static/") if path.startswith("/static/") else HERE / path.lstrip("/")
    route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(file.name)[0] or "text/plain")


MODULES = ["reduce", "order", "marks", "match", "rich", "times"]


def test_the_pure_rules_of_the_screen_hold() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=require_chromium(), args=launch_flags())
        page = browser.new_page()
        page.route("**/*", from_disk)
        page.goto(ORIGIN + "/")
        results = page.evaluate(
            """async (names) => {
                for (const name of names) await import(`/${name}.tests.js`);
                return (await import('/check.js')).outcome();
            }""",
            MODULES,
        )
        browser.close()
    failed = [f"{sentence}: {problem}" for sentence, problem in results if problem]
    assert results and not failed, "\n".join(failed)
