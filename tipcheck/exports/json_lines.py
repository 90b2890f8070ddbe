"""JSON Lines: the table of a result, one object a line."""

from tipcheck.exports.streams import jsonl_stream
from tipcheck.sheets.sheet import Result
from tipcheck.words import Words


def jsonl_text(result: Result, _words: Words) -> str:
    """Write the rows of a result, each with the names of its columns."""
    return "".join(jsonl_stream(result.table.columns, result.table.rows))
