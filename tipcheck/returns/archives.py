"""Workbooks as archives: their sizes are looked at before anything is unpacked."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from tipcheck.said import Said
from tipcheck.store.files import refuse

MOST_BYTES: Final = 20_000_000
"""Of a file that comes back."""
MOST_UNPACKED: Final = 50_000_000
MOST_PARTS: Final = 2_000
MOST_CELLS: Final = 5_000_000
"""Cells of the rectangle around all that is in a sheet: who reads it makes room for each."""

_START: Final = b"PK\x03\x04"
_CELL: Final = re.compile(rb' r="([A-Z]{1,3})([0-9]{1,7})"')
_ROW: Final = re.compile(rb'<(?:\w+:)?row\b[^>]*\br="([0-9]{1,9})"')


def is_archive(raw: bytes) -> bool:
    """Say whether a file begins as archives do."""
    return raw.startswith(_START)


def texts_of(path: Path, raw: bytes) -> Iterator[str]:
    """Unpack the XML parts of a workbook, which is looked at before.

    Raises:
        FileError: It is no archive, or unpacked it is far larger than a workbook of ours, or
            other than its directory says, or a sheet reaches further than can be read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            _refuse_large(path, archive)
            for entry in archive.infolist():
                part = archive.read(entry)  # no more than the directory says, or an error
                if "/worksheets/" in entry.filename:
                    _refuse_wide(path, part)
                if entry.filename.endswith((".xml", ".rels")):
                    yield part.decode("utf-8", "replace")
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,  # packed or locked in a way that zipfile does not know
        RuntimeError,
        ValueError,
    ):
        refuse(
            path, Said("is a damaged or protected workbook: save it again, as .xlsx, no password")
        )


def _refuse_large(path: Path, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    size = sum(entry.file_size for entry in entries)
    if size > MOST_UNPACKED or len(entries) > MOST_PARTS:
        what = Said(
            "unpacks to {size:,} bytes in {parts:,} parts; at most {most:,} in {most_parts:,} are"
            " read",
            size=size,
            parts=len(entries),
            most=MOST_UNPACKED,
            most_parts=MOST_PARTS,
        )
        refuse(path, what)


def _refuse_wide(path: Path, part: bytes) -> None:
    cells = set(_CELL.findall(part))
    columns = {column for column, _ in cells}
    rows = [*map(int, {row for _, row in cells}), *map(int, _ROW.findall(part))]
    width = max((_number(column) for column in columns), default=0)
    if width * max(rows, default=0) > MOST_CELLS:
        what = Said(
            "has a sheet of {rows:,} rows and {columns:,} columns: delete the empty ones after"
            " the last that is filled in",
            rows=max(rows),
            columns=width,
        )
        refuse(path, what)


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number
