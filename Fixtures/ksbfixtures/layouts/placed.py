"""Where a layout put what the claims say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, NamedTuple, Optional, Tuple

from ..sheet import Sheet


NO_MARK = "no mark"
"""The field of a sign, in the row of a KSB, that a unit does not cover it."""


class Place(NamedTuple):
    """A cell, or a whole sheet."""

    sheet: str
    cell: Optional[str]


@dataclass
class Placed:
    """The sheets of a mapping, and the cell of each field of each claim."""

    sheets: List[Sheet]
    places: Dict[Tuple[int, str], Place] = field(default_factory=dict)

    def record(self, claim: int, name: str, sheet: str, cell: str) -> None:
        """Notes the cell of a field, the first one if there are several."""
        self.places.setdefault((claim, name), Place(sheet, cell))

    def place(self, claim: int, name: str) -> Place:
        """The cell of a field of the claim at this position in the list."""
        return self.places[claim, name]
