"""What one run of the program knows: its switches, its workspace, its language, its consoles."""

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from tipcheck.cli.output import Color, complain, in_signs_of, write
from tipcheck.errors import NotSavedError, UsageError
from tipcheck.said import Said

if TYPE_CHECKING:
    from tipcheck.assessment import Assessment
    from tipcheck.library import Workspace
    from tipcheck.model import Standards
    from tipcheck.sheets.sheet import Result
    from tipcheck.words import Words


_AT_ONCE: Final = 200
"""Pieces of a stream that are written together."""


class Export(NamedTuple):
    """How a result is wanted.

    Attributes:
        format: A format for programs; None for people.
        output: The file to write; None for standard output.
        force: Whether a file that exists may be replaced.
    """

    format: str | None = None
    output: Path | None = None
    force: bool = False


@dataclass(slots=True)
class Session:
    """The switches that every command takes, and what is made of them."""

    quiet: bool = False
    no_input: bool = False
    color: Color = "auto"
    lang: str | None = None
    debug: bool = False
    read: list[Path] = field(default_factory=list)
    """Files that were read, which no export may replace."""
    _standards: "Standards | None" = None

    def workspace(self) -> "Workspace":
        """Find the workspace of this run."""
        from tipcheck.library import find_workspace

        return find_workspace(Path.cwd(), os.environ.get("TIPCHECK_DIR"))

    def open(
        self, reference: str, *, rater: str | None = None, example: bool = False
    ) -> "Assessment":
        """Load the checklist that was named, with its standards and its ledger."""
        from tipcheck.assessment import open_assessment

        workspace = self.workspace()
        assessment = open_assessment(
            workspace, reference, self.standards(), rater=rater, example=example
        )
        self.read += [assessment.path, assessment.ledger_path]
        return assessment

    def standards(self) -> "Standards":
        """Load the standards, once: a run may open thousands of checklists."""
        from tipcheck.store.load import load_standards

        if self._standards is None:
            path = self.workspace().standards()
            self.read.append(path)
            self._standards = load_standards(path)
        return self._standards

    def words(self, export: Export | None = None) -> "Words":
        """Give the words to show: English in files for programs, else the language asked for."""
        from tipcheck.words import LANGUAGES, Words

        if export and format_of(export) in {"csv", "json", "jsonl", "tsv"}:
            return Words("en")
        if self.lang is not None and self.lang.lower() not in LANGUAGES:
            message = Said(
                "{lang} is no language of tipcheck; write en or es", lang=ascii(self.lang[:20])
            )
            raise UsageError(message)
        wished = (self.lang or os.environ.get("TIPCHECK_LANG", "")[:2]).lower()
        return Words(wished if wished in LANGUAGES else "en")

    @property
    def is_screen(self) -> bool:
        """Whether a person at a terminal is looking at standard output."""
        return sys.stdout.isatty() and not os.environ.get("ACCESSIBLE")

    @property
    def can_ask(self) -> bool:
        """Whether there is somebody to answer a question."""
        return sys.stdin.isatty() and sys.stderr.isatty() and not self.no_input

    @property
    def can_talk(self) -> bool:
        """Whether there is somebody who sees what is shown and answers a question on it."""
        return self.can_ask and sys.stdout.isatty()

    def show(self, result: "Result", export: Export) -> None:
        """Show a result as it is wanted: on the terminal, as lines, or as a file.

        Raises:
            UsageError: The format is unknown, or the file may not be replaced.
            NotSavedError: The file cannot be written.
        """
        name, words = format_of(export), self.words(export)
        if name is None:
            self._show_people(result, words)
            return
        from tipcheck.exports import FORMATS

        self.save_or_print(FORMATS[name](result, words), export)
        if result.caveat and name in {"csv", "jsonl", "tsv"}:
            self.note(result.caveat)

    def _show_people(self, result: "Result", words: "Words") -> None:
        if self.is_screen or self.color == "always":
            from tipcheck.cli.screen import draw

            text = draw(result.blocks, words, color=self.color)
        else:
            from tipcheck.views.plain import plain_lines

            text = "".join(f"{line}\n" for line in plain_lines(result.blocks, words))
        self.print(text)

    def print(self, text: str) -> None:
        """Write a text on standard output, in signs that it can hold."""
        write(in_signs_of(sys.stdout.encoding, text))

    def tell_done(self, text: str) -> None:
        """Say on standard output what was written; it is on the disk even if nobody can see it."""
        try:
            self.print(text)
        except NotSavedError as error:
            self.tell(self.words()("say.unseen", why=error.said))

    def save_or_print(self, content: str | bytes | Iterable[str], export: Export) -> None:
        """Write a text for programs, UTF-8 wherever it goes, or the bytes of a file.

        Raises:
            UsageError: The file exists, was read for this result, or is one that people write.
            NotSavedError: The file cannot be written.
        """
        from tipcheck.store.files import HOUR, SHARED, follow, is_there, replace_file, sweep

        words, output = self.words(), export.output
        if output is None:
            whole = content if isinstance(content, bytes) else "".join(content).encode()
            write(whole)
            return
        refuse_folder(output)
        if any(_same_file(output, path) for path in self.read):
            raise UsageError(
                Said("{path} was read for this result: write to another file", path=output)
            )
        if is_there(output) and output.resolve().suffix.lower() == ".toml":
            raise UsageError(
                Said(
                    "{path} may hold findings or recommendations: write to another file",
                    path=output,
                )
            )
        if is_there(output) and not export.force:
            raise UsageError(
                Said("{path} exists: give --force to replace it, or another name", path=output)
            )
        sweep(follow(output), older_than=HOUR)
        replace_file(output, content, new=SHARED)
        self.note(words("say.written", path=output))

    def stream(self, pieces: bytes | Iterable[str], export: Export) -> None:
        """Write a text for programs piece by piece, so that it never is in memory whole.

        Raises:
            UsageError: The file exists, or was read for this result.
            NotSavedError: It cannot be written.
        """
        if export.output is not None or isinstance(pieces, bytes):
            self.save_or_print(pieces, export)
            return
        waiting: list[str] = []
        for piece in pieces:
            waiting.append(piece)
            if len(waiting) == _AT_ONCE:
                write("".join(waiting).encode())
                waiting.clear()
        write("".join(waiting).encode())

    def tell(self, text: str) -> None:
        """Say on standard error what must be heard."""
        complain(text)

    def tell_waiting(self, path: Path, holder: Said | str) -> None:
        """Say that another one is writing, so that nobody takes the wait for a fault."""
        self.note(self.words()("say.waiting", path=path, holder=holder))

    def note(self, text: str, *, whole: bool = False) -> None:
        """Say something beside the result, on standard error; `whole` is what can be copied."""
        if not self.quiet:
            complain(text, whole=whole)

    def hint(self, text: str) -> None:
        """Name the next command, to somebody at a terminal."""
        if self.is_screen:
            self.note(text, whole=True)


def format_of(export: Export) -> str | None:
    """Give the format that is wanted, by its name or the file's ending; None for people.

    Raises:
        UsageError: There is no such format.
    """
    name = export.format
    if name is None and export.output:
        name = ending_of(export.output)
    if name is None:
        return None
    name = name.lower()
    from tipcheck.exports import FORMATS

    if name not in FORMATS:
        message = Said(
            "{name} is not a format; give --format one of: {formats}",
            name=ascii(name[:20]),
            formats=", ".join(FORMATS),
        )
        raise UsageError(message)
    return name


def ending_of(output: Path) -> str:
    """Give the format that a file's ending names; empty if it has none.

    Raises:
        UsageError: It is a folder.
    """
    refuse_folder(output)
    return output.suffix.removeprefix(".").lower()


def refuse_folder(output: Path) -> None:
    """Refuse to write where a folder is.

    Raises:
        UsageError: It is one, with what to name instead.
    """
    from tipcheck.store.files import is_folder

    if is_folder(output):
        message = Said(
            "{path} is a folder: name a file in it, as {example}",
            path=output,
            example=output / "result.csv",
        )
        raise UsageError(message)


def _same_file(one: Path, other: Path) -> bool:
    return one.exists() and other.exists() and one.samefile(other)
