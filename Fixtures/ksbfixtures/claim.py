"""What a mapping claims about one KSB, before a layout gives it rows and columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, NamedTuple, Set

from .sheet import Value

FULL = "full"
PARTIAL = "partial"
NONE = "none"


class KSBCode(NamedTuple):
    """A KSB's code, such as ``K1``."""

    letter: str
    number: int
    part: str = ""
    """What tells the parts of one KSB from one another: ``.2`` of ``K4.2``, ``a`` of ``K1a``."""

    def __str__(self) -> str:
        return f"{self.letter}{self.number}{self.part}"

    @property
    def whole(self) -> str:
        """The code of the KSB that this is, or is a part of."""
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
    partly: Set[str] = field(default_factory=set)
    """The units that cover only a part of it, where the marks of a matrix can say so."""
    cells: Dict[str, Value] = field(default_factory=dict)
    """Values that take the place of what a layout would write, by the name of the field.

    The field ``mark`` stands for a mark of a matrix beside those of the claim's own units.
    """

    def extent(self, unit: str) -> str:
        """How far one of its units covers it."""
        return PARTIAL if self.coverage == PARTIAL or unit in self.partly else self.coverage
