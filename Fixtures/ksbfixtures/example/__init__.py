"""The example submission: a mapping and a structure with faults that people really make."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Dict, List

from ..claim import Claim, KSBCode
from ..layouts import lay_out_list
from ..layouts.placed import Placed
from ..look import Look
from ..sheet import TEXT, TITLE, Book, Sheet
from ..structures.model import Laid
from ..structures.own_template import lay_out_own_template
from ..writers import write_with_openpyxl
from .faults import FAULTS, plant_faults
from .rows import OPTION, ROWS, UNITS
from .structure import example_structure

LISTS = {"K": "knowledges", "S": "skills", "B": "behaviours"}


def make_example(folder: Path) -> None:
    """Writes the workbooks for ``standard.json``, which is written by hand, and what is wrong."""
    record = json.loads((folder / "standard.json").read_text(encoding="utf-8"))
    claims = _claims(record)
    plant_faults(claims)
    placed = lay_out_list(claims, _look(record))
    _put_notes_below(placed.sheets[0])
    write_with_openpyxl(Book([_guidance(), *placed.sheets]), folder / "mapping.xlsx")
    laid = lay_out_own_template(example_structure())
    write_with_openpyxl(Book(laid.sheets), folder / "structure.xlsx")
    (folder / "README.md").write_text(_readme(claims, placed, laid), encoding="utf-8")


def _claims(record: Dict) -> List[Claim]:
    return [_claim(record, *row) for row in ROWS]


def _claim(record: Dict, code: str, units: str, outcomes: str, assessment: str) -> Claim:
    ksb = KSBCode(code[0], int(code[1:]))
    statement = record[LISTS[ksb.letter]][ksb.number - 1]["detail"]
    return Claim(
        ksb, statement, units=[UNITS[unit] for unit in units.split()], outcomes=outcomes,
        assessment=assessment,
    )


def _look(record: Dict) -> Look:
    return Look(
        unit_separator="\n",
        title_rows=[
            "Level 4 Diploma in Repair Hub Coordination: KSB mapping",
            f"Standard: {record['referenceNumber']} {record['title']}, option: {OPTION}",
            "Answer Full, Partial or None under Coverage. Where coverage is partial, say why.",
            "Draft 3, for the quality board",
        ],
        headers={
            "code": "KSB", "statement": "KSB statement", "coverage": "Coverage",
            "units": "Unit(s)", "outcomes": "Learning outcomes", "assessment": "Assessment method",
            "rationale": "Rationale for partial coverage",
        },
    )


def _put_notes_below(sheet: Sheet) -> None:
    bottom = max(row for row, _ in sheet.cells)
    sheet.put(bottom + 2, 1, "Units U01 to U05 and U07 are mandatory; see the structure for the others.",
              TEXT)
    sheet.merge(bottom + 2, 1, bottom + 2, 7)


def _guidance() -> Sheet:
    sheet = Sheet("Guidance")
    sheet.put_row(1, ["How to fill in this workbook"], TITLE)
    for row, text in enumerate(
        [
            "Fill in one row of the mapping for each statement of the standard.",
            "Name the units that teach it, the learning outcomes, and how it is assessed.",
            "Where only a part is covered, say which part is left to the workplace, and why.",
        ],
        start=3,
    ):
        sheet.put(row, 1, text, TEXT)
    sheet.set_widths([90])
    return sheet


def _readme(claims: List[Claim], placed: Placed, laid: Laid) -> str:
    lines = [
        "# The example",
        "",
        "`standard.json` is a standard that we made up, in the shape in which the public API",
        "serves standards. `mapping.xlsx` and `structure.xlsx` are what a provider might send in",
        f"for it, with the option “{OPTION}”. The diploma has two pathways,",
        "Workshop and Outreach, and two groups of optional units. `Fixtures/make.py` makes the",
        "workbooks and this page.",
        "",
        "```",
        "ksbcheck check Fixtures/example/mapping.xlsx --structure Fixtures/example/structure.xlsx \\",
        "  --standard Fixtures/example/standard.json \\",
        f'  --option "{OPTION}"',
        "```",
        "",
        "These faults are planted:",
        "",
        "| sheet | cell | KSB | rule | what is wrong |",
        "|---|---|---|---|---|",
    ]
    positions = {str(claim.code): position for position, claim in enumerate(claims)}
    for fault in FAULTS:
        place = placed.place(positions[fault.ksb], fault.field) if fault.field else None
        where = f"{place.sheet} | {place.cell}" if place else "KSB mapping | –"
        lines.append(f"| {where} | {fault.ksb} | {fault.rule} | {fault.what} |")
    sheet, cell = laid.places["unit 11", "code"]
    lines.append(f"| {sheet} | {cell} | – | Q105 | the optional unit U11 is mapped to no KSB |")
    lines += ["", "Rows that rest on a single unit (rule C106) are no faults: they are notes.", ""]
    return "\n".join(lines)
