"""Validates SARIF logs against the published schema of SARIF 2.1.0, and what it cannot say.

    validate_sarif.py LOG...

The schema is that of OASIS, as the package pydantic-sarif carries it: every object closed, every
enumeration and pattern kept. Beside it: arrays of unique items, references by index, and addresses.
Exit 1 when a log is not valid.
"""

import json
import re
import sys

from pydantic import ValidationError
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

RELATIVE = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-Fa-f]{2})+")


def addresses(value):
    """Every address in the log."""
    if isinstance(value, list):
        for item in value:
            yield from addresses(item)
    elif isinstance(value, dict):
        if isinstance(value.get("uri"), str):
            yield value["uri"]
        for item in value.values():
            yield from addresses(item)


def wrong_references(run):
    """What is referred to by a place in a list, and is not there."""
    rules = run["tool"]["driver"]["rules"]
    if len({rule["id"] for rule in rules}) != len(rules):
        yield "two rules have the same id"
    files = [artifact["location"]["uri"] for artifact in run["artifacts"]]
    if len(set(files)) != len(files):
        yield "an artifact is listed twice"
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            yield f"the rule of {result['ruleId']} is another"
        for location in result["locations"]:
            file = location["physicalLocation"]["artifactLocation"]
            if "index" in file and files[file["index"]] != file["uri"]:
                yield f"the file of {result['ruleId']} is another"
    prints = [tuple(result["partialFingerprints"].items()) for result in run["results"]]
    if len(set(prints)) != len(prints):
        yield "two results have the same fingerprint"


def faults(text):
    """What is wrong with a log, in words."""
    try:
        Log.model_validate_json(text)
    except ValidationError as error:
        yield from (f"{fault['loc']}: {fault['msg']}" for fault in error.errors())
        return
    log = json.loads(text)
    if not log["runs"]:
        yield "there is no run"
    for run in log["runs"]:
        yield from wrong_references(run)
        for uri in addresses(run):
            if not RELATIVE.fullmatch(uri):
                yield f"{uri!r} is no relative address"


def main(paths):
    failed = False
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for fault in faults(file.read()):
                print(f"{path}: {fault}")
                failed = True
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
