"""C: coverage."""

from __future__ import annotations

from typing import List

from ..claim import NONE, Claim
from ..rule_standards import TEN_KSBS
from ..sheet import Book
from . import orchard
from .case import FAILING, MUST_FIX, NOTE, PASSING, SHOULD_FIX, Case, Expected, expected
from .orchard_structure import GROWING, SHOWS, may_be_failed, on_pathway, structure

SHEET = orchard.SHEET

UNSOUND_REASONS = {
    "employer alone": "The employer did not reply.",
    "no placement": "No placement was available this year.",
    "risk alone": "There was a risk of running late.",
}
"""Reasons that hold a word of a sound one and are none."""

SUBSTITUTE_ASSESSMENTS = {
    "end point": "End-point assessment",
    "employer alone": "Assessed by the employer",
    "formative": "Formative quiz",
}
"""What stands where an assessment of the qualification should be named."""


def cases() -> List[Case]:
    """The cases of the C rules."""
    sound = orchard.book()
    supported = orchard.changed("S1", orchard.partial(orchard.SOUND_REASON))
    return [
        Case("C101", FAILING, orchard.changed("B2", _dropped), [_at("C11", "B2", MUST_FIX)]),
        Case("C101", PASSING, sound),
        Case("C102", FAILING, orchard.changed("S1", orchard.partial("")),
             [_at("G7", "S1", MUST_FIX)]),
        Case("C102", PASSING, supported, also=["C110"]),
        Case("C103", FAILING, orchard.changed("S1", orchard.partial(orchard.WEAK_REASON)),
             [_at("G7", "S1", SHOULD_FIX)]),
        *[
            Case("C103", case, orchard.changed("S1", orchard.partial(reason)),
                 [_at("G7", "S1", SHOULD_FIX)])
            for case, reason in UNSOUND_REASONS.items()
        ],
        Case("C103", PASSING, supported, also=["C110"]),
        Case("C104", FAILING, orchard.changed("K1", _rest_on_a_choice),
             [_at("C4", "K1", MUST_FIX, says="takes U04 from group A never meets K1")],
             structure=structure()),
        Case("C104", PASSING, sound, structure=structure()),
        Case("C105", FAILING, orchard.changed("S3", orchard.cell("assessment", None)),
             [_at("F9", "S3", SHOULD_FIX)]),
        *[
            Case("C105", case, orchard.changed("S3", orchard.cell("assessment", text)),
                 [_at("F9", "S3", SHOULD_FIX)])
            for case, text in SUBSTITUTE_ASSESSMENTS.items()
        ],
        Case("C105", PASSING, sound),
        Case("C106", FAILING, orchard.changed("K1", _one_unit), [_at("D4", "K1", NOTE)]),
        Case("C106", PASSING, sound),
        Case("C107", FAILING, _one_unit_for_all(), [expected(NOTE, sheet=SHEET, cell="D4")],
             standard="ST9002-ten-ksbs.json"),
        Case("C107", PASSING, orchard.book(orchard.claims(TEN_KSBS)),
             standard="ST9002-ten-ksbs.json"),
        Case("C109", FAILING, _second_duty_partial(["K3", "S3", "B2"]), [expected(NOTE)],
             also=["C110"]),
        Case("C109", PASSING, _second_duty_partial(["K3", "S3"]), also=["C110"]),
        Case("C110", FAILING, supported, [_at("G7", "S1", NOTE)]),
        Case("C110", PASSING, sound),
        Case("C111", FAILING, _assessed_by(_STRATEGY),
             [_at(f"F{row}", str(claim.code), NOTE)
              for row, claim in enumerate(orchard.claims(), 4)]),
        Case("C111", PASSING, sound),
        Case("C112", FAILING, orchard.changed("K1", _restated), [_at("F4", "K1", NOTE)]),
        Case("C112", PASSING, sound),
        Case("C113", FAILING, orchard.changed("S3", orchard.cell("assessment", "See specification")),
             [_at("F9", "S3", NOTE)]),
        Case("C113", PASSING,
             orchard.changed("S3", orchard.cell("assessment", "See specification, section 4"))),
        Case("C114", FAILING, orchard.changed("K1", orchard.cell("units", "U01, U03 together")),
             [_at("C4", "K1", MUST_FIX, says="takes U04 from group A gets only a part of K1")],
             structure=structure()),
        Case("C114", PASSING, sound, structure=structure()),
        Case("C115", FAILING, sound,
             [expected(MUST_FIX, sheet="Units", cell="A7",
                       says="Pathway Shows leads to none of the claimed standards.")],
             standard=None, structure=structure(on_pathway(SHOWS)), config=_FOR_A_PATHWAY),
        Case("C115", PASSING, sound, standard=None, structure=structure(on_pathway(GROWING)),
             config=_FOR_A_PATHWAY),
        Case("C116", FAILING, sound,
             [expected(NOTE, sheet=SHEET, cell="C5",
                       says="whether each unit named for K2, S1, S3 and B2 covers it fully")],
             structure=structure()),
        Case("C116", PASSING, _by_units_for_all(), also=["Q105"], structure=structure()),
        Case("C117", FAILING, sound,
             [_at(cell, ksb, NOTE, says=f"fails {unit} may be given the award without {level}")
              for cell, ksb, unit, level in _LOST_BY_FAILING],
             also=["C116"], structure=structure(may_be_failed(15))),
        Case("C117", "must be passed", sound, also=["C116"],
             structure=structure(may_be_failed(15, must_be_passed=True))),
        Case("C117", PASSING, sound, also=["C116"], structure=structure(may_be_failed(10))),
    ]


_LOST_BY_FAILING = [
    ("C5", "K2", "U02", "any coverage"), ("C6", "K3", "U03", "any coverage"),
    ("C7", "S1", "U01", "any coverage"), ("C9", "S3", "U02", "any coverage"),
    ("C10", "B1", "U03", "any coverage"), ("C11", "B2", "U01", "any coverage"),
]

_FOR_A_PATHWAY = f"standards: [{{ file: ST9002.json, pathway: {GROWING} }}]\n"

_STRATEGY = (
    "Learners are assessed all through the year, by a range of methods that suit the cohort and the "
    "season."
)


def _at(cell: str, ksb: str, severity: str, **words: str) -> Expected:
    return expected(severity, sheet=SHEET, cell=cell, ksb=ksb, **words)


def _dropped(row: Claim) -> None:
    row.coverage = NONE
    row.units = []
    row.outcomes = row.assessment = ""


def _one_unit(row: Claim) -> None:
    row.units = row.units[:1]


def _restated(row: Claim) -> None:
    row.assessment = row.statement


def _assessed_by(text: str) -> Book:
    rows = orchard.claims()
    for row in rows:
        row.assessment = text
    return orchard.book(rows)


def _one_unit_for_all() -> Book:
    rows = orchard.claims(TEN_KSBS)
    for row in rows:
        row.units = sorted({orchard.UNITS[0], *row.units})
    return orchard.book(rows)


def _by_units_for_all() -> Book:
    """Every KSB by units that every learner takes, or by all of those to choose one from."""
    rows = orchard.claims()
    for index, row in enumerate(rows):
        row.units = orchard.UNITS[:2] if index % 2 == 0 else orchard.UNITS[2:]
    return orchard.book(rows)


def _second_duty_partial(codes: List[str]) -> Book:
    rows = orchard.claims()
    for code in codes:
        orchard.partial(orchard.SOUND_REASON)(orchard.claim(rows, code))
    return orchard.book(rows)


def _rest_on_a_choice(row: Claim) -> None:
    row.units = ["U03 People"]
