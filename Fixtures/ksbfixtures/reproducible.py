"""Makes a workbook's bytes depend on nothing but its contents."""

from __future__ import annotations

import datetime
import re
import zipfile
from pathlib import Path

EPOCH = datetime.datetime(2026, 1, 1)

_CORE_PROPERTIES = "docProps/core.xml"
_DATE = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_ENTRY_DATE = (1980, 1, 1, 0, 0, 0)


def make_reproducible(path: Path) -> None:
    """Rewrites the archive with fixed dates in its entries and its document properties."""
    with zipfile.ZipFile(path) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in parts:
            if name == _CORE_PROPERTIES:
                content = _DATE.sub(EPOCH.strftime("%Y-%m-%dT%H:%M:%SZ").encode(), content)
            archive.writestr(_entry(name), content)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _ENTRY_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, whichever system the script runs on.
    entry.external_attr = 0o644 << 16
    return entry
