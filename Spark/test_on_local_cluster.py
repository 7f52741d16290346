"""Runs the job on a Spark cluster of two executor processes, and breaks things while it runs.

    test_on_local_cluster.py KSBCHECK

Among the submissions is one that is no workbook and one that is not there; while the job runs, an
executor is killed. All the same every path must come out once, as it does on one machine. Exit 1
when it does not.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Dict, List

import pyspark
from pyarrow import parquet

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "Fixtures" / "example"
COUNT = 40

SPARK = Path(pyspark.__file__).parent
CONFIGURATION = {
    "spark.executor.memory": "512m", "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1",
}

SLOW = """#!/bin/sh
# ksbcheck, slowed down so that there is time to kill an executor.
echo $PPID >>{log}
sleep 0.5
exec {program} "$@"
"""


def main(program: str) -> int:
    """Runs the job, kills an executor, compares what came out."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = _submissions(folder)
        (folder / "list.txt").write_text("".join(f"{path}\n" for path in paths))
        log = folder / "runs.log"
        slow = folder / "ksbcheck-slowly"
        slow.write_text(SLOW.format(log=log, program=program))
        slow.chmod(0o755)
        job = _start(folder, slow)
        killed: List[int] = []
        killer = threading.Thread(target=_kill_an_executor, args=(job, log, killed), daemon=True)
        started = time.monotonic()
        killer.start()
        errors = job.communicate()[1]
        seconds = time.monotonic() - started
        if job.returncode != 0:
            print(errors[-4000:])
        tables = {name: parquet.read_table(folder / "tables" / name).to_pylist()
                  for name in ("submissions", "coverage", "findings", "failures")
                  if (folder / "tables" / name).exists()}
        faults = _faults(tables, paths, program, killed, job.returncode)
    for fault in faults:
        print(fault)
    print(f"{len(paths)} submissions in {seconds:.1f} s, {len(killed)} executor killed")
    return 1 if faults else 0


def _submissions(folder: Path) -> List[Path]:
    """Copies of the example under many names, a poisoned one and one that is not there."""
    paths = []
    for number in range(COUNT):
        path = folder / f"submission {number:02}.xlsx"
        shutil.copy(EXAMPLE / "mapping.xlsx", path)
        paths.append(path)
    paths[7].write_bytes(b"PK\x03\x04 and then nothing that a zip file holds")
    paths[23].unlink()
    return paths


def _start(folder: Path, program: Path) -> "subprocess.Popen[str]":
    """Starts the job on a cluster of two executors with one core each."""
    settings = [f"--conf={name}={value}" for name, value in CONFIGURATION.items()]
    environment = {**os.environ, "SPARK_HOME": str(SPARK), "PYSPARK_PYTHON": sys.executable}
    return subprocess.Popen(
        [str(SPARK / "bin" / "spark-submit"), "--master", "local-cluster[2,1,1024]", *settings,
         str(ROOT / "Spark" / "check_submissions.py"), (folder / "list.txt").as_uri(),
         (folder / "tables").as_uri(), "--program", str(program), "--batch", "4", "--",
         "--standard", str(EXAMPLE / "standard.json")],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd=folder)


def _kill_an_executor(
        job: "subprocess.Popen[str]", log: Path, killed: List[int]) -> None:
    """Waits until ksbcheck has run a few times, and kills one of this cluster's executors."""
    while not log.exists() or len(log.read_text().split()) < 3:
        if job.poll() is not None:
            return
        time.sleep(0.1)
    for process in _executors(job.pid):
        os.kill(process, signal.SIGKILL)
        killed.append(process)
        return


def _executors(ancestor: int) -> List[int]:
    """The executor processes that descend from a process."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if b"CoarseGrainedExecutorBackend" in command and _descends(
                int(entry.name), ancestor):
            found.append(int(entry.name))
    return found


def _descends(process: int, ancestor: int) -> bool:
    while process > 1:
        if process == ancestor:
            return True
        try:
            process = int((Path("/proc") / str(process) / "stat").read_text()
                          .rpartition(")")[2].split()[1])
        except OSError:
            return False
    return False


def _faults(tables: Dict[str, list], paths: List[Path], program: str, killed: List[int],
            status: int) -> List[str]:
    faults = []
    if not killed:
        faults.append("no executor was killed: the test showed nothing")
    if status != 0 or tables.get("failures") != []:
        return [*faults, f"exit {status}, failures {tables.get('failures')}"]
    verdicts = {row["path"]: row["verdict"] for row in tables["submissions"]}
    if sorted(verdicts) != sorted(map(str, paths)) or len(tables["submissions"]) != len(paths):
        faults.append(f"{len(tables['submissions'])} rows for {len(paths)} paths")
    unchecked = sorted(path for path, verdict in verdicts.items() if verdict == "unchecked")
    if unchecked != sorted([str(paths[7]), str(paths[23])]):
        faults.append(f"unchecked are {unchecked}")
    expected = _alone(program, paths[0])
    ksbs = sum(len(standard["ksbs"]) for standard in expected["standards"])
    for table, count in (("coverage", ksbs), ("findings", len(expected["findings"]))):
        rows = [row for row in tables[table] if row["path"] == str(paths[0])]
        if len(rows) != count or count == 0:
            faults.append(f"{len(rows)} rows of {table} for one submission, not {count}")
    total = (COUNT - 2) * len(expected["findings"]) + 2
    if len(tables["findings"]) != total:
        faults.append(f"{len(tables['findings'])} findings in all, not {total}")
    return faults


def _alone(program: str, path: Path) -> dict:
    """The report of a submission as one machine makes it."""
    done = subprocess.run(
        [program, "check", str(path), "--standard", str(EXAMPLE / "standard.json"), "--format",
         "json"], capture_output=True, text=True)
    return json.loads(done.stdout)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
