"""What ended a run, told in the language that was asked for, however far the run had come."""

import os
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

import typer

from tipcheck.cli.output import complain
from tipcheck.cli.session import Session
from tipcheck.said import Said

if TYPE_CHECKING:
    from tipcheck.words import Words

_FLAG: Final = "--lang"


class Complaints:
    """Tells what went wrong."""

    def __init__(self, session: Session, arguments: Sequence[str]) -> None:
        """Take what the run knows, and what was typed, which it may not have read to the end."""
        self._session = session
        self._arguments = arguments

    def tell(self, lines: Iterable[Said]) -> None:
        """Write sentences on standard error, each after the program's name."""
        _tell(lines, self._words(self._session.lang))

    def tell_usage(self, error: typer.TyperException) -> None:
        """Write what Typer found wrong with the command line, and where its help is."""
        from tipcheck.foreign import in_our_words

        context = getattr(error, "ctx", None)
        path = context.command_path if context else "tipcheck"
        words = self._words(*_typed(self._arguments))
        _tell([in_our_words(error.format_message())], words)
        complain(words.tell(Said("See '{path} --help'.", path=path)))

    def _words(self, *asked_for: str | None) -> "Words":
        from tipcheck.words import LANGUAGES, Words

        told = (*asked_for, os.environ.get("TIPCHECK_LANG", "")[:2])
        wished = [each.lower() for each in told if each]
        return Words(next((each for each in wished if each in LANGUAGES), "en"))


def _tell(lines: Iterable[Said], words: "Words") -> None:
    told = (line for said in lines for line in words.tell(said).splitlines())
    complain(f"tipcheck: {line}" for line in told)


def _typed(arguments: Sequence[str]) -> Iterator[str]:
    """Give the languages that were typed, the last first, as the last one is meant."""
    for position in reversed(range(len(arguments))):
        flag, equals, value = arguments[position].partition("=")
        if flag == _FLAG:
            yield value if equals else "".join(arguments[position + 1 : position + 2])
