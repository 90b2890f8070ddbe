"""Columns found by what stands above them, in any order, in either language."""

import re
from collections.abc import Sequence
from typing import Final

from tipcheck.dossiers.form import EXPORTED, FILLED, PIECE, Field
from tipcheck.returns.rows import EVIDENCE
from tipcheck.text import plain
from tipcheck.words import LANGUAGES, Words

MOST_ROWS_ABOVE: Final = 20
"""Rows among which the headings are looked for."""

_READ: Final = ("check", *FILLED, *PIECE, EXPORTED)
_NUMBERED: Final = re.compile(r"(.+?)-?([1-9][0-9]{0,2})")


def _names() -> dict[str, str]:
    """Give the key of each heading: the key itself, and what either language says."""
    names = {plain(key): key for key in (*_READ, EVIDENCE.key)}
    for language in LANGUAGES:
        words = Words(language)
        names |= {plain(words(f"field.{key}")): key for key in _READ}
    return names


_KEYS: Final = _names()


def fields_among(texts: Sequence[str]) -> dict[int, Field] | None:
    """Give the columns of a row of headings, by position; None if it is no such row.

    Columns with other headings are passed over: what people add is theirs.
    """
    found = {position: _field(text) for position, text in enumerate(texts)}
    fields = {position: field for position, field in found.items() if field}
    keys = {field.key for field in fields.values()}
    if not {"check", "status"} <= keys:
        return None
    if EVIDENCE.key in keys or "source" not in keys:
        # A column "title" is then the recommendation's, not a source's.
        fields = {position: field for position, field in fields.items() if not field.piece}
    return fields


def _field(text: str) -> Field | None:
    name = plain(text[:80])
    numbered = _NUMBERED.fullmatch(name)
    key = _KEYS.get(name) or (_KEYS.get(numbered[1]) if numbered else None)
    if key is None or (numbered and key not in PIECE):
        return None
    piece = int(numbered[2]) if numbered else 1
    return Field(key, piece if key in PIECE else 0)


def repeated(fields: dict[int, Field]) -> int | None:
    """Give the position of a column that is there twice."""
    known: set[Field] = set()
    for position, field in fields.items():
        if field in known:
            return position
        known.add(field)
    return None
