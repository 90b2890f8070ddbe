"""Stands between a command and the operating system: counts calls, and lets one go wrong."""

import builtins
import errno
import io
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from powercut import Unsynced

ERRORS: Final = ("ENOSPC", "EIO", "EDQUOT", "EACCES", "EROFS", "EMFILE")
DEATHS: Final = ("kill", "power cut, content lost", "power cut, names lost")

_CALLS: Final = (
    *("open", "mkdir", "unlink", "rmdir", "chmod", "replace", "rename", "link", "symlink"),
    *("stat", "lstat", "readlink", "listdir", "scandir"),
    *("write", "fsync", "ftruncate", "fchmod"),
)

READ_ONLY: Final = frozenset({"stat", "lstat", "readlink", "listdir", "scandir", "read"})
"""Calls that change nothing: dying there is dying at the next call that does."""


class Fault(NamedTuple):
    """What goes wrong.

    Attributes:
        at: The number of the call, counted from 0; -1 for none.
        how: The name of an error, or how the process dies.
    """

    at: int = -1
    how: str = DEATHS[0]


class Shim:
    """Sees the calls of one process.

    Attributes:
        calls: Their names so far, in order.
    """

    def __init__(self, fault: Fault) -> None:
        """Say which call goes wrong, and how."""
        self.calls: list[str] = []
        self.unsynced = Unsynced()
        self._fault = fault
        self._muted = False

    @contextmanager
    def muted(self) -> Iterator[None]:
        """Count no calls for a while."""
        before, self._muted = self._muted, True
        try:
            yield
        finally:
            self._muted = before

    def call(self, name: str, path: object = None, half: Callable[[], object] = bool) -> None:
        """Take note of a call; if it is the one, do half of it and let it go wrong."""
        if self._muted:
            return
        self.calls.append(name)
        if len(self.calls) - 1 != self._fault.at:
            return
        with self.muted():
            half()
            if self._fault.how in DEATHS:
                self._die()
        code = getattr(errno, self._fault.how)
        named = [os.fspath(path)] if isinstance(path, str | os.PathLike) else []
        raise OSError(code, os.strerror(code), *named)

    def leave(self) -> None:
        """Take note that the process is about to end; it may die, but nothing can fail any more."""
        if self._fault.how in DEATHS:
            self.call("exit")
        else:
            self.calls.append("exit")

    def _die(self) -> None:
        if self._fault.how == DEATHS[1]:
            self.unsynced.lose_content(Path.cwd())
        if self._fault.how == DEATHS[2]:
            self.unsynced.lose_names()
        os.kill(os.getpid(), signal.SIGKILL)

    def install(self) -> None:
        """Take the place of the operating system's calls in this process, for good."""
        import fcntl

        for name in _CALLS:
            setattr(os, name, self._watched(name, getattr(os, name)))
        fcntl.flock = self._watched("flock", fcntl.flock)
        vars(os)["close"] = self._closing(os.close)
        builtins.open = io.open = self._open
        sys.stdout = _text(Raw(self, 1, "w", closefd=False))
        sys.stderr = _text(Raw(self, 2, "w", closefd=False), line_buffering=True)

    def _watched(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **more: Any) -> Any:
            self.call(name, arguments[0])
            with self.muted():
                self._note_name(name, arguments)
                result = real(*arguments, **more)
                if name == "fsync":
                    self.unsynced.synced(arguments[0])
            return result

        return call

    def _note_name(self, name: str, arguments: tuple[Any, ...]) -> None:
        if name in {"replace", "rename", "link", "symlink"}:
            self.unsynced.named(Path(arguments[1]))
        comes = name == "mkdir" or (name == "open" and arguments[1] & os.O_CREAT)
        if comes and not os.path.lexists(arguments[0]):
            self.unsynced.named(Path(arguments[0]))

    def _closing(self, real: Callable[[int], None]) -> Callable[[int], None]:
        def close(descriptor: int) -> None:
            self.call("close", half=lambda: real(descriptor))
            real(descriptor)

        return close

    def _open(  # noqa: PLR0913, PLR0917 - the signature of open()
        self,
        file: Any,
        mode: str = "r",
        buffering: int = -1,
        encoding: str | None = None,
        errors: str | None = None,
        newline: str | None = None,
        closefd: bool = True,  # noqa: FBT001, FBT002
        opener: Any = None,
    ) -> Any:
        del buffering
        if not isinstance(file, int):
            self.call("open", file)
            with self.muted():
                if mode[0] in "wax" and not os.path.lexists(file):
                    self.unsynced.named(Path(file))
        raw = Raw(self, file, mode.replace("b", "").replace("t", ""), closefd, opener)
        out = io.BufferedReader(raw) if mode[0] == "r" else io.BufferedWriter(raw)
        return out if "b" in mode else io.TextIOWrapper(out, encoding, errors, newline)


class Raw(io.FileIO):
    """A file that is read and written under the shim; of a write that goes wrong, half is done."""

    def __init__(self, shim: Shim, *arguments: Any, **more: Any) -> None:
        """Open a file."""
        super().__init__(*arguments, **more)
        self._shim = shim
        if self.writable():
            shim.unsynced.written(self.fileno())

    def write(self, content: Any) -> int:
        """Write."""
        half = bytes(content)[: len(content) // 2]
        self._shim.call("write", half=lambda: super(Raw, self).write(half))
        self._shim.unsynced.written(self.fileno())
        return super().write(content)

    def readall(self) -> bytes:
        """Read what is left."""
        self._shim.call("read")
        return super().readall()

    def readinto(self, buffer: Any) -> int:
        """Read into a buffer."""
        self._shim.call("read")
        return super().readinto(buffer)

    def close(self) -> None:
        """Close, once."""
        if not self.closed:
            self._shim.call("close", half=super().close)
        super().close()


def _text(raw: Raw, *, line_buffering: bool = False) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BufferedWriter(raw), "utf-8", line_buffering=line_buffering)
