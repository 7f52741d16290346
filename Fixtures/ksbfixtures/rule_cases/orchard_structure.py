"""A sound structure for the sound mapping: two mandatory units, and one of two others."""

from __future__ import annotations

from typing import Callable, Optional

from ..sheet import Book
from ..structures.model import MANDATORY, OPTIONAL, Rule, Structure, Unit
from ..structures.own_template import lay_out_own_template
from .orchard import UNITS


def structure(change: Optional[Callable[[Structure], None]] = None) -> Book:
    """The structure in our own template, changed in one respect if need be."""
    names = [name.split(" ", 1) for name in UNITS]
    units = [
        Unit(code, title, MANDATORY if index < 2 else OPTIONAL, None if index < 2 else "A")
        for index, (code, title) in enumerate(names)
    ]
    made = Structure("Certificate in Community Orchards", units, [Rule("A", 1, 1)])
    if change:
        change(made)
    return Book(lay_out_own_template(made).sheets)


GROWING = "Growing"
SHOWS = "Shows"


def on_pathway(name: str) -> Callable[[Structure], None]:
    """Makes every unit mandatory, and adds one on a pathway of that name beside one on ``GROWING``."""

    def change(made: Structure) -> None:
        for unit in made.units:
            unit.status, unit.group = MANDATORY, None
        made.rules = []
        made.units.append(Unit("U05", "Grafting", MANDATORY, None, [GROWING]))
        made.units.append(Unit("U06", "Open days", MANDATORY, None, [name]))

    return change


def may_be_failed(credits: int, must_be_passed: bool = False) -> Callable[[Structure], None]:
    """Lets a learner fail so many credits, unless every unit must be passed."""

    def change(made: Structure) -> None:
        made.rules.append(Rule("*", may_be_failed=credits))
        for unit in made.units:
            unit.must_be_passed = must_be_passed

    return change
