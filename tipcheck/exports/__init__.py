"""Formats for programs and files: one file each, one dict of them all."""

from collections.abc import Callable
from typing import Final

from tipcheck.exports.json_file import json_text
from tipcheck.exports.json_lines import jsonl_text
from tipcheck.exports.markdown import markdown_text
from tipcheck.exports.separated import csv_text, tsv_text
from tipcheck.sheets.sheet import Result
from tipcheck.words import Words

FORMATS: Final[dict[str, Callable[[Result, Words], str]]] = {
    "csv": csv_text,
    "json": json_text,
    "jsonl": jsonl_text,
    "md": markdown_text,
    "tsv": tsv_text,
}
"""Text of a result, by the name of the format, which is also a file's ending."""
