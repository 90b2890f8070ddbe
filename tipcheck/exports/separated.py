"""Comma- and tab-separated values: tidy, one record a line, safe to open in a spreadsheet."""

import csv
import io
import re
from collections.abc import Sequence
from typing import Final

from tipcheck.sheets.sheet import Result, Scalar
from tipcheck.text import encodable, fold, visible
from tipcheck.words import Words

_STARTS_FORMULA: Final = re.compile(
    "[\x00\ufeff\u200b-\u200d\u2060-\u2064\\s]*"
    "[=+\\-@%|\uff1d\uff0b\uff0d\uff20\uff05\uff5c\u2212'\t\n\r]"
)
"""What a spreadsheet could take for a formula, also behind what it does not show."""


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
    return "".join("\t".join(map(_one_line, row)) + "\n" for row in rows)


def _one_line(value: Scalar) -> str:
    shown = defused(value)
    return "" if shown is None else visible(fold(str(shown)))


def defused(value: Scalar) -> Scalar:
    """Put an apostrophe before a text that a spreadsheet could run as a formula."""
    if isinstance(value, str) and _STARTS_FORMULA.match(value):
        return f"'{value}"
    return value
