"""Where things stand in a TOML text: a scanner of statements that knows what a string is.

A TOML parser gives values without positions. This scanner gives positions without values: where
each statement begins and ends, and which table or key it names. Messages take their line numbers
from it, and a ledger its places for new findings.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from tipcheck.store.places import Location

_WORD: Final = r"""(?:[A-Za-z0-9_-]++|"(?:\\.|[^"\\\n])*+"|'[^'\n]*+')"""
_PATH: Final = rf"{_WORD}(?:[ \t]*+\.[ \t]*+{_WORD})*+"
_BLANK: Final = re.compile(r"[ \t]*+(?:#(?P<comment>[^\n]*+))?(?:\r?\n|\Z)")
_TABLE: Final = re.compile(rf"[ \t]*+(\[\[?)[ \t]*+({_PATH})[ \t]*+\]\]?[^\n]*+\n?")
_KEY: Final = re.compile(rf"[ \t]*+({_PATH})[ \t]*+=")
STRING: Final = (
    r'(?:"""(?:[^"\\]|\\.|"{1,2}(?!"))*+"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*+'{3,5}"
    r'|"(?:\\.|[^"\\\n])*+"'
    r"|'[^'\n]*+'"
    r"|#[^\n]*+)"
)
"""A string or a comment: what is inside has no meaning for the structure (with `re.DOTALL`)."""
_PLAIN: Final = re.compile(r"""([A-Za-z0-9_-]++) = (?:"[^"\\\n]*+"|[^"'\[{#\n]*+)\r?\n""")
"""A key and its value on one line: nearly all of a file, and quickly passed over."""
_TOKEN: Final = re.compile(rf"{STRING}|[\[\]{{}}\n]|[^\[\]{{}}\n\"'#]++|.", re.DOTALL)


class Statement(NamedTuple):
    """One blank line, comment line, table heading or key of a TOML text.

    Attributes:
        kind: What it is; `other` is a line that no TOML text has.
        start: Offset of its first character.
        end: Offset after its last line end.
        line: Its first line, counted from 1.
        words: The parts of the name of a table or key; of a comment, its text after `#`.
    """

    kind: Literal["blank", "comment", "table", "array", "key", "other"]
    start: int
    end: int
    line: int
    words: tuple[str, ...] = ()


def statements(text: str) -> Iterator[Statement]:
    """Give the statements of a text, which together are the whole text."""
    start, line = (1 if text.startswith("\ufeff") else 0), 1
    while start < len(text):
        statement = _statement(text, start, line)
        yield statement
        line += text.count("\n", start, statement.end)
        start = statement.end


def _statement(text: str, start: int, line: int) -> Statement:
    if plain := _PLAIN.match(text, start):
        return Statement("key", start, plain.end(), line, (plain[1],))
    if blank := _BLANK.match(text, start):
        if (comment := blank["comment"]) is None:
            return Statement("blank", start, blank.end(), line)
        return Statement("comment", start, blank.end(), line, (comment.rstrip("\r"),))
    if table := _TABLE.match(text, start):
        kind: Literal["array", "table"] = "array" if table[1] == "[[" else "table"
        return Statement(kind, start, table.end(), line, _words(table[2]))
    if key := _KEY.match(text, start):
        return Statement("key", start, _end_of_value(text, key.end()), line, _words(key[1]))
    newline = text.find("\n", start)
    return Statement("other", start, newline + 1 if newline >= 0 else len(text), line)


def _words(path: str) -> tuple[str, ...]:
    return tuple(word.strip("\"'") for word in re.findall(_WORD, path))


def _end_of_value(text: str, start: int) -> int:
    depth = 0
    for token in _TOKEN.finditer(text, start):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif token[0] == "\n" and depth <= 0:
            return token.end()
    return len(text)


@lru_cache(maxsize=4)
def lines_of(text: str) -> dict[Location, int]:
    """Give the line of each table and key of a text, by its location in the document."""
    lines: dict[Location, int] = {}
    counts: dict[Location, int] = {}
    here: Location = ()
    for statement in statements(text):
        if statement.kind == "array":
            whole = _through(statement.words[:-1], (), counts) + statement.words[-1:]
            counts[whole] = counts.get(whole, -1) + 1
            here = (*whole, counts[whole])
        elif statement.kind == "table":
            here = _through(statement.words, (), counts)
        elif statement.kind != "key":
            continue
        words = statement.words if statement.kind == "key" else ()
        place = _through(words, here, counts)
        for size in range(1, len(place) + 1):
            lines.setdefault(place[:size], statement.line)
    return lines


def _through(words: tuple[str, ...], base: Location, counts: dict[Location, int]) -> Location:
    location = base
    for word in words:
        location = (*location, word)
        if location in counts:
            location = (*location, counts[location])
    return location


def line_of(lines: dict[Location, int], location: Location) -> int:
    """Give the line of a location, or of the nearest table or key around it; 0 for none."""
    for size in range(len(location), 0, -1):
        if location[:size] in lines:
            return lines[location[:size]]
    return 0
