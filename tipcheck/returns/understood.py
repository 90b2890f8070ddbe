"""Words as people type them: statuses, kinds and yes in either language, days.

The command line asks here too, where what was typed is none of the names that files have.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from tipcheck.days import parse_day
from tipcheck.errors import UnfitError
from tipcheck.said import Said, joined
from tipcheck.text import did_you_mean, plain, visible
from tipcheck.words import LANGUAGES, Words

_MORE_STATUSES: Final = {
    "cumplido": "met",
    "parcialmente-cumplida": "partial",
    "no-cumplido": "not-met",
    "incumplida": "not-met",
    "retrocedio": "regressed",
    "desconocido": "unknown",
    "no-aplicable": "not-applicable",
    "n-a": "not-applicable",
}
_DIGITS: Final = re.compile(r"\d{1,4}(?:[/.-]\d{1,4}){1,2}", re.ASCII)
_BETWEEN: Final = re.compile("[/.-]")
_PARTS: Final = ("day", "month", "year")
_YES: Final = frozenset({"yes", "y", "true", "1", "x", "si", "verdadero"})
_NO: Final = frozenset({"no", "n", "false", "0", "falso"})


def _spoken(family: str, names: tuple[str, ...]) -> dict[str, str]:
    """Give each name by what either language calls it."""
    found = {plain(name): name for name in names}
    for language in LANGUAGES:
        words = Words(language)
        found |= {plain(words(f"{family}.{name}")): name for name in names}
    return found


STATUS_NAMES: Final = {
    "met": Said("met"),
    "partial": Said("partial"),
    "not-met": Said("not-met"),
    "regressed": Said("regressed"),
    "unknown": Said("unknown"),
    "not-applicable": Said("not-applicable"),
}
"""What the statuses that can be given are called, in the language in which they are told."""
KIND_NAMES: Final = {
    "law": Said("law"),
    "enforcement": Said("enforcement"),
    "conviction": Said("conviction"),
    "budget": Said("budget"),
    "training": Said("training"),
    "service": Said("service"),
    "programme": Said("programme"),
    "data": Said("data"),
    "report": Said("report"),
    "statement": Said("statement"),
}
"""The same for kinds of evidence."""
_STATUSES: Final = _MORE_STATUSES | _spoken("plain", tuple(STATUS_NAMES))
_KINDS: Final = _spoken("kind", tuple(KIND_NAMES))


def status_in(text: str) -> str:
    """Give the status that a cell means, with its symbol or without; empty for none.

    Raises:
        UnfitError: It means none, with the nearest one.
    """
    return _meant(text, _STATUSES, Said("a status"), STATUS_NAMES)


def kind_in(text: str) -> str:
    """Give the kind of evidence that a cell means; empty for none.

    Raises:
        UnfitError: It means none, with the nearest one.
    """
    return _meant(text, _KINDS, Said("a kind of evidence"), KIND_NAMES)


def _meant(text: str, known: dict[str, str], what: Said, names: Mapping[str, Said]) -> str:
    if not text.strip():
        return ""
    word = plain(text[:80])
    if word in known:
        return known[word]
    every = joined(", ", *names.values())
    hint = did_you_mean(word, known) or Said("; write one of: {names}", names=every)
    message = Said("'{text}' is not {what}{hint}", text=_shown(text), what=what, hint=hint)
    raise UnfitError(message)


def yes_in(text: str) -> str:
    """Give `yes` for a cell that says so, and an empty text for one that says no or nothing.

    Raises:
        UnfitError: It says neither.
    """
    word = plain(text[:80])
    if word in _YES:
        return "yes"
    if word in _NO or not text.strip():
        return ""
    message = Said("'{text}' is neither yes nor no: leave the cell empty for no", text=_shown(text))
    raise UnfitError(message)


def day_in(text: str) -> str:
    """Give a day, month or year as files write it; empty for none.

    Raises:
        UnfitError: It is none, or nobody can tell the day from the month.
    """
    bare = text.strip()
    if not bare:
        return ""
    meant = {day for each in (bare, *_turned(bare)) if (day := _day(each))}
    if len(meant) == 1:
        return meant.pop()
    if meant:
        one, *others = sorted(meant)
        message = Said(
            "'{text}' is either {one} or {other}: write the one you mean",
            text=_shown(bare),
            one=one,
            other=", ".join(others),
        )
        raise UnfitError(message)
    message = Said("'{text}' is not a date: write 2023, 2023-05 or 2023-05-12", text=_shown(bare))
    raise UnfitError(message)


def _turned(text: str) -> Iterator[str]:
    """Give the readings of a day or month as people write it, its year first or last."""
    parts = [part.zfill(2) for part in _BETWEEN.split(text)]
    if _DIGITS.fullmatch(text) and 1 < len(parts) <= len(_PARTS):
        year = next((part for part in (parts[0], parts[-1]) if len(part) == len("2023")), "")
        rest = parts[1:] if parts[0] == year else parts[:-1]
        yield "-".join((year, *rest))
        if parts[0] != year:
            yield "-".join((year, *reversed(rest)))


def _day(text: str) -> str:
    """Give a day as files write it, or nothing."""
    try:
        return str(parse_day(text))
    except UnfitError:
        return ""


def text_in(text: str) -> str:
    """Give a text with one kind of line end; nothing for what is blank."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if text.strip() else ""


def _shown(text: str) -> str:
    return visible(text[:40])
