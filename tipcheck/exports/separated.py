"""Comma- and tab-separated values: tidy, one record a line, safe to open in a spreadsheet."""

import csv
import io
import re
from collections.abc import Sequence
from typing import Final

from tipcheck.sheets.sheet import Result, Scalar
from tipcheck.text import fold, visible
from tipcheck.words import Words

_STARTS_FORMULA: Final = re.compile(
    "[\x00\ufeff\u200b-\u200d\u2060\\s]*[=+\\-@%|\uff1d\uff0b\uff0d\uff20\uff05\uff5c\u2212']"
    "|[\t\n\r]"
)


def csv_text(result: Result, _words: Words) -> str:
    """Write the table of a result as CSV: RFC 4180 quoting, lines end with a newline."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(result.table.names())
    writer.writerows([defused(value) for value in row] for row in result.table.records())
    return out.getvalue()


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
