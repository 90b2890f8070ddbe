"""Tries of a writing command in which something goes wrong, and what each of them lost."""

import shutil
from collections.abc import Callable
from itertools import count
from pathlib import Path

from forks import Forks, Run
from remains import files_in
from shim import DEATHS, Fault
from tracing import Traced
from verdicts import Sound
from writing_commands import Writing

Recorder = Callable[[str, int], None]
"""Keeps a figure of a test, for `--junit-xml`."""


class Trials:
    """A writing command, tried over and over from the same start.

    Attributes:
        sound: The command when nothing goes wrong.
    """

    def __init__(
        self,
        forks: Forks,
        row: Writing,
        folder: Path,
        under: Traced | None = None,
        planted: str = "",
    ) -> None:
        """Prepare the start, and see what the command does when nothing goes wrong."""
        self._row = row
        self._forks = forks
        self._under = under or forks
        self._folder = folder
        self._numbers = count()
        self._start = folder / "start"
        self._start.mkdir(parents=True)
        for line in row.before:
            assert forks.run(self._start, line).code == 0
        self.sound = self._see(planted)

    def _see(self, planted: str) -> Sound:
        states, after_next, codes = [], [], set[int]()
        sound = Run(1, "", "", [], [])
        for line in ("", self._row.line, self._row.part):
            here = self._copy()
            if line:
                run = self._under.run(here, line, Fault(), planted=planted)
                assert run.code == 0
                sound = run if line == self._row.line else sound
            states.append(files_in(here))
            codes.add(self._forks.run(here, self._row.again).code)
            after_next.append(files_in(here))
        return Sound(self._row, sound.calls, sound.out, tuple(states), tuple(after_next), codes)

    def _copy(self) -> Path:
        return shutil.copytree(self._start, self._folder / str(next(self._numbers)))

    def code_of(self, fault: Fault) -> int:
        """Run the command once with a fault, and give how it ended."""
        return self._under.run(self._copy(), self._row.line, fault).code

    def losses(self, fault: Fault, planted: str = "") -> list[str]:
        """Run the command once with a fault, and say what was lost."""
        here, died = self._copy(), fault.how in DEATHS
        run = self._under.run(here, self._row.line, fault, planted=planted)
        found = list(self.sound.losses(here, run, died=died))
        if died:
            found += self.sound.disturbed(here, self._forks.run(here, self._row.again))
        shutil.rmtree(here)
        return [f"{self._row.line}, {fault.how} at call {fault.at}: {loss}" for loss in found]
