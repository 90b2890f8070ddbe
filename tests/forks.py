"""Asks the fork server for runs of command lines."""

import json
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from conftest import ASSESSOR, environment
from shim import Fault

SERVER = Path(__file__).with_name("fork_server.py")


class Run(NamedTuple):
    """What a process left: exit code (-9 if it was killed), streams, codes and calls."""

    code: int
    out: str
    err: str
    codes: list[int]
    calls: list[str]


def surroundings() -> dict[str, str]:
    """Give an environment of nobody's own, but for the assessor's name."""
    told = environment(TIPCHECK_ASSESSOR=ASSESSOR, NO_COLOR="1", COLUMNS="100")
    unwanted = ("TIPCHECK_DIR", "TIPCHECK_LANG", "GITHUB_ACTIONS")
    return {name: value for name, value in told.items() if not name.startswith(unwanted)}


class Forks:
    """A server of processes, to be used as a context."""

    def __init__(self, prefix: Sequence[str] = ()) -> None:
        """Start the server, behind a command if one is given."""
        self._server = subprocess.Popen(
            [*prefix, sys.executable, SERVER],
            env=surroundings(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    @property
    def process(self) -> int:
        """Give the number of the server's process."""
        return self._server.pid

    def close(self) -> None:
        """Let the server go."""
        self._server.communicate()

    def together(self, folder: Path, sessions: Sequence[Sequence[str]], **how: Any) -> list[Run]:
        """Run several lists of command lines at the same time, one process each."""
        assert self._server.stdin
        assert self._server.stdout
        words = [[shlex.split(line) for line in session] for session in sessions]
        request = {"folder": str(folder), "sessions": words, **how}
        self._server.stdin.write(f"{json.dumps(request)}\n")
        self._server.stdin.flush()
        return [Run(**each) for each in json.loads(self._server.stdout.readline())]

    def run(
        self, folder: Path, line: str, fault: Fault | None = None, *, planted: str = "", **how: Any
    ) -> Run:
        """Run one command line, under the shim if a fault is given."""
        how["planted"] = planted
        under = {} if fault is None else {"fault": fault}
        return self.together(folder, [[line]], **under, **how)[0]
