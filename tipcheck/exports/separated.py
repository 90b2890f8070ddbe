"""Comma- and tab-separated values: tidy, one record a line, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from tipcheck.sheets.sheet import Result, Scalar
from tipcheck.text import encodable, fold, visible
from tipcheck.words import Words

_STARTS_FORMULA: Final = frozenset("=+-@%|\uff1d\uff0b\uff0d\uff20\uff05\uff5c\u2212'")
_STARTS_CELL: Final = frozenset("\t\n\r")


def csv_text(result: Result, _words: Words) -> str:
    """Write the table of a result as CSV: RFC 4180 quoting, lines end with a newline."""
    out = io.StringIO(newline="")
    rows = [[defused(value) for value in row] for row in result.table.records()]
    # With lines that end with \n a lone \r would stand unquoted, and end a line for its reader.
    lone = any("\r" in value for row in rows for value in row if isinstance(value, str))
    dialect = csv.unix_dialect if lone else csv.excel
    writer = csv.writer(out, dialect, lineterminator="\n")
    writer.writerows([result.table.names(), *rows])
    return encodable(out.getvalue())


def tsv_text(result: Result, _words: Words) -> str:
    """Write the table of a result with tabs; white space inside a value becomes one space."""
    rows: list[Sequence[Scalar]] = [result.table.names(), *result.table.records()]
    return "".join("\t".join(map(one_line, row)) + "\n" for row in rows)


def one_line(value: Scalar) -> str:
    """Draw a value without tabs and line ends."""
    shown = defused(value)
    return "" if shown is None else visible(fold(str(shown)))


def defused(value: Scalar) -> Scalar:
    """Put an apostrophe before a text that a spreadsheet could run as a formula.

    What counts is the first sign that shows: spaces, controls and other signs without a shape may
    be passed over by who reads the file, but a tab or a line end among them begins a cell.
    """
    if not isinstance(value, str) or value[:1].isalnum():
        return value
    unseen = list(takewhile(lambda sign: sign.isspace() or not sign.isprintable(), value))
    begins = value[len(unseen) :][:1] in _STARTS_FORMULA or _STARTS_CELL.intersection(unseen)
    return f"'{value}" if begins else value
