"""One writer at a time: a lock beside each ledger that is never deleted."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from tipcheck.errors import NotSavedError

FOLDER: Final = ".locks"
PATIENCE: Final = 10.0
"""Seconds to wait for another writer."""
POLL: Final = 0.02
"""Seconds between two looks at the lock."""


class _Last(threading.local):
    """When this thread last let go of a lock."""

    release = -PATIENCE


_last: Final = _Last()


@contextmanager
def locked(path: Path, holder: str) -> Iterator[None]:
    """Hold the lock of a file around reading, changing and replacing it.

    The lock lives in a hidden folder beside the file, which git is told to pass over. Locking the
    file itself would not do: it is replaced at each write, and waiters would hold its past.

    Raises:
        NotSavedError: Another writer holds it for too long (named), or the folder is read-only.
    """
    from filelock import FileLock, Timeout

    if time.monotonic() - _last.release < POLL:
        # Whoever writes on at once would always win against those who wait.
        time.sleep(2 * POLL)
    target = path.resolve()
    folder = target.parent / FOLDER
    name = folder / f"{target.name}.holder"
    try:
        folder.mkdir(exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", encoding="utf-8")
        lock = FileLock(folder / f"{target.name}.lock")
        lock.acquire(timeout=PATIENCE, poll_interval=POLL)
    except Timeout:
        message = f"{path}: busy: {_holder(name)} is writing; nothing was changed, try again"
        raise NotSavedError(message) from None
    except OSError as error:
        message = f"{path}: not saved: {error.strerror}; nothing was changed"
        raise NotSavedError(message) from error
    try:
        with suppress(OSError):
            name.write_text(f"{holder} (process {os.getpid()})", "utf-8", "replace")
        yield
    finally:
        lock.release()
        _last.release = time.monotonic()


def _holder(name: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return name.read_text("utf-8") or "somebody"
    return "somebody"
