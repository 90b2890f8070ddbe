"""Texts of a ledger put in the place of others: the one change to what stands there."""

import re
from collections.abc import Container
from typing import Final

import tomli_w

from tipcheck.store.scanner import STRING, Statement, statements

Place = tuple[int, int | None]
"""A finding, by its position in the file; and of its quotes which one, or None for its note."""

_VALUE: Final = re.compile(rf"[^=]*=[ \t]*({STRING})", re.DOTALL)


def blanked(text: str, places: Container[Place], instead: str) -> str:
    """Give the text of a ledger with another note or quote in some places.

    Every other byte stays: keys, spaces, comments, line ends.

    Args:
        text: The ledger.
        places: The notes and quotes that are meant.
        instead: What stands there from now on.
    """
    value = tomli_w.dumps({"": instead}).partition("=")[2].strip()
    pieces, done, finding = [], 0, -1
    quote: int | None = None
    for each in statements(text):
        if each.kind == "array":
            is_evidence = each.words == ("findings", "evidence")
            finding += not is_evidence
            quote = (0 if quote is None else quote + 1) if is_evidence else None
        elif (
            _is_text(each, quote)
            and (finding, quote) in places
            and (found := _VALUE.match(text, each.start, each.end))
        ):
            pieces += [text[done : found.start(1)], value]
            done = found.end(1)
    return "".join([*pieces, text[done:]])


def _is_text(statement: Statement, quote: int | None) -> bool:
    name = "note" if quote is None else "quote"
    return statement.kind == "key" and statement.words == (name,)
