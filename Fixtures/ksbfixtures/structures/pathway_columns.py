"""A university's page: a column of ticks for each pathway, and the rules in notes below."""

from __future__ import annotations

from ..sheet import HEADER, TITLE, Sheet
from .model import MANDATORY, SPECIALIST, Laid, Structure
from .words import sentence

COLUMNS = ["Module code", "Module name", "FHEQ level", "Credits", "Core or elective",
           "Option group"]
FIELDS = ["code", "title", "level", "credits", "status", "group"]
WORDS = {MANDATORY: "Core", SPECIALIST: SPECIALIST}
SHEET = "Programme"


def lay_out_pathway_columns(structure: Structure) -> Laid:
    """Lays a structure out with pathways as columns."""
    sheet = Sheet(SHEET)
    laid = Laid([sheet])
    sheet.put(1, 1, f"{structure.title}: modules and pathways", TITLE)
    sheet.put_row(3, COLUMNS + [f"{name} pathway" for name in structure.pathways], HEADER)
    for index, unit in enumerate(structure.units):
        row = 4 + index
        values = {"code": unit.code, "title": unit.title, "level": unit.level,
                  "credits": unit.credits, "status": WORDS.get(unit.status, "Elective"),
                  "group": unit.group}
        for column, name in enumerate(FIELDS, start=1):
            cell = sheet.put(row, column, unit.value(name, values[name]))
            laid.note(f"unit {index}", name, SHEET, cell)
        for offset, pathway in enumerate(structure.pathways):
            if not unit.pathways or pathway in unit.pathways:
                sheet.put(row, len(COLUMNS) + 1 + offset, "✓")
    row = 4 + len(structure.units) + 1
    for index, rule in enumerate(structure.rules):
        cell = sheet.put(row + index, 1, sentence(rule))
        laid.note(f"rule {index}", "Group", SHEET, cell)
    sheet.set_widths([13, 44, 9, 9, 12, 10, 12, 12])
    return laid
