#!/usr/bin/env python3
"""Changes what the program reads in small random ways, and looks at how the program ends.

    mutations.py PROGRAM [--runs 2000] [--seed 16] [--slow FACTOR] [--only KIND]

Standards, settings, layouts, baselines, reports to verify and to merge, journals and the parts of
workbooks are changed. However a file is broken, the program must end with a documented exit code,
within ten seconds of the processor's time (times FACTOR without optimisation), say why in a sentence
where it could not do its work, and show nothing that drives a terminal.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parents[2] / "Fixtures/example"
DOCUMENTED = {0, 1, 2, 3}
SECONDS = 10

# What a programmer reads and nobody else.
DEBUG_WORDS = re.compile(
    rb"Optional\(|fatal error|Fatal error|\bnil\b|\.swift\b|DecodingError|codingPath|NSCocoa"
    rb"|Error Domain|debugDescription|0x[0-9a-f]{6,}|Swift\.|Foundation\.|ParserError|YamlError"
    rb"|_\$s|Traceback|<uncovertable>")
RAW = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]|\xc2[\x80-\x9f]")

SETTINGS = """\
qualification: { title: Diploma, number: 603/3646/8, level: 5, credits: 240 }
mapping: mapping.xlsx
standards:
  - file: standard.json
cycle: "4"
fail-on: must-fix
rules:
  C103: off
  C108: { severity: should-fix, limit: 0.2 }
suppress:
  - { rule: C101, ksb: B3, reason: "Agreed", by: Quality board, date: 2026-11-01 }
"""
LAYOUT = """\
sheets:
  - sheet: "KSB mapping"
    layout: list
    header-rows: 1
    columns:
      A: code
      B: { unit: "U1 \\"x\\"" }
words:
  coverage: { full: [Met], partial: [Partly met] }
colours: { "#92D050": full }
"""
PIECES = [
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xe2\x80\xae", b"\x1b[31m", b"\"", b"\\",
    b"{", b"}", b"[", b"]", b"<", b">", b"&", b"*a", b"&a ", b"? ", b": ", b"- ", b"\n", b"\t", b"null",
    b"-1", b"1e999", b"99999999999999999999", b"0.1", b"true", b"\\u0000", b"\\ud800", b"&#0;", b"&#x202E;",
    b"]]>", b"<!--", b"<!DOCTYPE a>", b"xml:", b"A1:XFD1048576", b"-0", b"NaN",
]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with one to four small changes."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(changed) + 1)
        length = min(chance.choice([1, 1, 2, 8, 64, 1_000]), len(changed) - place)
        kind = chance.randrange(7)
        if kind == 0 and place < len(changed):
            changed[place] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del changed[place:place + length]
        elif kind == 2:
            changed[place:place] = changed[place:place + length] * chance.choice([1, 2, 50])
        elif kind == 3:
            changed[place:place] = chance.choice(PIECES)
        elif kind == 4:
            changed[place:place + length] = chance.choice(PIECES)
        elif kind == 5:
            numbers = list(re.finditer(rb"\d+", changed))
            if numbers:
                found = chance.choice(numbers)
                changed[found.start():found.end()] = chance.choice(
                    [b"0", b"-1", b"4294967296", b"9223372036854775808", b"1048577", b"1e5"])
        elif chance.random() < 0.3:
            del changed[place:]
    return bytes(changed)


def with_part(file: Path, chance: random.Random) -> bytes:
    """A workbook with one of its parts changed."""
    result = io.BytesIO()
    with zipfile.ZipFile(file) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        chosen = chance.choice(old.namelist())
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, mutated(data, chance) if name == chosen else data)
    return result.getvalue()


class Samples:
    """The files that are changed, and a batch's folder as a run leaves it."""

    def __init__(self, program: str, folder: Path) -> None:
        self.folder = folder
        shutil.copy(EXAMPLE / "mapping.xlsx", folder)
        shutil.copy(EXAMPLE / "structure.xlsx", folder)
        shutil.copy(EXAMPLE / "standard.json", folder)
        environment = dict(os.environ, SOURCE_DATE_EPOCH="1767225600")
        subprocess.run(
            [program, "check", "mapping.xlsx", "--standard", "standard.json", "--format", "json",
             "--output", "report.json"],
            cwd=folder, env=environment, check=False, capture_output=True)
        subprocess.run(
            [program, "batch", "mapping.xlsx", "--standard", "standard.json", "--output", "done"],
            cwd=folder, env=environment, check=False, capture_output=True)
        self.journal = next(p for p in (folder / "done").iterdir() if "journal" in p.name)

    def write(self, kind: str, place: Path, chance: random.Random) -> list[str]:
        """Writes the changed file of a kind, and gives the command line for it."""
        check = ["check", str(self.folder / "mapping.xlsx")]
        standard = ["--standard", str(self.folder / "standard.json")]
        if kind == "standard":
            (place / "s.json").write_bytes(
                mutated((self.folder / "standard.json").read_bytes(), chance))
            return chance.choice([
                [*check, "--standard", "s.json"], ["standard", "show", "s.json"],
                ["standard", "add", "s.json"],
                ["standard", "diff", str(self.folder / "standard.json"), "s.json"]])
        if kind == "settings":
            (place / "s.yml").write_bytes(mutated(SETTINGS.encode(), chance))
            return [*check, "--config", "s.yml"]
        if kind == "layout":
            (place / "l.yml").write_bytes(mutated(LAYOUT.encode(), chance))
            return [*check, *standard, "--layout", "l.yml"]
        if kind == "baseline":
            (place / "b.json").write_bytes(
                mutated((self.folder / "report.json").read_bytes(), chance))
            return chance.choice([
                [*check, *standard, "--baseline", "b.json"],
                ["verify", "b.json", str(self.folder / "mapping.xlsx")],
                ["merge", "b.json", "--output", "merged"]])
        if kind == "journal":
            shutil.copytree(self.folder / "done", place / "done")
            (place / "done" / self.journal.name).write_bytes(
                mutated(self.journal.read_bytes(), chance))
            return ["batch", str(self.folder / "mapping.xlsx"), *standard, "--output", "done",
                    "--resume"]
        if kind == "manifest":
            text = f"mapping,standard,level\n{self.folder}/mapping.xlsx,{self.folder}/standard.json,5\n"
            (place / "submissions.csv").write_bytes(mutated(text.encode(), chance))
            return ["batch", "submissions.csv"]
        name = "mapping.xlsx" if chance.random() < 0.7 else "structure.xlsx"
        (place / name).write_bytes(with_part(self.folder / name, chance))
        return chance.choice([
            ["inspect", name], ["inspect", name, "--cells"], ["check", name, *standard],
            ["check", str(self.folder / "mapping.xlsx"), *standard, "--structure", name]])


