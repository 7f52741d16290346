"""The container of old Excel files and of workbooks with a password ([MS-CFB], version 3).

Just enough of it to tell such files by their streams: every stream fills whole sectors of the
ordinary chain, so that there is no mini stream.
"""

from __future__ import annotations

import random
import struct
from typing import Dict, List

SECTOR = 512
MINI_CUTOFF = 4096

_SIGNATURE = bytes.fromhex("d0cf11e0a1b11ae1")
_FREE = 0xFFFFFFFF
_END_OF_CHAIN = 0xFFFFFFFE
_FAT = 0xFFFFFFFD
_NO_STREAM = 0xFFFFFFFF


def old_workbook() -> bytes:
    """What an .xls from before 2007 starts with: a BIFF8 stream that opens a workbook."""
    begin = struct.pack("<HHHHHHII", 0x0809, 16, 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)
    end = struct.pack("<HH", 0x000A, 0)
    return _container({"Workbook": begin + end})


def encrypted_package() -> bytes:
    """What Excel saves when a workbook has a password ([MS-OFFCRYPTO], agile encryption)."""
    noise = random.Random(9002)
    return _container({
        "EncryptionInfo": struct.pack("<HHI", 4, 4, 0x40)
        + b'<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"/>',
        "EncryptedPackage": struct.pack("<Q", 4000) + noise.randbytes(4000),
    })


def _container(streams: Dict[str, bytes]) -> bytes:
    """A container: the header, one sector of allocation, one of directory, then the streams."""
    allocation = [_FAT, _END_OF_CHAIN]
    entries = [_entry("Root Entry", kind=5, start=_END_OF_CHAIN, child=_root_child(len(streams)))]
    sectors: List[bytes] = []
    for number, (name, content) in enumerate(streams.items(), start=1):
        content = content.ljust(MINI_CUTOFF, b"\0")
        start = len(allocation)
        count = -(-len(content) // SECTOR)
        allocation += [start + offset + 1 for offset in range(count - 1)] + [_END_OF_CHAIN]
        sectors.append(content.ljust(count * SECTOR, b"\0"))
        left = number - 1 if number == 2 else _NO_STREAM
        entries.append(_entry(name, kind=2, start=start, size=len(content), left=left))
    entries += [b"\0" * 128] * (4 - len(entries))
    allocation += [_FREE] * (SECTOR // 4 - len(allocation))
    fat = struct.pack(f"<{len(allocation)}I", *allocation)
    return _header() + fat + b"".join(entries) + b"".join(sectors)


def _root_child(streams: int) -> int:
    """The directory is a search tree: its root is the last of at most two streams."""
    return streams


def _header() -> bytes:
    header = _SIGNATURE + b"\0" * 16
    header += struct.pack("<HHHHH", 0x003E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, MINI_CUTOFF, _END_OF_CHAIN, 0,
                          _END_OF_CHAIN, 0)
    return header + struct.pack("<109I", 0, *[_FREE] * 108)


def _entry(
    name: str, kind: int, start: int = 0, size: int = 0, child: int = _NO_STREAM,
    left: int = _NO_STREAM,
) -> bytes:
    encoded = name.encode("utf-16-le") + b"\0\0"
    black = 1
    return (
        encoded.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(encoded), kind, black, left, _NO_STREAM, child)
        + b"\0" * 36
        + struct.pack("<IQ", start, size)
    )
