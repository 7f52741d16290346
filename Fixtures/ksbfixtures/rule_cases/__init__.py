"""A failing and a passing workbook for every rule, by the rule's letter."""

from __future__ import annotations

import json
from pathlib import Path
from typing import List

from ..rule_standards import NOT_JSON, OCCUPATIONS, STANDARDS
from ..sheet import Book
from ..writers import WRITERS
from . import coverage, mapping, standard, structure, workbook
from .case import LIBRARY, Case


def all_cases() -> List[Case]:
    """Every case, in the order of the catalogue."""
    return (
        workbook.cases() + standard.cases() + mapping.cases() + coverage.cases()
        + structure.cases()
    )


def make_rule_cases(folder: Path) -> None:
    """Writes the workbooks, the standards, and what is expected of them."""
    (folder / LIBRARY).mkdir(parents=True, exist_ok=True)
    for name, record in STANDARDS.items():
        record.write(folder / name)
    for name, record in OCCUPATIONS.items():
        record.write_occupation(folder / name)
    (folder / "ST9002-not-json.json").write_text(NOT_JSON, encoding="utf-8")
    for case in all_cases():
        if case.shares is None:
            _write(case, folder / case.file)
    expected = {"cases": [case.record() for case in all_cases()]}
    (folder / "expected.json").write_text(json.dumps(expected, indent=2) + "\n", encoding="utf-8")


def _write(case: Case, path: Path) -> None:
    if case.structure and case.structure_file:
        WRITERS[case.writer](case.structure, path.parent / case.structure_file)
    if case.config and case.config_file:
        (path.parent / case.config_file).write_text(case.config, encoding="utf-8")
    if isinstance(case.book, Book):
        WRITERS[case.writer](case.book, path)
    else:
        path.write_bytes(case.book)
