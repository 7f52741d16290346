#!/usr/bin/env python3
"""Times ``ksbcheck batch`` on typical submissions, beside python-calamine that only reads them.

    batch.py PROGRAM [--count N] [--scale N] [--folder DIR] [--runs N]

One process each: JSON and HTML reports and the index, with one job and with two in turn, so that a
busy moment of the machine falls on both; then ``--scale`` times as many submissions. python-calamine
reads the same workbooks in one process. The result is a Markdown table for docs/performance.md, and
a line for each of the goals.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import List, NamedTuple, Optional

CALAMINE = """
import sys, time, python_calamine
def read(path):
    book = python_calamine.CalamineWorkbook.from_path(path)
    return sum(len(row) for name in book.sheet_names
               for row in book.get_sheet_by_name(name).to_python())
paths = sys.stdin.read().split("\\0")
read(paths[0])
clock, cpu = time.perf_counter(), time.process_time()
for path in paths:
    read(path)
print(time.perf_counter() - clock, time.process_time() - cpu)
"""


LEAST_RATE = 200
"""Submissions a second with two jobs."""
LEAST_SPEEDUP = 1.8
"""How many times as fast two jobs are as one."""
MOST_MEMORY = 200
"""The most memory of any run, in MB."""
MOST_GROWTH = 1.05
"""What a submission of many more costs, in submissions of the first run."""


class Run(NamedTuple):
    """A run: seconds by the clock and of the processor, and the most memory in MB."""

    wall: float
    cpu: float
    memory: float


class Results(NamedTuple):
    """What the runs came to: of one job, of two, of many more submissions, of reading alone."""

    count: int
    scale: int
    one: Run
    two: Run
    more: Optional[Run]
    reading: Run


def main() -> None:
    """Makes the submissions, times the runs, prints the table."""
    options = _options()
    folder = options.folder or Path(tempfile.mkdtemp(prefix="ksbcheck-bench-"))
    maker = Path(__file__).resolve().parent / "make_submissions.py"
    subprocess.run(
        [sys.executable, str(maker), str(folder / "1"), "--count", str(options.count)], check=True)
    one: List[Run] = []
    two: List[Run] = []
    for _ in range(options.runs):
        one.append(_batch(options.program, folder / "1", 1))
        two.append(_batch(options.program, folder / "1", 2))
    more = None
    if options.scale > 1:
        _copies(folder / "1", folder / "more", options.scale)
        more = _batch(options.program, folder / "more", 2)
    results = Results(
        options.count, options.scale, _median(one), _median(two), more, _calamine(folder / "1"))
    print(_table(results, options.runs))
    print("\n".join(_goals(results)))
    if not options.folder:
        shutil.rmtree(folder)


def _batch(program: str, folder: Path, jobs: int) -> Run:
    """Runs a batch into an empty folder."""
    output = folder / "output"
    shutil.rmtree(output, ignore_errors=True)
    command = [
        program, "batch", str(folder / "submissions"), "--standard",
        str(folder / "standard.json"), "--output", str(output), "--jobs", str(jobs),
        "--format", "json", "--format", "html"]
    start = time.perf_counter()
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"the batch failed:\n{errors.decode()[-2000:]}")
    expected = len(list((folder / "submissions").iterdir()))
    reports = sum(1 for _ in output.glob("*/report.html"))
    if reports != expected or reports == 0:
        raise SystemExit(f"{reports} reports of {expected} submissions")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def _copies(source: Path, target: Path, number: int) -> None:
    """So many of each submission, as hard links under names of their own."""
    (target / "submissions").mkdir(parents=True, exist_ok=True)
    shutil.copy(source / "standard.json", target)
    for folder in sorted((source / "submissions").iterdir()):
        for copy in range(number):
            shutil.copytree(
                folder, target / "submissions" / f"{folder.name}-{copy}", copy_function=os.link,
                dirs_exist_ok=True)


def _calamine(folder: Path) -> Run:
    paths = "\0".join(str(path) for path in sorted(folder.glob("submissions/*/*.xlsx")))
    done = subprocess.run(
        [sys.executable, "-c", CALAMINE], input=paths, capture_output=True, text=True, check=True)
    wall, cpu = map(float, done.stdout.split())
    return Run(wall, cpu, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)


def _table(results: Results, runs: int) -> str:
    count, one, two = results.count, results.one, results.two
    rows = [("ksbcheck batch, 1 job", count, one), ("ksbcheck batch, 2 jobs", count, two)]
    if results.more:
        rows.append((f"ksbcheck batch, 2 jobs, {results.scale} times as many",
                     count * results.scale, results.more))
    rows.append(("python-calamine, reading alone", count, results.reading))
    lines = [
        f"{count:,} submissions of two workbooks, medians of {runs} runs in turn, "
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}.", "",
        "| one process | submissions | a second | ms each | CPU ms each | most memory, MB |",
        "|---|---:|---:|---:|---:|---:|"]
    for name, number, run in rows:
        lines.append(
            f"| {name} | {number:,} | {number / run.wall:.0f} | {run.wall / number * 1000:.2f} | "
            f"{run.cpu / number * 1000:.2f} | {run.memory:.0f} |")
    return "\n".join(lines) + "\n"


def _goals(results: Results) -> List[str]:
    """A line for each goal: what is wanted, what is, and whether that is enough."""
    count, one, two = results.count, results.one, results.two
    rate = count / two.wall
    speedup = one.wall / two.wall
    each, reading = one.wall / count * 1000, results.reading.wall / count * 1000
    memory = max(run.memory for run in (one, two, results.more) if run)
    goals = [
        (f"at least {LEAST_RATE} submissions a second, two jobs", f"{rate:.0f}",
         rate >= LEAST_RATE),
        (f"two jobs at least {LEAST_SPEEDUP} times as fast as one", f"{speedup:.2f}",
         speedup >= LEAST_SPEEDUP),
        (f"memory under {MOST_MEMORY} MB", f"{memory:.0f} MB", memory < MOST_MEMORY),
        (f"one job faster than python-calamine reads, {reading:.2f} ms", f"{each:.2f} ms",
         each < reading),
    ]
    if results.more:
        growth, most = results.more.wall / two.wall, MOST_GROWTH * results.scale
        goals.append(
            (f"{count * results.scale:,} submissions at most {most:g} times {count:,}",
             f"{growth:.2f}", growth <= most))
    return [f"{'met' if is_met else 'missed':6}  {goal}: {found}" for goal, found, is_met in goals]


def _median(runs: List[Run]) -> Run:
    return Run(*(statistics.median(values) for values in zip(*runs)))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the ksbcheck to time, built in release")
    parser.add_argument("--count", type=int, default=1000, help="how many submissions differ")
    parser.add_argument(
        "--scale", type=int, default=10,
        help="how many times as many the last batch has, as copies; 1 for none")
    parser.add_argument("--runs", type=int, default=3, help="how often each is run")
    parser.add_argument("--folder", type=Path, help="where to make the submissions, and keep them")
    return parser.parse_args()


if __name__ == "__main__":
    main()
