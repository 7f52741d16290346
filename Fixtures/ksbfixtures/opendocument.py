"""A small OpenDocument spreadsheet (ODF 1.2, part 1 and 3)."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import List
from xml.sax.saxutils import escape

_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = "urn:oasis:names:tc:opendocument:xmlns"


def write_opendocument(path: Path, rows: List[List[str]]) -> None:
    """Writes one sheet of text cells; the kind of file is told by its first, stored entry."""
    with zipfile.ZipFile(path, "w") as archive:
        _add(archive, "mimetype", _TYPE, zipfile.ZIP_STORED)
        _add(archive, "META-INF/manifest.xml", _manifest(), zipfile.ZIP_DEFLATED)
        _add(archive, "content.xml", _content(rows), zipfile.ZIP_DEFLATED)


def _add(archive: zipfile.ZipFile, name: str, content: str, method: int) -> None:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.create_system = 3
    archive.writestr(entry, content, method)


def _manifest() -> str:
    return (
        f'<manifest:manifest xmlns:manifest="{_NAMES}:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_TYPE}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )


def _content(rows: List[List[str]]) -> str:
    cells = "".join(
        "<table:table-row>" + "".join(_cell(text) for text in row) + "</table:table-row>"
        for row in rows
    )
    return (
        f'<office:document-content xmlns:office="{_NAMES}:office:1.0" '
        f'xmlns:table="{_NAMES}:table:1.0" xmlns:text="{_NAMES}:text:1.0" office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="KSB mapping">{cells}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )


def _cell(text: str) -> str:
    return (
        '<table:table-cell office:value-type="string">'
        f"<text:p>{escape(text)}</text:p></table:table-cell>"
    )
