"""Words as people type them: statuses, kinds and yes in either language, days."""

from typing import Final

from tipcheck.days import parse_day
from tipcheck.errors import UnfitError
from tipcheck.model import KINDS, STATUSES
from tipcheck.said import Said
from tipcheck.text import did_you_mean, plain, visible
from tipcheck.words import TABLES, Words

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
_YES: Final = frozenset({"yes", "y", "true", "1", "x", "si", "verdadero"})
_NO: Final = frozenset({"no", "n", "false", "0", "falso"})


def _spoken(family: str, names: tuple[str, ...]) -> dict[str, str]:
    """Give each name by what either language calls it."""
    found = {plain(name): name for name in names}
    for language in TABLES:
        words = Words(language)
        found |= {plain(words(f"{family}.{name}")): name for name in names}
    return found


_GIVEN: Final = tuple(status for status in STATUSES if status != "withdrawn")
_STATUSES: Final = _MORE_STATUSES | _spoken("plain", _GIVEN)
_KINDS: Final = _spoken("kind", KINDS)


def status_in(text: str) -> str:
    """Give the status that a cell means, with its symbol or without; empty for none.

    Raises:
        UnfitError: It means none, with the nearest one.
    """
    return _meant(text, _STATUSES, Said("a status"), _GIVEN)


def kind_in(text: str) -> str:
    """Give the kind of evidence that a cell means; empty for none.

    Raises:
        UnfitError: It means none, with the nearest one.
    """
    return _meant(text, _KINDS, Said("a kind of evidence"), KINDS)


def _meant(text: str, known: dict[str, str], what: Said, names: tuple[str, ...]) -> str:
    if not text.strip():
        return ""
    word = plain(text[:80])
    if word in known:
        return known[word]
    hint = did_you_mean(word, known) or Said("; write one of: {names}", names=", ".join(names))
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
    try:
        return str(parse_day(bare)) if bare else ""
    except ValueError:
        message = Said(
            "'{text}' is not a date: write 2023, 2023-05 or 2023-05-12", text=_shown(bare)
        )
        raise UnfitError(message) from None


def text_in(text: str) -> str:
    """Give a text with one kind of line end; nothing for what is blank."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if text.strip() else ""


def _shown(text: str) -> str:
    return visible(text[:40])
