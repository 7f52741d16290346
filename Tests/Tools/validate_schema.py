"""Validates JSON reports against the published schema.

    validate_schema.py SCHEMA REPORT...

The published schema lets a newer program add keys. Here every object is closed, so that a key which
the schema does not describe is an error too. Exit 1 when a report is not valid.
"""

import json
import sys

from jsonschema import Draft202012Validator, FormatChecker


def closed(node):
    """The schema with every described object closed to other keys."""
    if isinstance(node, list):
        return [closed(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: closed(value) for key, value in node.items()}
    if result.get("type") == "object" and "properties" in result:
        result["additionalProperties"] = False
    return result


def main(schema_path, report_paths):
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(closed(schema), format_checker=FormatChecker())
    failed = False
    for path in report_paths:
        with open(path, encoding="utf-8") as file:
            report = json.load(file)
        for error in sorted(validator.iter_errors(report), key=lambda error: error.json_path):
            print(f"{path}: {error.json_path}: {error.message}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
