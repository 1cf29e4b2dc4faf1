"""The views of the list have the same names in the server, in the browser, and where the first page is preloaded."""

from __future__ import annotations

import re

from inbox.listing.views import VIEWS
from tests.project.tree import ROOT

CORE = ROOT / "web" / "static" / "js" / "core"
OWN_ORDER = {"mentions", "snoozed", "closed"}  # the stored sort order does not apply, so preload.js leaves them out


def test_the_browser_knows_the_views_of_the_server() -> None:
    names = re.search(r"VIEWS = \[(.*?)\]", (CORE / "view_names.js").read_text("utf-8"), re.DOTALL)
    assert names and tuple(re.findall(r'"(\w+)"', names[1])) == VIEWS


def test_the_page_preloads_exactly_the_views_that_follow_the_stored_order() -> None:
    names = re.search(r"\^\(([a-z|]+)\)\$/\.test\(view\)", (CORE / "preload.js").read_text("utf-8"))
    assert names and set(names[1].split("|")) == set(VIEWS) - OWN_ORDER
