"""Formats that are written row by row, so that a file of any length needs no more memory."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final

from tipcheck.sheets.defusing import defused
from tipcheck.sheets.sheet import Column, Scalar, names_of, record
from tipcheck.text import encodable, fold, visible

Rows = Iterable[Sequence[Any]]
Stream = Callable[[Sequence[Column], Rows], Iterator[str]]


class _Echo:
    """What a CSV writer writes to, so that it gives its line back."""

    def write(self, line: str) -> str:
        return encodable(line)


def csv_stream(columns: Sequence[Column], rows: Rows) -> Iterator[str]:
    """Give CSV line by line, as `csv_text` does, but that a lone return quotes its row alone."""
    usual = csv.writer(_Echo(), lineterminator="\n")
    # With a line that ends with \n a lone \r would stand unquoted, and end it for its reader.
    quoting = csv.writer(_Echo(), csv.unix_dialect)
    yield str(usual.writerow(names_of(columns)))
    for row in rows:
        values = [defused(value) for value in record(columns, row)]
        writer = quoting if any(map(_has_return, values)) else usual
        yield str(writer.writerow(values))


def _has_return(value: Scalar) -> bool:
    return isinstance(value, str) and "\r" in value


def tsv_stream(columns: Sequence[Column], rows: Rows) -> Iterator[str]:
    """Give values with tabs between them, line by line; white space inside one becomes a space."""
    yield "\t".join(names_of(columns)) + "\n"
    yield from ("\t".join(map(_one_line, record(columns, row))) + "\n" for row in rows)


def _one_line(value: Scalar) -> str:
    shown = defused(value)
    return "" if shown is None else visible(fold(str(shown)))


def jsonl_stream(columns: Sequence[Column], rows: Rows) -> Iterator[str]:
    """Give one JSON object a line."""
    names = names_of(columns)
    for row in rows:
        document = dict(zip(names, record(columns, row), strict=True))
        yield encodable(json.dumps(document, ensure_ascii=False, allow_nan=False)) + "\n"


STREAMS: Final[dict[str, Stream]] = {
    "csv": csv_stream,
    "tsv": tsv_stream,
    "jsonl": jsonl_stream,
}
"""Lines of a table, by the name of the format."""
