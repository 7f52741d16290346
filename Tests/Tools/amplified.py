"""The small inputs that ask for a lot, and what each may take."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MAPPING = Path(__file__).resolve().parents[2] / "Fixtures/example/mapping.xlsx"


@dataclass(frozen=True)
class Case:
    """An input, the command that is given it, and what that may take."""

    name: str
    command: str
    make: Callable[[Path], list[str]]
    answer: str
    exits: tuple[int, ...]
    says: str = ""
    seconds: float = 10
    memory: int = 500
    output: int = 100
    quick: bool = True
    endless: bytes | None = None


# Workbooks

SHEET_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relationships(*links: tuple[str, str, str]) -> str:
    """A part of relationships: number, kind and target of each."""
    items = "".join(
        f'<Relationship Id="{key}" Type="{SHEET_TYPE}{kind}" Target="{target}"/>'
        for key, kind, target in links)
    return f'<Relationships xmlns="{PACKAGE}">{items}</Relationships>'


def workbook(
    file: Path, rows: str = "", *, sheets: str | None = None, strings: str = "",
    links: tuple[tuple[str, str, str], ...] = (), parts: dict[str, str] | None = None,
    after_rows: str = "", names: str = "",
) -> None:
    """Writes a workbook of one sheet, or of what is given in its place."""
    one = '<sheet name="KSB mapping" sheetId="1" r:id="rId1"/>'
    all_parts = {
        "[Content_Types].xml":
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relationships(("rId1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml":
            f'<workbook xmlns="{MAIN}" xmlns:r="{SHEET_TYPE[:-1]}">'
            f"<sheets>{sheets or one}</sheets>{names}</workbook>",
        "xl/_rels/workbook.xml.rels": relationships(
            ("rId1", "worksheet", "worksheets/sheet1.xml"),
            ("rIdS", "sharedStrings", "sharedStrings.xml"), *links),
        "xl/sharedStrings.xml": f'<sst xmlns="{MAIN}">{strings}</sst>',
        "xl/worksheets/sheet1.xml":
            f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after_rows}</worksheet>',
    }
    all_parts.update(parts or {})
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, text in all_parts.items():
            archive.writestr(name, text)


def with_book(arguments: list[str], **parts) -> Callable[[Path], list[str]]:
    """A case's input: a workbook, and the command line for it."""

    def make(folder: Path) -> list[str]:
        made = {key: value() if callable(value) else value for key, value in parts.items()}
        workbook(folder / "mapping.xlsx", **made)
        return arguments

    return make


def long_text_often() -> str:
    """A million cells that all refer to one text."""
    row = "<row>" + '<c t="s"><v>0</v></c>' * 100 + "</row>"
    return row * 10_000


def list_rows(count: int, column: str) -> str:
    """Rows of a list with a code, a unit and a cell that is given."""
    head = "".join(
        f'<c t="inlineStr"><is><t>{word}</t></is></c>' for word in ("KSB", "Unit", "Rationale"))
    rows = "".join(
        f'<row><c t="inlineStr"><is><t>K{number}</t></is></c>'
        f'<c t="inlineStr"><is><t>U1</t></is></c>{column}</row>' for number in range(1, count + 1))
    return f"<row>{head}</row>{rows}"


INSPECT = ["inspect", "mapping.xlsx"]
CELLS = ["inspect", "mapping.xlsx", "--cells"]
CHECK = ["check", "mapping.xlsx"]
ALL_FORMATS = [*CHECK, "--output", "out"] + [
    part for name in ("text", "json", "csv", "html", "markdown", "sarif", "junit", "github", "xlsx")
    for part in ("--format", name)]
LONG = "<si><t>" + "x" * 1_000_000 + "</t></si>"

# Settings and layouts


def with_text(
    arguments: list[str], file: str, text: str | Callable[[], str]
) -> Callable[[Path], list[str]]:
    """A case's input: the example's mapping, and a text beside it."""

    def make(folder: Path) -> list[str]:
        (folder / "mapping.xlsx").write_bytes(MAPPING.read_bytes())
        (folder / file).write_text(text() if callable(text) else text)
        return arguments

    return make


def aliases_in_keys() -> str:
    """Keys that are aliases of aliases, 431 bytes of them."""
    levels = "".join(
        f"{{?&a{n} [*a{n - 1},*a{n - 1}]: 1}}," for n in range(1, 20))
    return f"a: [{{?&a0 [x]: 1}},{levels}]"


