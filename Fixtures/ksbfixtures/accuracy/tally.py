"""Sums up outcomes, and says whether they reach the goals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Iterable, List, NamedTuple

from .comparing import Outcome


@dataclass
class Tally:
    """The sums over some workbooks."""

    workbooks: int = 0
    rows: int = 0
    ksbs: int = 0
    wrong_coverage: int = 0
    planted: int = 0
    not_found: int = 0
    false: int = 0
    named: int = 0
    wrong_units: int = 0
    flawless: int = 0

    @property
    def is_flawless(self) -> bool:
        """Whether every workbook was read without a miss."""
        return self.flawless == self.workbooks

    def add(self, outcome: Outcome) -> None:
        """Counts an outcome."""
        self.workbooks += 1
        self.rows += outcome.rows
        self.ksbs += outcome.ksbs
        self.wrong_coverage += len(outcome.wrong_coverage)
        self.planted += outcome.planted
        self.not_found += len(outcome.not_found)
        self.false += len(outcome.false)
        self.named += outcome.named
        self.wrong_units += len(outcome.wrong_units)
        self.flawless += not (outcome.wrong_coverage or outcome.not_found or outcome.false)


class Goal(NamedTuple):
    """A share that must be reached, or must not be passed."""

    name: str
    share: Callable[[Tally], float]
    bound: float
    is_least: bool

    def is_reached(self, tally: Tally) -> bool:
        """Whether the sums reach the goal."""
        share = self.share(tally)
        return share >= self.bound if self.is_least else share < self.bound

    def line(self, tally: Tally) -> str:
        """The goal, and how it was met, in words."""
        verdict = "reached" if self.is_reached(tally) else "NOT REACHED"
        bound = f"{'at least' if self.is_least else 'under'} {self.bound:.1%}"
        return f"{self.name}: {self.share(tally):.3%} (goal: {bound}), {verdict}"


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0


GOALS = [
    Goal("KSBs whose coverage is right", lambda t: _share(t.ksbs - t.wrong_coverage, t.ksbs),
         0.995, True),
    Goal("planted must-fix faults found at their cells",
         lambda t: _share(t.planted - t.not_found, t.planted), 0.99, True),
    Goal("false must-fix findings per row", lambda t: _share(t.false, t.rows), 0.005, False),
]
"""An empty set reaches none of the first two."""


def tally_by(outcomes: Iterable[Outcome], key: Callable[[Outcome], str]) -> Dict[str, Tally]:
    """The sums of each kind of workbook, and of all together."""
    tallies: Dict[str, Tally] = {}
    total = Tally()
    for outcome in outcomes:
        tallies.setdefault(key(outcome), Tally()).add(outcome)
        total.add(outcome)
    return {**dict(sorted(tallies.items())), "all": total}


def table(tallies: Dict[str, Tally], title: str) -> List[str]:
    """The sums as the lines of a Markdown table."""
    lines = [
        f"| {title} | workbooks | flawless | KSBs | coverage right | planted | found | rows "
        "| false | units right |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for name, one in tallies.items():
        coverage = _share(one.ksbs - one.wrong_coverage, one.ksbs)
        found = _share(one.planted - one.not_found, one.planted)
        units = _share(one.named - one.wrong_units, one.named)
        lines.append(
            f"| {name} | {one.workbooks} | {one.flawless} | {one.ksbs} | {coverage:.2%} "
            f"| {one.planted} | {found:.2%} | {one.rows} | {_share(one.false, one.rows):.2%} "
            f"| {units:.2%} |")
    return lines
