"""Tries of a writing command in which something goes wrong, and what each of them lost."""

import re
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final, NamedTuple

from forks import Forks, Run
from shim import DEATHS, Fault
from tracing import Traced
from writing_commands import Writing

_MOMENT: Final = re.compile(r"^(at|on|retrieved) = .*", re.MULTILINE)
_UNLOCKED: Final = r"\.(out\.csv|\w+\.json)\."
"""Files that are written without a lock: nobody can tell whether a leftover is another's work."""
_UNCHANGED: Final = re.compile(r"^tipcheck: (.*?): .*nothing was changed$", re.MULTILINE)
Files = dict[str, str]
"""What stands in a folder: visible files by path, with their moments made alike."""


def files_in(folder: Path) -> Files:
    """Read the files of a folder, without hidden ones."""
    return {
        str(path.relative_to(folder)): _MOMENT.sub(r"\1 = then", path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part[0] == "." for part in path.relative_to(folder).parts)
    }


def leftovers(folder: Path) -> list[str]:
    """Name the temporary files that nobody took away."""
    return sorted(path.name for path in folder.rglob(".*.tmp"))


class Sound(NamedTuple):
    """A command when nothing goes wrong.

    Attributes:
        calls: What it asks of the operating system.
        answer: What it prints.
        before: What is there before it.
        after: What is there after it.
        between: What it may leave of each file if it is cut short.
        again: What the next command may then leave of each.
        codes: What the next command may then leave with.
    """

    calls: list[str]
    answer: str
    before: Files
    after: Files
    between: tuple[Files, ...]
    again: tuple[Files, ...]
    codes: set[int]


class Trials:
    """A writing command, tried over and over from the same start."""

    def __init__(
        self,
        forks: Forks,
        row: Writing,
        folder: Path,
        under: Traced | None = None,
        planted: str = "",
    ) -> None:
        """Prepare the start, and see what the command does when nothing goes wrong."""
        self.row = row
        self._forks = forks
        self._under = under or forks
        self._planted = planted
        self._folder = folder
        self._numbers = count()
        self._start = folder / "start"
        self._start.mkdir(parents=True)
        for line in row.before:
            assert forks.run(self._start, line).code == 0
        self.sound = self._see()

    def _see(self) -> Sound:
        states, after_next, codes = [], [], set[int]()
        sound = Run(1, "", "", [], [])
        for line in ("", self.row.line, self.row.part):
            here = self._copy()
            if line:
                run = self._under.run(here, line, Fault(), planted=self._planted)
                assert run.code == 0
                sound = run if line == self.row.line else sound
            states.append(files_in(here))
            codes.add(self._forks.run(here, self.row.again).code)
            after_next.append(files_in(here))
        between, again = tuple(states), tuple(after_next)
        return Sound(sound.calls, sound.out, states[0], states[1], between, again, codes)

    def _copy(self) -> Path:
        return shutil.copytree(self._start, self._folder / str(next(self._numbers)))

    def code_of(self, fault: Fault) -> int:
        """Run the command once with a fault, and give how it ended."""
        return self._under.run(self._copy(), self.row.line, fault).code

    def losses(self, fault: Fault, planted: str = "") -> list[str]:
        """Run the command once with a fault, and say what was lost."""
        here = self._copy()
        run = self._under.run(here, self.row.line, fault, planted=planted)
        found = list(self.judged(here, run, died=fault.how in DEATHS))
        if fault.how in DEATHS:
            found += self._disturbed(here)
        shutil.rmtree(here)
        return [f"{self.row.line}, {fault.how} at call {fault.at}: {loss}" for loss in found]

    def judged(self, here: Path, run: Run, *, died: bool) -> Iterator[str]:
        """Hold what a run left against what it may leave."""
        found, sound = files_in(here), self.sound
        if run.code == 0 or self._acknowledged(run):
            if found != sound.after:
                yield "acknowledged and lost"
        elif (broken := not_whole(found, sound.between)) and not self._tells_fault(run):
            yield f"neither old nor new: {broken}"
        if not died:
            yield from self._told_wrongly(run, found)
            yield from (f"left behind: {name}" for name in leftovers(here))

    def _acknowledged(self, run: Run) -> bool:
        answer = "" if self.row.shows_first else self.sound.answer
        return answer != "" and run.out == answer

    def _tells_fault(self, run: Run) -> bool:
        return self.row.tells_faults and run.code == 1

    def _told_wrongly(self, run: Run, found: Files) -> Iterator[str]:
        if run.code not in {0, 3, 4} and not self._tells_fault(run):
            yield f"left with {run.code}"
        if "Traceback" in run.err or (run.code > 1 and "tipcheck: " not in run.err):
            yield f"no clear line: {run.err[-300:]}"
        for name in _UNCHANGED.findall(run.err):
            if found.get(name) not in [state.get(name) for state in self.sound.between[::2]]:
                yield f"changed, and said that it was not: {name}"
        if "standard output" in run.err and self._acknowledged(run):
            yield "blamed on standard output"

    def _disturbed(self, here: Path) -> Iterator[str]:
        """Let the next command write, and say what it suffered from the one that died."""
        run = self._forks.run(here, self.row.again)
        if run.code not in self.sound.codes:
            yield f"in the next one's way: {run.err}"
        elif broken := not_whole(files_in(here), self.sound.again):
            yield f"spoiled for the next one: {broken}"
        if left := [name for name in leftovers(here) if not re.match(_UNLOCKED, name)]:
            yield f"not swept: {left}"


def not_whole(found: Files, allowed: tuple[Files, ...]) -> list[str]:
    """Name the files that are as in none of the states that are allowed."""
    names = {name for state in (found, *allowed) for name in state}
    return sorted(
        name for name in names if found.get(name) not in [state.get(name) for state in allowed]
    )
