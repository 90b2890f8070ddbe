"""Standard output and standard error: whole, in signs they can hold, quiet when nobody reads."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from shutil import get_terminal_size
from typing import Final, Literal, NoReturn

from tipcheck.errors import NotSavedError
from tipcheck.reasons import reason
from tipcheck.said import Said

Color = Literal["auto", "always", "never"]
"""When output is coloured; `auto` is on a terminal that wants it."""

PIPE_CLOSED: Final = 141
"""What the shell sees when the reader of a pipe went away: 128 + SIGPIPE."""


def in_signs_of(encoding: str, text: str) -> bytes:
    """Encode a text for a terminal, with stand-ins for the signs that it does not have."""
    from tipcheck.views.plain import ASCII, in_ascii

    for known in (text, text.translate(ASCII)):
        with suppress(UnicodeEncodeError):
            return known.encode(encoding)
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
        give_up_output()
        message = Said("standard output: {reason}", reason=reason(error))
        raise NotSavedError(message) from error


def give_up_output() -> None:
    """Let standard output lead nowhere: Python would complain once more when it closes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _leave_quietly() -> NoReturn:
    give_up_output()
    raise SystemExit(PIPE_CLOSED)


def wrapped(text: str) -> str:
    """Break lines that are longer than the terminal is wide, at spaces alone."""
    from textwrap import wrap

    width = get_terminal_size().columns

    def broken(line: str) -> list[str]:
        indent = " " * (len(line) - len(line.lstrip(" ")))
        return wrap(
            line,
            width,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )

    lines = text.split("\n")
    return "\n".join(
        part for line in lines for part in (broken(line) if len(line) > width else [line])
    )


def complain(text: str | Iterable[str], *, whole: bool = False) -> None:
    """Write lines on standard error, with nothing hidden in them; if it is gone, nobody hears.

    Args:
        text: A line, or several.
        whole: Whether they are to be copied, and so are not broken for a terminal.
    """
    from tipcheck.text import visible

    lines = [text] if isinstance(text, str) else text
    broken = sys.stderr.isatty() and not whole
    with suppress(OSError):
        for line in lines:
            shown = wrapped(visible(line)) if broken else visible(line)
            raw = in_signs_of(sys.stderr.encoding, shown).decode(sys.stderr.encoding)
            sys.stderr.write(f"{raw}\n")
