"""The layers of the screen's modules: a module imports its own layer or a lower one."""

import re
from pathlib import Path

JS = Path(__file__).parent.parent.parent / "web" / "static" / "js"
LAYERS = [
    ["core"],
    ["state"],
    ["ui"],
    [
        "list",
        "conversation",
        "compose",
        "workflow",
        "contacts",
        "notifications",
        "search",
        "settings",
        "auth",
        "automation",
        "sla",
        "tags",
        "tasks",
        "reports",
        "wall",
    ],
    ["shell"],
]
FLOOR = {folder: number for number, layer in enumerate(LAYERS) for folder in layer}
IMPORT = re.compile(r"""(?:^import (?:[^"]* from )?|\bimport\()"(\.[^"]+)\"""", re.MULTILINE)


def floor(path: Path) -> int:
    folder = path.relative_to(JS).parts[0]
    return FLOOR["shell"] if folder == "main.js" else FLOOR[folder]


def test_modules_import_only_their_own_layer_and_lower_ones() -> None:
    upward = [
        f"{path.relative_to(JS)} imports {target.relative_to(JS)}"
        for path in sorted(JS.rglob("*.js"))
        for name in IMPORT.findall(path.read_text("utf-8"))
        if floor(target := (path.parent / name).resolve()) > floor(path)
    ]
    assert upward == []


def test_the_shell_loads_each_feature_with_one_line() -> None:
    lines = (JS / "shell" / "features.js").read_text("utf-8").splitlines()
    imports = [line for line in lines if not line.startswith("//")]
    assert sorted(imports) == sorted(f'import "../{feature}/feature.js";' for feature in LAYERS[3])
