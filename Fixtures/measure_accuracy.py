#!/usr/bin/env python3
"""Checks the workbooks of a folder, and compares the reports with what they should say.

    measure_accuracy.py PROGRAM FOLDER [--misses N] [--save FILE] [--reports FILE] [--strict]

FOLDER is what ``random_mappings.py`` or ``practice_mappings.py`` wrote. Prints a table, the goals,
and each miss with its file; of held-out words the sums alone. ``--save`` writes all misses as CSV:
file, kind, KSB or rule, expected, got; ``--reports`` the reports themselves, one a line. The exit code is 1 when a goal is not reached, or nothing
was checked; with ``--strict`` at any miss.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Dict, List, Tuple

from ksbfixtures.accuracy.checking import CheckFailure, check
from ksbfixtures.accuracy.comparing import Outcome, compare
from ksbfixtures.accuracy.expectation import expectation
from ksbfixtures.accuracy.tally import goals, table, tally_by

AT_A_TIME = 2
SHOWN_PER_WORKBOOK = 6
HELD_OUT = "held-out"


def main() -> int:
    """Measures, prints, and says whether the goals are reached."""
    options = _options()
    manifest = json.loads((options.folder / "manifest.json").read_text(encoding="utf-8"))
    try:
        outcomes = _outcomes(options, manifest["workbooks"])
    except CheckFailure as failure:
        print(failure, file=sys.stderr)
        return 1
    if manifest.get("vocabulary") != HELD_OUT:
        _print_misses(outcomes, options.misses)
        if options.save:
            _save_misses(outcomes, options.save)
    print("\n".join(table(tally_by(outcomes, lambda one: one.layout), "layout")), end="\n\n")
    total = tally_by(outcomes, lambda one: one.layout)["all"]
    demanded = goals(options.coverage, options.found)
    print("\n".join(goal.line(total) for goal in demanded))
    is_reached = all(goal.is_reached(total) for goal in demanded)
    return 0 if is_reached and (total.is_flawless or not options.strict) else 1


def _outcomes(options: argparse.Namespace, entries: List[Dict[str, Any]]) -> List[Outcome]:
    program, folder = options.program.resolve(), options.folder
    with tempfile.TemporaryDirectory() as library, ThreadPoolExecutor(AT_A_TIME) as pool, open(
            options.reports or os.devnull, "w", encoding="utf-8") as reports:
        def outcome(entry: Dict[str, Any]) -> Tuple[Outcome, str]:
            expected = expectation(entry)
            structure = folder / expected.structure if expected.structure else None
            report = check(
                program, folder / expected.file, expected.standard, Path(library), structure)
            return compare(expected, report), json.dumps(report)

        outcomes = []
        for one, report in pool.map(outcome, entries):
            outcomes.append(one)
            reports.write(report + "\n")
        return outcomes


def _print_misses(outcomes: List[Outcome], most: int) -> None:
    """Prints what went wrong in each workbook, those with most misses first."""
    faulty = sorted((one for one in outcomes if one.misses), key=lambda one: -len(one.misses))
    for outcome in faulty[:most]:
        print(f"{outcome.file} ({outcome.writer}), {len(outcome.misses)} misses")
        for kind in dict.fromkeys(miss.kind for miss in outcome.misses):
            shown = [miss for miss in outcome.misses if miss.kind == kind]
            print("".join(f"    {miss}\n" for miss in shown[:SHOWN_PER_WORKBOOK // 2]), end="")
    if most and len(faulty) > most:
        print(f"… and {len(faulty) - most} more workbooks with misses")
    print()


def _save_misses(outcomes: List[Outcome], path: Path) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["file", "feature", "kind", "ksb or rule", "expected", "got"])
        for outcome in outcomes:
            writer.writerows([outcome.file, outcome.layout, *miss] for miss in outcome.misses)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path, help="the ksbcheck to measure")
    parser.add_argument("folder", type=Path, help="the workbooks and their manifest")
    parser.add_argument(
        "--misses", type=int, default=40, metavar="N", help="show the misses of N workbooks")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write all misses as CSV")
    parser.add_argument("--reports", metavar="FILE", help="write the reports, one a line")
    parser.add_argument("--strict", action="store_true", help="fail at any miss")
    parser.add_argument(
        "--coverage", type=float, default=0.97, help="the share of KSBs that must be right")
    parser.add_argument(
        "--found", type=float, default=0.97, help="the share of faults that must be found")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
