#!/usr/bin/env python3
"""Times our reader beside others on the same workbooks, and beside the least that any must do.

    compare.py BUILT [--ksbcheck PROGRAM] [--runs N] [--inputs FOLDER] [--only NAME ...]

BUILT is the folder of the programs of Benchmarks/Reader, built in release. Every contestant is a
process of its own from start to end, which opens the workbook and makes the text or value of every
cell; the file cache is warm. They run in turn, so that a busy moment falls on all of them: compare
the rows of one table only. The result is a Markdown table for each workbook.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Dict, List, NamedTuple

import inputs

CALAMINE = """
import sys, python_calamine
book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
sum(len(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
"""

# Arrow tables are what fastexcel is for; loading alone makes no value that a program could use.
FASTEXCEL_LOADED = """
import sys, fastexcel
book = fastexcel.read_excel(sys.argv[1])
sum(book.load_sheet(name, header_row=None).height for name in book.sheet_names)
"""

FASTEXCEL_ARROW = """
import sys, fastexcel
book = fastexcel.read_excel(sys.argv[1])
sum(len(book.load_sheet(name, header_row=None).to_arrow()) for name in book.sheet_names)
"""

OPENPYXL = """
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
sum(1 for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for _ in row)
"""


class Run(NamedTuple):
    """What one process took."""

    wall: float  # milliseconds
    cpu: float  # milliseconds, of user and system
    memory: float  # megabytes at most


def main() -> None:
    """Prints a table for each workbook."""
    options = _options()
    contestants = _contestants(options.built, options.ksbcheck)
    print(f"{platform.system()} {platform.machine()}, Python {platform.python_version()}.")
    for name, path in inputs.make(options.inputs).items():
        if not options.only or name in options.only:
            runs = options.runs * (5 if path.stat().st_size < 1_000_000 else 1)
            print(_table(name, path, _time_all(contestants, path, runs)), flush=True)


def _contestants(built: Path, ksbcheck: Path) -> Dict[str, List[str]]:
    python = [sys.executable, "-c"]
    ours = {"ksbcheck's reader": [str(built / "read-cells")]}
    if ksbcheck:
        ours["ksbcheck inspect --cells"] = [str(ksbcheck), "inspect", "--cells"]
    return {
        "floor: inflate, CRC, one pass in C": [str(built / "floor")],
        **ours,
        "python-calamine": python + [CALAMINE],
        "fastexcel, loaded only": python + [FASTEXCEL_LOADED],
        "fastexcel, to Arrow": python + [FASTEXCEL_ARROW],
        "openpyxl, read-only": python + [OPENPYXL],
    }


def _time_all(contestants: Dict[str, List[str]], path: Path, runs: int) -> Dict[str, List[Run]]:
    results: Dict[str, List[Run]] = {name: [] for name in contestants}
    for turn in range(runs + 1):
        for name, command in contestants.items():
            # The slowest by far need not be run as often to be known.
            if "openpyxl" in name and turn > 2 and path.stat().st_size > 1_000_000:
                continue
            run = _time(command + [str(path)])
            if turn > 0:  # The first turn warms the file cache.
                results[name].append(run)
    return results


def _time(command: List[str]) -> Run:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if status != 0:
        raise SystemExit(f"{' '.join(command)} failed")
    unit = 1e6 if sys.platform == "darwin" else 1e3
    cpu = usage.ru_utime + usage.ru_stime
    return Run(wall * 1000, cpu * 1000, usage.ru_maxrss / unit)


def _table(name: str, path: Path, results: Dict[str, List[Run]]) -> str:
    ours = statistics.median(run.cpu for run in results["ksbcheck's reader"])
    lines = [
        f"\n{name}: {path.stat().st_size:,} bytes\n",
        "| whole process | wall ms, median | CPU ms, median | its CPU : ours | MB at most |",
        "|---|---:|---:|---:|---:|",
    ]
    for reader, runs in results.items():
        wall, cpu = (statistics.median(getattr(run, key) for run in runs) for key in ("wall", "cpu"))
        memory = max(run.memory for run in runs)
        lines.append(f"| {reader} | {wall:.1f} | {cpu:.1f} | {cpu / ours:.2f} | {memory:.0f} |")
    return "\n".join(lines)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("built", type=Path, help="the folder of read-cells and floor")
    parser.add_argument("--ksbcheck", type=Path, help="the whole program, built in release")
    parser.add_argument("--runs", type=int, default=7, help="how often each is run")
    parser.add_argument("--only", nargs="*", help="the workbooks to read, by name")
    parser.add_argument(
        "--inputs", type=Path, default=Path(__file__).parent / ".build" / "inputs",
        help="where the workbooks are made")
    return parser.parse_args()


if __name__ == "__main__":
    main()
