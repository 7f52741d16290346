"""Compares a report with what a right reading of the workbook says."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, NamedTuple, Optional, Set, Tuple

from .expectation import Expectation, PlantedFault

MUST_FIX = "must-fix"
UNREAD = "unread"
QUESTIONS = {"M105", "M106", "M113", "W111"}
"""The rules that ask what was meant."""


class Miss(NamedTuple):
    """Something that was not read as it should be."""

    kind: str
    subject: str
    expected: str
    got: str

    def __str__(self) -> str:
        expected = f"{self.expected}, " if self.expected else ""
        return f"{self.kind}: {self.subject}: {expected}{self.got}"


@dataclass
class Outcome:
    """How one workbook was read."""

    file: str
    layout: str
    writer: str
    rows: int
    ksbs: int = 0
    wrong_coverage: List[Miss] = field(default_factory=list)
    silent: List[Miss] = field(default_factory=list)
    """Those of the wrong ones of which no finding says that they must be looked at."""
    planted: int = 0
    not_found: List[Miss] = field(default_factory=list)
    undeserved: List[Miss] = field(default_factory=list)
    """What must be fixed though nothing is wrong there, one for each group."""
    questions: int = 0
    named: int = 0
    """The KSBs whose units were compared."""
    wrong_units: List[Miss] = field(default_factory=list)
    guarantees: int = 0
    wrong_guarantees: List[Miss] = field(default_factory=list)
    has_gap: bool = False
    ready_with_gap: List[Miss] = field(default_factory=list)
    is_refused: bool = False

    @property
    def misses(self) -> List[Miss]:
        """All that went wrong, the worst first."""
        silent = set(self.silent)
        return [
            *self.silent, *(one for one in self.wrong_coverage if one not in silent),
            *self.ready_with_gap, *self.not_found, *self.undeserved, *self.wrong_units,
            *self.wrong_guarantees,
        ]

    @property
    def is_flawless(self) -> bool:
        """Whether coverage, faults and what must be fixed are as they should be."""
        return not (self.wrong_coverage or self.not_found or self.undeserved)


def compare(expected: Expectation, report: Dict[str, Any]) -> Outcome:
    """The outcome of what is expected of a workbook, and the report on it."""
    outcome = Outcome(expected.file, expected.layout, expected.writer, expected.rows)
    outcome.is_refused = report["verdict"] == "unchecked"
    ksbs = {
        ksb["code"]: ksb for standard in report["standards"] for ksb in standard["ksbs"]
    }
    _compare_coverage(expected, ksbs, _subjects(report["findings"]), outcome)
    _compare_units(expected, ksbs, outcome)
    _compare_guarantees(expected, ksbs, outcome)
    _compare_findings(expected, report["findings"], outcome)
    outcome.has_gap = any(fault.is_gap for fault in expected.faults)
    if outcome.has_gap and report["verdict"] != "not-ready":
        outcome.ready_with_gap.append(
            Miss("ready with a gap", "the whole", "not-ready", report["verdict"]))
    return outcome


def _subjects(findings: List[Dict[str, Any]]) -> Set[str]:
    return {one["ksb"] for one in findings if one["severity"] == MUST_FIX and one["ksb"]}


def _compare_coverage(
    expected: Expectation, ksbs: Dict[str, Any], subjects: Set[str], outcome: Outcome
) -> None:
    for code, allowed in expected.coverage.items():
        outcome.ksbs += 1
        read = ksbs[code]["coverage"] if code in ksbs else UNREAD
        if read in allowed:
            continue
        is_silent = code not in subjects and not outcome.is_refused
        miss = Miss(
            "without a word" if is_silent else "coverage", code,
            f"{code} is {' or '.join(allowed)}", f"read as {read}")
        outcome.wrong_coverage.append(miss)
        if is_silent:
            outcome.silent.append(miss)


def _compare_units(expected: Expectation, ksbs: Dict[str, Any], outcome: Outcome) -> None:
    forms = {
        _folded(form): name for name, known in expected.unit_forms.items() for form in known
    }
    for code, units in expected.units.items():
        outcome.named += 1
        read = [forms.get(_folded(unit), unit) for unit in ksbs.get(code, {}).get("units", [])]
        if sorted(set(read)) != sorted(set(units)):
            outcome.wrong_units.append(Miss("units", code, f"names {units}", f"read as {read}"))


def _folded(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _compare_guarantees(expected: Expectation, ksbs: Dict[str, Any], outcome: Outcome) -> None:
    for code, guarantee in expected.guarantee.items():
        outcome.guarantees += 1
        read = ksbs.get(code, {}).get("guarantee", UNREAD)
        if read != guarantee:
            outcome.wrong_guarantees.append(Miss("guarantee", code, guarantee, f"read as {read}"))


def _compare_findings(
    expected: Expectation, found: List[Dict[str, Any]], outcome: Outcome
) -> None:
    must_fix = [one for one in found if one["severity"] == MUST_FIX]
    outcome.planted = len(expected.faults)
    for fault in expected.faults:
        if not any(_finds(one, fault) for one in must_fix):
            outcome.not_found.append(
                Miss("not found", fault.ksb or "", f"{fault.kind} ({'/'.join(fault.rules)})", ""))
    groups: Dict[str, Dict[str, Any]] = {}
    asked: Set[str] = set()
    for number, one in enumerate(must_fix):
        group = one.get("group") or f"{one['rule']} {number}"
        if one["rule"] in QUESTIONS:
            asked.add(group)
        if not _is_deserved(one, expected):
            groups.setdefault(group, one)
    outcome.questions = len(asked)
    outcome.undeserved = [
        Miss("undeserved", one["rule"], "", one["message"]) for one in groups.values()]


def _finds(finding: Dict[str, Any], fault: PlantedFault) -> bool:
    if finding["rule"] not in fault.rules:
        return False
    if fault.is_exact and fault.cells:
        return _place(finding) in fault.cells
    return _is_about(finding, fault)


def _is_about(finding: Dict[str, Any], fault: PlantedFault) -> bool:
    if fault.ksb and finding["ksb"] == fault.ksb or _place(finding) in fault.cells:
        return True
    return bool(fault.unit) and _folded(finding["unit"] or "") == _folded(fault.unit or "")


def _is_deserved(finding: Dict[str, Any], expected: Expectation) -> bool:
    if not expected.is_known and finding["rule"] in ("M105", "W111"):
        return True
    return any(_is_about(finding, fault) for fault in expected.faults)


def _place(finding: Dict[str, Any]) -> Optional[Tuple[str, str]]:
    place = finding["location"] or {}
    sheet, cell = place.get("sheet"), place.get("cell")
    return (sheet, cell) if sheet and cell else None
