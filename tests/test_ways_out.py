"""Six ways out of a guided run at ten points: no answer that was taken is lost."""

import os
import pty
import re
import select
import signal
import sys
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tipcheck.assessment import open_ledger
from tipcheck.cli import granting
from tipcheck.cli.app import run
from tipcheck.ledger import Entry, history
from tipcheck.model import Ledger
from tipcheck.recording import Maker

LEDGER = Path("assessments/PER-2023.toml")
ANSWERED = 3
"""Answers given before each way out."""

POINTS = {
    "question": "",
    "gathering": "m",
    "source": "meHalf",
    "kind": "meLaw\r",
    "date": "meLaw\r12023",
    "summary": "meLaw\r12023\r",
    "note": "tHalf a no",
    "go to": "g4",
    "several": "a1,2",
    "help": "?",
}
WAYS: dict[str, bytes | int] = {
    "q": b"q",
    "Ctrl-C": b"\x03",
    "Ctrl-D": b"\x04",
    "TERM": signal.SIGTERM,
    "HUP": signal.SIGHUP,
    "KILL": signal.SIGKILL,
}


@contextmanager
def _guided() -> Iterator[tuple[int, int]]:
    """Start a guided run on a terminal of its own, from this warm process."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the child runs one thread, whatever runs here
        child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm", COLUMNS="100", LINES="60")
        sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115 - descriptors
        code = 1
        try:
            code = run(["assess", "PER-2023"])
        except SystemExit as left:
            code = int(left.code or 0)
        finally:
            os._exit(code)
    try:
        yield child, terminal
    finally:
        os.close(terminal)
        with suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)


def _until(terminal: int, pattern: str) -> str:
    """Read the screen until it shows something."""
    seen, end = "", time.monotonic() + 10
    while not re.search(pattern, seen, re.DOTALL):
        assert time.monotonic() < end, seen
        if select.select([terminal], [], [], 1)[0]:
            seen += os.read(terminal, 65536).decode("utf-8", "replace")
    return seen


def _leave(child: int, terminal: int, way: bytes | int) -> int:
    """Leave, and give the exit code; a signal's number is negative."""
    if isinstance(way, bytes):
        os.write(terminal, way)
    else:
        os.kill(child, way)
    end = time.monotonic() + 10
    while time.monotonic() < end:
        with_status = os.waitpid(child, os.WNOHANG)
        if with_status[0]:
            return os.waitstatus_to_exitcode(with_status[1])
        if select.select([terminal], [], [], 0.01)[0]:
            try:
                os.read(terminal, 65536)
            except OSError:
                time.sleep(0.01)  # the other side is closed: it is about to end
    raise AssertionError(way)


def left_by(way: bytes | int, keys: str) -> tuple[int, int]:
    """Answer, go to a point, leave: the exit code, and the answers on the disk."""
    Path("assessments").mkdir()
    with _guided() as (child, terminal):
        for answered in range(ANSWERED):
            _until(terminal, f"{answered} done.*help")
            os.write(terminal, b"n")
        _until(terminal, f"{ANSWERED} done.*help")
        os.write(terminal, keys.encode())
        if keys:
            _until(terminal, "\x1b\\[J")
        # Where text is typed or a key means something else, q is no way out: Esc leads there.
        back = b"\x1b" * 6 if way == b"q" and keys else b""
        os.write(terminal, back)
        time.sleep(0.1 if back else 0)
        code = _leave(child, terminal, way)
    return code, len(open_ledger(LEDGER, "PER-2023").findings)


CODES = {"q": 0, "Ctrl-C": 0, "Ctrl-D": 0, "TERM": 143, "HUP": 129, "KILL": -9}


@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("way", WAYS)
def test_every_way_out_keeps_every_answer(way: str, point: str) -> None:
    """At a question, in the midst of a form, while a text is typed."""
    assert left_by(WAYS[way], POINTS[point]) == (CODES[way], ANSWERED)


def test_a_terminal_that_is_closed_keeps_every_answer() -> None:
    """Its window was shut: there is nobody to tell, and nothing to restore."""
    Path("assessments").mkdir()
    with _guided() as (child, terminal):
        for answered in range(ANSWERED):
            _until(terminal, f"{answered} done.*help")
            os.write(terminal, b"n")
        _until(terminal, f"{ANSWERED} done.*help")
        os.close(terminal)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.open(os.devnull, os.O_RDONLY)  # in the place of what was closed
    assert ended in {0, CODES["HUP"]}  # what is seen first: the end of the keys, or the signal
    assert len(open_ledger(LEDGER, "PER-2023").findings) == ANSWERED


@pytest.mark.parametrize("way", WAYS)
def test_a_run_that_writes_at_its_end_loses_answers(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So the test above can fail: answers that are only remembered are gone."""

    def remember(_assessment: object, _by: str, make: Maker) -> list[Entry]:
        return list(history(make(Ledger(checklist="PER-2023"))))

    monkeypatch.setattr(granting, "record", remember)
    assert left_by(WAYS[way], "") == (CODES[way], 0)
