"""Comma- and tab-separated values: tidy, one record a line, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Sequence

from tipcheck.sheets.defusing import defused
from tipcheck.sheets.sheet import Result, Scalar
from tipcheck.text import encodable, fold, visible
from tipcheck.words import Words


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
