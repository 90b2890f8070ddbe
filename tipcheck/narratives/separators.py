"""The lines of a section, taken apart into recommendations, in the order of trial of the layouts.

Marks at line starts; marks inside the text; paragraphs; lines; semicolons; glued sentences;
sentences. Only a single paragraph that has next to no full stops is split at semicolons: bulleted
recommendations hold semicolons of their own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from tipcheck.narratives.marks import has_mark, is_run_in, split_run_in, without_mark
from tipcheck.narratives.verbs import is_demand

LEAST: Final = 10
"""Characters of the shortest recommendation."""
_MOST_STOPS: Final = 2

_KEEPS_HYPHEN: Final = re.compile(
    r"\b(?:anti|non|co|re|multi|long|pre|self|victim|trauma|law|child|sex|short|front|high|at|well)-$",
    re.IGNORECASE,
)
_STOPS: Final = re.compile(r"(?<!U\.S)(?<!Etc)(?<!No)(?<!St)[.](?:\s+(?=[A-Z])|(?=[A-Z][a-z]))")
_GLUED: Final = re.compile(r"(?<=[a-z0-9)”’\"])\.(?=[A-Z“][a-z]|[A-Z]{2,})")
_NUMBERS: Final = re.compile(r"\d{1,3}|\d{0,3} ?(?:20\d\d )?TRAFFICKING IN PERSONS REPORT(?: \d+)?")
"""Page numbers and running heads."""


class Split(NamedTuple):
    """Recommendations, and the route on which they were found.

    Attributes:
        left_out: Pieces that are too short to be one.
    """

    route: str
    items: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def split(lines: Sequence[str]) -> Split:
    """Take a section apart."""
    shown = [line for line in lines if not _NUMBERS.fullmatch(line)]
    route, pieces = _route(shown)
    finer = [part for piece in pieces for part in split_run_in(piece)]
    tidy = [_tidy(piece) for piece in finer]
    items = tuple(piece for piece in tidy if len(piece) >= LEAST and not piece.endswith(":"))
    return Split(route, items, tuple(piece for piece in tidy if piece and piece not in items))


def _route(lines: Sequence[str]) -> tuple[str, list[str]]:
    if any(map(has_mark, lines)):
        return "marks", list(_marked(lines))
    paragraphs = [_joined(group) for group in _paragraphs(lines)]
    if any(is_run_in(paragraph) for paragraph in paragraphs):
        return "run-in", paragraphs
    if len(paragraphs) > 1:
        return "paragraphs", paragraphs
    rows = [line for line in lines if line]
    by_lines = list(_by_lines(rows))
    if len(by_lines) > 1:
        return "lines", [part for each in by_lines for part in _sentences(each)]
    return _in_one(paragraphs[0]) if paragraphs else ("single", [])


def _in_one(paragraph: str) -> tuple[str, list[str]]:
    """Split a single paragraph."""
    *whole, last = _GLUED.split(paragraph)
    glued = [*(f"{part}." for part in whole), last]
    if ";" in paragraph and len(_STOPS.findall(paragraph)) <= _MOST_STOPS:
        return "semicolons", list(_by_semicolons(paragraph))
    if len(glued) > 1 and sum(map(is_demand, glued)) > len(glued) / 2:
        return "glued", [part for each in glued for part in _sentences(each)]
    sentences = list(_sentences(paragraph))
    return ("sentences" if len(sentences) > 1 else "single"), sentences


def _marked(lines: Sequence[str]) -> Iterator[str]:
    piece: list[str] = []
    for line in lines:
        if has_mark(line) and piece:
            yield _joined(piece)
            piece = []
        if line:
            piece.append(without_mark(line))
    yield _joined(piece)


def _paragraphs(lines: Sequence[str]) -> Iterator[list[str]]:
    for filled, group in groupby(lines, key=bool):
        if filled:
            yield list(group)


def _by_lines(lines: Sequence[str]) -> Iterator[str]:
    """Join lines that were broken; a new piece begins after a full stop, with a bare verb."""
    piece: list[str] = []
    for line in lines:
        if piece and piece[-1].endswith((".", ";")) and line[:1].isupper() and is_demand(line):
            yield _joined(piece)
            piece = []
        piece.append(line)
    if piece:
        yield _joined(piece)


def _joined(lines: Sequence[str]) -> str:
    """Join broken lines; a hyphen at a line's end stays where it belongs to the word."""
    text = ""
    for line in lines:
        if text.endswith("-") and line[:1].islower():
            text = text if _KEEPS_HYPHEN.search(text) else text[:-1]
            text += line
        else:
            text = f"{text} {line}" if text else line
    return text


def _by_semicolons(paragraph: str) -> Iterator[str]:
    depth, start = 0, 0
    for index, sign in enumerate(paragraph):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == ";" and depth <= 0:
            yield paragraph[start:index]
            start = index + 1
    yield paragraph[start:]


def _sentences(paragraph: str) -> Iterator[str]:
    """Split after full stops, where a bare verb follows."""
    start = 0
    for found in _STOPS.finditer(paragraph):
        if is_demand(paragraph[found.end() :][:60]):
            yield paragraph[start : found.start() + 1]
            start = found.end()
    yield paragraph[start:]


def _tidy(piece: str) -> str:
    bare = re.sub(r"^(?:and|or)\s+", "", piece.strip(" ;,")).strip()
    return bare[:1].upper() + bare[1:]
