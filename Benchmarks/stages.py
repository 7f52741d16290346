#!/usr/bin/env python3
"""Counts the instructions of each stage of a submission, from reading it to each report.

    stages.py PROGRAM [--times N] [--submission NAME MAPPING STRUCTURE STANDARD [OPTION]]…

PROGRAM is ``stages`` of ``Benchmarks/Stages``, built in release. Callgrind runs it and writes down
what it counted at every mark that the program sets. The first way through is left out, since it
pays for first uses; the rest are averaged. Without ``--submission`` that is the example of
``Fixtures``, and the mean of four that `make bench-batch` would make. Instructions, unlike seconds,
are the same on a busy machine: runs differ by well under a percent. The result is a Markdown table.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Dict, List, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "Fixtures" / "example"
OPTION = "Electrical and electronic goods"
BATCH = ROOT / "Benchmarks" / "Batch" / "make_submissions.py"
BATCH_COUNT = 4
BOUNDARY = "*stageBoundary*"


class Submission(NamedTuple):
    """The files of one submission, and the column of the table in which it counts."""

    name: str
    files: List[str]


def main() -> None:
    """Counts, and prints the table."""
    options = _options()
    for tool in ("valgrind", "objcopy"):
        if not shutil.which(tool):
            raise SystemExit(f"{tool} is needed and was not found; on Debian: apt install {tool}")
    with tempfile.TemporaryDirectory() as folder:
        program = _stripped(options.program, Path(folder))
        columns: Dict[str, List[Dict[str, int]]] = {}
        for number, one in enumerate(_submissions(options, Path(folder))):
            out = Path(folder) / f"callgrind-{number}"
            columns.setdefault(one.name, []).append(_counts(program, one, options.times, out))
    print(_table({name: _mean(counts) for name, counts in columns.items()}))


def _submissions(options: argparse.Namespace, folder: Path) -> List[Submission]:
    if options.submission:
        return [Submission(one[0], one[1:]) for one in options.submission]
    example = [str(EXAMPLE / name) for name in ("mapping.xlsx", "structure.xlsx", "standard.json")]
    batch = folder / "batch"
    subprocess.run(
        [sys.executable, str(BATCH), str(batch), "--count", str(BATCH_COUNT)], check=True)
    return [Submission("example", example + [OPTION])] + [
        Submission("batch", [
            str(made / "mapping.xlsx"), str(made / "structure.xlsx"), str(batch / "standard.json")])
        for made in sorted((batch / "submissions").iterdir())
    ]


def _stripped(program: Path, folder: Path) -> Path:
    """A copy without the debugging symbols, which valgrind cannot read as lld writes them."""
    copy = folder / "stages"
    subprocess.run(["objcopy", "--strip-debug", str(program), str(copy)], check=True)
    return copy


def _counts(program: Path, one: Submission, times: int, out: Path) -> Dict[str, int]:
    """The instructions of each stage; what is dumped goes to files whose names start with OUT."""
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}",
         f"--dump-before={BOUNDARY}", "--compress-strings=yes", str(program), str(times + 1),
         *one.files],
        capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(f"{one.name}: exit {run.returncode}\n{run.stdout}\n{run.stderr[-2000:]}")
    names = run.stdout.split("\n")[:-1]
    stages = names[: len(names) // (times + 1)]
    dumps = sorted(out.parent.glob(f"{out.name}.*"), key=lambda path: int(path.suffix[1:]))
    # Each way through writes one dump more than it has stages: what lies before the first mark.
    per_run = len(stages) + 1
    if not stages or len(dumps) < per_run * (times + 1):
        raise SystemExit(f"{one.name}: {len(dumps)} dumps for {len(names)} stages")
    totals = [_total(dump) for dump in dumps]
    return {
        stage: sum(totals[run * per_run + 1 + at] for run in range(1, times + 1)) // times
        for at, stage in enumerate(stages)
    }


def _total(dump: Path) -> int:
    with dump.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            found = re.match(r"(?:totals|summary): (\d+)", line)
            if found:
                return int(found.group(1))
    raise SystemExit(f"{dump}: no total")


def _mean(counts: List[Dict[str, int]]) -> Dict[str, int]:
    return {stage: sum(one[stage] for one in counts) // len(counts) for stage in counts[0]}


def _table(counts: Dict[str, Dict[str, int]]) -> str:
    names = list(counts)
    lines = [
        "| stage, M instructions | " + " | ".join(names) + " |",
        "|---|" + "---:|" * len(names),
    ]
    for stage in counts[names[0]]:
        values = " | ".join(f"{counts[name][stage] / 1e6:.2f}" for name in names)
        lines.append(f"| {stage} | {values} |")
    return "\n".join(lines)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path, help="`stages`, built in release")
    parser.add_argument(
        "--times", type=int, default=1, help="how often each is run after the first time")
    parser.add_argument(
        "--submission", nargs="+", action="append", metavar="NAME|FILE",
        help="measure this submission instead: its name, then mapping, structure, standard, option")
    return parser.parse_args()


if __name__ == "__main__":
    main()
