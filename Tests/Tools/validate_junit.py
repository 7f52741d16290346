"""Reads JUnit reports as strictly as a build server could.

    validate_junit.py REPORT...

Well-formed XML; only the elements and attributes that all readers know, each in its place; numbers
that agree with the cases; no two cases of the same name. Exit 1 when a report is not valid.
"""

import collections
import sys
import xml.etree.ElementTree as ElementTree

# Of each element: the attributes it must have, and the elements that may stand in it.
FORM = {
    "testsuites": ({"name", "tests", "failures", "errors", "time"}, ["testsuite"]),
    "testsuite": (
        {"name", "tests", "failures", "errors", "skipped", "time", "timestamp"},
        ["properties", "testcase"]),
    "properties": (set(), ["property"]),
    "property": ({"name", "value"}, []),
    "testcase": (
        {"classname", "name", "time"}, ["failure", "error", "skipped", "system-out"]),
    "failure": ({"message", "type"}, []),
    "error": ({"message", "type"}, []),
    "skipped": ({"message"}, []),
    "system-out": (set(), []),
}


def wrong_form(element):
    """Elements and attributes out of place."""
    attributes, inner = FORM[element.tag]
    if set(element.attrib) != attributes:
        yield f"<{element.tag}> has {sorted(element.attrib)}"
    for child in element:
        if child.tag not in inner:
            yield f"<{child.tag}> stands in <{element.tag}>"
        else:
            yield from wrong_form(child)


def wrong_counts(element):
    """Numbers that are not those of the cases."""
    cases = list(element.iter("testcase"))
    found = {
        "tests": len(cases),
        "failures": sum(case.find("failure") is not None for case in cases),
        "errors": sum(case.find("error") is not None for case in cases),
        "skipped": sum(case.find("skipped") is not None for case in cases),
    }
    for name, number in found.items():
        if name in element.attrib and element.get(name) != str(number):
            yield f"{element.tag} says {element.get(name)} {name}, and there are {number}"
    for case in cases:
        if sum(case.find(tag) is not None for tag in ("failure", "error", "skipped")) > 1:
            yield f"{case.get('name')} has two outcomes"


def faults(path):
    """What is wrong with a report, in words."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        yield f"is not well-formed: {error}"
        return
    if root.tag != "testsuites" or len(root) == 0:
        yield "holds no suites"
        return
    yield from wrong_form(root)
    for element in [root, *root]:
        yield from wrong_counts(element)
    names = collections.Counter(
        (suite.get("name"), case.get("classname"), case.get("name"))
        for suite in root for case in suite.iter("testcase"))
    yield from (f"{name} is there {count} times" for name, count in names.items() if count > 1)


def main(paths):
    failed = False
    for path in paths:
        for fault in faults(path):
            print(f"{path}: {fault}")
            failed = True
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
