"""CSV that comes back: as tipcheck wrote it, or as a spreadsheet saved it."""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from tipcheck.dossiers.form import Field
from tipcheck.errors import Problem, UnfitError
from tipcheck.foreign import in_our_words
from tipcheck.returns.archives import MOST_BYTES
from tipcheck.returns.headings import MOST_ROWS_ABOVE, fields_among, repeated
from tipcheck.returns.pieces import cells_in
from tipcheck.returns.rows import EVIDENCE, Row, Table
from tipcheck.said import Said
from tipcheck.sheets.defusing import armed
from tipcheck.stamps import parse_stamps
from tipcheck.store.files import refuse

_LEGACY: Final = "cp1252"
_SEPARATORS: Final = ",;\t"
Line = tuple[int, list[str]]
"""Where a record begins, and its cells."""


def read_separated(path: Path, raw: bytes) -> Table:
    """Read CSV: UTF-8 or Windows-1252, with commas, semicolons or tabs.

    Raises:
        FileError: It is no such text, or has no row of headings.
    """
    text, encoding = _decoded(path, raw)
    found = next(_heads(path, text), None)
    if found is None:
        refuse(path, Said("has no row of headings with 'check' and 'status': export it again"))
    separator, above, fields = found
    table = _table(path, _lines(path, text, separator)[above:], fields)
    digests = frozenset(stamp.ledger for stamp in parse_stamps(text))
    return table._replace(encoding=encoding, digests=digests)


def _heads(path: Path, text: str) -> Iterator[tuple[str, int, dict[int, Field]]]:
    """Find the headings: what separates them, in which record they stand, and their columns."""
    for separator in _SEPARATORS:
        head = _lines(path, text, separator, MOST_ROWS_ABOVE)
        for above, (_, cells) in enumerate(head):
            if fields := fields_among(cells):
                yield separator, above, fields


def _decoded(path: Path, raw: bytes) -> tuple[str, str | None]:
    """Give a text and, if it could not hold every character, its encoding."""
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        refuse(path, Said("is UTF-16: save it as CSV UTF-8"))
    with suppress(UnicodeDecodeError):
        return raw.decode("utf-8-sig"), None
    try:
        return raw.decode(_LEGACY), _LEGACY
    except UnicodeDecodeError:
        refuse(path, Said("is neither UTF-8 nor Windows-1252: save it as CSV UTF-8"))


def _lines(path: Path, text: str, separator: str, most: int | None = None) -> list[Line]:
    """Take a text apart into records, each with the line on which it begins."""
    csv.field_size_limit(MOST_BYTES)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    found: list[Line] = []
    try:
        while most is None or len(found) < most:
            begins = reader.line_num + 1
            found.append((begins, next(reader)))
    except StopIteration:
        return found
    except csv.Error as error:
        if most is None:
            refuse(
                path, Said("is no CSV here: {what}", what=in_our_words(str(error))), reader.line_num
            )
    return found


def _table(path: Path, lines: Sequence[Line], fields: dict[int, Field]) -> Table:
    above, headings = lines[0]
    problems: list[Problem] = []
    twice = repeated(fields)
    if twice is not None:
        what = Said("this column is there twice: delete one")
        problems.append(Problem(path, above, headings[twice], what))
    rows: list[Row] = []
    for line, cells in lines[1:]:
        if any(cell.strip() for cell in cells):
            row, found = _row(path, line, cells, headings, fields)
            rows.append(row)
            problems += found
    return Table(rows, problems)


def _row(
    path: Path, line: int, cells: Sequence[str], headings: Sequence[str], fields: dict[int, Field]
) -> tuple[Row, list[Problem]]:
    texts = {
        field: armed(cells[column]) if column < len(cells) else ""
        for column, field in fields.items()
    }
    problems = list(_surplus(path, line, cells, headings))
    evidence, whole = texts.pop(EVIDENCE, ""), EVIDENCE in fields.values()
    try:
        texts |= cells_in(evidence)
    except UnfitError as error:
        problems.append(Problem(path, line, EVIDENCE.key, error.said))
    return Row(path, line, texts, partial(_where, headings, fields), whole), problems


def _where(headings: Sequence[str], fields: dict[int, Field], field: Field) -> str:
    return next((headings[column] for column, each in fields.items() if each == field), "")


def _surplus(
    path: Path, line: int, cells: Sequence[str], headings: Sequence[str]
) -> Iterator[Problem]:
    if any(cell.strip() for cell in cells[len(headings) :]):
        what = Said(
            "has {n} cells under {headings} headings: put quotes around commas",
            n=len(cells),
            headings=len(headings),
        )
        yield Problem(path, line, "", what)
