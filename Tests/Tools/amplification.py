#!/usr/bin/env python3
"""Gives the program small inputs that ask for a lot, and holds each to a limit.

    amplification.py PROGRAM [--quick] [--slow FACTOR] [--only WORD] [--table FILE]

Every input is under a megabyte. Of each run the processor time, the memory and the output are
measured. Time is the processor's, so that a busy machine fails nothing, and FACTOR stretches it for
a program that was built without optimisation. With --table, the table between the two marks of FILE
is renewed instead.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from amplified import CASES, Case  # noqa: E402

LARGEST_INPUT = 1 << 20
MEBIBYTE = 1 << 20
MARKS = ("<!-- amplification -->", "<!-- /amplification -->")


@dataclass(frozen=True)
class Outcome:
    """What a run took, and how it ended."""

    status: int
    seconds: float
    memory: int
    output: int
    sentence: str

    def problems(self, case: Case, factor: float) -> list[str]:
        """What of it is not as it must be."""
        found = []
        if self.status not in case.exits:
            wanted = " or ".join(map(str, case.exits))
            found.append(f"it ended with {self.status} instead of {wanted}")
        if self.seconds > case.seconds * factor:
            found.append(f"it took {self.seconds:.1f} s, over {case.seconds * factor:g}")
        if self.memory > case.memory * MEBIBYTE:
            found.append(f"it took {self.memory // MEBIBYTE} MB, over {case.memory}")
        if self.output > case.output * MEBIBYTE:
            found.append(f"it wrote {self.output // MEBIBYTE} MB, over {case.output}")
        if case.says and case.says not in self.sentence:
            found.append(f"it does not say “{case.says}”: {self.sentence[:200]!r}")
        return found


def run(program: str, case: Case, folder: Path, factor: float) -> Outcome:
    """Runs a case in a folder of its own."""
    arguments = case.make(folder)
    for file in folder.rglob("*"):
        if file.is_file() and file.stat().st_size > LARGEST_INPUT:
            raise SystemExit(f"{case.name}: {file.name} is over a megabyte")
    environment = dict(
        os.environ, KSBCHECK_STANDARDS=str(folder / "library"), SOURCE_DATE_EPOCH="1767225600")
    (folder / "library").mkdir(exist_ok=True)
    errors = folder / "stderr"
    cap = int(case.seconds * factor * 3) + 5

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (cap, cap + 1))

    with errors.open("wb") as stderr:
        process = subprocess.Popen(
            [program, *arguments], cwd=folder, env=environment, preexec_fn=limit,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr)
        feeder = threading.Thread(target=feed, args=(process.stdin, case.endless), daemon=True)
        feeder.start()
        written = 0
        while piece := process.stdout.read(1 << 20):
            written += len(piece)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    written += errors.stat().st_size
    written += sum(f.stat().st_size for f in (folder / "out").rglob("*") if f.is_file())
    unit = 1 if sys.platform == "darwin" else 1024
    return Outcome(
        process.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit, written,
        errors.read_bytes()[:4000].decode(errors="replace"))


def feed(pipe, endless: bytes | None) -> None:
    """Gives standard input bytes without an end, or nothing."""
    try:
        while endless:
            pipe.write(endless)
        pipe.close()
    except (BrokenPipeError, ValueError, OSError):
        pass


def table() -> str:
    """The cases and their limits in Markdown."""
    lines = [
        "| input | command | limit of time | of memory | of output | answer |",
        "|---|---|---:|---:|---:|---|",
    ]
    for case in CASES:
        quick = "" if case.quick else " ¹"
        lines.append(
            f"| {case.name}{quick} | `{case.command}` | {case.seconds:g} s | {case.memory} MB "
            f"| {case.output} MB | {case.answer} |")
    return "\n".join(lines)


def renew(file: Path) -> None:
    """Puts the table between the marks of a page."""
    text = file.read_text()
    before, rest = text.split(MARKS[0])
    after = rest.split(MARKS[1])[1]
    file.write_text(f"{before}{MARKS[0]}\n\n{table()}\n\n{MARKS[1]}{after}")


def main() -> int:
    """Reads the command line, and runs the cases or renews the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", nargs="?")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--slow", type=float, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--table", type=Path)
    given = parser.parse_args()
    if given.table:
        renew(given.table)
        return 0
    named = os.path.abspath(given.program or parser.error("name the program"))
    # A build that goes on beside this may take the program away.
    with tempfile.TemporaryDirectory() as folder:
        return run_all(shutil.copy2(named, folder), given)


def run_all(program: str, given: argparse.Namespace) -> int:
    """Runs the cases that were asked for."""
    failed = 0
    for case in CASES:
        if given.only not in case.name or (given.quick and not case.quick):
            continue
        with tempfile.TemporaryDirectory() as folder:
            outcome = run(program, case, Path(folder), given.slow)
        problems = outcome.problems(case, given.slow)
        failed += bool(problems)
        print(
            f"{'FAILED' if problems else 'ok':6} {outcome.seconds:6.1f} s "
            f"{outcome.memory // MEBIBYTE:5d} MB {outcome.output / MEBIBYTE:6.1f} MB out "
            f"exit {outcome.status}  {case.name}", flush=True)
        for problem in problems:
            print(f"         {problem}")
    print(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
