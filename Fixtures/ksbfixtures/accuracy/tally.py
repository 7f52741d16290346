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
    silent: int = 0
    planted: int = 0
    not_found: int = 0
    undeserved: int = 0
    questions: int = 0
    named: int = 0
    wrong_units: int = 0
    guarantees: int = 0
    wrong_guarantees: int = 0
    with_gap: int = 0
    ready_with_gap: int = 0
    refused: int = 0
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
        self.silent += len(outcome.silent)
        self.planted += outcome.planted
        self.not_found += len(outcome.not_found)
        self.undeserved += len(outcome.undeserved)
        self.questions += outcome.questions
        self.named += outcome.named
        self.wrong_units += len(outcome.wrong_units)
        self.guarantees += outcome.guarantees
        self.wrong_guarantees += len(outcome.wrong_guarantees)
        self.with_gap += outcome.has_gap
        self.ready_with_gap += len(outcome.ready_with_gap)
        self.refused += outcome.is_refused
        self.flawless += outcome.is_flawless


class Goal(NamedTuple):
    """A figure that must be reached, or must not be passed."""

    name: str
    figure: Callable[[Tally], float]
    bound: float
    is_least: bool
    form: str = "{:.2%}"

    def is_reached(self, tally: Tally) -> bool:
        """Whether the sums reach the goal."""
        figure = self.figure(tally)
        return figure >= self.bound if self.is_least else figure <= self.bound

    def line(self, tally: Tally) -> str:
        """The goal, and how it was met, in words."""
        verdict = "reached" if self.is_reached(tally) else "NOT REACHED"
        bound = f"{'at least' if self.is_least else 'at most'} {self.form.format(self.bound)}"
        return f"{self.name}: {self.form.format(self.figure(tally))} (goal: {bound}), {verdict}"


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0


def goals(coverage: float = 0.97, found: float = 0.97) -> List[Goal]:
    """The goals; an empty set does not reach them."""
    return [
        Goal("KSBs whose coverage is right",
             lambda t: _share(t.ksbs - t.wrong_coverage, t.ksbs), coverage, True),
        Goal("KSBs wrong without a word", lambda t: _share(t.silent, t.ksbs), 0.001, False),
        Goal("planted faults found",
             lambda t: _share(t.planted - t.not_found, t.planted), found, True),
        Goal("undeserved must-fix per sheet",
             lambda t: _share(t.undeserved, t.workbooks), 1, False, "{:.2f}"),
        Goal("sheets with a planted gap that are not called not-ready",
             lambda t: t.ready_with_gap, 0, False, "{:.0f}"),
        Goal("KSBs whose units are right",
             lambda t: _share(t.named - t.wrong_units, t.named), 0.97, True),
    ]


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
        f"| {title} | sheets | KSBs | coverage right | wrong without a word | faults | found "
        "| undeserved must-fix per sheet | questions per sheet | units right | guarantee right "
        "| ready with a gap | refused |",
        "|---|" + "---:|" * 12,
    ]
    return lines + [f"| {name} | {' | '.join(_cells(one))} |" for name, one in tallies.items()]


def _cells(one: Tally) -> List[str]:
    guarantees = f"{_share(one.guarantees - one.wrong_guarantees, one.guarantees):.1%}"
    return [
        str(one.workbooks), str(one.ksbs),
        f"{_share(one.ksbs - one.wrong_coverage, one.ksbs):.2%}",
        f"{_share(one.silent, one.ksbs):.2%}", str(one.planted),
        f"{_share(one.planted - one.not_found, one.planted):.1%}",
        f"{_share(one.undeserved, one.workbooks):.2f}",
        f"{_share(one.questions, one.workbooks):.2f}",
        f"{_share(one.named - one.wrong_units, one.named):.1%}",
        guarantees if one.guarantees else "–",
        f"{one.ready_with_gap} of {one.with_gap}", str(one.refused),
    ]
