"""What a list of words must offer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, NamedTuple, Optional, Tuple

from ...sheet import Value


class Degrees(NamedTuple):
    """How one person writes the three degrees of coverage; no ``partial`` where there is none."""

    full: Value
    partial: Value
    none: Value

    number_format: Optional[str] = None
    """What turns numbers into what is seen."""
    font: Optional[str] = None
    """The symbol font in which letters are signs."""


class StructureHeaders(NamedTuple):
    """The headers of one structure sheet."""

    code: str
    title: str
    status: str
    level: str
    credits: str
    hours: str


class StatusWords(NamedTuple):
    """What stands in a structure's status column."""

    mandatory: str
    optional: str


@dataclass(frozen=True)
class Words:
    """A list of words to choose from."""

    headers: Dict[str, List[str]]
    """The headers of columns that make the claim, by field."""
    distractors: Dict[str, List[str]]
    """The headers of columns that say nothing about coverage, by kind."""
    tick_columns: List[Tuple[str, str, str]]
    """The headers of three columns of which one is ticked: full, partial, none."""
    ticks: List[Value]
    stems: List[Degrees]
    """Scales that their form explains: one stem in three degrees."""
    keyed: List[Degrees]
    """Scales that a key explains."""
    key_meanings: List[Tuple[str, str, str]]
    """What the lines of a key say."""
    key_titles: List[str]
    unexplained: List[List[Value]]
    """Scales that nothing explains: they must be asked about."""
    shares: List[Degrees]
    signs: List[Degrees]
    """Emoji, boxes and letters of symbol fonts."""
    formatted: List[Degrees]
    """Numbers that their format shows as words or signs."""
    yes_no: List[Degrees]
    joiners: List[str]
    """What parts units whose names are known."""
    ranges: List[str]
    """A range of units, ``{first}`` and ``{last}``."""
    remarks: List[str]
    """A unit with what belongs to it: ``{unit}``, ``{n}``, ``{m}``."""
    outcome_cells: List[str]
    """What stands in the cell of a unit's column that names outcomes, ``{n}`` and ``{m}``."""
    teaching_cells: List[str]
    """What stands there in words about teaching."""
    odd_values: List[str]
    """What says nothing certain about coverage, in words."""
    odd_marks: List[str]
    unnamed_units: List[str]
    """What stands where units should be named, and names none."""
    bands_beside: Tuple[str, str, str]
    """Whose columns they are: the standard's, the provider's, and the office's."""
    structure_headers: List[StructureHeaders]
    status: List[StatusWords]
    specialist: Tuple[str, str]
    """The status of units of one pathway, and the header of the pathways."""
    prefixes: List[str]
    """What stands before a unit's number."""
    mandatory_headings: List[str]
    optional_headings: List[str]
    """A heading between units, with its rule: ``{group}`` and ``{count}``."""
    rule_sentences: List[str]
    bands: Dict[str, List[str]]
    """Headings over side-by-side tables, by letter."""
    titles: List[str]
    units_in_two: List[Tuple[str, str]]
    """The headers of the main unit and of the others."""
    sign_off: List[str]
    """What stands below the table."""
    logs: List[Tuple[str, ...]]
    """The name and the headers of a log of what is to be done for some KSBs."""
    sheets: List[str]
    assessments: List[str]
    reasons: List[str]
    """Sound reasons for covering a KSB in part."""
    listed: List[str]
    """How a unit's KSBs are listed: what parts one from the next."""
