"""Columns that stand in a mapping and say nothing about how far a KSB is covered."""

from __future__ import annotations

import random
from typing import Callable, Dict, List, NamedTuple

from ..chance.sentences import PEOPLE, sentence
from ..claim import NONE, Claim
from ..code_styles import TYPE_NAMES
from ..sheet import Cell, Value
from .words import Words


class Column(NamedTuple):
    """A column: the field that it holds, its header, and the cell of a claim at a position."""

    field: str
    header: str
    cell: Callable[[int, Claim], Cell]
    width: float = 12


Maker = Callable[[random.Random, Value], Callable[[int, Claim], Value]]
"""Makes what a column holds, given the mark with which this sheet ticks."""


def _chosen(values: List[Value]) -> Maker:
    def make(rng: random.Random, tick: Value) -> Callable[[int, Claim], Value]:
        made = [rng.choice(values) for _ in range(13)]
        return lambda at, claim: made[at % 13]
    return make


def _checks(rng: random.Random, tick: Value) -> Callable[[int, Claim], Value]:
    words = rng.choice([("Y", "N"), ("Yes", "No"), (tick, None), ("Y", "Y")])
    made = [words[rng.random() < 0.2] for _ in range(11)]
    return lambda at, claim: made[at % 11]


def _ticks(rng: random.Random, tick: Value) -> Callable[[int, Claim], Value]:
    made = [tick if rng.random() < 0.35 else None for _ in range(17)]
    return lambda at, claim: made[at % 17]


def _weeks(rng: random.Random, tick: Value) -> Callable[[int, Claim], Value]:
    if rng.random() < 0.5:
        return lambda at, claim: 1 + at * 2 % 30
    return lambda at, claim: f"{1 + at % 28}-{3 + at % 28}"


def _type(rng: random.Random, tick: Value) -> Callable[[int, Claim], Value]:
    is_letter = rng.random() < 0.4
    return lambda at, claim: claim.code.letter if is_letter else TYPE_NAMES[claim.code.letter]


def _gap(rng: random.Random, tick: Value) -> Callable[[int, Claim], Value]:
    words = rng.choice([("Y", "N"), ("Yes", "No"), ("Y", None), (tick, None)])
    return lambda at, claim: words[0 if claim.coverage == NONE else 1]


def _total(rng: random.Random, tick: Value) -> Callable[[int, Claim], Value]:
    return lambda at, claim: len(claim.units)


def _action(rng: random.Random, tick: Value) -> Callable[[int, Claim], Value]:
    texts = ["Discuss at June board", None, None, sentence(rng, "Add a session on {a}"), None]
    return lambda at, claim: texts[at % len(texts)]


def _duties(rng: random.Random, tick: Value) -> Callable[[int, Claim], Value]:
    form = rng.choice(["D{}", "{}", "Duty {}"])
    return lambda at, claim: (
        form.format(1 + at * 3 % 9) + (f", {2 + at % 7}" if at % 3 == 0 else ""))


MAKERS: Dict[str, Maker] = {
    "qa": _checks,
    "epa": _ticks,
    "epa method": _chosen(["Professional discussion", "Practical", "Test", None]),
    "duties": _duties,
    "weeks": _weeks,
    "version": _chosen(["v1", "v2", 1.1, 2]),
    "owner": _chosen(["JM", "A. Okoro", *PEOPLE]),
    "hours": _chosen([2, 3, 4, 6, 10]),
    "level": _chosen([4, 4, 5]),
    "type": _type,
    "gap": _gap,
    "total": _total,
    "reviewed": _chosen(["12/03/2025", "March 2025", "4.6.25"]),
    "resource": _chosen(["Harding ch. 4", "VLE week 2", "Handout", None]),
    "year": _chosen([1, 2]),
    "bloom": _chosen(["Understand", "Apply", "Analyse"]),
    "weight": _chosen([10, 20, 40]),
    "action": _action,
}

TICKED = ["skills ticks", "method ticks", "type ticks"]
"""Kinds of which several columns stand together."""

BESIDE_ROWS = sorted(MAKERS) + TICKED
BESIDE_MARKS = [
    "qa", "epa", "gap", "total", "duties", "weeks", "type", "hours", "owner", "level", "reviewed",
    *TICKED,
]
BESIDE_UNITS = ["weeks", "hours", "level", "owner", "year", "qa", "version", "weight", "reviewed"]


def distractors(
    rng: random.Random, words: Words, kinds: List[str], tick: Value
) -> List[Column]:
    """The columns of some kinds."""
    made: List[Column] = []
    for kind in kinds:
        if kind == "type ticks":
            for letter, header in zip("KSB", words.distractors[kind]):
                made.append(Column(kind, header, _of_type(letter, tick), 8))
        elif kind in TICKED:
            headers = words.distractors[kind]
            for header in rng.sample(headers, rng.randint(1, len(headers))):
                made.append(_column(kind, header, _ticks(rng, tick)))
        else:
            made.append(
                _column(kind, rng.choice(words.distractors[kind]), MAKERS[kind](rng, tick)))
    return made


def _column(kind: str, header: str, value: Callable[[int, Claim], Value]) -> Column:
    return Column(kind, header, lambda at, claim: Cell(value(at, claim)))


def _of_type(letter: str, tick: Value) -> Callable[[int, Claim], Cell]:
    return lambda at, claim: Cell(tick if claim.code.letter == letter else None)
