"""Submissions that once were called ready, or more than they are, and what each comes to."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from .claim import FULL, NONE, PARTIAL, Claim
from .layouts import lay_out_list, lay_out_matrix
from .look import Look
from .rule_cases import orchard
from .rule_cases.orchard_structure import structure
from .sheet import Book
from .structures.model import MANDATORY, Structure
from .writers import write_with_openpyxl

TREES, SOIL, PEOPLE, PROJECTS = orchard.UNITS

STANDARD = "../rules/ST9002.json"
OPTIONS = "../rules/ST9002-options.json"


@dataclass(frozen=True)
class Case:
    """A mapping, perhaps a structure and a configuration, and what a check comes to."""

    name: str
    mapping: Book
    verdict: str
    exit: int
    standard: Optional[str] = STANDARD
    structure: Optional[Book] = None
    config: Optional[str] = None
    arguments: List[str] = field(default_factory=list)
    must_fix: List[str] = field(default_factory=list)
    """The rules that must find something, and no others may that must be fixed."""
    notes: List[str] = field(default_factory=list)
    """Rules that must have a note."""
    ksbs: Dict[str, Dict[str, Any]] = field(default_factory=dict)
    """What is said of some KSBs: ``guaranteed`` and ``holds``."""
    headline: str = ""
    """Words of the headline."""

    def record(self) -> Dict[str, Any]:
        """The case as ``expected.json`` holds it."""
        return {
            "name": self.name, "verdict": self.verdict, "exit": self.exit,
            "standard": self.standard, "hasStructure": self.structure is not None,
            "hasConfig": self.config is not None, "arguments": self.arguments,
            "mustFix": self.must_fix, "notes": self.notes, "ksbs": self.ksbs, "headline": self.headline,
        }


def make_verdicts(folder: Path) -> None:
    """Writes the workbooks and configurations, and what is expected of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for case in cases():
        write_with_openpyxl(case.mapping, folder / f"{case.name}.xlsx")
        if case.structure:
            write_with_openpyxl(case.structure, folder / f"{case.name}-structure.xlsx")
        if case.config:
            (folder / f"{case.name}.yml").write_text(case.config, encoding="utf-8")
    expected = {"cases": [case.record() for case in cases()]}
    (folder / "expected.json").write_text(json.dumps(expected, indent=2) + "\n", encoding="utf-8")


def cases() -> List[Case]:
    """Every case."""
    gap = _list(_gap)
    return [
        Case("full-in-an-optional-unit", _matrix(_full_in_an_optional_unit), "not-ready", 1,
             structure=structure(), must_fix=["C114"],
             ksbs={"K1": {"guaranteed": "partial", "holds": False}}),
        Case("full-beside-two-halves", _matrix(_two_halves, extras={"coverage": ["Full"]}),
             "not-ready", 1, structure=structure(), must_fix=["C114"],
             ksbs={"K1": {"guaranteed": "partial", "holds": False}}),
        Case("full-on-a-mandatory-and-an-optional-unit", _list(_either_or_both), "ready", 0,
             structure=structure(), notes=["C116"],
             ksbs={"K1": {"guaranteed": "depends", "holds": True}}),
        Case("neither-standard-nor-structure", _list(), "incomplete", 0, standard=None,
             headline="Not checked: the standard’s own list of KSBs; every choice of units."),
        Case("no-structure", _list(), "incomplete", 0, headline="Not checked: every choice of units."),
        Case("all-of-it-checked", _list(), "ready", 0, structure=_all_mandatory(),
             headline="ready to submit: nothing to fix."),
        Case("everything-suppressed", gap, "ready", 0, structure=_all_mandatory(), config=_SUPPRESSED,
             headline="nothing left to fix. Quality board suppressed 1 finding, a must-fix one."),
        Case("rule-lowered-over-a-gap", gap, "incomplete", 0, structure=_all_mandatory(),
             config="rules: { C101: note }\n", headline="what rule C101, off or less severe, would find"),
        Case("rule-left-out-over-a-gap", gap, "incomplete", 0, structure=_all_mandatory(),
             arguments=["--ignore", "C101"]),
        Case("other-rules-selected-over-a-gap", gap, "incomplete", 0, structure=_all_mandatory(),
             arguments=["--select", "W"]),
        Case("incomplete-fails-where-asked", _list(), "incomplete", 1,
             arguments=["--fail-on", "incomplete"]),
        Case("row-merged-across", _merged(), "not-ready", 1, structure=_all_mandatory(),
             must_fix=["M106"]),
        Case("two-occupations-by-one-group", _list(_two_occupations), "not-ready", 1, standard=None,
             structure=structure(), config=_TWO_OPTIONS, must_fix=["C115"],
             ksbs={"K3": {"guaranteed": "none", "holds": False}}),
    ]


_SUPPRESSED = """\
suppress:
  - { rule: C101, reason: Agreed at the support session, by: Quality board }
"""

_TWO_OPTIONS = f"""\
standards:
  - {{ file: {OPTIONS}, option: Cider orchards }}
  - {{ file: {OPTIONS}, option: School orchards }}
"""


def _claims(change: Optional[Callable[[Claim], None]]) -> List[Claim]:
    """Every KSB by a unit that every learner takes, and then what is changed."""
    rows = orchard.claims()
    for row in rows:
        row.units = [TREES]
        if change:
            change(row)
    return rows


def _list(change: Optional[Callable[[Claim], None]] = None) -> Book:
    rows = _claims(change)
    # Every unit is mapped to something.
    named = {unit for row in rows for unit in row.units}
    rest = [unit for unit in orchard.UNITS if unit not in named]
    spare = next(row for row in rows if str(row.code) == "B1")
    spare.units = [TREES, *rest]
    return Book([lay_out_list(rows, Look(title_rows=[orchard.TITLE])).sheets[0]])


def _matrix(change: Callable[[Claim], None], **look: Any) -> Book:
    marks = {FULL: "F", PARTIAL: "½"}
    placed = lay_out_matrix(
        _claims(change), Look(title_rows=[orchard.TITLE], marks=marks, **look))
    return Book(placed.sheets)


def _full_in_an_optional_unit(row: Claim) -> None:
    if str(row.code) == "K1":
        row.units, row.partly = [TREES, PEOPLE], {TREES}
    if str(row.code) == "B1":
        row.units = [TREES, SOIL, PROJECTS]


def _two_halves(row: Claim) -> None:
    if str(row.code) == "K1":
        row.units, row.partly = [TREES, PEOPLE], {TREES, PEOPLE}
    if str(row.code) == "B1":
        row.units = [TREES, SOIL, PROJECTS]


def _either_or_both(row: Claim) -> None:
    if str(row.code) == "K1":
        row.units = [TREES, PEOPLE]
    if str(row.code) == "K2":
        row.units = [SOIL, PROJECTS]


def _gap(row: Claim) -> None:
    if str(row.code) == "S1":
        row.coverage, row.units = NONE, []
        row.outcomes = row.assessment = ""


def _two_occupations(row: Claim) -> None:
    served = {"S3": PEOPLE, "K3": PROJECTS, "B2": PROJECTS}
    row.units = [served.get(str(row.code), TREES if str(row.code) != "K2" else SOIL)]


def _merged() -> Book:
    book = _list()
    sheet = book.sheets[0]
    row = orchard.FIRST_ROW + 1
    for column in range(2, 8):
        sheet.cells.pop((row, column), None)
    sheet.merge(row, 1, row, 7)
    return book


def _all_mandatory() -> Book:
    def change(made: Structure) -> None:
        for unit in made.units:
            unit.status, unit.group = MANDATORY, None
        made.rules = []

    return structure(change)
