"""A compound recommendation, taken apart into the demands that can be answered one by one.

"Such as" and "particularly" give examples: they stay with their demand. "Including" with a named
group or actor makes a demand of its own. Steps before a law is in force make none.
"""

import re
from collections.abc import Iterator
from typing import Final

from tipcheck.narratives.vocabulary import vocabulary

MOST: Final = 8
"""More demands than this are a sign that the rules do not fit: then there are none."""
_LEAST: Final = 3
"""Words of the shortest demand."""

_NEAR: Final = 6
"""Words within which the verb that puts a law in force follows its steps."""

_WORD: Final = re.compile(r"[A-Za-z][\w+’'-]*")
_JOINT: Final = re.compile(
    r"(?P<strong>;\s+(?:and\s+)?|,\s+and\s+|,\s+)|\s+(?:–\s+)?and\s+", re.IGNORECASE
)
_INCLUDING: Final = re.compile(r",?\s+including\s+(?:by\s+|for\s+|of\s+|from\s+|to\s+)?")
_END_OF_LIST: Final = re.compile(
    r",\s+(?=(?:who|which|where|that|to|in|by|with|using)\b)|\s+[–—]\s+"
)
_SEPARATOR: Final = re.compile(r",\s+(?:and\s+)?|\s+and\s+")


def demands_of(text: str) -> tuple[str, ...]:
    """Give the demands of a recommendation; none if it is a single one, as it stands."""
    whole = text.rstrip(".")
    clauses = [_in_force(clause) for clause in _clauses(whole)]
    found = [demand for clause in clauses for demand in _with_groups(clause)]
    return tuple(found) if len(found) <= MOST and found != [_capital(whole)] else ()


def _clauses(text: str) -> Iterator[str]:
    """Split where a bare verb begins a new demand and the one before is whole."""
    start = 0
    for joint in _JOINT.finditer(text):
        before, after = text[start : joint.start()], text[joint.end() :]
        if _inside_brackets(text[start : joint.start()]) or not _is_whole(before):
            continue
        if _begins(after) and (joint["strong"] or len(_WORD.findall(after)) >= _LEAST):
            yield _capital(before)
            start = joint.end()
    yield _capital(text[start:])


def _inside_brackets(text: str) -> bool:
    return text.count("(") > text.count(")")


def _is_whole(clause: str) -> bool:
    words = _WORD.findall(clause)
    known = vocabulary()
    last = words[-1].lower() if words else ""
    return len(words) >= _LEAST and last not in known.joining | known.steps | known.enacting


def _begins(text: str) -> bool:
    words = [word.lower() for word in _WORD.findall(text[:60])[:2]]
    while words and words[0].endswith("ly"):
        words.pop(0)
    return bool(words) and words[0] in vocabulary().joining


def _in_force(clause: str) -> str:
    """Take the steps before a law is in force off a clause: what counts is the law in force."""
    known = vocabulary()
    words = [word.lower() for word in _WORD.findall(clause)]
    if not known.laws.intersection(words) or words[0] not in known.steps:
        return clause
    if later := next((word for word in words[:_NEAR] if word in known.enacting), None):
        return _capital(clause[clause.lower().index(later) :])
    return f"Enact {_without_steps(clause)}"


def _without_steps(clause: str) -> str:
    """Take verbs of steps, and what joins them, off the beginning of a clause."""
    found = _WORD.match(clause)
    while found and found[0].lower() in vocabulary().steps | {"and", "then"}:
        clause = clause[found.end() :].lstrip(" ,")
        found = _WORD.match(clause)
    return clause


def _with_groups(clause: str) -> Iterator[str]:
    """Give a clause, and a demand of its own for each group or actor that it names."""
    found = _INCLUDING.search(clause)
    if not found:
        yield clause
        return
    main, tail = clause[: found.start()], clause[found.end() :]
    named = _END_OF_LIST.split(tail)[0]
    parts = [part.strip() for part in _SEPARATOR.split(named) if part.strip()]
    if not parts or not all(_is_group(part) for part in parts):
        yield clause
        return
    yield main
    yield from (f"{main}, including {part}" for part in parts)


def _is_group(part: str) -> bool:
    words = _WORD.findall(part.lower())
    return bool(words) and words[-1] in vocabulary().groups


def _capital(text: str) -> str:
    bare = text.strip(" ,;")
    return bare[:1].upper() + bare[1:]
