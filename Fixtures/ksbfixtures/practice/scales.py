"""How one person writes the degrees of coverage, and what tells others what they mean."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Dict, List, Tuple

from ..claim import FULL, NONE, PARTIAL
from ..sheet import TEXT, Cell, Sheet, Style, Value
from .words import Words
from .words.words import Degrees


@dataclass
class Scale:
    """The degrees, and the key that explains them, if they need one."""

    degrees: Degrees
    key: List[Tuple[Value, str]] = field(default_factory=list)
    title: str = ""
    is_known: bool = True
    """Whether anybody could say what the degrees mean."""
    strange: List[Value] = field(default_factory=list)
    """What stands in the cells of a scale that nobody could explain."""

    @property
    def has_partial(self) -> bool:
        """Whether a KSB can be covered in part."""
        return self.degrees.partial is not None

    def value(self, extent: str) -> Value:
        """What is written for a degree."""
        written: Dict[str, Value] = {
            FULL: self.degrees.full, PARTIAL: self.degrees.partial, NONE: self.degrees.none}
        return written[extent]

    def cell(self, value: Value) -> Cell:
        """A cell that shows a value of the scale."""
        is_letter = self.degrees.font and value in self.degrees
        return Cell(value, Style(
            font=self.degrees.font if is_letter else None,
            number_format=None if isinstance(value, str) else self.degrees.number_format))


PLAIN = [
    Degrees("Full", "Partial", "None"), Degrees("Yes", "Partial", "No"), Degrees("F", "P", "N"),
    Degrees("Fully covered", "Partially covered", "Not covered"),
]
"""Words that everybody uses, for sheets in which something else is odd."""

PLAIN_MARKS = [Degrees("✓", "P", None), Degrees("X", "P", None), Degrees("F", "P", None)]


def keyed(rng: random.Random, words: Words) -> Scale:
    """A scale that only its key explains."""
    degrees, meanings = rng.choice(words.keyed), rng.choice(words.key_meanings)
    lines = list(zip(degrees[:3], meanings))
    lines = lines if rng.random() < 0.7 else lines[::-1]
    return Scale(degrees, lines, rng.choice(words.key_titles))


def unexplained(rng: random.Random, words: Words) -> Scale:
    """A scale that nothing explains."""
    return Scale(
        Degrees(None, None, None), is_known=False, strange=list(rng.choice(words.unexplained)))


def put_key(rng: random.Random, scale: Scale, sheet: Sheet, row: int, column: int) -> int:
    """Writes a key down from a cell, and returns the row below it."""
    form = rng.choice(["line", "rows", "cells", "cells"])
    sign = rng.choice([" = ", ": ", " – "])
    if form == "line":
        text = "; ".join(f"{value}{sign}{meaning}" for value, meaning in scale.key)
        sheet.put(row, column, f"{scale.title.rstrip(':')}: {text}", TEXT)
        return row + 1
    sheet.put(row, column, scale.title, Style(bold=True))
    for offset, (value, meaning) in enumerate(scale.key, start=1):
        if form == "rows":
            sheet.put(row + offset, column, f"{value}{sign}{meaning}")
        else:
            sheet.put(row + offset, column, value)
            sheet.put(row + offset, column + 1, meaning)
    return row + len(scale.key) + 1


def key_sheet(rng: random.Random, scale: Scale) -> Sheet:
    """The key on a sheet of its own."""
    sheet = Sheet(rng.choice(["Key", "Guidance", "Notes"]))
    put_key(rng, scale, sheet, 1, 1)
    return sheet
