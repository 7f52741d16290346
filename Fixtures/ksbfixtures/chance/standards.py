"""Standards to map: made up from a seed, our own, or published ones from a folder."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Dict, List, NamedTuple

from ..claim import KSBCode
from ..claims import ListedKSB
from ..real.published import PublishedStandard
from ..rule_standards import PLAIN, TEN_KSBS
from ..standard import LISTS, Duty, Standard
from .sentences import course, statement

SMALLEST, LARGEST = 10, 95


class Reference(NamedTuple):
    """A standard as the generator needs it: what it is called, its KSBs and its record."""

    reference: str
    title: str
    level: int
    ksbs: List[ListedKSB]
    path: Path


def made_up(rng: random.Random, folder: Path) -> Reference:
    """A standard of chance, or now and then one of our own, written to a folder."""
    standard = rng.choice([PLAIN, TEN_KSBS]) if rng.random() < 0.03 else _standard(rng)
    path = folder / f"{standard.reference}-{rng.getrandbits(32):08x}.json"
    standard.write(path)
    ksbs = [
        ListedKSB(KSBCode(letter, number), text)
        for letter in LISTS
        for number, text in enumerate(standard.statements[letter], start=1)
    ]
    return Reference(standard.reference, standard.title, standard.level, ksbs, path)


def published(rng: random.Random, folder: Path) -> Reference:
    """A published standard of a folder whose positions and labels agree, and without options."""
    path = rng.choice(_usable(folder))
    standard = PublishedStandard(path)
    return Reference(standard.reference, standard.title, standard.level, standard.ksbs(), path)


_usable_of: Dict[Path, List[Path]] = {}


def _usable(folder: Path) -> List[Path]:
    if folder not in _usable_of:
        _usable_of[folder] = [
            path for path in sorted(folder.glob("*.json")) if PublishedStandard(path).is_plain
        ]
    return _usable_of[folder]


def _standard(rng: random.Random) -> Standard:
    statements = {
        letter: [statement(rng, letter) for _ in range(count)]
        for letter, count in _counts(rng).items()
    }
    if rng.random() < 0.1:
        texts = rng.choice([texts for texts in statements.values() if len(texts) > 3])
        texts[-1] = texts[0]
    codes = [
        f"{letter}{number}"
        for letter, texts in statements.items() for number in range(1, len(texts) + 1)
    ]
    return Standard(
        reference=f"ST9{rng.randint(100, 999)}",
        title=course(rng).split(" in ", 1)[1].capitalize() + " technician",
        level=rng.choice([4, 5]),
        statements=statements,
        duties=[Duty("Carry out the work of the occupation.", codes)],
    )


def _counts(rng: random.Random) -> Dict[str, int]:
    """How many KSBs of each type; a few standards have knowledge alone, or no behaviours."""
    total = rng.randint(SMALLEST, LARGEST)
    shape = rng.random()
    if shape < 0.03:
        return {"K": total, "S": 0, "B": 0}
    behaviours = 0 if shape < 0.1 else max(1, min(12, total // rng.randint(6, 12)))
    knowledge = round((total - behaviours) * rng.uniform(0.4, 0.65))
    return {"K": knowledge, "S": total - behaviours - knowledge, "B": behaviours}
