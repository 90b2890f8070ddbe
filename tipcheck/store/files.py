"""Bytes on the disk: read with suspicion, replaced whole or not at all."""

import errno
import os
import re
import stat
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, NoReturn

from tipcheck.errors import FileError, NotSavedError, Problem
from tipcheck.reasons import reason
from tipcheck.said import Said

MOST_BYTES: Final = 5_000_000
PRIVATE: Final = 0o600
SHARED: Final = 0o666
"""Modes of new files, from which the user's umask is taken."""

HOUR: Final = 3600.0
"""Seconds after which a temporary file is nobody's work any more: a writer needs a few."""

RETRIES: Final = (0.02, 0.1, 0.4)
"""Seconds between tries of a replacement: a virus scanner on Windows may hold the file briefly."""


def refuse(path: Path, what: Said, line: int = 0) -> NoReturn:
    """Raise the one problem that makes a file unreadable."""
    raise FileError([Problem(path, line, "", what)])


def read_text(path: Path) -> str:
    """Read a UTF-8 file whole, with its line endings and its byte order mark.

    Raises:
        FileError: It is missing, not a regular file, too large, or not UTF-8 text.
    """
    return _decode(path, read_raw(path, Said("a TOML file")))


def read_raw(path: Path, expected: Said, most: int = MOST_BYTES) -> bytes:
    """Read a regular file whole.

    Args:
        path: The file.
        expected: What it should be, for the message: `a TOML file`.
        most: Bytes that are read at most.

    Raises:
        FileError: It is missing, not a regular file, or too large.
    """
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            kind = Said("a folder") if stat.S_ISDIR(state.st_mode) else Said("no regular file")
            refuse(path, Said("is {kind}; {expected} was expected", kind=kind, expected=expected))
        if state.st_size > most:
            refuse(
                path,
                Said(
                    "has {size:,} bytes; at most {most:,} are read",
                    size=state.st_size,
                    most=most,
                ),
            )
        return path.read_bytes()
    except FileNotFoundError:
        refuse(path, Said("is a link to nowhere") if path.is_symlink() else Said("does not exist"))
    except OSError as error:
        refuse(path, Said("cannot be read: {reason}", reason=reason(error)))


def _decode(path: Path, raw: bytes) -> str:
    if not raw.strip():
        refuse(path, Said("is empty"))
    if raw[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        refuse(path, Said("is UTF-16: save it as UTF-8"))
    if b"\x00" in raw:
        refuse(path, Said("is binary, not text"))
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        refuse(path, Said("is not UTF-8 (perhaps Windows-1252): save it as UTF-8"), line)


def encode(text: str) -> bytes:
    """Encode a text for a file.

    Raises:
        NotSavedError: It holds half a character (a lone surrogate) that no file can hold.
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        message = Said("not saved: the text holds bytes that are not UTF-8")
        raise NotSavedError(message) from None


def replace_file(path: Path, content: str | bytes | Iterable[str], *, new: int = PRIVATE) -> None:
    """Replace a file's content durably; a reader sees the old file or the new one, never less.

    A content can come in pieces, made while they are written; if one cannot be made, the old file
    stands.

    Links are followed, an existing mode is kept, a file that is new gets the mode `new`. When
    this returns, the content is on the disk.

    Raises:
        NotSavedError: It could not be written; the old file stands and no other is left.
    """
    raw = _pieces(content)
    try:
        target = follow(path)
        mode = _mode_of(target)
        temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
        try:
            _write_through(temporary, raw, new if mode is None else PRIVATE)
            if mode is not None:
                temporary.chmod(mode)
            _replace_patiently(temporary, target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        message = Said(
            "{path}: not saved: {reason}; nothing was changed", path=path, reason=reason(error)
        )
        raise NotSavedError(message) from error
    try:
        _sync_folder(target.parent)
    except OSError as error:
        message = Said(
            "{path}: written, but a power cut could still undo it: {reason}",
            path=path,
            reason=reason(error),
        )
        raise NotSavedError(message) from error


def _pieces(content: str | bytes | Iterable[str]) -> Iterable[bytes]:
    if isinstance(content, bytes):
        return [content]
    return [encode(content)] if isinstance(content, str) else map(encode, content)


def make_folder(folder: Path) -> None:
    """Make a folder, if need be with the one above it; both outlast a power cut.

    Raises:
        NotSavedError: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for each in (folder, folder.parent):  # even if it was there: its maker may be dead
            _sync_folder(each.parent)
    except OSError as error:
        message = Said("{folder}: not saved: {reason}", folder=folder, reason=reason(error))
        raise NotSavedError(message) from error


def is_there(path: Path) -> bool:
    """Say whether a file exists.

    Raises:
        NotSavedError: It cannot be told, which `Path.exists` takes for a no.
    """
    try:
        path.stat()
    except FileNotFoundError:
        return False
    except OSError as error:
        message = Said(
            "{path}: not saved: {reason}; nothing was changed", path=path, reason=reason(error)
        )
        raise NotSavedError(message) from error
    return True


def is_folder(path: Path) -> bool:
    """Say whether a path is a folder; if that cannot be told, whoever writes there will say why."""
    with suppress(OSError):
        return path.is_dir()
    return False


def sweep(target: Path, *, older_than: float = 0) -> None:
    """Remove what killed writers of a file left beside it.

    Args:
        target: The file.
        older_than: Seconds. Who holds the file's lock can take all away; without one, only age
            tells that no writer is at work, perhaps on another machine that sees this folder.
    """
    left = re.compile(rf"\.{re.escape(target.name)}\.\d+\.tmp")
    latest = time.time() - older_than
    with suppress(OSError):
        for path in target.parent.iterdir():
            if left.fullmatch(path.name) and not (older_than and path.stat().st_mtime > latest):
                path.unlink()


def follow(path: Path) -> Path:
    """Give the file that a path leads to; a link that leads to itself is given as it is."""
    return Path(os.path.realpath(path))


def _mode_of(target: Path) -> int | None:
    try:
        state = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(state.st_mode):
        raise OSError(errno.EINVAL, "it is no regular file")
    mode = stat.S_IMODE(state.st_mode)
    if not mode & stat.S_IWUSR:
        # A rename would replace a write-protected file: its owner said no.
        raise PermissionError(errno.EACCES, "the file is write-protected")
    return mode


def _write_through(path: Path, raw: Iterable[bytes], mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    path.unlink(missing_ok=True)  # left by a process of the same number that was killed
    with open(os.open(path, flags, mode), "wb") as out:  # noqa: PTH123 - a descriptor
        out.writelines(raw)
        out.flush()
        os.fsync(out.fileno())


def _replace_patiently(temporary: Path, target: Path) -> None:
    for pause in RETRIES:
        with suppress(PermissionError):
            temporary.replace(target)
            return
        time.sleep(pause)
    temporary.replace(target)


def _sync_folder(folder: Path) -> None:
    # The rename itself must survive a power cut. Windows cannot open folders.
    with suppress(PermissionError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
