#!/usr/bin/env python3
"""Times ``ksbcheck standard add`` on a dump of thousands of records of mixed quality.

    library.py PROGRAM [--count N] [--runs N]

The dump is the one of Fixtures/standards_dump.py. It is filed in a new library, and then again in
the same one; what is told is the fastest run of each. The result is a Markdown table for
docs/performance.md.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

SCRIPT = Path(__file__).resolve().parent.parent / "Fixtures" / "standards_dump.py"


class Run(NamedTuple):
    """One run of the program."""

    seconds: float
    processor: float
    megabytes: float
    summary: str


def main() -> int:
    """Makes the dump, files it, and prints the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        dump = Path(name) / "dump.json"
        subprocess.run([sys.executable, str(SCRIPT), str(dump), "--count", str(options.count)],
                       check=True)
        print(f"{options.count:,} records, {dump.stat().st_size / 1e6:.0f} MB\n")
        print("| | what it says | seconds | CPU seconds | most memory, MB |")
        print("|---|---|---:|---:|---:|")
        first, again = [], []
        for number in range(options.runs):
            library = Path(name) / f"library-{number}"
            first.append(_run(options.program, dump, library))
            again.append(_run(options.program, dump, library))
        for label, runs in (("a new library", first), ("the same once more", again)):
            best = min(runs)
            print(f"| {label} | {best.summary} | {best.seconds:.2f} | {best.processor:.2f} "
                  f"| {best.megabytes:.0f} |")
    return 0


def _run(program: Path, dump: Path, library: Path) -> Run:
    command = [str(program), "standard", "add", str(dump), "--standards", str(library)]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        summary = process.stdout.read().decode().strip() if process.stdout else ""
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return Run(time.perf_counter() - start, usage.ru_utime + usage.ru_stime,
               usage.ru_maxrss / 1024, summary)


if __name__ == "__main__":
    sys.exit(main())
