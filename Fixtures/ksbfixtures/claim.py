"""What a mapping claims about one KSB, before a layout gives it rows and columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, NamedTuple

from .sheet import Value

FULL = "full"
PARTIAL = "partial"
NONE = "none"


class KSBCode(NamedTuple):
    """A KSB's code, such as ``K1``."""

    letter: str
    number: int

    def __str__(self) -> str:
        return f"{self.letter}{self.number}"


@dataclass
class Claim:
    """A claim, and the cells in which the sheet says something else than it would."""

    code: KSBCode
    statement: str
    coverage: str = FULL
    units: List[str] = field(default_factory=list)
    outcomes: str = ""
    assessment: str = ""
    rationale: str = ""
    cells: Dict[str, Value] = field(default_factory=dict)
    """Values that take the place of what a layout would write, by the name of the field.

    The field ``mark`` stands for a mark of a matrix beside those of the claim's own units.
    """
