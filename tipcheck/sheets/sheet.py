"""A sheet: titled, typed columns and rows, from which tables and files are drawn."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC
from typing import Any, Literal, NamedTuple

from tipcheck.days import stamp
from tipcheck.figures import percent_down, range_text
from tipcheck.text import fold, visible
from tipcheck.words import Words

Kind = Literal["text", "id", "status", "range", "share", "count", "part", "time"]

Scalar = str | int | float | None
"""What a cell of a file for programs holds."""


class Column(NamedTuple):
    """One column of a sheet.

    Attributes:
        key: Its name for programs; its heading for people is the word `column.KEY`.
        kind: What its cells hold: `text` a str; `id` a str never broken; `status` a status or a
            cause; `range` a Range; `share` a Fraction from 0 to 1; `count` an int; `part` two
            ints, n of N; `time` a moment with its zone. Any cell can be None.
        extra: Whether a screen without room for it leaves it out; files never do.
        least: Columns of a screen that a text needs to be readable.
    """

    key: str
    kind: Kind = "text"
    extra: bool = False
    least: int = 14

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns that this one becomes in a file for programs."""
        if self.kind == "range":
            before = "" if self.key == "range" else f"{self.key}_"
            return (f"{before}low", f"{before}high")
        if self.kind == "part":
            return (f"{self.key}_looked_at", f"{self.key}_applicable")
        return (self.key,)


class Sheet(NamedTuple):
    """What a command has to show.

    Attributes:
        title: Heading, for people.
        lead: Lines before the table, for people.
        rows: One cell for each column.
        foot: Lines after the table, for people.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...]
    lead: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()

    def names(self) -> list[str]:
        """Give the names of the columns in a file for programs."""
        return names_of(self.columns)

    def without(self, *keys: str) -> "Sheet":
        """Give the sheet without some of its columns."""
        kept = [n for n, column in enumerate(self.columns) if column.key not in keys]
        rows = tuple(tuple(row[n] for n in kept) for row in self.rows)
        return self._replace(columns=tuple(self.columns[n] for n in kept), rows=rows)

    def only(self, first: Any) -> "Sheet":
        """Give the sheet with those rows alone whose first cell is this one."""
        return self._replace(rows=tuple(row for row in self.rows if row[0] == first))

    def as_dicts(self) -> list[dict[str, Scalar]]:
        """Give the rows for programs, each with the names of its columns."""
        return [dict(zip(self.names(), row, strict=True)) for row in self.records()]

    def records(self) -> Iterator[list[Scalar]]:
        """Give the rows for programs: exact words and numbers, in the order of `names`."""
        for row in self.rows:
            yield record(self.columns, row)


def names_of(columns: Sequence[Column]) -> list[str]:
    """Give the names of columns in a file for programs."""
    return [name for column in columns for name in column.names]


def record(columns: Sequence[Column], row: Sequence[Any]) -> list[Scalar]:
    """Give one row for programs."""
    pairs = zip(columns, row, strict=True)
    return [value for column, cell in pairs for value in _values(column, cell)]


def _values(column: Column, cell: Any) -> tuple[Scalar, ...]:
    if cell is None:
        return (None,) * len(column.names)
    match column.kind:
        case "range":
            return float(cell.low), float(cell.high)
        case "share":
            return (float(cell),)
        case "part":
            return cell[0], cell[1]
        case "time":
            return (stamp(cell),)
    return (cell,)


def cell_text(column: Column, cell: Any, words: Words) -> str:
    """Draw a cell for people, on one line and with nothing hidden in it."""
    if cell is None:
        return ""
    match column.kind:
        case "status":
            drawn = words(f"status.{cell}")
        case "range":
            drawn = range_text(cell)
        case "share":
            drawn = percent_down(cell)
        case "part":
            drawn = words("part", n=cell[0], of=cell[1])
        case "time":
            drawn = f"{cell.astimezone(UTC):%Y-%m-%d %H:%M}"
        case _:
            drawn = str(cell)
    return visible(fold(drawn))


class Line(NamedTuple):
    """One paragraph of a page: its text, how deep it stands, what it is, and what leads it."""

    text: str
    indent: int = 0
    style: str = ""


class Page(NamedTuple):
    """What a command has to say that is no table."""

    lines: tuple[Line, ...]


class Result(NamedTuple):
    """What a command found: for people, for spreadsheets, and for programs.

    Attributes:
        blocks: Pages and sheets for people, top to bottom.
        table: The one sheet that CSV and tab-separated files hold.
        document: Makes what JSON holds: dicts, lists and scalars.
        caveat: A line that must go with the figures wherever they go; empty for none.
    """

    blocks: tuple[Page | Sheet, ...]
    table: Sheet
    document: Callable[[], Any]
    caveat: str = ""
