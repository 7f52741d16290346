#!/usr/bin/env python3
"""Measures what the dependencies cost: code in the program, and time to start.

    dependencies.py BUILD_FOLDER [--runs N]

The folder is that of `scripts/build-release --show-bin-path`, after a release build. Code is that
of each dependency's object files, before the linker drops what nobody calls. The result is two
Markdown tables for docs/dependencies.md.
"""

from __future__ import annotations

import argparse
import platform
import statistics
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Dict, List

MODULES = {
    "swift-argument-parser": ["ArgumentParser", "ArgumentParserToolInfo"],
    "swift-mustache": ["Mustache"],
    "Yams": ["Yams", "CYaml"],
    "swift-crypto": ["Crypto", "CryptoBoringWrapper", "CCryptoBoringSSL", "CCryptoBoringSSLShims"],
}

STARTS = {
    "Swift alone": 'print("0.1.0")',
    "with FoundationEssentials": "import FoundationEssentials\nprint(Date.now > .distantPast)",
    "with Foundation": "import Foundation\nprint(Date.now > .distantPast)",
}


# As scripts/build-release has it.
STATIC = ["-static-stdlib", "-use-ld=lld"] if platform.system() == "Linux" else []


def main() -> None:
    """Prints both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, help="the folder of the release build")
    parser.add_argument("--runs", type=int, default=50, help="how often each program is started")
    options = parser.parse_args()
    print("| object files of | kB of code and data |\n|---|---:|")
    for name, modules in MODULES.items():
        print(f"| {name} | {sum(_size(options.folder, module) for module in modules) // 1000:,} |")
    print("\n| process, start to exit | median ms | min ms |\n|---|---:|---:|")
    for name, times in _starts(options.folder / "ksbcheck", options.runs).items():
        print(f"| {name} | {statistics.median(times):.1f} | {min(times):.1f} |")


def _size(folder: Path, module: str) -> int:
    objects = [str(path) for path in (folder / f"{module}.build").rglob("*.o")]
    run = subprocess.run(["size", *objects], check=True, capture_output=True, text=True)
    return sum(int(line.split()[3]) for line in run.stdout.splitlines()[1:])


def _starts(program: Path, runs: int) -> Dict[str, List[float]]:
    with tempfile.TemporaryDirectory() as folder:
        commands: Dict[str, List[str]] = {}
        for number, (name, source) in enumerate(STARTS.items()):
            built = Path(folder) / f"start{number}"
            built.with_suffix(".swift").write_text(source + "\n", encoding="utf-8")
            subprocess.run(
                ["swiftc", "-O", *STATIC, f"{built}.swift", "-o", str(built)], check=True,
                cwd=folder)
            commands[name] = [str(built)]
        commands["`ksbcheck --version`"] = [str(program), "--version"]
        times: Dict[str, List[float]] = {name: [] for name in commands}
        for turn in range(runs + 1):
            for name, command in commands.items():
                elapsed = _time(command)
                if turn > 0:  # The first turn warms the file cache.
                    times[name].append(elapsed)
        return times


def _time(command: List[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
