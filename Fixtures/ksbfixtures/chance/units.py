"""Units of a qualification, and the ways in which one person names them."""

from __future__ import annotations

import random
from typing import Callable, Dict, List, NamedTuple, Tuple

from .sentences import TOPICS

TITLES = [
    "Foundations of {}", "{} in practice", "Applied {}", "Managing {}", "{} for technicians",
    "Project: {}", "Principles of {}", "Advanced {}", "{} and the law", "Leading on {}",
]
JOINED = ["Health, safety and {}", "{} & reporting", "Planning, costing and {}"]
"""Titles that hold what may part two units."""

CODES: List[Callable[[int, random.Random], str]] = [
    lambda number, rng: f"U{number:02}",
    lambda number, rng: f"U{number}",
    lambda number, rng: f"Unit {number}",
    lambda number, rng: f"Module {number}",
    lambda number, rng: f"{rng.choice('ADFHJKLMRTY')}/{rng.randint(500, 699)}/{rng.randint(1000, 9999)}",
    lambda number, rng: f"HT{400 + number}",
    lambda number, rng: f"M{number}",
    lambda number, rng: f"ENG{4000 + number * 10}",
]


class Unit(NamedTuple):
    """A unit's code and title."""

    code: str
    title: str


NAMINGS: Dict[str, Callable[[Unit], str]] = {
    "code": lambda unit: unit.code,
    "title": lambda unit: unit.title,
    "code title": lambda unit: f"{unit.code} {unit.title}",
    "code: title": lambda unit: f"{unit.code}: {unit.title}",
    "code - title": lambda unit: f"{unit.code} - {unit.title}",
    "title (code)": lambda unit: f"{unit.title} ({unit.code})",
}


class Units(NamedTuple):
    """The units as the sheet names them."""

    names: List[str]
    by_name: Dict[str, Unit]
    naming: str
    separators: List[str]
    """What may part several of them in one cell without doubt."""

    @property
    def titles(self) -> Dict[str, Tuple[str, str]]:
        """Code and title by name."""
        return {name: (unit.code, unit.title) for name, unit in self.by_name.items()}

    def forms(self, name: str) -> List[str]:
        """All the names under which the unit may be told of."""
        return [name, *(naming(self.by_name[name]) for naming in NAMINGS.values())]


def units(rng: random.Random) -> Units:
    """Five to fourteen units, all of them named alike."""
    make_code = rng.choice(CODES)
    topics = rng.sample(TOPICS, rng.randint(5, 14))
    made = [Unit(make_code(number, rng), _title(rng, topic)) for number, topic in enumerate(topics, 1)]
    naming = rng.choice(sorted(NAMINGS))
    by_name = {NAMINGS[naming](unit): unit for unit in made}
    # A comma parts codes without doubt; beside titles, only line breaks and semicolons do.
    separators = ["\n", "; ", ";\n"]
    if naming == "code" and "/" not in made[0].code:
        separators += [", ", ",", " / ", " and ", " & "]
    elif naming == "code":
        separators += [", ", " and "]
    return Units(sorted(by_name), by_name, naming, separators)


def _title(rng: random.Random, topic: str) -> str:
    pattern = rng.choice(JOINED if rng.random() < 0.15 else TITLES)
    title = pattern.format(topic)
    return title[0].upper() + title[1:]
