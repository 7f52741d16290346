"""A qualification of chance: its units, and how the sheet names them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Sequence

from ..chance.sentences import TOPICS
from ..chance.units import JOINED, NAMINGS, TITLES
from ..chance.units import Unit as Name

MANDATORY, OPTIONAL, SPECIALIST = "mandatory", "optional", "specialist"
PATHWAYS = ["Site", "Design"]

CodeMaker = Callable[[int, random.Random], str]

CODES: List[CodeMaker] = [
    lambda number, rng: f"U{number:02}", lambda number, rng: f"Unit {number}",
    lambda number, rng: f"M{number}", lambda number, rng: f"HN{100 + number}",
    lambda number, rng: f"L4-{number:02}", lambda number, rng: f"{4000 + 10 * number}CON",
    lambda number, rng:
        f"{rng.choice('ADFHJKLMRTY')}/{rng.randint(500, 699)}/{rng.randint(1000, 9999)}",
]


@dataclass
class Unit:
    """A unit as the structure lists it."""

    code: str
    title: str
    status: str
    level: int
    credits: int
    hours: int
    pathway: Optional[str] = None
    """The pathway whose learners take it, if not all may."""


@dataclass
class Award:
    """The units, and the name by which the sheet calls each."""

    units: List[Unit]
    naming: str
    chosen: int
    """How many of the optional units a learner takes."""
    is_structured: bool
    """Whether the structure is given."""
    spelling: Callable[[str], str] = lambda name: name
    """What the sheet makes of the structure's name."""

    @property
    def names(self) -> Dict[str, str]:
        """The name in the sheet by code."""
        return {one.code: self.name(one) for one in self.units}

    def name(self, unit: Unit) -> str:
        """The name of a unit in the sheet."""
        return self.spelling(NAMINGS[self.naming](Name(unit.code, unit.title)))

    def forms(self, unit: Unit) -> List[str]:
        """All names under which a report may tell of it."""
        return [
            self.name(unit), *(naming(Name(unit.code, unit.title)) for naming in NAMINGS.values())]

    def add_pathways(self) -> None:
        """Makes the last mandatory units special ones, each of a pathway of its own."""
        for unit, pathway in zip(self.of(MANDATORY)[-len(PATHWAYS):], PATHWAYS):
            unit.status, unit.pathway = SPECIALIST, pathway

    def of(self, status: str) -> List[Unit]:
        """The units of a status."""
        return [one for one in self.units if one.status == status]


def award(
    rng: random.Random, namings: List[str], is_structured: bool,
    codes: Sequence[CodeMaker] = CODES,
) -> Award:
    """Five to nine mandatory units and three to five optional ones."""
    code = rng.choice(codes)
    mandatory, optional = rng.randint(5, 9), rng.randint(3, 5)
    topics = rng.sample(TOPICS, mandatory + optional)
    units = []
    for number, topic in enumerate(topics, start=1):
        title = rng.choice(JOINED if rng.random() < 0.15 else TITLES).format(topic)
        units.append(Unit(
            code(number, rng), title[0].upper() + title[1:],
            MANDATORY if number <= mandatory else OPTIONAL,
            rng.choice([4, 4, 5]), rng.choice([10, 15, 15, 20]), rng.choice([40, 45, 60])))
    return Award(units, rng.choice(namings), rng.randint(2, optional - 1), is_structured)
