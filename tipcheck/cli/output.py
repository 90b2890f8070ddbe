"""Standard output and standard error: whole, in signs they can hold, quiet when nobody reads."""

import os
import sys
from collections.abc import Iterable
from typing import Final, Literal, NoReturn

from tipcheck.errors import NotSavedError

Color = Literal["auto", "always", "never"]
"""When output is coloured; `auto` is on a terminal that wants it."""

PIPE_CLOSED: Final = 141
"""What the shell sees when the reader of a pipe went away: 128 + SIGPIPE."""


def in_signs_of(encoding: str, text: str) -> bytes:
    """Encode a text for a terminal, with stand-ins for the signs that it does not have."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        from tipcheck.views.plain import in_ascii

        return in_ascii(text).encode(encoding, "replace")


def write(raw: bytes) -> None:
    """Write bytes on standard output, whole.

    Raises:
        SystemExit: The reader of a pipe went away.
        NotSavedError: The device is full, or failed.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _leave_quietly()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        message = f"standard output: {error.strerror}"
        raise NotSavedError(message) from error


def _leave_quietly() -> NoReturn:
    # Python would complain once more when it closes standard output at exit.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(PIPE_CLOSED)


def complain(text: str | Iterable[str]) -> None:
    """Write lines on standard error, with nothing hidden in them."""
    from tipcheck.text import visible

    lines = [text] if isinstance(text, str) else text
    for line in lines:
        raw = in_signs_of(sys.stderr.encoding, visible(line)).decode(sys.stderr.encoding)
        sys.stderr.write(f"{raw}\n")
