"""An awarding body's page: headings as rows between the units, with the rules in their words."""

from __future__ import annotations

from typing import Optional

from ..sheet import HEADER, TITLE, Sheet
from .model import OPTIONAL, Laid, Structure
from .words import bounds, sentence

COLUMNS = ["Unit ref", "Unit title", "Level", "Credit value", "GLH"]
FIELDS = ["code", "title", "level", "credits", "glh"]
SHEET = "Qualification structure"


def lay_out_headings(structure: Structure) -> Laid:
    """Lays a structure without pathways out under headings."""
    sheet = Sheet(SHEET)
    laid = Laid([sheet])
    sheet.put(1, 1, structure.title, TITLE)
    sheet.put(2, 1, "Qualification number:")
    laid.note("fact", "Number", SHEET, sheet.put(2, 2, structure.number))
    sheet.put(3, 1, "Qualification level:")
    laid.note("fact", "Level", SHEET, sheet.put(3, 2, structure.level))
    above = [index for index, rule in enumerate(structure.rules) if rule.group == "*"]
    for row, index in enumerate(above, start=4):
        cell = sheet.put(row, 1, sentence(structure.rules[index]))
        laid.note(f"rule {index}", "Group", SHEET, cell)
    header = 5 + len(above)
    sheet.put_row(header, list(COLUMNS), HEADER)
    row = _section(structure, laid, sheet, header + 1, "Mandatory units", None, None)
    for group in structure.groups:
        at = next((i for i, rule in enumerate(structure.rules) if rule.group == group), None)
        rule = None if at is None else structure.rules[at]
        heading = f"Optional group {group}" + (f": {bounds(rule)}" if rule else "")
        row = _section(structure, laid, sheet, row, heading, group, at)
    sheet.set_widths([22, 44, 7, 12, 7])
    return laid


def _section(
    structure: Structure, laid: Laid, sheet: Sheet, row: int, heading: str,
    group: Optional[str], rule: Optional[int],
) -> int:
    cell = sheet.put(row, 1, heading, TITLE)
    sheet.merge(row, 1, row, len(COLUMNS))
    if rule is not None:
        laid.note(f"rule {rule}", "Group", SHEET, cell)
    laid.note(f"group {group}", "heading", SHEET, cell)
    for index, unit in enumerate(structure.units):
        belongs = unit.status != OPTIONAL if group is None else unit.group == group
        if not belongs:
            continue
        row += 1
        values = {"code": unit.code, "title": unit.title, "level": unit.level,
                  "credits": unit.credits, "glh": unit.glh}
        for column, name in enumerate(FIELDS, start=1):
            cell = sheet.put(row, column, unit.value(name, values[name]))
            laid.note(f"unit {index}", name, SHEET, cell)
    return row + 2
