"""How far a long command has come: a bar on standard error, at a terminal only."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

from tipcheck.cli.output import in_signs_of

Step = TypeVar("Step")

_PAUSE: Final = 0.1
"""Seconds between two drawings: more often nobody sees it."""
_CELLS: Final = 20


def with_bar(steps: Iterable[Step], size: int, *, wanted: bool) -> Iterator[Step]:
    """Give steps on, and draw how many of them are done.

    Args:
        steps: What is worked through.
        size: How many steps there are.
        wanted: Whether a bar may be drawn, if standard error is a terminal.
    """
    if not (wanted and sys.stderr.isatty()):
        yield from steps
        return
    line, drawn = "", -_PAUSE
    try:
        for done, step in enumerate(steps):
            if time.monotonic() - drawn >= _PAUSE:
                line, drawn = _line(done, size), time.monotonic()
                _draw(line)
            yield step
    finally:
        _draw(" " * len(line))
        _draw("")


def _line(done: int, size: int) -> str:
    full = _CELLS * done // size
    return f"{'█' * full}{'·' * (_CELLS - full)} {done:,} / {size:,}"


def _draw(line: str) -> None:
    encoding = sys.stderr.encoding
    sys.stderr.write(f"\r{in_signs_of(encoding, line).decode(encoding)}")
    sys.stderr.flush()
