"""Compares a report with what a right reading of the workbook says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Tuple

MUST_FIX = "must-fix"
UNREAD = "unread"


@dataclass
class Outcome:
    """How one workbook was read."""

    file: str
    layout: str
    writer: str
    rows: int
    ksbs: int = 0
    wrong_coverage: List[str] = field(default_factory=list)
    planted: int = 0
    not_found: List[str] = field(default_factory=list)
    false: List[str] = field(default_factory=list)
    named: int = 0
    """The KSBs whose units were compared."""
    wrong_units: List[str] = field(default_factory=list)


def compare(expected: Dict[str, Any], report: Dict[str, Any]) -> Outcome:
    """The outcome of a workbook's entry of the manifest and the report on it."""
    outcome = Outcome(
        expected["file"], expected["layout"], expected["writer"], expected["rows"])
    ksbs = {
        ksb["code"]: ksb for standard in report["standards"] for ksb in standard["ksbs"]
    }
    _compare_coverage(expected, ksbs, outcome)
    _compare_units(expected, ksbs, outcome)
    _compare_findings(expected["findings"], report["findings"], outcome)
    return outcome


def _compare_coverage(expected: Dict[str, Any], ksbs: Dict[str, Any], outcome: Outcome) -> None:
    for code, coverage in expected["coverage"].items():
        outcome.ksbs += 1
        read = ksbs[code]["coverage"] if code in ksbs else UNREAD
        if read != coverage:
            outcome.wrong_coverage.append(f"{code} is {coverage}, read as {read}")


def _compare_units(expected: Dict[str, Any], ksbs: Dict[str, Any], outcome: Outcome) -> None:
    forms = {
        _folded(form): name for name, known in expected["unit_forms"].items() for form in known
    }
    for code, units in expected["units"].items():
        outcome.named += 1
        read = [forms.get(_folded(unit), unit) for unit in ksbs.get(code, {}).get("units", [])]
        if sorted(read) != sorted(units):
            outcome.wrong_units.append(f"{code} names {units}, read as {read}")


def _folded(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _compare_findings(
    planted: List[Dict[str, Any]], found: List[Dict[str, Any]], outcome: Outcome
) -> None:
    due = [_planted_keys(one) for one in planted if one["severity"] == MUST_FIX]
    seen = [(_found_key(one), one["message"]) for one in found if one["severity"] == MUST_FIX]
    outcome.planted = len(due)
    for keys in due:
        matches = [pair for pair in seen if pair[0] in keys]
        if matches:
            seen.remove(matches[0])
        else:
            outcome.not_found.append(_text(keys[0]))
    outcome.false = [f"{_text(key)}: {message}" for key, message in seen]


Key = Tuple[str, str, str]
"""A rule and a cell, or a rule and a KSB where there is no cell."""


def _planted_keys(finding: Dict[str, Any]) -> List[Key]:
    """The places at which a finding may stand, the likeliest first."""
    cells = [finding["cell"], *finding["orCells"]]
    return [_key(finding["rule"], finding["sheet"], cell, finding["ksb"]) for cell in cells]


def _found_key(finding: Dict[str, Any]) -> Key:
    place = finding["location"] or {}
    return _key(finding["rule"], place.get("sheet"), place.get("cell"), finding["ksb"])


def _key(rule: str, sheet: Any, cell: Any, ksb: Any) -> Key:
    return (rule, sheet, cell) if sheet and cell else (rule, "", ksb or "")


def _text(key: Key) -> str:
    rule, sheet, place = key
    return f"{rule} at {sheet}!{place}" if sheet else f"{rule} of {place or 'the whole'}"