def laughs() -> str:
    """Lists of aliases of lists of aliases."""
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{n}: &a{n} [" + ", ".join([f"*a{n - 1}"] * 9) + "]" for n in range(1, 30)]
    return "\n".join(lines)


CONFIG = ["check", "mapping.xlsx", "--config", "settings.yml"]
LAYOUT = ["check", "mapping.xlsx", "--layout", "settings.yml"]

# Standards


def standard(folder: Path, name: str, ksbs: list[tuple[str, str]], **other) -> None:
    """Writes a record in the shape of the public API."""
    lists: dict[str, list] = {"K": [], "S": [], "B": []}
    names = {"K": "knowledges", "S": "skills", "B": "behaviours"}
    ids = {"K": "knowledgeId", "S": "skillId", "B": "behaviourId"}
    for number, (kind, statement) in enumerate(ksbs):
        lists[kind].append({ids[kind]: f"{kind}-{number}", "detail": statement})
    record = {
        "referenceNumber": "ST0001", "title": "Example", "version": "1.0", "level": 4,
        "status": "Approved for delivery", **{names[k]: v for k, v in lists.items()}, **other}
    (folder / name).write_text(json.dumps(record))


def statement(number: int, version: int) -> str:
    """One of thousands of statements that are alike: a third of each changes between versions."""
    words = [f"word{(number * 7 + place * 13 + version * place % 3) % 400}" for place in range(12)]
    return f"Understand {' '.join(words)} {number % 50}"


def many_ksbs(arguments: list[str]) -> Callable[[Path], list[str]]:
    """Two versions of a standard with 3,000 KSBs, no two statements the same."""

    def make(folder: Path) -> list[str]:
        (folder / "mapping.xlsx").write_bytes(MAPPING.read_bytes())
        for version in (1, 2):
            ksbs = [("KSB"[n % 3], statement(n, version)) for n in range(3_000)]
            standard(folder, f"{version}.json", ksbs)
        return arguments

    return make


def long_statements(arguments: list[str]) -> Callable[[Path], list[str]]:
    """Two versions of a standard with one statement of 100,000 words."""

    def make(folder: Path) -> list[str]:
        (folder / "mapping.xlsx").write_bytes(MAPPING.read_bytes())
        for version in (1, 2):
            words = " ".join(f"w{n * version % 9_973}" for n in range(100_000))
            standard(folder, f"{version}.json", [("K", f"{words} {version}")])
        return arguments

    return make


def alike_statements(arguments: list[str]) -> Callable[[Path], list[str]]:
    """Two versions of a standard with as many long statements as fit, all of them nearly alike."""

    def make(folder: Path) -> list[str]:
        (folder / "mapping.xlsx").write_bytes(MAPPING.read_bytes())
        for version in (1, 2):
            ksbs = [
                ("K", " ".join(f"w{(n * 31 + place * version) % 700}" for place in range(620)))
                for n in range(330)]
            standard(folder, f"{version}.json", ksbs)
        return arguments

    return make


def short_statements(arguments: list[str]) -> Callable[[Path], list[str]]:
    """Two versions of a standard with as many statements as fit, all of one kind."""

    def make(folder: Path) -> list[str]:
        (folder / "mapping.xlsx").write_bytes(MAPPING.read_bytes())
        for version in (1, 2):
            standard(folder, f"{version}.json",
                     [("K", f"use a{n % 90} b{n % 97 + version}") for n in range(18_000)])
        return arguments

    return make


def written(name: str, text: str, arguments: list[str]) -> Callable[[Path], list[str]]:
    """A file of its own."""

    def make(folder: Path) -> list[str]:
        (folder / name).write_text(text)
        return arguments

    return make


def endless(arguments: list[str]) -> Callable[[Path], list[str]]:
    """Nothing but standard input."""
    return lambda folder: arguments


