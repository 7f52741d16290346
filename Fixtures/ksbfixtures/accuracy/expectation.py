"""What a manifest expects of a report, whichever generator wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

MUST_FIX = "must-fix"
NO_GAP = ("M102", "M103", "M108")
"""Faults that leave it certain how far the KSB is covered."""


@dataclass(frozen=True)
class PlantedFault:
    """A fault that must be found."""

    kind: str
    rules: List[str]
    """Any of which says so."""
    ksb: Optional[str]
    unit: Optional[str]
    cells: List[Tuple[str, str]]
    """Sheets and cells at which it may be found."""
    is_gap: bool
    """Whether the sheet must not be called ready."""
    is_exact: bool
    """Whether it must be found at one of the cells, if there are any."""


@dataclass(frozen=True)
class Expectation:
    """What a right reading of a workbook says."""

    file: str
    standard: Path
    structure: Optional[str]
    layout: str
    writer: str
    rows: int
    is_known: bool
    """Whether the words on the sheet have a meaning that can be known."""
    coverage: Dict[str, List[str]]
    """How each KSB may be read to be covered."""
    faults: List[PlantedFault]
    units: Dict[str, List[str]]
    unit_forms: Dict[str, List[str]]
    guarantee: Dict[str, str]


def expectation(entry: Dict[str, Any]) -> Expectation:
    """What an entry of a manifest expects."""
    faults = [_fault(one) for one in entry["faults"]] if "faults" in entry else [
        _fault_of_finding(one) for one in entry["findings"] if one["severity"] == MUST_FIX]
    return Expectation(
        entry["file"], Path(entry["standard"]), entry.get("structure"), entry["layout"],
        entry["writer"], entry["rows"], entry.get("is_known", True),
        {code: [said] if isinstance(said, str) else said
         for code, said in entry["coverage"].items()},
        faults, entry["units"], entry["unit_forms"], entry.get("guarantee", {}))


def _fault(one: Dict[str, Any]) -> PlantedFault:
    cells = [(one["sheet"], cell) for cell in one["cells"]]
    return PlantedFault(
        one["kind"], one["rules"], one["ksb"], one["unit"], cells, one["gap"], is_exact=False)


def _fault_of_finding(one: Dict[str, Any]) -> PlantedFault:
    cells = [(one["sheet"], cell) for cell in [one["cell"], *one["orCells"]] if cell]
    rule = one["rule"]
    return PlantedFault(
        rule, [rule], one["ksb"], None, cells, rule not in NO_GAP, is_exact=True)
