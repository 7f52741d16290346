"""Files that are no workbook, workbooks that are no mapping, and what ksbcheck must say of them."""

from __future__ import annotations

import json
import random
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from . import compound_file
from .opendocument import write_opendocument
from .rule_cases import orchard
from .rule_standards import NOT_JSON, PLAIN
from .sheet import Book, Sheet
from .writers import write_with_openpyxl

USAGE = 2
UNREADABLE = 3

STANDARD = "standard.json"
MAPPING = "mapping.xlsx"


@dataclass(frozen=True)
class BadInput:
    """What is given to ``ksbcheck check``, the exit code, and words of its one sentence.

    Each item of ``words`` lists alternatives: one of them must occur, in either case.
    """

    what: str
    exit: int
    words: List[List[str]]
    mapping: str = MAPPING
    standard: Optional[str] = field(default=STANDARD)

    def record(self) -> Dict[str, Any]:
        """The input as ``expected.json`` holds it; the sentence names the file at fault."""
        at_fault = self.mapping if self.mapping != MAPPING else self.standard
        return {
            "what": self.what,
            "mapping": self.mapping,
            "standard": self.standard,
            "exit": self.exit,
            "words": [[at_fault], *self.words],
        }


INPUTS = [
    BadInput("bytes that mean nothing", UNREADABLE, [["not an .xlsx", "not an xlsx"]],
             "not-a-zip.xlsx"),
    BadInput("an old Excel workbook", UNREADABLE, [[".xls)", "old excel"]], "old-workbook.xls"),
    BadInput("an old Excel workbook under a new name", UNREADABLE, [[".xls)", "old excel"]],
             "old-workbook.xlsx"),
    BadInput("a workbook with a password", UNREADABLE, [["password"]], "password.xlsx"),
    BadInput("an OpenDocument spreadsheet", UNREADABLE, [[".ods", "opendocument"]],
             "spreadsheet.ods"),
    BadInput("comma-separated values", UNREADABLE, [[".csv", "text"]], "values.csv"),
    BadInput("a web page named .xlsx", UNREADABLE, [["web page", "html"]], "web-page.xlsx"),
    BadInput("an empty file", UNREADABLE, [["empty"]], "empty.xlsx"),
    BadInput("a workbook cut short", UNREADABLE,
             [["truncated", "cut", "incomplete", "ends too early", "part of"]], "truncated.xlsx"),
    BadInput("a workbook with a damaged part", UNREADABLE, [["damaged", "broken", "corrupt"]],
             "damaged.xlsx"),
    BadInput("a workbook with bytes that are no text", UNREADABLE, [["damaged", "broken"]],
             "garbled.xlsx"),
    BadInput("a workbook that unpacks to far more than it is", UNREADABLE,
             [["limit"], ["ratio", "inflated size"]], "zip-bomb.xlsx"),
    BadInput("an archive without a workbook", UNREADABLE, [["archive", "zip"]],
             "other-archive.xlsx"),
    BadInput("a workbook without a mapping", UNREADABLE, [["mapping"]], "no-mapping.xlsx"),
    BadInput("a standard that is no JSON", UNREADABLE, [["json"]], standard="not-json.json"),
    BadInput("a standard of another shape", UNREADABLE, [["standard"]],
             standard="other-shape.json"),
    BadInput("a standard that is a list", UNREADABLE, [["standard"]], standard="a-list.json"),
    BadInput("a missing mapping", USAGE, [["no such file", "not found", "no file", "exist"]],
             "missing.xlsx"),
    BadInput("a missing standard", USAGE, [["no such file", "not found", "no file", "exist"]],
             standard="missing.json"),
    BadInput("a folder", USAGE, [["folder", "directory"]], "folder"),
]