CASES = [
    # Settings
    Case("aliases in keys, 431 bytes", "check --config", with_text(CONFIG, "settings.yml", aliases_in_keys),
         "refused: keys", (2,), "single words", seconds=2),
    Case("aliases of aliases", "check --config", with_text(CONFIG, "settings.yml", laughs),
         "refused: aliases", (2,), "aliases", seconds=2),
    Case("aliases of aliases", "check --layout", with_text(LAYOUT, "settings.yml", laughs),
         "refused: aliases", (2,), "aliases", seconds=2),
    Case("900,000 brackets", "check --config", with_text(CONFIG, "settings.yml", "[" * 900_000),
         "refused: depth", (2,), "deep", seconds=2),
    Case("450,000 dashes", "check --layout", with_text(LAYOUT, "settings.yml", "- " * 450_000),
         "refused: depth", (2,), "deep", seconds=2),
    Case("keys in keys over 900,000 characters", "check --config",
         with_text(CONFIG, "settings.yml", "{" * 30 + "? [" + "1," * 440_000 + "]"),
         "refused: keys", (2,), "single words", seconds=2),
    Case("90,000 keys", "check --config",
         with_text(CONFIG, "settings.yml", "".join(f"key{n}: 1\n" for n in range(80_000))),
         "refused: the first key", (2,), "unknown key"),
    Case("a layout of 60,000 columns", "check --layout",
         with_text(LAYOUT, "settings.yml", "sheets:\n  - sheet: KSB mapping\n    columns:\n"
                   + "".join(f"      {c}: ignore\n" for c in ["A"] * 50_000)),
         "refused: a key twice", (2,), "twice"),
    Case("30,000 suppressions", "check --config",
         with_text(CONFIG, "settings.yml",
                   "suppress:\n" + "- {rule: C101, reason: x, by: y}\n" * 30_000),
         "checked, a finding for each", (1,), quick=False),
    # Workbooks
    Case("a million cells of one text of a million characters", "inspect --cells",
         with_book(CELLS, rows=long_text_often, strings=LONG),
         "refused: the text of all cells", (3,), "the text of all cells"),
    Case("1,500,000 cells of one text of 20 characters", "inspect --cells",
         with_book(CELLS, rows=lambda: ("<row>" + '<c t="s"><v>0</v></c>' * 1_000 + "</row>") * 1_500,
                   strings="<si><t>" + "x" * 20 + "</t></si>"),
         "listed up to 100 MB, and said so", (3,), "100 MB", quick=False),
    Case("a million cells of one text of a million characters", "inspect",
         with_book(INSPECT, rows=long_text_often, strings=LONG),
         "refused: the text of all cells", (3,), "the text of all cells"),
    Case("a million cells of one text of a million characters", "check, every format",
         with_book(ALL_FORMATS, rows=long_text_often, strings=LONG),
         "refused: the text of all cells", (3,), "the text of all cells"),
    Case("2,000 reasons of a million characters", "check, every format",
         with_book(ALL_FORMATS, strings=LONG,
                   rows=lambda: list_rows(2_000, '<c t="s"><v>0</v></c>')),
         "refused: the text of all cells", (3,), "the text of all cells"),
    Case("400 reasons of 30,000 characters", "check, every format",
         with_book(ALL_FORMATS, strings="<si><t>" + "x" * 30_000 + "</t></si>",
                   rows=lambda: list_rows(400, '<c t="s"><v>0</v></c>')),
         "checked", (0, 1, 3), quick=False),
    Case("20,000 sheets that share a part", "inspect",
         with_book(INSPECT, sheets=lambda: "".join(
             f'<sheet name="S{n}" sheetId="{n}" r:id="rId1"/>' for n in range(1, 20_001)),
                   rows=lambda: '<row><c><v>1</v></c></row>' * 2_000),
         "refused: damaged", (3,), "damaged", seconds=5),
    Case("200,000 sheets without a part", "inspect",
         with_book(INSPECT, sheets=lambda: '<sheet name="KSB mapping" sheetId="1" r:id="rId1"/>'
                   + "".join(f'<sheet name="S{n}" sheetId="{n}"/>' for n in range(100_000))),
         "refused: the number of sheets", (3,), "sheets", seconds=5),
    Case("a part of comments that is named 10,000 times", "inspect",
         with_book(INSPECT, parts={
             "xl/worksheets/_rels/sheet1.xml.rels": relationships(
                 *((f"rId{n}", "comments", "../comments1.xml") for n in range(10_000))),
             "xl/comments1.xml": f'<comments xmlns="{MAIN}"><commentList>'
                 + '<comment ref="A1"><text><t>x</t></text></comment>' * 2_000
                 + "</commentList></comments>"}),
         "read once", (0, 3)),
    Case("40 million empty cells", "check",
         with_book(CHECK, rows=lambda: ("<row>" + "<c/>" * 1_000 + "</row>") * 40_000),
         "refused: the number of cells", (3,), "number of cells", quick=False),
    Case("10 million cells", "check",
         with_book(CHECK, rows=lambda: ("<row>" + "<c><v>1</v></c>" * 1_000 + "</row>") * 10_000),
         "refused: the number of cells", (3,), "number of cells", quick=False),
    Case("a million rows of one cell", "check",
         with_book(CHECK, rows=lambda: "<row><c><v>1</v></c></row>" * 1_000_000),
         "checked", (1, 3), quick=False),
    Case("200,000 merged ranges", "check",
         with_book(CHECK, rows="<row><c><v>1</v></c></row>", after_rows=lambda:
                   "<mergeCells>" + '<mergeCell ref="A1:XFD1048576"/>' * 200_000
                   + "</mergeCells>"),
         "checked", (1, 3), quick=False),
    Case("a number format of 100,000 characters, 200,000 times", "inspect",
         with_book(INSPECT, links=(("rIdT", "styles", "styles.xml"),),
                   rows=lambda: ("<row>" + '<c s="1"><v>1</v></c>' * 100 + "</row>") * 2_000,
                   parts={"xl/styles.xml":
                       f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="200" '
                       f'formatCode="&quot;{"x" * 100_000}&quot;0"/></numFmts><cellXfs>'
                       '<xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>'}),
         "read, or refused: the text of all cells", (0, 3)),
    Case("300,000 defined names", "inspect",
         with_book(INSPECT, rows="<row><c><v>1</v></c></row>", names=lambda:
                   "<definedNames>" + "".join(
                       f'<definedName name="n{n % 10}">A1</definedName>' for n in range(300_000))
                   + "</definedNames>"),
         "read", (0, 3), quick=False),
    # Standards
    Case("3,000 KSBs, all reworded", "standard diff", many_ksbs(["standard", "diff", "1.json", "2.json"]),
         "compared", (0,), seconds=2),
    Case("3,000 KSBs, all reworded", "check --against",
         many_ksbs(["check", "mapping.xlsx", "--standard", "1.json", "--against", "2.json"]),
         "checked", (0, 1, 3), seconds=2),
    Case("a statement of 100,000 words, reworded", "standard diff",
         long_statements(["standard", "diff", "1.json", "2.json"]), "compared", (0,)),
    Case("a statement of 100,000 words, reworded", "check --against",
         long_statements(["check", "mapping.xlsx", "--standard", "1.json", "--against", "2.json"]),
         "checked", (0, 1, 3)),
    Case("330 statements of 620 words, nearly alike", "standard diff",
         alike_statements(["standard", "diff", "1.json", "2.json"]), "compared", (0,), quick=False),
    Case("18,000 statements of three words", "standard diff",
         short_statements(["standard", "diff", "1.json", "2.json"]), "compared", (0,), quick=False),
    Case("18,000 statements of three words", "check --against",
         short_statements(["check", "mapping.xlsx", "--standard", "1.json", "--against", "2.json"]),
         "checked", (0, 1, 3), quick=False),
    Case("a record of 900,000 brackets", "check --standard",
         written("standard.json", "[" * 900_000, ["standard", "show", "standard.json"]),
         "refused", (2, 3)),
    Case("a report of 900,000 brackets", "verify",
         written("report.json", "[" * 900_000, ["verify", "report.json"]), "refused", (2, 3)),
    # What has no end
    Case("a list of files without an end", "batch --files-from -",
         endless(["batch", "--files-from", "-"]), "refused: the list", (2, 3), "list",
         endless=b"a" * 65_536),
    Case("a list of lines without an end", "batch --files-from -",
         endless(["batch", "--files-from", "-"]), "refused: the list", (2, 3), "list",
         endless=b"a\n" * 32_768),
    Case("a record without an end", "standard add",
         endless(["standard", "add", "/dev/stdin"]), "refused", (2, 3), endless=b"[" + b"1," * 40_000),
    Case("nothing but spaces without an end", "standard add",
         endless(["standard", "add", "/dev/stdin"]), "refused", (2, 3), endless=b" " * 65_536,
         quick=False),
    Case("records without an end", "standard add",
         endless(["standard", "add", "/dev/stdin"]), "refused", (2, 3),
         endless=b'[{"referenceNumber":1},' * 2_000, quick=False),
    Case("a workbook without an end", "check",
         endless(["check", "/dev/stdin"]), "refused: the size of the file", (2, 3), "size",
         endless=b"PK\x03\x04" * 16_384, memory=700, quick=False),
]
