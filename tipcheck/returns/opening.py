"""A file that comes back, of any kind that can be filled in."""

from pathlib import Path

from tipcheck.returns.archives import MOST_BYTES, is_archive
from tipcheck.returns.json_file import read_json
from tipcheck.returns.rows import Table
from tipcheck.returns.separated import read_separated
from tipcheck.returns.targets import other_list
from tipcheck.returns.workbook import read_workbook
from tipcheck.said import Said
from tipcheck.store.files import read_raw, refuse

_OLD_EXCEL = b"\xd0\xcf\x11\xe0"


def open_table(path: Path, reference: str) -> Table:
    """Read a workbook, CSV or JSON, by what it holds rather than by its ending.

    Raises:
        FileError: It is none of them, cannot be read, or is of another list.
    """
    table = _read(path, reference)
    if other := other_list(table.rows, reference):
        what = Said(
            "is a sheet of {other}, not of {reference}: use 'tipcheck apply {other} {path}'",
            other=other,
            reference=reference,
            path=path,
        )
        refuse(path, what)
    return table


def _read(path: Path, reference: str) -> Table:
    raw = read_raw(path, Said("a workbook, CSV or JSON"), MOST_BYTES)
    if is_archive(raw):
        return read_workbook(path, raw)
    if raw.startswith(_OLD_EXCEL):
        refuse(
            path, Said("is an old or protected Excel file: save it as .xlsx, without a password")
        )
    if raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in {b"{", b"["}:
        return read_json(path, raw, reference)
    return read_separated(path, raw)
