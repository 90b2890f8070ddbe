"""A keyboard read key by key: nothing typed ahead is lost, and nothing of it is echoed."""

import codecs
import os
import select
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

from tipcheck.cli.keys import PASTE_OFF, PASTE_ON, keys_in
from tipcheck.cli.output import write

PATIENCE: Final = 0.05
"""Seconds to wait for the rest of a key that sends several signs, such as an arrow."""


class Keyboard:
    """Keys as they are typed, on a POSIX terminal."""

    def __init__(self) -> None:
        """Begin with nothing typed."""
        self._typed: deque[str] = deque()
        self._rest = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    @property
    def is_ahead(self) -> bool:
        """Whether keys were typed that have not been taken yet."""
        return bool(self._typed)

    def forget(self) -> None:
        """Drop what was typed ahead: it was meant for another question."""
        self._typed.clear()

    def key(self) -> str:
        """Give the next key, and wait for it."""
        while not self._typed:
            self._take()
        return self._typed.popleft()

    def _take(self) -> None:
        descriptor = sys.stdin.fileno()
        waiting = bool(self._rest)
        if waiting and not select.select([descriptor], [], [], PATIENCE)[0]:
            keys, self._rest = keys_in(self._rest, more=False)
        else:
            raw = os.read(descriptor, 4096)
            text = self._rest + self._decoder.decode(raw)
            keys, self._rest = keys_in(text, more=True) if raw else (["leave"], "")
        self._typed.extend(keys)

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
            write(PASTE_ON.encode())
            yield
        finally:
            with suppress(OSError, termios.error):
                write(PASTE_OFF.encode())
                termios.tcsetattr(descriptor, termios.TCSADRAIN, before)


def _by_keys(before: list[Any], termios: Any) -> list[Any]:
    inputs, outputs, controls, local, *speeds, signs = before
    inputs &= ~(termios.IXON | termios.ICRNL)
    local &= ~(termios.ICANON | termios.ECHO | termios.ISIG | termios.IEXTEN)
    signs = list(signs)
    signs[termios.VMIN], signs[termios.VTIME] = 1, 0
    return [inputs, outputs, controls, local, *speeds, signs]
