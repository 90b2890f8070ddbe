"""Runs a command as a process of its own under strace, which lets one system call go wrong."""

import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Final, NamedTuple

from forks import Run, surroundings
from shim import DEATHS, Fault

_CALLS: Final = (
    *("open", "openat", "creat", "mkdir", "mkdirat", "write", "pwrite64", "fsync", "fdatasync"),
    *("close", "rename", "renameat", "renameat2", "unlink", "unlinkat", "chmod", "fchmod"),
    *("fchmodat", "flock", "ftruncate", "truncate", "link", "linkat", "symlink", "symlinkat"),
)
_LINE: Final = re.compile(r"(\w+)\((.*)")
_MAIN: Final = """
import planted, sys
if sys.argv[1]:
    planted.TWINS[sys.argv[1]]()
del sys.argv[1]
from tipcheck.__main__ import main
main()
"""


class Call(NamedTuple):
    """The n-th system call of its name that a command makes, counted from 1."""

    name: str
    number: int


def strace() -> list[str]:
    """Give the tracer, if there is one that may trace."""
    found = shutil.which("strace")
    if not found:
        return []
    tried = subprocess.run([found, "-o", "/dev/null", "true"], check=False, capture_output=True)
    return [found] if tried.returncode == 0 else []


class Traced:
    """Runs commands under strace; a fault's number counts those calls that change something."""

    def __init__(self, strace: str) -> None:
        """Say where the tracer is."""
        self._strace = strace
        self._known: dict[str, list[Call]] = {}

    def run(self, folder: Path, line: str, fault: Fault, *, planted: str = "") -> Run:
        """Run one command line; without a fault, see which calls it makes."""
        if fault.at < 0:
            return self._see(folder, line, planted)
        call = self._known[line][fault.at]
        how = "signal=KILL" if fault.how in DEATHS else f"error={fault.how}"
        inject = ["-e", f"inject={call.name}:{how}:when={call.number}"]
        return self._run(folder, line, planted, ["-o", "/dev/null", *inject], call.name)

    def _see(self, folder: Path, line: str, planted: str) -> Run:
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as seen:
            run = self._run(folder, line, planted, ["-y", "-o", seen.name], ",".join(_CALLS))
            self._known[line] = calls_on(folder, seen.read())
        return run._replace(calls=[call.name for call in self._known[line]])

    def _run(self, folder: Path, line: str, planted: str, options: list[str], traced: str) -> Run:
        program = [sys.executable, "-B", "-c", _MAIN, planted, *shlex.split(line)]
        done = subprocess.run(
            [self._strace, *options, "-e", f"trace={traced}", *program],
            env={**surroundings(), "PYTHONPATH": str(Path(__file__).parent), "PYTHONHASHSEED": "0"},
            cwd=folder,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr, [], [])


def calls_on(folder: Path, seen: str) -> list[Call]:
    """Pick the calls that change something in a folder, or on standard output."""
    numbers: Counter[str] = Counter()
    found = []
    for line in seen.splitlines():
        if call := _LINE.match(line):
            numbers[call[1]] += 1
            if _changes(call[1], call[2], folder):
                found.append(Call(call[1], numbers[call[1]]))
    return found


def _changes(name: str, arguments: str, folder: Path) -> bool:
    if name.startswith("open") and not re.search("O_CREAT|O_WRONLY|O_RDWR", arguments):
        return False
    where = re.sub(r"AT_FDCWD<[^>]*>", "", arguments)
    return str(folder) in where or arguments.startswith("1<") or bool(re.search(r'"[^/"]', where))