KINDS = ["standard", "settings", "layout", "baseline", "journal", "manifest", "part", "part", "part"]


def run(program: str, samples: Samples, kind: str, seed: str, factor: float) -> tuple[int, list[str]]:
    """One run: its exit code, and what is wrong with how it ended."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        (place / "library").mkdir()
        arguments = samples.write(kind, place, chance)
        cap = int(SECONDS * factor)

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_CPU, (cap, cap + 5))

        done = subprocess.run(
            [program, *arguments], cwd=place, stdin=subprocess.DEVNULL, capture_output=True,
            env=dict(os.environ, KSBCHECK_STANDARDS=str(place / "library"),
                     SOURCE_DATE_EPOCH="1767225600"),
            preexec_fn=limit, check=False)
    problems = []
    if done.returncode < 0:
        problems.append(f"signal {-done.returncode}")
    elif done.returncode not in DOCUMENTED:
        problems.append(f"exit code {done.returncode}")
    if done.returncode in (2, 3) and len(done.stderr.strip()) < 20:
        problems.append(f"no sentence: {done.stderr!r}")
    for stream in (done.stderr, done.stdout):
        if found := DEBUG_WORDS.search(stream):
            start = max(0, found.start() - 80)
            problems.append(f"debug words: {stream[start:found.end() + 80]!r}")
        if found := RAW.search(stream):
            start = max(0, found.start() - 40)
            problems.append(f"raw characters: {stream[start:found.end() + 20]!r}")
    return done.returncode, [f"{kind} {seed}: {' '.join(arguments)}: {p}" for p in problems]


def main() -> int:
    """Runs all, and says what of them ended badly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=16)
    parser.add_argument("--slow", type=float, default=1)
    parser.add_argument("--only")
    given = parser.parse_args()
    kinds: list[str] = [given.only] if given.only else KINDS
    ends: Counter[int] = Counter()
    failures: list[str] = []
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(os.cpu_count()) as pool:
        # A build that goes on beside this may take the program away.
        program = shutil.copy2(os.path.abspath(given.program), name)
        samples = Samples(program, Path(name))
        work: Callable[[int], tuple[int, list[str]]] = lambda n: run(
            program, samples, kinds[n % len(kinds)], f"{given.seed}/{n}", given.slow)
        for status, problems in pool.map(work, range(given.runs)):
            ends[status] += 1
            failures += problems
    for failure in failures:
        print(failure)
    print(f"{given.runs} runs, by exit code: {dict(sorted(ends.items()))}; {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
