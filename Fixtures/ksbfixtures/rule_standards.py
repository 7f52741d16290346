"""The small standards that the rules' workbooks are checked against."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict

from .standard import Duty, Standard

PLAIN = Standard(
    reference="ST9002",
    title="Community orchard keeper",
    level=4,
    statements={
        "K": [
            "How fruit trees grow, and what each season asks of the people who keep them.",
            "Principles of soil care: structure, drainage, mulching and feeding.",
            "The law on working with volunteers and members of the public.",
        ],
        "S": [
            "Prune young and mature trees to a written plan.",
            "Find pests and diseases early, and choose a treatment that spares other life.",
            "Plan and lead a work day for a group of volunteers.",
        ],
        "B": [
            "Takes the long view when a decision outlasts the season.",
            "Listens to neighbours before changing what they see every day.",
        ],
    },
    duties=[
        Duty("Keep the trees healthy and fruitful.", ["K1", "K2", "S1", "S2", "B1"]),
        Duty("Run the orchard with the people who use it.", ["K3", "S3", "B2"]),
    ],
)

OPTIONS = ["Cider orchards", "School orchards"]

TEN_KSBS = replace(
    PLAIN,
    statements={
        "K": [*PLAIN.statements["K"], "How records of planting and yield are kept and read."],
        "S": [*PLAIN.statements["S"], "Graft a variety onto a rootstock that suits the site."],
        "B": PLAIN.statements["B"],
    },
)
RETIRED = replace(PLAIN, status="Retired")
WITHDRAWN = replace(PLAIN, status="Withdrawn")
REGULATED = replace(PLAIN, regulated_body="Council for Orchard Practice (illustrative)")
# References of real standards, so that the cycles' lists speak of them; every word is our own.
IN_SCOPE = replace(PLAIN, reference="ST0926")
IN_SCOPE_LEVEL_5 = replace(PLAIN, reference="ST0926", level=5)
CONTACT_US = replace(PLAIN, reference="ST0310")
OUT_OF_SCOPE = replace(PLAIN, reference="ST0019")
STATUTORY = replace(PLAIN, reference="ST0701")
LEVEL_5 = replace(PLAIN, level=5)
LEVEL_6 = replace(PLAIN, level=6)
WITH_OPTIONS = replace(
    PLAIN,
    options=OPTIONS,
    duties=[
        Duty("Keep the trees healthy and fruitful.", ["K1", "K2", "S1", "S2", "B1"]),
        Duty("Run work days.", ["S3"], ["Cider orchards"]),
        Duty("Bring the orchard into lessons.", ["K3", "B2"], ["School orchards"]),
    ],
)
OPTIONS_AS_TEXT = replace(PLAIN, options_as_text=OPTIONS)
NO_KSB_LISTS = replace(PLAIN, listed=False)
LABELS_AGREE = replace(
    PLAIN,
    statements={
        letter: [f"{letter}{number} {text}" for number, text in enumerate(texts, start=1)]
        for letter, texts in PLAIN.statements.items()
    },
)
LABELS_DISAGREE = replace(
    LABELS_AGREE,
    statements={
        **LABELS_AGREE.statements,
        "K": ["Trees and soil", *LABELS_AGREE.statements["K"]],
        "S": ["Work in the orchard", *LABELS_AGREE.statements["S"]],
    },
    duties=[],
)

NEWER = replace(
    PLAIN,
    version="1.1",
    statements={
        "K": [
            PLAIN.statements["K"][0],
            "Principles of soil care: structure, drainage, mulching, feeding and testing.",
            PLAIN.statements["K"][2],
        ],
        "S": [*PLAIN.statements["S"], "Graft a variety onto a rootstock that suits the site."],
        "B": PLAIN.statements["B"],
    },
)

STANDARDS: Dict[str, Standard] = {
    "ST9002.json": PLAIN,
    "ST9002-ten-ksbs.json": TEN_KSBS,
    "ST9002-retired.json": RETIRED,
    "ST9002-withdrawn.json": WITHDRAWN,
    "ST9002-regulated.json": REGULATED,
    "in-scope.json": IN_SCOPE,
    "in-scope-level-5.json": IN_SCOPE_LEVEL_5,
    "contact-us.json": CONTACT_US,
    "out-of-scope.json": OUT_OF_SCOPE,
    "statutory.json": STATUTORY,
    "ST9002-level-5.json": LEVEL_5,
    "ST9002-level-6.json": LEVEL_6,
    "ST9002-options.json": WITH_OPTIONS,
    "ST9002-options-as-text.json": OPTIONS_AS_TEXT,
    "ST9002-no-ksb-lists.json": NO_KSB_LISTS,
    "ST9002-labels-agree.json": LABELS_AGREE,
    "ST9002-labels-disagree.json": LABELS_DISAGREE,
    "library/ST9002_v1.0.json": PLAIN,
    "library/ST9002_v1.1.json": NEWER,
}

OCCUPATIONS: Dict[str, Standard] = {"OCC9002.json": PLAIN}
"""Standards in the shape of the Occupational Maps API, as far as its documentation gives it."""

NOT_JSON = "This file should hold a standard, but holds a sentence.\n"
"""What ``ST9002-not-json.json`` holds."""
