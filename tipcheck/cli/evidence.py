"""Evidence and notes as they come from the command line."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from pydantic import Field, ValidationError

from tipcheck.answers import plain_errors
from tipcheck.cli.typed import kind_typed
from tipcheck.days import Day, parse_day
from tipcheck.errors import UnfitError, UsageError
from tipcheck.model import DAY_KEYS, Evidence, File
from tipcheck.said import Said, joined, placed
from tipcheck.store.document import open_document
from tipcheck.store.files import read_text
from tipcheck.store.load import to_model


class EvidenceFile(File):
    """A file of `[[evidence]]` tables, with the keys that evidence has in a ledger."""

    evidence: tuple[Evidence, ...] = Field(strict=False, min_length=1)


FLAGS: Final = ("source", "title", "kind", "from", "to", "published", "quote")
"""What a piece of evidence says, by the keys that it has in a ledger."""


def gathered(flags: Sequence[str | None], file: Path | None) -> tuple[Evidence, ...]:
    """Make the evidence that the flags describe, after that of a file.

    Args:
        flags: A value for each of `FLAGS`; None where it is not given.
        file: A file of `[[evidence]]` tables.

    Raises:
        UsageError: The flags describe no whole piece of evidence.
        FileError: The file is missing or broken.
    """
    from_file = to_model(open_document(file), EvidenceFile).evidence if file else ()
    pairs = zip(FLAGS, flags, strict=True)
    given = {key: value for key, value in pairs if value is not None}
    return (*from_file, _one(given)) if given else from_file


def _one(given: dict[str, str]) -> Evidence:
    if "source" not in given:
        message = Said("evidence needs --source: where it is")
        raise UsageError(message)
    kind = kind_typed(given.get("kind", ""))
    if not kind:
        from tipcheck.returns.understood import KIND_NAMES

        kinds = joined(", ", *KIND_NAMES.values())
        message = Said("evidence needs --kind: one of: {kinds}", kinds=kinds)
        raise UsageError(message)
    days = {key: _day(key, given[key]) for key in DAY_KEYS if key in given}
    try:
        return Evidence.model_validate({**given, "kind": kind, **days})
    except ValidationError as error:
        raise UsageError(*plain_errors(error)) from None


def _day(flag: str, text: str) -> Day:
    try:
        return parse_day(text)
    except UnfitError as error:
        raise UsageError(placed(f"--{flag}", error.said)) from None


def note_of(text: str | None, file: str | None) -> str | None:
    """Give the note: as it was written, or from a file or (`-`) standard input.

    Raises:
        UsageError: Both are given, or standard input is not UTF-8.
        FileError: The file cannot be read.
    """
    if text is not None and file is not None:
        message = Said("give --note or --note-file, not both")
        raise UsageError(message)
    if file is None:
        return text and _with_plain_line_ends(text)
    try:
        read = sys.stdin.buffer.read().decode() if file == "-" else read_text(Path(file))
    except UnicodeDecodeError:
        message = Said("--note-file -: standard input is not UTF-8")
        raise UsageError(message) from None
    return _with_plain_line_ends(read).strip() or None


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
