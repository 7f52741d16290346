"""The choices in which two people's mapping sheets of one layout differ."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Union

from .claim import FULL, NONE, PARTIAL, KSBCode

FIELDS = ["code", "statement", "coverage", "units", "outcomes", "assessment", "rationale"]

CODE_STYLES: Dict[str, Callable[[KSBCode], str]] = {
    "K1": str,
    "k1": lambda code: str(code).lower(),
    "K 1": lambda code: f"{code.letter} {code.number}",
    "K01": lambda code: f"{code.letter}{code.number:02}",
    "K1.": lambda code: f"{code}.",
    "(K1)": lambda code: f"({code})",
    "Knowledge 1": lambda code: f"{TYPE_NAMES[code.letter]} {code.number}",
}

TYPE_NAMES = {"K": "Knowledge", "S": "Skill", "B": "Behaviour"}

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
    coverage_words: Dict[str, str] = field(default_factory=lambda: COVERAGE_WORDS[0])
    marks: Dict[str, str] = field(default_factory=lambda: MARKS[0])
    unit_separator: str = ", "
    title_rows: List[str] = field(default_factory=lambda: ["KSB mapping"])
    code_with_statement: bool = False
    """Code and statement share one cell (list): ``K1: Principles of …``."""
    merged: bool = True
    """Cells that span rows are merged, not left blank after the first (continued rows)."""
    rationale_column: bool = True
    """There is a column for the reason why coverage is partial (matrix)."""
    two_header_rows: bool = False
    """A row above the header groups the units (matrix)."""
    separate_sheets: bool = False
    """Knowledge, skills and behaviours have sheets of their own (sectioned)."""
    numbers_alone: bool = False
    """Codes are numbers without a letter (sectioned)."""

    def code(self, code: KSBCode) -> Union[str, int]:
        """The code in this style."""
        return code.number if self.numbers_alone else CODE_STYLES[self.code_style](code)


def random_look(rng: random.Random, layout: str, titles: List[str]) -> Look:
    """A look in which every choice that the layout leaves open is left to chance."""
    numbers_alone = layout == "sectioned" and rng.random() < 0.4
    return Look(
        headers={name: rng.choice(words) for name, words in HEADERS.items()},
        code_style=rng.choice(sorted(CODE_STYLES)),
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
