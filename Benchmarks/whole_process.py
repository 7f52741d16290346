#!/usr/bin/env python3
"""Times a whole ``ksbcheck check`` beside two Python readers of the same workbook.

    whole_process.py PROGRAM [--runs N] [--workbook FILE]

Every contestant is a process of its own from start to end, with the file cache warm. Runs are
interleaved, so that a busy moment of the machine falls on all of them. The result is a Markdown
table for Benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Dict, List, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "Fixtures" / "example"
OPTION = "Electrical and electronic goods"

OPENPYXL = """
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
sum(1 for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for _ in row)
"""

CALAMINE = """
import sys, python_calamine
book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
sum(len(row) for name in book.sheet_names for row in book.get_sheet_by_name(name).to_python())
"""


class Contestant(NamedTuple):
    """A command, what it does, and the exit code that it ends with."""

    name: str
    command: List[str]
    exit: int


def main() -> None:
    """Times the contestants and prints the table."""
    options = _options()
    contestants = _contestants(options.program, options.workbook)
    times: Dict[str, List[float]] = {one.name: [] for one in contestants}
    for one in contestants:
        _time(one)  # Warms the file cache; not counted.
    for _ in range(options.runs):
        for one in contestants:
            times[one.name].append(_time(one))
    print(_table(times, options.workbook))


def _contestants(program: str, workbook: Path) -> List[Contestant]:
    check = [
        program, "check", str(workbook), "--standard", str(EXAMPLE / "standard.json"),
        "--option", OPTION, "--format",
    ]
    return [
        Contestant("ksbcheck check (read, check, text report)", check + ["text"], 1),
        Contestant("ksbcheck check, HTML report", check + ["html"], 1),
        Contestant("openpyxl (read only)", [sys.executable, "-c", OPENPYXL, str(workbook)], 0),
        Contestant(
            "python-calamine (read only)", [sys.executable, "-c", CALAMINE, str(workbook)], 0),
        Contestant("Python starting up, nothing read", [sys.executable, "-c", "pass"], 0),
    ]


def _time(contestant: Contestant) -> float:
    start = time.perf_counter()
    run = subprocess.run(contestant.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    elapsed = time.perf_counter() - start
    if run.returncode != contestant.exit:
        raise SystemExit(
            f"{contestant.name} ended with exit code {run.returncode}:\n{run.stderr.decode()}")
    return elapsed * 1000


def _table(times: Dict[str, List[float]], workbook: Path) -> str:
    runs = len(next(iter(times.values())))
    size = workbook.stat().st_size
    lines = [
        f"{runs} interleaved runs of whole processes on `{workbook.name}` ({size:,} bytes),"
        f" {platform.system()} {platform.machine()}, Python {platform.python_version()}.",
        "",
        "| whole process | median ms | min ms | max ms |",
        "|---|---:|---:|---:|",
    ]
    for name, values in times.items():
        median, least, most = statistics.median(values), min(values), max(values)
        lines.append(f"| {name} | {median:.1f} | {least:.1f} | {most:.1f} |")
    return "\n".join(lines)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the ksbcheck to time, built in release")
    parser.add_argument("--runs", type=int, default=30, help="how often each is run")
    parser.add_argument(
        "--workbook", type=Path, default=EXAMPLE / "mapping.xlsx", help="the mapping to check")
    return parser.parse_args()


if __name__ == "__main__":
    main()
