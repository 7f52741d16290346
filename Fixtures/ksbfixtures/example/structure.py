"""The structure of the example's qualification: two pathways, and two groups to choose from."""

from __future__ import annotations

from ..structures.model import CREDITS, MANDATORY, OPTIONAL, Rule, Structure, Unit
from .rows import OPTION, UNITS

WORKSHOP = "Workshop"
OUTREACH = "Outreach"

ROWS = [
    # unit, status, group, pathway
    ("U01", MANDATORY, None, None),
    ("U02", MANDATORY, None, None),
    ("U03", MANDATORY, None, None),
    ("U04", MANDATORY, None, None),
    ("U05", MANDATORY, None, None),
    ("U07", MANDATORY, None, None),
    ("U06", MANDATORY, None, WORKSHOP),
    ("U14", MANDATORY, None, OUTREACH),
    ("U08", OPTIONAL, "A", None),
    ("U09", OPTIONAL, "A", None),
    ("U10", OPTIONAL, "B", None),
    ("U11", OPTIONAL, "B", None),
    ("U12", OPTIONAL, "B", None),
    ("U13", OPTIONAL, "B", None),
]

HOURS_OF_A_CREDIT = 10


def example_structure() -> Structure:
    """Every learner takes 150 credits; a learner in ten units, whichever are chosen."""
    units = [_unit(*row) for row in ROWS]
    by_code = {unit.code: unit for unit in units}
    by_code["U13"].requires = ["U05"]
    by_code["U10"].barred = ["U12"]
    return Structure(
        title="Level 4 Diploma in Repair Hub Coordination",
        units=units,
        rules=[
            Rule("A", 1, 1),
            Rule("B", 30, 30, CREDITS),
            Rule("*", 150, 150, CREDITS),
        ],
        number="610/0001/X",
        level=4,
        credits=150,
        glh=700,
        tqt=1500,
        standard="ST9001",
        option=OPTION,
    )


def _unit(code: str, status: str, group, pathway) -> Unit:
    name, title = UNITS[code].split(" ", 1)
    return Unit(
        name, title, status, group, [pathway] if pathway else [], credits=15, glh=70,
        tqt=15 * HOURS_OF_A_CREDIT)
