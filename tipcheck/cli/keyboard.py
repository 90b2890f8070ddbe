"""A keyboard read key by key: nothing typed ahead is lost, and nothing of it is echoed."""

import codecs
import os
import select
import signal
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from tipcheck.cli.keys import PASTE, PASTE_OFF, PASTE_ON, keys_in
from tipcheck.cli.output import write
from tipcheck.errors import NotSavedError

PATIENCE: Final = 0.05
"""Seconds to wait for the rest of a key that sends several signs, such as an arrow."""

SIGNALS: Final = (signal.SIGWINCH, signal.SIGTERM, signal.SIGHUP)
"""What happens to a terminal: it is resized, its program is told to end, it hangs up."""


class Keyboard:
    """Keys as they are typed, on a POSIX terminal; what happens to the terminal is a key too.

    Attributes:
        ended: The signal that told the program to end; 0 while there was none.
    """

    def __init__(self) -> None:
        """Begin with nothing typed."""
        self.ended = 0
        self._typed: deque[str] = deque()
        self._rest = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._signals = -1

    @property
    def is_ahead(self) -> bool:
        """Whether keys were typed that have not been taken yet."""
        return bool(self._typed)

    def forget(self) -> None:
        """Drop what was typed ahead: it was meant for another question."""
        self._typed.clear()

    def flush(self) -> None:
        """Drop what was typed for another program, wherever it waits."""
        import termios

        self.forget()
        termios.tcflush(sys.stdin.fileno(), termios.TCIFLUSH)

    def key(self) -> str:
        """Give the next key, and wait for it."""
        while not self._typed:
            self._typed.extend(self._taken())
        return self._typed.popleft()

    def _taken(self) -> list[str]:
        descriptor = sys.stdin.fileno()
        # The rest of an arrow comes at once; a paste may take its time, and is never typing.
        in_paste = self._rest.startswith(PASTE)
        patience = PATIENCE if self._rest and not in_paste else None
        ready = select.select([self._signals, descriptor], [], [], patience)[0]
        if self._signals in ready:
            return [self._happened(number) for number in os.read(self._signals, 64)]
        if not ready:
            keys, self._rest = keys_in(self._rest, more=False)
            return keys
        raw = b""
        with suppress(OSError):  # a terminal that was closed ends like a file
            raw = os.read(descriptor, 4096)
        text = self._rest + self._decoder.decode(raw)
        keys, self._rest = keys_in(text, more=True) if raw else (["leave"], "")
        return keys

    def _happened(self, number: int) -> str:
        if number == signal.SIGWINCH:
            return "redraw"
        self.ended = number
        return "leave"

    @contextmanager
    def open(self) -> Iterator[None]:
        """Take the terminal's line editing away while keys are read, and give it back."""
        import termios

        descriptor = sys.stdin.fileno()
        before = termios.tcgetattr(descriptor)
        # Only the waiting for Enter, the echo and the signals of keys are switched off. What was
        # typed ahead stays: TCSADRAIN, where Python's own tty module would throw it away.
        termios.tcsetattr(descriptor, termios.TCSADRAIN, _by_keys(before, termios))
        try:
            with self._told():
                write(PASTE_ON.encode())
                yield
        finally:
            with suppress(NotSavedError, termios.error):  # the terminal may be gone
                termios.tcsetattr(descriptor, termios.TCSADRAIN, before)
                write(PASTE_OFF.encode())

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Be told of signals through a pipe: one that came in the midst of a write waits for it."""
        self._signals, writing = os.pipe()
        os.set_blocking(writing, False)
        before = {number: signal.signal(number, _pass) for number in SIGNALS}
        waking = signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(waking)
            for number, handler in before.items():
                signal.signal(number, handler)
            os.close(self._signals)
            os.close(writing)


def _pass(_number: int, _frame: object) -> None:
    """Do nothing: without a handler of its own a signal is not told through the pipe."""


def _by_keys(before: list[Any], termios: Any) -> list[Any]:
    inputs, outputs, controls, local, *speeds, signs = before
    inputs &= ~(termios.IXON | termios.ICRNL)
    local &= ~(termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN)
    signs = list(signs)
    signs[termios.VMIN], signs[termios.VTIME] = 1, 0
    return [inputs, outputs, controls, local, *speeds, signs]
