"""A note written in the person's own editor."""

import os
import shlex
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tipcheck.errors import TipcheckError
from tipcheck.reasons import reason
from tipcheck.said import Said


class EditorError(TipcheckError):
    """The editor could not be started, failed, or left what is no text; says why."""


def editor() -> list[str]:
    """Give the command of the person's editor; empty if none is named."""
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        return shlex.split(named)
    except ValueError:
        return [named]


def edited_note(note: str) -> str:
    """Let a note be written in the editor, in a folder that nobody else can read.

    Raises:
        EditorError: There is no text to take.
    """
    with tempfile.TemporaryDirectory(prefix="tipcheck-") as folder:
        path = Path(folder) / "note.txt"
        path.write_text(f"{note}\n" if note else "", encoding="utf-8")
        try:
            with _spared():
                subprocess.run([*editor(), path], check=True)  # noqa: S603 - the person's own
            return path.read_text(encoding="utf-8").replace("\r\n", "\n").strip()
        except subprocess.CalledProcessError as error:
            message = Said("it ended with {code}", code=error.returncode)
            raise EditorError(message) from None
        except UnicodeDecodeError:
            message = Said("what it left is not UTF-8")
            raise EditorError(message) from None
        except OSError as error:
            raise EditorError(reason(error)) from None


@contextmanager
def _spared() -> Iterator[None]:
    """Let Ctrl-C reach the editor alone: it is a key of it, or ends it, but not the run."""
    names = [name for name in ("SIGINT", "SIGQUIT") if hasattr(signal, name)]
    # A handler of its own, not SIG_IGN: that one the editor would inherit.
    before = {name: signal.signal(getattr(signal, name), _pass) for name in names}
    try:
        yield
    finally:
        for name, handler in before.items():
            signal.signal(getattr(signal, name), handler)


def _pass(_number: int, _frame: object) -> None:
    """Do nothing."""
