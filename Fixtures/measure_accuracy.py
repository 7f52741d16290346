#!/usr/bin/env python3
"""Checks the workbooks of a folder, and compares the reports with what they should say.

    measure_accuracy.py PROGRAM FOLDER [--misses N] [--strict]

FOLDER is what ``random_mappings.py`` wrote. Prints a table for layouts and for writers, the goals,
and each miss with its file. The exit code is 1 when a goal is not reached, or nothing was checked;
with ``--strict`` at any miss.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Dict, List

from ksbfixtures.accuracy.checking import CheckFailure, check
from ksbfixtures.accuracy.comparing import Outcome, compare
from ksbfixtures.accuracy.tally import GOALS, table, tally_by

AT_A_TIME = 2
SHOWN_PER_WORKBOOK = 3


def main() -> int:
    """Measures, prints, and says whether the goals are reached."""
    options = _options()
    manifest = json.loads((options.folder / "manifest.json").read_text(encoding="utf-8"))
    try:
        outcomes = _outcomes(options.program.resolve(), options.folder, manifest["workbooks"])
    except CheckFailure as failure:
        print(failure, file=sys.stderr)
        return 1
    _print_misses(outcomes, options.misses)
    for title, key in (("layout", lambda one: one.layout), ("writer", lambda one: one.writer)):
        print("\n".join(table(tally_by(outcomes, key), title)), end="\n\n")
    total = tally_by(outcomes, lambda one: one.layout)["all"]
    print("\n".join(goal.line(total) for goal in GOALS))
    is_reached = all(goal.is_reached(total) for goal in GOALS)
    return 0 if is_reached and (total.is_flawless or not options.strict) else 1


def _outcomes(program: Path, folder: Path, entries: List[Dict[str, Any]]) -> List[Outcome]:
    with tempfile.TemporaryDirectory() as library, ThreadPoolExecutor(AT_A_TIME) as pool:
        def outcome(entry: Dict[str, Any]) -> Outcome:
            workbook, standard = folder / entry["file"], Path(entry["standard"])
            return compare(entry, check(program, workbook, standard, Path(library)))

        return list(pool.map(outcome, entries))


def _print_misses(outcomes: List[Outcome], most: int) -> None:
    """Prints what went wrong in each workbook, those with most misses first."""
    def misses(outcome: Outcome) -> List[str]:
        kinds = {
            "coverage": outcome.wrong_coverage, "not found": outcome.not_found,
            "false": outcome.false,
        }
        return [f"{kind}: {text}" for kind, texts in kinds.items() for text in texts]

    faulty = sorted((one for one in outcomes if misses(one)), key=lambda one: -len(misses(one)))
    for outcome in faulty[:most]:
        found = misses(outcome)
        print(f"{outcome.file} ({outcome.writer}), {len(found)} misses")
        for kind in ("coverage", "not found", "false"):
            shown = [text for text in found if text.startswith(kind)][:SHOWN_PER_WORKBOOK]
            print("".join(f"    {text}\n" for text in shown), end="")
    if len(faulty) > most:
        print(f"… and {len(faulty) - most} more workbooks with misses")
    print()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path, help="the ksbcheck to measure")
    parser.add_argument("folder", type=Path, help="the workbooks and their manifest")
    parser.add_argument(
        "--misses", type=int, default=40, metavar="N", help="show the misses of N workbooks")
    parser.add_argument("--strict", action="store_true", help="fail at any miss")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