def make_unreadable(folder: Path) -> None:
    """Writes the files and what is expected of them."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_standards(folder)
    _write_workbooks(folder)
    _write_other_files(folder)
    expected = {"inputs": [bad.record() for bad in INPUTS]}
    (folder / "expected.json").write_text(
        json.dumps(expected, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def _write_standards(folder: Path) -> None:
    PLAIN.write(folder / STANDARD)
    (folder / "not-json.json").write_text(NOT_JSON, encoding="utf-8")
    (folder / "other-shape.json").write_text('{ "menu": ["soup", "bread"] }\n', encoding="utf-8")
    (folder / "a-list.json").write_text('["soup", "bread"]\n', encoding="utf-8")


def _write_workbooks(folder: Path) -> None:
    sound = folder / MAPPING
    write_with_openpyxl(orchard.book(), sound)
    content = sound.read_bytes()
    (folder / "truncated.xlsx").write_bytes(content[: len(content) * 3 // 5])
    (folder / "damaged.xlsx").write_bytes(_damaged(sound, "xl/worksheets/sheet1.xml"))
    _write_with_sheet(sound, folder / "zip-bomb.xlsx", _spaced)
    _write_with_sheet(sound, folder / "garbled.xlsx", _garbled)
    sheet = Sheet("Staff")
    sheet.put_row(1, ["Name", "Room", "Telephone"])
    sheet.put_row(2, ["A. Example", "12", "01632 960001"])
    write_with_openpyxl(Book([sheet]), folder / "no-mapping.xlsx")


def _spaced(content: bytes) -> bytes:
    """A sheet with 20 MB of spaces, which DEFLATE makes a thousandth of."""
    return content.replace(b"<sheetData>", b"<sheetData>" + b" " * 20_000_000)


def _garbled(content: bytes) -> bytes:
    """A sheet in UTF-16 with halves of characters between its rows, in the wrong order."""
    text = content.decode("utf-8").replace(' encoding="UTF-8"', "").replace(
        "</row>", "</row>\udc00\ud800", 2)
    return b"\xff\xfe" + text.encode("utf-16-le", "surrogatepass")


def _write_with_sheet(workbook: Path, target: Path, change: Callable[[bytes], bytes]) -> None:
    """The workbook with another sheet in the place of its first."""
    part = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(workbook) as sound, zipfile.ZipFile(
        target, "w", zipfile.ZIP_DEFLATED, compresslevel=9
    ) as archive:
        for entry in sound.infolist():
            content = sound.read(entry)
            if entry.filename == part:
                content = change(content)
            archive.writestr(zipfile.ZipInfo(entry.filename, (1980, 1, 1, 0, 0, 0)), content,
                             zipfile.ZIP_DEFLATED)


def _damaged(workbook: Path, part: str) -> bytes:
    """The workbook with one bit of a part's compressed data turned over."""
    content = bytearray(workbook.read_bytes())
    with zipfile.ZipFile(workbook) as archive:
        entry = archive.getinfo(part)
    start = entry.header_offset + 30 + len(part)
    content[start + entry.compress_size // 2] ^= 0x10
    return bytes(content)


def _write_other_files(folder: Path) -> None:
    (folder / "not-a-zip.xlsx").write_bytes(random.Random(9002).randbytes(600))
    (folder / "old-workbook.xls").write_bytes(compound_file.old_workbook())
    (folder / "old-workbook.xlsx").write_bytes(compound_file.old_workbook())
    (folder / "password.xlsx").write_bytes(compound_file.encrypted_package())
    (folder / "empty.xlsx").write_bytes(b"")
    (folder / "values.csv").write_text(
        "KSB,Statement,Coverage\nK1,How fruit trees grow,Full\n", encoding="utf-8"
    )
    (folder / "web-page.xlsx").write_text(
        "<!DOCTYPE html>\n<html><head><title>Sign in</title></head>"
        "<body><p>Sign in to see this file.</p></body></html>\n",
        encoding="utf-8",
    )
    (folder / "folder").mkdir(exist_ok=True)
    (folder / "folder" / "notes.txt").write_text("Nothing to check here.\n", encoding="utf-8")
    _write_archive(folder / "other-archive.xlsx")
    write_opendocument(folder / "spreadsheet.ods", [["KSB", "Coverage"], ["K1", "Full"]])


def _write_archive(path: Path) -> None:
    entry = zipfile.ZipInfo("notes.txt", (1980, 1, 1, 0, 0, 0))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(entry, "Notes, and no workbook.\n")
