"""Rows of a sheet that came back: what stands in each cell, and where the cell is."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import NamedTuple

from tipcheck.dossiers.form import Field
from tipcheck.errors import Problem
from tipcheck.said import Said

Raw = str | int | float | bool | date | datetime | time | timedelta | None
"""What a cell of a workbook or a value of JSON can be."""

CHECK = Field("check")
STATUS = Field("status")
WITHHELD = Field("withheld")
NOTE = Field("note")
MARK = Field("exported")
EVIDENCE = Field("evidence")
"""The column of a CSV file, and the key of JSON, that holds all evidence."""


class Row(NamedTuple):
    """One row.

    Attributes:
        path: The file.
        line: Its line, in a text file; 0 elsewhere.
        cells: The text of each column that the sheet has.
        where: Says where the cell of a column is; empty if there is no such column.
        whole: Whether evidence without a column is gone, rather than left as it was.
    """

    path: Path
    line: int
    cells: Mapping[Field, str]
    where: Callable[[Field], str]
    whole: bool = False

    def has(self, field: Field) -> bool:
        """Say whether the sheet says anything of a column."""
        return field in self.cells or bool(field.piece and self.whole)

    def problem(self, field: Field, what: Said) -> Problem:
        """Make the problem of a cell."""
        nearest = (field, EVIDENCE if field.piece else STATUS, STATUS)
        place = next((place for each in nearest if (place := self.where(each))), "")
        return Problem(self.path, self.line, place, what)


class Table(NamedTuple):
    """A sheet that came back.

    Attributes:
        rows: Those in which something stands.
        problems: What is wrong with the sheet as such.
        digests: Digests of the ledgers that the file says it was exported from.
        encoding: How its text was written, if that cannot hold every character.
    """

    rows: Sequence[Row] = ()
    problems: Sequence[Problem] = ()
    digests: frozenset[str] = frozenset()
    encoding: str | None = None


def text_of(value: Raw) -> str:
    """Write what stands in a cell as a person would: days as 2023-05-12, 2023.0 as 2023."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float() if value.is_integer():
            return str(int(value))
        case datetime():
            return value.date().isoformat()
    return str(value)
