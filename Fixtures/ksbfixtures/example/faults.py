"""The faults of the example."""

from __future__ import annotations

from typing import Callable, List, NamedTuple, Optional

from ..claim import NONE, PARTIAL, Claim


class PlantedFault(NamedTuple):
    """A fault, where it shows, and how it comes about."""

    rule: str
    ksb: str
    field: Optional[str]
    """The field at which it is found; None when the whole row is missing."""
    what: str
    plant: Callable[[Claim], None]


def _partial(reason: str) -> Callable[[Claim], None]:
    def plant(claim: Claim) -> None:
        claim.coverage, claim.rationale = PARTIAL, reason

    return plant


def _not_covered(claim: Claim) -> None:
    claim.coverage = NONE
    claim.units = []
    claim.outcomes = claim.assessment = ""


def _reworded(claim: Claim) -> None:
    claim.statement = claim.statement.replace(
        "the time, parts and cost of a repair", "the cost of a repair")


def _no_units(claim: Claim) -> None:
    claim.units = []


def _no_assessment(claim: Claim) -> None:
    claim.assessment = ""


def _to_be_confirmed(claim: Claim) -> None:
    claim.assessment = "TBC"


def _nothing(claim: Claim) -> None:
    """The row is left out as a whole, or the fault lies in the structure."""


def _together(claim: Claim) -> None:
    claim.cells["units"] = " + ".join(claim.units)


FAULTS = [
    PlantedFault("C114", "K6", "coverage",
                 "U07 and U14 together, and a learner on pathway Workshop never takes U14",
                 _together),
    PlantedFault("M101", "K9", None, "the KSB has no row", _nothing),
    PlantedFault("C103", "K10", "rationale",
                 "partial, with a reason that does not say that the workplace is safer or more reliable",
                 _partial("Reporting to funders changes every year, so we kept this short.")),
    PlantedFault("M104", "S5", "statement", "the statement was reworded", _reworded),
    PlantedFault("M108", "S6", "units", "covered, but no unit is named", _no_units),
    PlantedFault("W106", "S7", "assessment", "“TBC” was left in", _to_be_confirmed),
    PlantedFault("C104", "S8", "coverage",
                 "only U08 teaches it, and a learner who takes U09 instead never meets it",
                 _nothing),
    PlantedFault("C101", "S10", "coverage", "not covered", _not_covered),
    PlantedFault("C102", "S12", "rationale", "partial, and no reason given", _partial("")),
    PlantedFault("C110", "S13", "rationale",
                 "partial with a sound reason: a note for the reviewer, and no fault",
                 _partial("Learners practise on discharged and protected packs. Work on live"
                          " packs is delivered more safely in the workplace, under supervision.")),
    PlantedFault("C105", "B3", "assessment", "covered, but no assessment is named",
                 _no_assessment),
]


def plant_faults(claims: List[Claim]) -> None:
    """Plants all of them; a row that is missing is taken out of the list."""
    for fault in FAULTS:
        claim = next(one for one in claims if str(one.code) == fault.ksb)
        fault.plant(claim)
        if fault.field is None:
            claims.remove(claim)
