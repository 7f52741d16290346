"""The choices in which two people's mapping sheets of one layout differ."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Dict, FrozenSet, List, Tuple, Union

from .claim import FULL, NONE, PARTIAL, KSBCode
from .code_styles import CODE_STYLES, PLAIN_STYLES
from .sheet import Value

FIELDS = ["code", "statement", "coverage", "units", "outcomes", "assessment", "rationale"]

SECTIONS = {"K": "Knowledge", "S": "Skills", "B": "Behaviours"}

Title = Union[str, Tuple[str, Value]]

HEADERS: Dict[str, List[str]] = {
    "code": ["KSB", "KSB ref", "KSB code", "Code", "KSB reference", "KSB number"],
    "statement": ["Statement", "KSB statement", "Description", "KSB description"],
    "coverage": ["Coverage", "Covered?", "Full or partial coverage", "Extent of coverage"],
    "units": ["Units", "Unit(s)", "Module(s)", "Units or modules"],
    "outcomes": ["Learning outcomes", "Learning outcome(s)", "LOs"],
    "assessment": ["Assessment", "Assessment method(s)", "How assessed", "Method of assessment"],
    "rationale": [
        "Rationale for partial coverage", "Rationale", "Reason for partial coverage", "Comments",
    ],
}

COVERAGE_WORDS: List[Dict[str, str]] = [
    {FULL: "Full", PARTIAL: "Partial", NONE: "None"},
    {FULL: "Fully covered", PARTIAL: "Partially", NONE: "Not covered"},
    {FULL: "F", PARTIAL: "P", NONE: "N"},
    {FULL: "Yes", PARTIAL: "Part", NONE: "No"},
    {FULL: "Fully", PARTIAL: "partial", NONE: "Gap"},
]

MARKS: List[Dict[str, str]] = [
    {FULL: "✓", PARTIAL: "P"},
    {FULL: "X", PARTIAL: "½"},
    {FULL: "F", PARTIAL: "P"},
    {FULL: "Full", PARTIAL: "Partial"},
    {FULL: "x", PARTIAL: "p"},
]

WIDTHS = {
    "code": 11, "statement": 60, "coverage": 14, "units": 34, "outcomes": 20, "assessment": 30,
    "rationale": 44,
}


@dataclass(frozen=True)
class Look:
    """One person's choices; the defaults are those of a plain, tidy sheet."""

    headers: Dict[str, str] = field(
        default_factory=lambda: {name: words[0] for name, words in HEADERS.items()}
    )
    code_style: str = "K1"
    coverage_words: Dict[str, Value] = field(default_factory=lambda: COVERAGE_WORDS[0])
    marks: Dict[str, Value] = field(default_factory=lambda: MARKS[0])
    unmarked: Value = None
    """What stands where a unit does not cover a KSB (matrices)."""
    unit_separator: str = ", "
    title_rows: List[Title] = field(default_factory=lambda: ["KSB mapping"])
    """The rows above the header, each a sentence, or a label and a value; blank if empty."""
    columns: Tuple[str, ...] = tuple(FIELDS)
    """The fields from the left; any field that is none of ``FIELDS`` is a column of their own."""
    extras: Dict[str, List[Value]] = field(default_factory=dict)
    """What columns of their own hold, row by row, over and over; ``type`` says the KSB's type."""
    indent: int = 0
    """How many columns stay blank at the left."""
    gap: int = 1
    """How many rows stay blank between the titles and the header."""
    bands: Dict[str, str] = field(default_factory=dict)
    """A row above the header, merged over neighbours of one band; by field."""
    hints: Dict[str, str] = field(default_factory=dict)
    """A row below the header that says what to write; by field."""
    rotated: bool = False
    """The header is written upwards."""
    spaced: FrozenSet[int] = frozenset()
    """The claims, by position, after whose rows a row stays blank."""
    hidden: FrozenSet[int] = frozenset()
    """The claims, by position, whose rows are hidden."""
    hidden_columns: FrozenSet[str] = frozenset()
    """The fields whose columns are hidden."""
    total: str = ""
    """The label of a row of totals below the table; empty when there is none."""
    notes: Tuple[str, ...] = ()
    """The lines below the table."""
    code_with_statement: bool = False
    """Code and statement share one cell (list): ``K1: Principles of …``."""
    code_joiner: str = ": "
    """What stands between them."""
    merged: bool = True
    """Cells that span rows are merged, not left blank after the first (continued rows)."""
    rationale_column: bool = True
    """There is a column for the reason why coverage is partial (matrix)."""
    two_header_rows: bool = False
    """A row above the header groups the units (matrix)."""
    unit_titles: Dict[str, Tuple[str, str]] = field(default_factory=dict)
    """Code and title of units that are headed by two cells, one for each (matrices, inverted)."""
    separate_sheets: bool = False
    """Knowledge, skills and behaviours have sheets of their own (sectioned)."""
    section_titles: Dict[str, str] = field(default_factory=lambda: dict(SECTIONS))
    """The headings of the sections, or the names of their sheets, by letter (sectioned)."""
    header_in_sections: bool = False
    """The header is repeated under each heading (sectioned)."""
    numbers_alone: bool = False
    """Codes are numbers without a letter (sectioned)."""
    statement_row: bool = False
    """A row below the codes holds the statements (transposed)."""
    list_separator: str = ", "
    """What parts the KSBs of a unit (inverted)."""
    ranges: str = ""
    """What joins the first and the last of neighbours, ``K1-K4``; empty when all are written."""
    listed_partial: str = "{} (P)"
    """How a KSB is written that a unit covers in part (inverted)."""
    list_by_type: bool = False
    """Knowledge, skills and behaviours have a column each (inverted)."""
    row_per_outcome: bool = False
    """A unit has a row for each of its learning outcomes (inverted)."""

    def code(self, code: KSBCode) -> Union[str, int]:
        """The code in this style."""
        return code.number if self.numbers_alone else CODE_STYLES[self.code_style](code)


def random_look(rng: random.Random, layout: str, titles: List[str]) -> Look:
    """A look in which every choice that the layout leaves open is left to chance."""
    numbers_alone = layout == "sectioned" and rng.random() < 0.4
    return Look(
        headers={name: rng.choice(words) for name, words in HEADERS.items()},
        code_style=rng.choice(PLAIN_STYLES),
        coverage_words=rng.choice(COVERAGE_WORDS),
        marks=rng.choice(MARKS),
        unit_separator=rng.choice([", ", "; ", "\n"]),
        title_rows=titles[: rng.randint(1, len(titles))],
        code_with_statement=layout == "list" and rng.random() < 0.3,
        merged=rng.random() < 0.5,
        rationale_column=rng.random() < 0.5,
        two_header_rows=rng.random() < 0.5,
        separate_sheets=rng.random() < 0.5,
        numbers_alone=numbers_alone,
    )
