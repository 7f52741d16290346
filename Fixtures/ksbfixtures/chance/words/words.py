"""What a list of words must offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, NamedTuple

from ...sheet import Value


class CoverageWords(NamedTuple):
    """One person's words for how far a KSB is covered, with the variants that slip in."""

    full: List[Value]
    partial: List[Value]
    none: List[Value]


class Marks(NamedTuple):
    """One person's marks in a matrix."""

    full: Value
    partial: Value
    unmarked: List[Value]
    """What may stand where there is no mark."""


@dataclass(frozen=True)
class Words:
    """A list of words to choose from."""

    headers: Dict[str, List[str]]
    """Headers by field; those of columns of their own are in ``extras``."""
    extras: Dict[str, List[str]]
    bands: List[Dict[str, str]]
    """Rows above the header, by field."""
    hints: Dict[str, List[str]]
    coverage: List[CoverageWords]
    marks: List[Marks]
    explanations: List[str]
    """How a coverage word goes on: it takes nothing back, and ``{}`` is a unit."""
    unreadable: List[str]
    """What stands in a coverage cell and is neither full, partial nor none for certain."""
    prompts: List[str]
    sections: List[Dict[str, str]]
    """The headings of sections, by letter."""
    tabs: List[Dict[str, str]]
    """The names of sheets of sections, by letter."""
    intro: List[str]
    """Sentences above the table; ``{reference}``, ``{title}`` and ``{level}`` are the standard's."""
    facts: List[str]
    """Labels above the table, of which chance fills in the values."""
    totals: List[str]
    notes: List[str]
    listed_partial: List[str]
    """How a KSB is written that a unit covers in part, the code in place of ``{}``."""
