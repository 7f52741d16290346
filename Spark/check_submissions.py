"""Checks submissions on an Apache Spark cluster, and writes what was found as Parquet tables.

    spark-submit Spark/check_submissions.py LIST OUTPUT --program KSBCHECK [--batch N] -- OPTIONS…

LIST is a text file with a path a line: workbooks, or folders that hold a submission each, which
every executor must be able to read at that path. The lines are spread over the executors; each
runs ``ksbcheck batch --files-from - --format ndjson`` on its share, with OPTIONS after it.

OUTPUT gets four tables:

    submissions   one row per submission: name, verdict, counts, the workbook and its digest
    coverage      one row per KSB of each submission
    findings      one row per finding
    failures      one row per batch that ksbcheck ended without all its reports, with what it said

A submission that cannot be read is a row like any other, with the verdict ``unchecked``. Work that
is lost with an executor is done again by another, which is Spark's own doing.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from typing import Any, Dict, Iterable, Iterator, List, Tuple

from pyspark.sql import Row, SparkSession
from pyspark.sql import types as T

REPORT = "report"
FAILURE = "failure"

SUBMISSIONS = T.StructType([
    T.StructField("path", T.StringType()),
    T.StructField("name", T.StringType()),
    T.StructField("verdict", T.StringType()),
    T.StructField("headline", T.StringType()),
    T.StructField("title", T.StringType()),
    T.StructField("number", T.StringType()),
    T.StructField("level", T.IntegerType()),
    T.StructField("mapping", T.StringType()),
    T.StructField("sha256", T.StringType()),
    T.StructField("must_fix", T.IntegerType()),
    T.StructField("should_fix", T.IntegerType()),
    T.StructField("notes", T.IntegerType()),
    T.StructField("program", T.StringType()),
])

COVERAGE = T.StructType([
    T.StructField("path", T.StringType()),
    T.StructField("standard", T.StringType()),
    T.StructField("version", T.StringType()),
    T.StructField("option", T.StringType()),
    T.StructField("ksb", T.StringType()),
    T.StructField("statement", T.StringType()),
    T.StructField("coverage", T.StringType()),
    T.StructField("guarantee", T.StringType()),
    T.StructField("units", T.ArrayType(T.StringType())),
])

FINDINGS = T.StructType([
    T.StructField("path", T.StringType()),
    T.StructField("id", T.StringType()),
    T.StructField("rule", T.StringType()),
    T.StructField("severity", T.StringType()),
    T.StructField("standard", T.StringType()),
    T.StructField("ksb", T.StringType()),
    T.StructField("sheet", T.StringType()),
    T.StructField("cell", T.StringType()),
    T.StructField("message", T.StringType()),
    T.StructField("help", T.StringType()),
    T.StructField("suppressed", T.BooleanType()),
])

FAILURES = T.StructType([
    T.StructField("path", T.StringType()),
    T.StructField("exit", T.IntegerType()),
    T.StructField("message", T.StringType()),
])

Line = Tuple[str, str, str]
"""What kind of line it is, the path it is about, and JSON."""


def main() -> int:
    """Runs the job; 0 when every path has a report."""
    options = _options()
    session = SparkSession.builder.appName("ksbcheck").getOrCreate()
    try:
        return check(session, options)
    finally:
        session.stop()


def check(session: SparkSession, options: argparse.Namespace) -> int:
    """Checks the submissions of a list, and writes the tables."""
    paths = session.sparkContext.textFile(options.list).filter(lambda line: line.strip() != "")
    count = paths.count()
    if count == 0:
        print(f"{options.list} lists no submission", file=sys.stderr)
        return 2
    shares = max(1, -(-count // options.batch))
    command = [options.program, "batch", "--files-from", "-", "-0", "--format", "ndjson",
               "--jobs", str(options.jobs), *options.rest]
    lines = paths.repartition(shares).mapPartitions(lambda share: run(command, share))
    # The reports are used four times, and are not worth making four times.
    lines = lines.persist()
    tables = {
        "submissions": (_reports(lines).map(submission), SUBMISSIONS),
        "coverage": (_reports(lines).flatMap(coverage), COVERAGE),
        "findings": (_reports(lines).flatMap(findings), FINDINGS),
        "failures": (lines.filter(lambda line: line[0] == FAILURE).map(failure), FAILURES),
    }
    for name, (rows, schema) in tables.items():
        session.createDataFrame(rows, schema).write.mode("overwrite").parquet(
            f"{options.output}/{name}")
    failed = lines.filter(lambda line: line[0] == FAILURE).count()
    print(f"{count} paths, {count - failed} reports", file=sys.stderr)
    return 3 if failed else 0


def run(command: List[str], share: Iterable[str]) -> Iterator[Line]:
    """Runs ksbcheck on a share of the paths: a line for each path, its report or what failed.

    Paths are checked one batch at a time. Every path is one submission, so that reports and paths
    can be told by their order; where they cannot, each path is checked again by itself.
    """
    paths = [path.strip() for path in share]
    if not paths:
        return
    done = _ksbcheck(command, paths)
    reports = done.stdout.splitlines()
    if len(reports) == len(paths) and done.returncode in (0, 1, 3):
        yield from ((REPORT, path, report) for path, report in zip(paths, reports))
        return
    for path in paths:
        one = _ksbcheck(command, [path])
        reports = one.stdout.splitlines()
        if not reports or one.returncode not in (0, 1, 3):
            yield FAILURE, path, json.dumps(
                {"exit": one.returncode, "message": one.stderr.strip()[-2000:]})
        for report in reports:
            yield REPORT, path, report


def _ksbcheck(command: List[str], paths: List[str]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, input="".join(f"{path}\0" for path in paths), capture_output=True,
        encoding="utf-8", errors="replace")


def _reports(lines: Any) -> Any:
    return lines.filter(lambda line: line[0] == REPORT).map(
        lambda line: (line[1], json.loads(line[2])))


def submission(found: Tuple[str, Dict[str, Any]]) -> Row:
    """The row of a submission."""
    path, report = found
    about, counts = report["submission"], report["counts"]
    known = about["qualification"]
    return Row(
        path=path, name=about.get("name"), verdict=report["verdict"],
        headline=report["headline"], title=known["title"], number=known["number"],
        level=known["level"], mapping=about["mapping"]["file"],
        sha256=about["mapping"]["sha256"], must_fix=counts["must-fix"],
        should_fix=counts["should-fix"], notes=counts["note"],
        program=report["tool"]["version"])


def coverage(found: Tuple[str, Dict[str, Any]]) -> Iterator[Row]:
    """A row for each KSB of a submission."""
    path, report = found
    for standard in report["standards"]:
        for ksb in standard["ksbs"]:
            yield Row(
                path=path, standard=standard["reference"], version=standard["version"],
                option=standard["option"], ksb=ksb["code"], statement=ksb["statement"],
                coverage=ksb["coverage"], guarantee=ksb["guarantee"], units=ksb["units"])


def findings(found: Tuple[str, Dict[str, Any]]) -> Iterator[Row]:
    """A row for each finding of a submission."""
    path, report = found
    for one in report["findings"]:
        place = one["location"]
        yield Row(
            path=path, id=one["id"], rule=one["rule"], severity=one["severity"],
            standard=one["standard"], ksb=one["ksb"], sheet=place["sheet"], cell=place["cell"],
            message=one["message"], help=one["help"],
            suppressed=one["suppressed"] is not None)


def failure(line: Line) -> Row:
    """The row of a path that ksbcheck gave no report of."""
    said = json.loads(line[2])
    return Row(path=line[1], exit=said["exit"], message=said["message"])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("list", help="the file that lists the submissions")
    parser.add_argument("output", help="the folder to write the tables to")
    parser.add_argument("--program", default="ksbcheck", help="ksbcheck, on every executor")
    parser.add_argument(
        "--batch", type=int, default=500, help="how many submissions a run of ksbcheck takes")
    parser.add_argument(
        "--jobs", type=int, default=1, help="how many it checks at a time: the cores of a task")
    parser.epilog = "What comes after -- are options of ksbcheck batch."
    # argparse itself would not take these after options of its own.
    own, rest = _parted(sys.argv[1:])
    options = parser.parse_args(own)
    options.rest = rest
    return options


def _parted(arguments: List[str]) -> Tuple[List[str], List[str]]:
    """The arguments before and after ``--``."""
    if "--" not in arguments:
        return arguments, []
    place = arguments.index("--")
    return arguments[:place], arguments[place + 1:]


if __name__ == "__main__":
    sys.exit(main())
