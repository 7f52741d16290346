#!/usr/bin/env python3
"""Makes mappings of chance, has a program check them, and says how much was read rightly.

    accuracy.py --program PATH [--sheets practice|tidy] [--held-out|--words LIST] [--count N] [--seed N]
                [--feature NAME]… [--keep FOLDER] [--save FILE] [--reports FILE]
                [--misses N] [--list]

``practice`` are sheets as people keep them (``--list`` names what is odd about them), ``tidy`` the
six layouts of ``random_mappings.py``. Of held-out words the sums alone are shown. ``--keep`` leaves
the workbooks there, ``--save`` writes each miss of ordinary words to a CSV file.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import List

from ksbfixtures.layouts import LAYOUTS
from ksbfixtures.practice.plan import FEATURES

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Makes, measures, and says whether the goals are reached."""
    options = _options()
    if options.list:
        print("\n".join(FEATURES))
        return 0
    if options.program is None:
        raise SystemExit("--program is needed: the ksbcheck to measure")
    if options.keep:
        return _measure(options, options.keep)
    with tempfile.TemporaryDirectory() as folder:
        return _measure(options, Path(folder))


def _measure(options: argparse.Namespace, folder: Path) -> int:
    words = "held-out" if options.held_out else options.words
    make = ["practice_mappings.py" if options.sheets == "practice" else "random_mappings.py"]
    make += [str(folder), "--count", str(options.count), "--vocabulary", words]
    make += ["--seed", str(options.seed)]
    for name in options.feature or []:
        make += ["--feature" if options.sheets == "practice" else "--layout", name]
    measure = ["measure_accuracy.py", str(options.program), str(folder)]
    measure += ["--misses", str(options.misses)]
    measure += ["--save", str(options.save)] if options.save else []
    measure += ["--reports", options.reports] if options.reports else []
    measure += ["--coverage", str(options.coverage), "--found", str(options.found)]
    return _run(make) or _run(measure)


def _run(command: List[str]) -> int:
    return subprocess.run([sys.executable, str(HERE / command[0]), *command[1:]]).returncode


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", type=Path, help="the ksbcheck to measure")
    parser.add_argument("--sheets", choices=["practice", "tidy"], default="practice")
    parser.add_argument(
        "--held-out", action="store_true", help="the words that nobody works with; sums alone")
    parser.add_argument(
        "--words", default="ordinary", help="the list of words, where it is not the held-out one")
    parser.add_argument("--count", type=int, default=126, help="how many workbooks")
    parser.add_argument("--seed", type=int, default=1, help="what chance starts from")
    parser.add_argument(
        "--feature", action="append", choices=[*FEATURES, *LAYOUTS], metavar="NAME",
        help="these sheets alone (--list names them); a layout with --sheets tidy")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the workbooks there")
    parser.add_argument("--save", type=Path, metavar="FILE", help="write each miss as CSV")
    parser.add_argument("--reports", metavar="FILE", help="write the reports, one a line")
    parser.add_argument(
        "--misses", type=int, default=0, metavar="N", help="show the misses of N workbooks")
    parser.add_argument("--coverage", type=float, default=0.97, help="the goal for coverage")
    parser.add_argument("--found", type=float, default=0.97, help="the goal for planted faults")
    parser.add_argument("--list", action="store_true", help="name what may be odd about sheets")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
