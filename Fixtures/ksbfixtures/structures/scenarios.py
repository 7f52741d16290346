"""Structures of one made-up qualification, with faults planted, and where each must be found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, NamedTuple, Optional, Tuple

from ..claim import Claim
from ..layouts import lay_out_list
from ..layouts.placed import Placed
from ..look import Look
from ..rule_cases import orchard
from .model import CREDITS, MANDATORY, OPTIONAL, SPECIALIST, Laid, Rule, Structure, Unit

MAPPING = "mapping"
STRUCTURE = "structure"


class Due(NamedTuple):
    """A finding that is due, at a field of the mapping or of the structure."""

    rule: str
    severity: str
    file: str
    about: str
    field: str
    ksb: Optional[str] = None
    styles: Tuple[str, ...] = ("own template", "headings", "pathway columns", "in words")


@dataclass(frozen=True)
class Scenario:
    """A mapping and a structure, and what is wrong with them."""

    name: str
    structure: Callable[[bool], Structure]
    """Makes the structure, with pathways or without."""
    claims: Callable[[], List[Claim]]
    due: List[Due] = field(default_factory=list)

    def mapping(self) -> Placed:
        """The mapping, laid out."""
        return lay_out_list(self.claims(), Look(title_rows=[orchard.TITLE]))

    def findings(self, style: str, laid: Laid, placed: Placed) -> List[Dict[str, Any]]:
        """The findings that are due in a style, with their cells."""
        claims = self.claims()
        found = []
        for due in self.due:
            if style not in due.styles:
                continue
            if due.file == MAPPING:
                position = next(i for i, one in enumerate(claims) if str(one.code) == due.about)
                sheet, cell = placed.place(position, due.field)
            else:
                sheet, cell = laid.places[due.about, due.field]
            found.append({"rule": due.rule, "severity": due.severity, "file": due.file,
                          "sheet": sheet, "cell": cell, "ksb": due.ksb})
        return found


TITLES = {
    "U01": "Trees", "U02": "Soil, water and light", "U03": "People", "U04": "Projects",
    "U05": "Cider making", "U06": "Bees", "U07": "Grafting", "U08": "Nursery work",
}


def sound_structure(pathways: bool) -> Structure:
    """Two groups to choose from, and two pathways where the style has a place for them."""
    nursery = ["Nursery"] if pathways else []
    units = [
        _unit("U01", MANDATORY), _unit("U02", MANDATORY),
        _unit("U08", MANDATORY, pathways=nursery),
        _unit("U03", OPTIONAL, "A"), _unit("U04", OPTIONAL, "A"),
        _unit("U05", OPTIONAL, "B"), _unit("U06", OPTIONAL, "B"),
        _unit("U07", OPTIONAL, "B", pathways=["Orchard"] if pathways else []),
    ]
    rules = [Rule("A", 1, 1), Rule("B", 30, None, CREDITS)]
    return Structure("Diploma in Community Orchards", units, rules)


def _unit(code: str, status: str, group: Optional[str] = None,
          pathways: Optional[List[str]] = None) -> Unit:
    return Unit(code, TITLES[code], status, group, pathways or [])


def _name(code: str) -> str:
    return f"{code} {TITLES[code]}"


def _claims() -> List[Claim]:
    """Every KSB taught in a mandatory unit, and every unit named."""
    claims = orchard.claims()
    others = ["U02", "U03", "U04", "U05", "U06", "U07", "U08"]
    for index, claim in enumerate(claims):
        claim.units = [_name("U01"), _name(others[index % len(others)])]
    return claims


def _choices_matter() -> List[Claim]:
    claims = _claims()
    orchard.claim(claims, "K1").units = [_name("U03")]
    orchard.claim(claims, "K2").units = [_name("U03"), _name("U04")]
    orchard.claim(claims, "K3").units = [_name("U01"), "U99 Ponds"]
    for claim in claims:
        claim.units = [unit for unit in claim.units if unit != _name("U07")] or [_name("U01")]
    return claims


def _faulty(pathways: bool) -> Structure:
    structure = sound_structure(pathways)
    by_code = {unit.code: unit for unit in structure.units}
    structure.number = "60336468"
    by_code["U02"].level = 7
    by_code["U05"].cells["credits"] = "ten"
    by_code["U06"].cells["credits"] = -5
    by_code["U04"].cells["status"] = None
    structure.units.append(_unit("U03", OPTIONAL, "A"))
    return structure


def _impossible(pathways: bool) -> Structure:
    structure = sound_structure(pathways)
    structure.rules = [Rule("B", 90, None, CREDITS)]
    return structure


def _of_levels(pathways: bool) -> Structure:
    """60 credits at level 4: both optional units at level 4 are always taken."""
    structure = sound_structure(pathways)
    for unit in structure.units:
        if unit.group == "B" or unit.code == "U08":
            unit.level = 5
    structure.rules = [
        Rule("A", 1, None), Rule("B", 1, 1),
        Rule("*", 60, 60, CREDITS, level=4, exactly=True),
    ]
    return structure


def _levels_matter() -> List[Claim]:
    claims = _claims()
    orchard.claim(claims, "K1").units = [_name("U03")]
    orchard.claim(claims, "K2").units = [_name("U05"), _name("U06")]
    return claims


def _of_specialists(pathways: bool) -> Structure:
    """Each pathway has a unit of its own that all of its learners take."""
    structure = sound_structure(pathways)
    for unit in structure.units:
        if unit.code in ("U07", "U08"):
            unit.status = SPECIALIST if pathways else MANDATORY
            unit.group = None
    return structure


def _specialists_matter() -> List[Claim]:
    claims = _claims()
    orchard.claim(claims, "K1").units = [_name("U07"), _name("U08")]
    moved = orchard.claim(claims, "K2").units
    orchard.claim(claims, "K2").units = [_name("U07")]
    orchard.claim(claims, "K3").units = orchard.claim(claims, "K3").units + moved
    return claims


LISTS = ("own template", "pathway columns", "in words")

SCENARIOS = [
    Scenario("sound", sound_structure, _claims),
    Scenario("choices matter", sound_structure, _choices_matter, [
        Due("C104", "must-fix", MAPPING, "K1", "coverage", "K1"),
        Due("M107", "must-fix", MAPPING, "K3", "units", "K3"),
        Due("Q105", "should-fix", STRUCTURE, "unit 7", "code"),
    ]),
    Scenario("faulty", _faulty, _claims, [
        Due("Q102", "must-fix", STRUCTURE, "unit 8", "code"),
        Due("Q103", "must-fix", STRUCTURE, "unit 5", "credits"),
        Due("Q103", "must-fix", STRUCTURE, "unit 6", "credits"),
        Due("Q107", "must-fix", STRUCTURE, "unit 4", "status", styles=LISTS),
        Due("Q109", "should-fix", STRUCTURE, "unit 1", "level",
            styles=("own template", "headings")),
    ]),
    Scenario("levels", _of_levels, _levels_matter, [
        Due("C104", "must-fix", MAPPING, "K2", "coverage", "K2"),
    ]),
    Scenario("specialists", _of_specialists, _specialists_matter, [
        Due("C104", "must-fix", MAPPING, "K2", "coverage", "K2", styles=LISTS),
    ]),
    Scenario("impossible", _impossible, _claims, [
        Due("Q106", "must-fix", STRUCTURE, "rule 0", "Group"),
    ]),
]
