"""One writer at a time: a lock beside each ledger that is never deleted."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tipcheck.errors import NotSavedError
from tipcheck.reasons import reason
from tipcheck.said import Said
from tipcheck.store.files import follow, sweep
from tipcheck.store.waiting import tell_waiting

if TYPE_CHECKING:
    from filelock import FileLock

FOLDER: Final = ".locks"
PATIENCE: Final = 10.0
"""Seconds to wait for another writer."""
PACE: Final = ((0.1, 0.05), (0.2, 0.02), (0.7, 0.003))
"""Shares of the patience, and seconds between two looks at the lock in each.

After the first share whoever waits is told so. Who has waited longest looks most often, so that
among many the first come is nearly always the first served; with one pace for all, some of twenty
waited in vain.
"""


@contextmanager
def locked(path: Path, holder: str) -> Iterator[None]:
    """Hold the lock of a file around reading, changing and replacing it.

    The lock lives in a hidden folder beside the file, which git is told to pass over. Locking the
    file itself would not do: it is replaced at each write, and waiters would hold its past.

    Raises:
        NotSavedError: Another writer holds it for too long (named), or the folder is read-only.
    """
    from filelock import FileLock

    try:
        target = follow(path)
        folder = target.parent / FOLDER
        name = folder / f"{target.name}.holder"
        folder.mkdir(exist_ok=True)
        ignore = folder / ".gitignore"
        if not (ignore.exists() and ignore.stat().st_size):  # a killed process may leave it empty
            ignore.write_text("*\n", encoding="utf-8")
        lock = FileLock(folder / f"{target.name}.lock")
        got = _acquired(lock, *_patience(0))
        if not got:
            tell_waiting(path, _holder(name))
            got = any(_acquired(lock, *_patience(turn)) for turn in range(1, len(PACE)))
    except OSError as error:
        message = Said(
            "{path}: not saved: {reason}; nothing was changed", path=path, reason=reason(error)
        )
        raise NotSavedError(message) from error
    if not got:
        message = Said(
            "{path}: busy: {holder} is writing; nothing was changed, try again",
            path=path,
            holder=_holder(name),
        )
        raise NotSavedError(message)
    try:
        with suppress(OSError):
            name.write_text(f"{holder} (process {os.getpid()})", "utf-8", "replace")
        sweep(target)
        yield
    finally:
        with suppress(OSError):  # what was saved is saved, and a process that ends lets go anyhow
            lock.release()
        # Whoever writes on at once would always win against those who wait.
        time.sleep(2 * PACE[-1][1])


def _patience(turn: int) -> tuple[float, float]:
    """Give how long to wait, and how long between two looks."""
    share, look = PACE[turn]
    return PATIENCE * share, look


def _acquired(lock: "FileLock", seconds: float, look: float) -> bool:
    from filelock import Timeout

    with suppress(Timeout):
        lock.acquire(timeout=seconds, poll_interval=look)
    return lock.is_locked


def _holder(name: Path) -> Said | str:
    with suppress(OSError, UnicodeDecodeError):
        return name.read_text("utf-8") or Said("somebody")
    return Said("somebody")
