"""Mistakes: those in a file are values (`Problem`), those in use are exceptions."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, NamedTuple


class Problem(NamedTuple):
    """One mistake in a file.

    Attributes:
        path: The file.
        line: Line of the mistake, counted from 1; 0 where the file as a whole is meant.
        place: Where in the document, such as `items[3].pillar`; empty for the whole.
        what: What is wrong and how to mend it, in one sentence.
    """

    path: Path
    line: int
    place: str
    what: str

    def __str__(self) -> str:
        """Give `path:line: place: what`, leaving out what is not known."""
        where = f"{self.path}:{self.line}" if self.line else str(self.path)
        return ": ".join(part for part in (where, self.place, self.what) if part)


class TipcheckError(Exception):
    """Something the user can mend; its text is one clear line, `exit_code` what the shell sees."""

    exit_code: ClassVar = 1


class UsageError(TipcheckError):
    """The command was given something it cannot take."""

    exit_code: ClassVar = 2


class FileError(TipcheckError):
    """A file is missing or broken.

    Attributes:
        problems: Every mistake that was found, in the order of the file.
    """

    exit_code: ClassVar = 3

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Gather the problems of one or more files."""
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class NotSavedError(TipcheckError):
    """The ledger is busy, or the disk is full or read-only; nothing was changed."""

    exit_code: ClassVar = 4
