"""Comma- and tab-separated values: tidy, one record a line, safe to open in a spreadsheet."""

import csv
import io

from tipcheck.exports.streams import tsv_stream
from tipcheck.sheets.defusing import defused
from tipcheck.sheets.sheet import Result
from tipcheck.text import encodable
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
    return "".join(tsv_stream(result.table.columns, result.table.rows))
