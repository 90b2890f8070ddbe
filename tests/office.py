"""Spreadsheet programs: what they make of a file that they open and save again."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree as ET

from returned import Rows, sheets_of
from writing_commands import FULL

_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_MOST_REPEATED: Final = 100
"""Cells that are repeated more often are the empty rest of a row."""


class Program(NamedTuple):
    """A spreadsheet program.

    Attributes:
        name: What its tests are called by.
        path: Where it is.
        save: Opens files and saves each with another ending in a folder.
        odf: How its files end that hold formulas and kinds of values as Open Document XML.
        kept: What it keeps of a text in a cell of a workbook.
    """

    name: str
    path: str
    save: Callable[["Program", list[Path], str, Path], None]
    odf: str
    kept: Callable[[str], str] = str


def _run(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def _libreoffice(program: Program, files: list[Path], ending: str, into: Path, *more: str) -> None:
    """Convert all in one start, which takes seconds, with a profile of its own."""
    profile = f"-env:UserInstallation={(into.parent / 'profile').as_uri()}"
    start = (program.path, profile, "--headless", *more)
    _run(*start, "--convert-to", ending, "--outdir", into, *files)


def _detecting(program: Program, files: list[Path], ending: str, into: Path) -> None:
    """Open CSV as in a Spanish LibreOffice in which the box `detect special numbers` is ticked."""
    tables = [path for path in files if path.suffix == ".csv"]
    _libreoffice(program, [path for path in files if path not in tables], ending, into)
    _libreoffice(program, tables, ending, into, "--infilter=CSV:44,34,76,1,,3082,false,true")


def _gnumeric(program: Program, files: list[Path], ending: str, into: Path) -> None:
    for path in files:
        _run(program.path, path, into / f"{path.stem}.{ending}")


def _by_gnumeric(text: str) -> str:
    """Take away white space around a text, and what stands for `_`: it keeps and reads neither."""
    return text.strip(" \t\n").replace("_x005F_", "_")


LIBREOFFICE: Final = [
    Program("libreoffice", path, _libreoffice, "fods") for path in [shutil.which("soffice")] if path
]
DETECTING: Final = [
    Program("libreoffice-detecting", each.path, _detecting, "fods") for each in LIBREOFFICE if FULL
]
GNUMERIC: Final = [
    Program("gnumeric", path, _gnumeric, "ods", _by_gnumeric)
    for path in [shutil.which("ssconvert")]
    if path
]
PROGRAMS: Final = [*LIBREOFFICE, *DETECTING, *GNUMERIC]
"""Those that are installed."""


def formulas_in(path: Path) -> list[str]:
    """Give the formulas and links of a file that a program saved."""
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            parts = [archive.read(name).decode() for name in archive.namelist() if "xml" in name]
        return [each for part in parts for each in re.findall(r"<f\b[^>]*>[^<]*|<hyperlink ", part)]
    cells = _content(path).iter(f"{_TABLE}table-cell")
    return [found for cell in cells if (found := cell.get(f"{_TABLE}formula"))]


def cells_of(path: Path) -> dict[str, Rows]:
    """Give the cells of a file that a program saved: texts where it says that they are some."""
    return sheets_of(path.read_bytes()) if path.suffix == ".xlsx" else _open_document(path)


def _content(path: Path) -> ET.Element:
    """Read what a file of Open Document XML holds, packed or flat."""
    raw = path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            raw = archive.read("content.xml")
    return ET.fromstring(raw)  # noqa: S314 - made by a program of ours


def _open_document(path: Path) -> dict[str, Rows]:
    return {
        table.get(f"{_TABLE}name", ""): [
            [value for cell in row.iter(f"{_TABLE}table-cell") for value in _values(cell)]
            for row in table.iter(f"{_TABLE}table-row")
        ]
        for table in _content(path).iter(f"{_TABLE}table")
    }


def _values(cell: ET.Element) -> list[object]:
    times = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
    text = "\n".join(map(_said, cell.findall(f"{_TEXT}p")))
    kind = cell.get(f"{_OFFICE}value-type", "string")
    value = text if kind == "string" else (kind, text)
    return [value] * (times if times < _MOST_REPEATED else 1)


def _said(element: ET.Element) -> str:
    signs = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
    said = element.text or ""
    for part in element:
        spaces = " " * int(part.get(f"{_TEXT}c", "1")) if part.tag == f"{_TEXT}s" else ""
        said += spaces or signs.get(part.tag) or _said(part)
        said += part.tail or ""
    return said
