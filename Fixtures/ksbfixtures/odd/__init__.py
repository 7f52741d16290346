"""Workbooks as people really make them: each in a function of its own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Callable, List

from ..writers import WRITERS
from . import colours, doubts, elsewhere, exports, shapes
from .case import OddWorkbook

MAKERS: List[Callable[[], OddWorkbook]] = [
    *colours.MAKERS, *elsewhere.MAKERS, *exports.MAKERS, *shapes.MAKERS, *doubts.MAKERS,
]


def make_odd(folder: Path) -> None:
    """Writes the workbooks, their layout files and what must come of them."""
    folder.mkdir(parents=True, exist_ok=True)
    cases = [make() for make in MAKERS]
    for case in cases:
        WRITERS[case.writer](case.book, folder / f"{case.name}.xlsx")
        if case.layout:
            (folder / f"{case.name}.yml").write_text(case.layout, encoding="utf-8")
    manifest = json.dumps(
        {"cases": [case.record() for case in cases]}, indent=2, ensure_ascii=False
    )
    (folder / "expected.json").write_text(manifest + "\n", encoding="utf-8")
