"""Mistakes: those in a file are values (`Problem`), those in use are exceptions."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, NamedTuple

from tipcheck.said import Said, joined, placed


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
    what: Said

    @property
    def said(self) -> Said:
        """Give `path:line: place: what`, leaving out what is not known."""
        return placed(f"{self.path}:{self.line}" if self.line else self.path, self.place, self.what)

    def __str__(self) -> str:
        """Give the same in English."""
        return str(self.said)


class UnfitError(ValueError):
    """A value that cannot be taken, wherever it comes from; its place is for others to say.

    Attributes:
        said: What is wrong and how to mend it.
    """

    def __init__(self, said: Said) -> None:
        """Keep the sentence."""
        super().__init__(said)
        self.said = said


class TipcheckError(Exception):
    """Something the user can mend, in clear lines; `exit_code` is what the shell sees.

    Attributes:
        lines: What is said, one or more sentences.
    """

    exit_code: ClassVar = 1

    def __init__(self, *lines: Said) -> None:
        """Keep the sentences."""
        super().__init__(*lines)
        self.lines = lines

    @property
    def said(self) -> Said:
        """Give all that is said, a sentence a line."""
        return joined("\n", *self.lines)

    def __str__(self) -> str:
        """Give the same in English."""
        return str(self.said)


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
        super().__init__(*(problem.said for problem in self.problems))


class NotSavedError(TipcheckError):
    """The ledger is busy, or the disk is full or read-only; nothing was changed."""

    exit_code: ClassVar = 4
