"""A provider's workbook: a list of units with short words, and a page of rules as sentences."""

from __future__ import annotations

from ..sheet import HEADER, TEXT, TITLE, Sheet
from .model import MANDATORY, OPTIONAL, Laid, Structure
from .words import sentence

COLUMNS = ["Unit no.", "Unit name", "RQF level", "Credit", "TQT (hours)", "M/O", "Optional group",
           "Route", "Pre-requisites", "Excluded combinations"]
LETTERS = {MANDATORY: "M", OPTIONAL: "O"}
FIELDS = ["code", "title", "level", "credits", "tqt", "status", "group", "pathway", "requires",
          "barred"]


def lay_out_in_words(structure: Structure) -> Laid:
    """Lays a structure out as a list, with its rules on a sheet of their own."""
    laid = Laid([])
    laid.sheets = [_rules(structure, laid), _units(structure, laid)]
    return laid


def _units(structure: Structure, laid: Laid) -> Sheet:
    sheet = Sheet("Units offered")
    sheet.put(1, 1, "Units offered", TITLE)
    sheet.put_row(2, list(COLUMNS), HEADER)
    for index, unit in enumerate(structure.units):
        values = {"code": unit.code, "title": unit.title, "level": unit.level,
                  "credits": unit.credits, "tqt": unit.tqt,
                  "status": LETTERS.get(unit.status, unit.status),
                  "group": unit.group,
                  "pathway": "\n".join(unit.pathways) or None,
                  "requires": "; ".join(unit.requires) or None,
                  "barred": "; ".join(unit.barred) or None}
        for column, name in enumerate(FIELDS, start=1):
            cell = sheet.put(index + 3, column, unit.value(name, values[name]))
            laid.note(f"unit {index}", name, sheet.name, cell)
    sheet.set_widths([10, 44, 9, 9, 12, 6, 14, 14, 14, 22])
    return sheet


def _rules(structure: Structure, laid: Laid) -> Sheet:
    sheet = Sheet("Rules")
    sheet.put(1, 1, f"{structure.title}: rules of combination", TITLE)
    sheet.put(2, 1, "Learners take all mandatory units.", TEXT)
    for index, rule in enumerate(structure.rules):
        cell = sheet.put(index + 3, 1, sentence(rule), TEXT)
        laid.note(f"rule {index}", "Group", sheet.name, cell)
    sheet.set_widths([90])
    return sheet
