"""What a power cut takes: what was written and not synced, and names that were not."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

Key = tuple[int, int]
"""A file or folder as the disk knows it: device and inode."""


class Name(NamedTuple):
    """A name that came or changed in a folder which was not synced since."""

    folder: Key
    forget: Callable[[], object]


class Unsynced:
    """Files and names that are only in memory, as the disk's own cache would have it."""

    def __init__(self) -> None:
        """Begin with everything on the disk."""
        self._files: set[Key] = set()
        self._names: list[Name] = []

    def written(self, descriptor: int) -> None:
        """Take note that a file has new content."""
        self._files.add(_key(os.fstat(descriptor)))

    def synced(self, descriptor: int) -> None:
        """Take note that a file or folder is on the disk as it is now."""
        key = _key(os.fstat(descriptor))
        self._files.discard(key)
        self._names = [name for name in self._names if name.folder != key]

    def named(self, path: Path) -> None:
        """Take note that a name is about to come or to change."""
        old = path.read_bytes() if path.is_file() else None
        forget = (lambda: _remove(path)) if old is None else (lambda: path.write_bytes(old))
        self._names.append(Name(_key(path.parent.stat()), forget))

    def lose_content(self, top: Path) -> None:
        """Empty the files below a folder whose content was not synced; names are kept."""
        for path in top.rglob("*"):
            if path.is_file() and _key(path.stat()) in self._files:
                path.write_bytes(b"")

    def lose_names(self) -> None:
        """Undo what happened to names in folders that were not synced, the latest first."""
        for name in reversed(self._names):
            name.forget()


def _key(state: os.stat_result) -> Key:
    return state.st_dev, state.st_ino


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
