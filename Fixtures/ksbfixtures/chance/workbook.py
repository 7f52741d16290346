"""One workbook from a seed, and what a right reading of it says."""

from __future__ import annotations

import random
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional

from ..layouts import LAYOUTS
from ..planting import Planted, plant
from ..sheet import Book
from ..writers import WRITERS
from .claims import chance_claims, habits
from .faults import chance_faults
from .looks import chance_look
from .other_sheets import other_sheets
from .standards import Reference, made_up, published
from .units import Units, units
from .words import VOCABULARIES

CLEAN = 0.25
"""The share of workbooks without a planted fault."""

MOST_FAULTS = 8


class Recipe(NamedTuple):
    """What a workbook is made from."""

    seed: str
    layout: str
    writer: str
    vocabulary: str


@dataclass
class Expected:
    """What a right reading of a workbook says."""

    file: str
    standard: str
    layout: str
    writer: str
    rows: int
    """How many claims the sheet lists."""
    coverage: Dict[str, str]
    """How far each KSB of the standard is covered."""
    findings: List[Dict[str, Any]]
    """The findings that are due of the faults planted."""
    units: Dict[str, List[str]] = field(default_factory=dict)
    """The units of the KSBs without a fault."""
    unit_forms: Dict[str, List[str]] = field(default_factory=dict)
    """The names by which each unit may be told of."""

    def entry(self) -> Dict[str, Any]:
        """The entry of the manifest."""
        return asdict(self)


def make_workbook(recipe: Recipe, name: str, folder: Path, standards: Optional[Path]) -> Expected:
    """Writes a workbook, and its standard if that is made up, to a folder."""
    rng = random.Random(recipe.seed)
    standard = published(rng, standards) if standards else made_up(rng, folder)
    named = units(rng)
    planted = _planted(rng, recipe, standard, named)
    sheets = list(planted.placed.sheets)
    for sheet in other_sheets(rng, VOCABULARIES[recipe.vocabulary], standard):
        sheets.insert(rng.choice([0, len(sheets)]), sheet)
    WRITERS[recipe.writer](Book(sheets), folder / name)
    faulty = {finding["ksb"] for finding in planted.findings}
    return Expected(
        name, str(standard.path), recipe.layout, recipe.writer, len(planted.rows),
        planted.coverage, planted.findings,
        units={
            claim.code.whole: claim.units for claim in planted.rows
            if claim.code.whole not in faulty
        },
        unit_forms={name: named.forms(name) for name in named.names},
    )


def _planted(
    rng: random.Random, recipe: Recipe, standard: Reference, named: Units
) -> Planted:
    words = VOCABULARIES[recipe.vocabulary]
    look = chance_look(rng, recipe.layout, words, standard, named, len(standard.ksbs))
    who = habits(rng, words, recipe.layout, look)
    stated = {"full": who.coverage.full, "partial": who.coverage.partial, "none": who.coverage.none}
    look = replace(look, coverage_words={extent: said[0] for extent, said in stated.items()})
    claims = chance_claims(rng, standard, named, words, recipe.layout, who)
    most = 0 if rng.random() < CLEAN else rng.randint(1, MOST_FAULTS)
    return plant(
        claims, recipe.layout, look, recipe.writer, rng, chance_faults(rng, words, who), most)


