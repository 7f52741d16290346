#!/usr/bin/env python3
"""Runs a program on each of some files and prints what each run took, one JSON object a line.

    measure.py PROGRAM ARGUMENT ... -- FILE ...

The program is given its arguments and the file. CPU time does not depend on what else the machine
is doing, as the time on the clock does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys


def main() -> None:
    """Prints a line for each file."""
    split = sys.argv.index("--")
    unit = 1 if sys.platform == "darwin" else 1024
    for file in sys.argv[split + 1:]:
        process = subprocess.Popen(
            sys.argv[1:split] + [file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        print(json.dumps({
            "file": os.path.basename(file),
            "exit": process.returncode,
            "seconds": usage.ru_utime + usage.ru_stime,
            "bytes": usage.ru_maxrss * unit,
        }))


if __name__ == "__main__":
    main()
