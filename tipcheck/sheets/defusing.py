"""Texts that a spreadsheet could run: an apostrophe before them, and taken away again."""

from itertools import takewhile
from typing import Final

from tipcheck.sheets.sheet import Scalar

_STARTS_FORMULA: Final = frozenset("=+-@%|\uff1d\uff0b\uff0d\uff20\uff05\uff5c\u2212'")
_STARTS_CELL: Final = frozenset("\t\n\r")


def defused(value: Scalar) -> Scalar:
    """Put an apostrophe before a text that a spreadsheet could run as a formula.

    What counts is the first sign that shows: spaces, controls and other signs without a shape may
    be passed over by who reads the file, but a tab or a line end among them begins a cell.
    """
    if not isinstance(value, str):
        return value
    unseen = list(takewhile(lambda sign: sign.isspace() or not sign.isprintable(), value))
    begins = value[len(unseen) :][:1] in _STARTS_FORMULA or _STARTS_CELL.intersection(unseen)
    return f"'{value}" if begins else value


def armed(text: str) -> str:
    """Take away the apostrophe that `defused` put before a text; none that is the text's own."""
    return text[1:] if text.startswith("'") and defused(text[1:]) == text else text
