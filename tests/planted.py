"""Naive twins of parts of tipcheck: what most programs do, planted to see the harness notice."""

import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import Any, Final

import tipcheck.recording  # noqa: F401 - twins take the place of what it imported
from tipcheck.cli.session import Session
from tipcheck.errors import NotSavedError
from tipcheck.model import Finding
from tipcheck.said import quoted
from tipcheck.store import files
from tipcheck.store.document import END_MARK, Document, open_document
from tipcheck.store.entries import Part, render

Writer = Callable[..., None]


def _plant(name: str, twin: object) -> None:
    """Put a twin in the place of what has this name, wherever it was imported."""
    for module in list(sys.modules.values()):
        if module.__name__.startswith("tipcheck") and name in vars(module):
            setattr(module, name, twin)


def _plant_writer(writer: Writer) -> None:
    _plant("replace_file", writer)


def open_w() -> None:
    """The file is empty before its new content is there."""

    def write(path: Path, content: str, **_: object) -> None:
        with path.open("w", encoding="utf-8", newline="") as out:
            out.write(content)

    _plant_writer(write)


def open_w_slowly() -> None:
    """The file is large or the disk slow: for a while half of the content is there."""

    def write(path: Path, content: str, **_: object) -> None:
        with path.open("w", encoding="utf-8", newline="") as out:
            for half in (content[: len(content) // 2], content[len(content) // 2 :]):
                out.write(half)
                out.flush()
                time.sleep(0.03)

    _plant_writer(write)


def _beside(path: Path, content: str) -> None:
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_text(content, encoding="utf-8")
    temporary.replace(path)


def no_sync() -> None:
    """The new file takes the old one's name before it is on the disk."""
    _plant_writer(lambda path, content, **_: _beside(path, content))


def content_not_synced() -> None:
    """The folder is synced, its file is not."""
    real = os.fsync
    _plant_writer(
        _with_fsync(real, lambda descriptor: None if _is_file(descriptor) else real(descriptor))
    )


def names_not_synced() -> None:
    """The file is synced, its folder is not."""
    real = os.fsync
    _plant_writer(
        _with_fsync(real, lambda descriptor: real(descriptor) if _is_file(descriptor) else None)
    )


def _is_file(descriptor: int) -> bool:
    return os.fstat(descriptor).st_mode & 0o170000 == 0o100000


def _with_fsync(real: Callable[[int], None], other: Callable[[int], None]) -> Writer:
    writer = files.replace_file

    def write(path: Path, content: str, **more: int) -> None:
        vars(os)["fsync"] = other
        try:
            writer(path, content, **more)
        finally:
            vars(os)["fsync"] = real

    return write


def errors_passed_over() -> None:
    """What could not be written counts as saved."""
    writer = files.replace_file

    def write(path: Path, content: str, **more: int) -> None:
        with suppress(NotSavedError):
            writer(path, content, **more)

    _plant_writer(write)


def temporary_left() -> None:
    """After an error the new file stays beside the old one."""

    def write(path: Path, content: str, **_: object) -> None:
        try:
            _beside(path, content)
        except OSError as error:
            message = quoted(f"{path}: not saved: {error.strerror}; nothing was changed")
            raise NotSavedError(message) from error

    _plant_writer(write)


def errors_not_caught() -> None:
    """An error of the disk is taken for a mistake of the program."""

    def write(path: Path, content: str, **_: object) -> None:
        try:
            _beside(path, content)
        except OSError as error:
            raise RuntimeError(path) from error

    _plant_writer(write)


def no_lock() -> None:
    """Who writes does not wait for who is writing."""
    _plant("locked", lambda *_: nullcontext())


def at_the_end() -> None:
    """A finding goes to the end of the ledger, whatever it is about."""

    def insert(document: Document, finding: Finding, _parts: Sequence[Part]) -> str:
        return document.text.replace(END_MARK, f"{render(finding)}\n{END_MARK}")

    _plant("insert", insert)


def no_end_mark() -> None:
    """A ledger without its last line is taken for whole."""
    _plant("open_ledger_document", open_document)


def cache() -> None:
    """What was read is written down, to be read quicker the next time."""
    real = Session.workspace

    def workspace(self: Session) -> Any:
        Path(".cache").write_text("here", encoding="utf-8")
        return real(self)

    Session.workspace = workspace  # type: ignore[method-assign]


TWINS: Final = {
    twin.__name__: twin
    for twin in (
        *(open_w, open_w_slowly, no_sync, content_not_synced, names_not_synced, errors_passed_over),
        *(temporary_left, errors_not_caught, no_lock, at_the_end, no_end_mark, cache),
    )
}
"""The twins by name; each is put in its place by calling it."""
