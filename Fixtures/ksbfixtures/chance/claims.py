"""Claims about every KSB of a standard, with the variety of a sheet that people filled in."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import List, NamedTuple

from ..claim import FULL, PARTIAL, Claim
from ..claims import ASSESSMENTS, REASONS
from ..layouts import INVERTED, LIST, MATRIX, OF_MARKS
from ..look import Look
from ..sheet import Value
from .standards import Reference
from .units import Units
from .words import Words
from .words.words import CoverageWords


class Habits(NamedTuple):
    """What one person does throughout a sheet."""

    coverage: CoverageWords
    explains: float
    """The share of coverage words that are explained."""
    partial: float
    """The share of KSBs that are covered in part."""
    most_units: int
    """How many units a KSB has at most."""


def habits(rng: random.Random, words: Words, layout: str, look: Look) -> Habits:
    """A person's habits; nothing is partial where there is no place for a reason."""
    has_reasons = look.rationale_column if layout == MATRIX else "rationale" in look.columns
    can_be_partial = has_reasons and layout not in (INVERTED, "transposed")
    return Habits(
        rng.choice(words.coverage),
        0.2 if rng.random() < 0.2 else 0,
        rng.choice([0.05, 0.1, 0.3]) if can_be_partial else 0,
        rng.choice([1, 2, 4]),
    )


def chance_claims(
    rng: random.Random, standard: Reference, units: Units, words: Words, layout: str, who: Habits
) -> List[Claim]:
    """Sound claims, in the standard's order; in a list a KSB may be split into parts."""
    claims = [
        _claim(rng, code, statement, units, words, layout, who)
        for code, statement in standard.ksbs
    ]
    if layout == LIST and rng.random() < 0.06:
        return _split(claims, rng)
    return claims


def _claim(rng, code, statement, units: Units, words: Words, layout: str, who: Habits) -> Claim:
    extent = PARTIAL if rng.random() < who.partial else FULL
    named = sorted(rng.sample(units.names, rng.randint(1, who.most_units)))
    claim = Claim(
        code, statement, extent, named,
        outcomes=", ".join(f"LO{one}" for one in sorted(rng.sample(range(1, 7), rng.randint(1, 3)))),
        assessment=rng.choice(ASSESSMENTS),
        rationale=rng.choice(REASONS) if extent == PARTIAL else "",
    )
    if layout not in (*OF_MARKS, INVERTED):
        claim.cells["coverage"] = _word(rng, extent, named[0], words, who)
    elif len(named) > 1 and rng.random() < 0.1:
        claim.partly = {named[-1]}
    return claim


def _word(rng: random.Random, extent: str, unit: str, words: Words, who: Habits) -> Value:
    word = rng.choice(who.coverage.full if extent == FULL else who.coverage.partial)
    # A sign or a letter is not explained, a word may be.
    if isinstance(word, str) and len(word) > 3 and word.isalpha() and rng.random() < who.explains:
        return rng.choice(words.explanations).format(word=word, unit=unit)
    return word


def _split(claims: List[Claim], rng: random.Random) -> List[Claim]:
    """Splits two KSBs into parts that are claimed alike."""
    ways = rng.choice([[".1", ".2"], ["a", "b"], [".1", ".2", ".3"]])
    chosen = {id(claim) for claim in rng.sample(claims, 2)}
    made: List[Claim] = []
    for claim in claims:
        if id(claim) not in chosen:
            made.append(claim)
            continue
        texts = [claim.statement, "Uses this in a project.", "Explains it to others."]
        made += [
            replace(claim, code=claim.code._replace(part=part), statement=text,
                    cells=dict(claim.cells))
            for part, text in zip(ways, texts)
        ]
    return made
