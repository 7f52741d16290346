"""Q: the qualification structure."""

from __future__ import annotations

from typing import Callable, List, Optional

from ..sheet import TEXT, Book, Sheet
from ..structures.model import MANDATORY, OPTIONAL, Rule, Structure, Unit
from . import orchard
from .case import FAILING, MUST_FIX, NOTE, PASSING, SHOULD_FIX, Case, Expected, expected
from .orchard_structure import structure


def cases() -> List[Case]:
    """The cases of the Q rules."""
    mapping = orchard.book()
    failing = [
        Case("Q101", FAILING, mapping, [expected(MUST_FIX, sheet=None, cell=None)], exit=3,
             structure=_cover()),
        Case("Q102", FAILING, mapping, [_at("A6", MUST_FIX)], structure=structure(_repeat)),
        Case("Q103", FAILING, mapping, [_at("D3", MUST_FIX)],
             structure=structure(_cell(1, "credits", "ten"))),
        Case("Q104", FAILING, mapping, [_at("E2", SHOULD_FIX)],
             structure=structure(_cell(0, "glh", 200))),
        Case("Q105", FAILING, mapping, [_at("A6", SHOULD_FIX)], structure=structure(_add)),
        Case("Q106", FAILING, mapping, [_at("A2", MUST_FIX, "Rules of combination")],
             structure=structure(_ask_for_three)),
        Case("Q107", FAILING, mapping, [_at("G5", MUST_FIX)],
             structure=structure(_cell(3, "status", None))),
        Case("Q108", FAILING, mapping, [_at("H4", SHOULD_FIX)], exit=1, also=["C104"],
             structure=structure(_without_rules)),
        Case("Q109", FAILING, mapping, [_at("C3", SHOULD_FIX)],
             structure=structure(_cell(1, "level", 7))),
        Case("Q110", FAILING, mapping, [_at("B2", NOTE, "Qualification")],
             structure=structure(_renumber)),
        Case("Q111", FAILING, mapping, [_at(None, SHOULD_FIX)], also=["Q105"],
             structure=structure(_offer_too_many)),
        Case("Q112", FAILING, mapping, [_at("B1", NOTE, "Qualification", says=words) for words in ["holds “HTQ”", "says level 5"]],
             structure=structure(_entitle("HTQ Level 5 Certificate in Community Orchards"))),
        Case("Q113", FAILING, mapping, [_at("A2", MUST_FIX, "HND")], also=["Q105"],
             structure=_two()),
    ]
    passing = [
        Case(case.rule, PASSING, mapping, structure=structure()) for case in failing
    ]
    return [case for pair in zip(failing, passing) for case in pair] + _totals(mapping)


def _totals(mapping: Book) -> List[Case]:
    """Totals beside units of 45 credits, 210 guided hours and 450 hours in all."""
    return [
        Case("Q104", "9999 guided hours", mapping, [_at("B5", SHOULD_FIX, "Qualification")],
             structure=structure(_totalling(glh=9999))),
        Case("Q104", "guided hours over the whole time", mapping,
             [_at("B5", SHOULD_FIX, "Qualification")],
             structure=structure(_totalling(glh=9999, tqt=450))),
        Case("Q104", "too many credits", mapping, [_at("B4", SHOULD_FIX, "Qualification")],
             structure=structure(_totalling(credits=60))),
        Case("Q104", "time that is not ten hours a credit", mapping,
             [_at("B6", SHOULD_FIX, "Qualification")],
             structure=structure(_without_hours(credits=45, tqt=600))),
        Case("Q104", "size word", mapping, [_at("B6", SHOULD_FIX, "Qualification")],
             structure=structure(_totalling("Level 4 Certificate in Community Orchards", tqt=450))),
        Case("Q104", "HNC of 1200 hours", mapping, structure=structure(_hnc)),
    ]


def _at(
    cell: Optional[str], severity: str, sheet: str = "Units", **words: str
) -> Expected:
    return expected(severity, sheet=sheet, cell=cell, **words)


def _cover() -> Book:
    sheet = Sheet("Cover")
    sheet.put(1, 1, "Certificate in Community Orchards", TEXT)
    sheet.put(2, 1, "Prepared for the quality board", TEXT)
    return Book([sheet])


def _two() -> Book:
    """A certificate and a diploma, of which the second has a unit more."""
    small = structure()
    large = structure(_add_mandatory)
    sheets = [sheet for sheet in small.sheets if sheet.name != "Qualification"]
    for book, name in [(small, "HNC"), (large, "HND")]:
        for sheet in book.sheets:
            if sheet.name == "Units":
                sheet.name = name
                if name == "HND":
                    sheets.insert(1, sheet)
    return Book(sheets)


def _cell(unit: int, name: str, value) -> Callable[[Structure], None]:
    def change(made: Structure) -> None:
        made.units[unit].cells[name] = value

    return change


def _entitle(title: str) -> Callable[[Structure], None]:
    def change(made: Structure) -> None:
        made.title = title

    return change


def _totalling(title: Optional[str] = None, **totals: int) -> Callable[[Structure], None]:
    def change(made: Structure) -> None:
        made.title = title or made.title
        for name, value in totals.items():
            setattr(made, name, value)

    return change


def _without_hours(**totals: int) -> Callable[[Structure], None]:
    """Totals beside units of which the whole time is not stated."""

    def change(made: Structure) -> None:
        _totalling(**totals)(made)
        for unit in made.units:
            unit.cells["tqt"] = None

    return change


def _hnc(made: Structure) -> None:
    _totalling("Higher National Certificate in Community Orchards", credits=120, tqt=1200)(made)
    for unit in made.units:
        unit.credits, unit.glh, unit.tqt = 40, 160, 400


def _repeat(made: Structure) -> None:
    third = made.units[2]
    made.units.append(Unit(third.code, third.title, third.status, third.group))


def _add(made: Structure) -> None:
    made.units.append(Unit("U05", "Cider making", OPTIONAL, "A"))
    # Whoever takes one of the others still meets every KSB.
    made.rules = [Rule("A", 2, 2)]


def _add_mandatory(made: Structure) -> None:
    made.units.append(Unit("U05", "Cider making", MANDATORY))


def _ask_for_three(made: Structure) -> None:
    made.rules = [Rule("A", 3)]


def _without_rules(made: Structure) -> None:
    made.rules = []


def _renumber(made: Structure) -> None:
    made.number = "60336468"


def _offer_too_many(made: Structure) -> None:
    made.units += [
        Unit(f"X{number:03}", "Another matter", OPTIONAL, "A") for number in range(1, 513)
    ]
