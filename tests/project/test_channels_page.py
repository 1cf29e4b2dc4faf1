"""docs/channels.md lists exactly the capabilities and settings of the connectors."""

import re

from channels.kinds import KINDS
from tests.project.tree import ROOT

PAGE = (ROOT / "docs" / "channels.md").read_text()
ORDER = ("telegram", "vk", "email")
LOST = {"ask": "asks a person", "same": "sends the same again"}


def rows(heading: str) -> list[list[str]]:
    part = PAGE.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def yes(value: object) -> str:
    return "yes" if value else "no"


def test_every_kind_of_channel_has_its_column() -> None:
    assert set(KINDS) == set(ORDER)


def test_capability_table_matches_the_connectors() -> None:
    told = {row[0]: row[1:] for row in rows("Abilities")}
    can = [KINDS[kind].capabilities for kind in ORDER]
    assert told["Longest answer"] == [str(one.max_text) for one in can]
    assert told["Files in an answer"] == [str(one.max_files) for one in can]
    assert told["Largest file, MiB"] == [str(one.max_file // 2**20) for one in can]
    assert told["Pictures shown as pictures"] == [yes(one.photo) for one in can]
    assert told["Subject line"] == [yes(one.subject) for one in can]
    assert told['Tick "delivered"'] == [yes(one.delivered) for one in can]
    assert told['Tick "read"'] == [yes(one.read) for one in can]
    assert told["Can be asked whether an answer arrived"] == [yes(one.can_check) for one in can]
    edits = [f"{one.edit_hours} h{'' if one.edit_files else ', words only'}" if one.edit else "no" for one in can]
    assert told["Change an answer that the client has"] == edits
    takes = [f"{one.delete_hours} h" if one.delete else "no" for one in can]
    assert told["Take an answer back from the client"] == takes
    assert told["Reactions, theirs and ours"] == [yes(one.can_react) for one in can]
    assert told["After a lost answer"] == [LOST[KINDS[kind].lost_answer({})] for kind in ORDER]


def test_settings_table_names_each_setting_with_its_default() -> None:
    told = {(kind, name): default for kind, name, default in rows("Settings")}
    real = {}
    for kind in ORDER:
        for name, field in KINDS[kind].settings.model_fields.items():
            shown = "(required)" if field.is_required() else str(field.default).replace("\n", "\\n")
            real[kind, name] = shown
    assert told == real


def test_the_presets_that_the_page_names_exist() -> None:
    from channels.email.settings import PRESETS

    (listed,) = re.findall(r"^Presets: (.*?)\. Any", PAGE, re.MULTILINE)
    assert re.findall(r"`(\w+)`", listed) == list(PRESETS)
