"""The three sheets that ``ksbcheck template structure`` has."""

from __future__ import annotations

from ..sheet import HEADER, TITLE, Sheet
from .model import Laid, Structure

UNIT_COLUMNS = [
    "Unit code", "Unit title", "Level", "Credits", "GLH", "TQT", "Status", "Group", "Pathway",
    "Requires", "Barred with",
]
UNIT_FIELDS = [
    "code", "title", "level", "credits", "glh", "tqt", "status", "group", "pathway", "requires",
    "barred",
]
RULE_COLUMNS = ["Group", "Pathway", "At least", "At most", "Of", "Level", "Exactly at"]
MUST_BE_PASSED = "Must be passed"
MAY_BE_FAILED = "May be failed"
"""Columns that stand where a learner may fail units."""


def lay_out_own_template(structure: Structure) -> Laid:
    """Lays a structure out as the tool's own template does."""
    laid = Laid([])
    laid.sheets = [
        _qualification(structure, laid), _units(structure, laid), _rules(structure, laid)]
    return laid


def _qualification(structure: Structure, laid: Laid) -> Sheet:
    sheet = Sheet("Qualification")
    facts = [
        ("Title", structure.title), ("Number", structure.number), ("Level", structure.level),
        ("Total credits", structure.credits), ("Total GLH", structure.glh),
        ("TQT", structure.tqt), ("Standard", structure.standard), ("Option", structure.option),
    ]
    for row, (label, value) in enumerate(facts, start=1):
        sheet.put(row, 1, label, TITLE)
        if value is not None:
            laid.note("fact", label, sheet.name, sheet.put(row, 2, value))
    sheet.set_widths([16, 60])
    return sheet


def _units(structure: Structure, laid: Laid) -> Sheet:
    sheet = Sheet("Units")
    sheet.put_row(1, UNIT_COLUMNS + ([MUST_BE_PASSED] if structure.compensates else []), HEADER)
    for index, unit in enumerate(structure.units):
        if unit.must_be_passed:
            sheet.put(index + 2, len(UNIT_COLUMNS) + 1, "Yes")
        values = {
            "code": unit.code, "title": unit.title, "level": unit.level, "credits": unit.credits,
            "glh": unit.glh, "tqt": unit.tqt, "status": unit.status, "group": unit.group,
            "pathway": ", ".join(unit.pathways) or None,
            "requires": ", ".join(unit.requires) or None,
            "barred": ", ".join(unit.barred) or None,
        }
        for column, name in enumerate(UNIT_FIELDS, start=1):
            cell = sheet.put(index + 2, column, unit.value(name, values[name]))
            laid.note(f"unit {index}", name, sheet.name, cell)
    sheet.set_widths([11, 44, 7, 8, 7, 7, 12, 8, 12, 12, 12])
    return sheet


def _rules(structure: Structure, laid: Laid) -> Sheet:
    sheet = Sheet("Rules of combination")
    columns = RULE_COLUMNS + ([MAY_BE_FAILED] if structure.compensates else [])
    sheet.put_row(1, columns, HEADER)
    for index, rule in enumerate(structure.rules):
        levels = (None, rule.level) if rule.exactly else (rule.level, None)
        values = [
            rule.group, rule.pathway, rule.at_least, rule.at_most, rule.of, *levels,
            rule.may_be_failed]
        for column, (name, value) in enumerate(zip(columns, values), start=1):
            cell = sheet.put(index + 2, column, value)
            laid.note(f"rule {index}", name, sheet.name, cell)
    sheet.set_widths([10, 12, 9, 9, 9, 7, 10])
    return sheet
