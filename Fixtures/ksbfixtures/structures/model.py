"""A qualification's structure as we mean it, before a style gives it rows and columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, NamedTuple, Optional, Tuple

from ..sheet import Sheet, Value

MANDATORY = "Mandatory"
SPECIALIST = "Specialist"
"""Mandatory on its own pathway: Pearson's word."""
OPTIONAL = "Optional"
UNITS = "units"
CREDITS = "credits"


@dataclass
class Unit:
    """A unit; ``cells`` are values of our own in place of what a style would write."""

    code: str
    title: str
    status: str
    group: Optional[str] = None
    pathways: List[str] = field(default_factory=list)
    level: int = 4
    credits: float = 15
    glh: int = 70
    tqt: int = 150
    requires: List[str] = field(default_factory=list)
    barred: List[str] = field(default_factory=list)
    must_be_passed: bool = False
    cells: Dict[str, Value] = field(default_factory=dict)

    def value(self, name: str, value: Value) -> Value:
        """What stands in a field's cell."""
        return self.cells.get(name, value)


class Rule(NamedTuple):
    """A rule of combination; a group of ``*`` is all that the learner takes."""

    group: str
    at_least: Optional[int] = None
    at_most: Optional[int] = None
    of: str = UNITS
    pathway: Optional[str] = None
    level: Optional[int] = None
    exactly: bool = False
    """Whether units at that level alone count."""
    may_be_failed: Optional[int] = None
    """Credits that a learner need not pass."""


@dataclass
class Structure:
    """Units, rules, and what is said of the qualification."""

    title: str
    units: List[Unit]
    rules: List[Rule] = field(default_factory=list)
    number: str = "603/3646/8"
    level: int = 4
    credits: Optional[int] = None
    glh: Optional[int] = None
    tqt: Optional[int] = None
    standard: Optional[str] = None
    option: Optional[str] = None

    @property
    def pathways(self) -> List[str]:
        """The pathways, in the order in which units name them."""
        return list(dict.fromkeys(name for unit in self.units for name in unit.pathways))

    @property
    def groups(self) -> List[str]:
        """The groups, in the order in which units name them."""
        return list(dict.fromkeys(unit.group for unit in self.units if unit.group))

    @property
    def compensates(self) -> bool:
        """Whether a learner may be given the award without passing every unit."""
        return any(rule.may_be_failed for rule in self.rules)


@dataclass
class Laid:
    """The sheets of a structure, and where its facts stand: sheet and cell."""

    sheets: List[Sheet]
    places: Dict[Tuple[str, str], Tuple[str, str]] = field(default_factory=dict)
    """By what it is about (``unit 3``, ``rule 0``, ``fact``) and the name of the field."""

    def note(self, about: str, name: str, sheet: str, cell: str) -> None:
        """Notes where something stands, the first place if there are several."""
        self.places.setdefault((about, name), (sheet, cell))
