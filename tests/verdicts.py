"""What a run left held against what it may leave: each loss in words."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from forks import Run
from remains import Files, files_in, leftovers, not_whole
from writing_commands import Writing

_UNCHANGED: Final = re.compile(r"^tipcheck: (.*?): .*nothing was changed$", re.MULTILINE)
_UNLOCKED: Final = r"\.(out\.csv|\w+\.json)\."
"""Files that are written without a lock: nobody can tell whether a leftover is another's work."""


class Sound(NamedTuple):
    """A command when nothing goes wrong.

    Attributes:
        row: The command.
        calls: What it asks of the operating system.
        answer: What it prints.
        states: What it may leave of each file: as before, as after, as after a part of it.
        again: What the next command may then leave of each.
        codes: What the next command may then leave with.
    """

    row: Writing
    calls: list[str]
    answer: str
    states: tuple[Files, ...]
    again: tuple[Files, ...]
    codes: set[int]

    def acknowledged(self, run: Run) -> bool:
        """Say whether a run told that everything is done."""
        answer = "" if self.row.shows_first else self.answer
        return run.code == 0 or (answer != "" and run.out == answer)

    def losses(self, here: Path, run: Run, *, died: bool) -> Iterator[str]:
        """Hold what a run left against what it may leave."""
        found = files_in(here)
        if not self._read_on(run, found):
            if self.acknowledged(run) and found != self.states[1]:
                yield "acknowledged and lost"
            elif broken := not_whole(found, self.states):
                yield f"neither old nor new: {broken}"
        if not died:
            yield from self._told_wrongly(run, found)
            yield from (f"left behind: {name}" for name in leftovers(here))

    def _read_on(self, run: Run, found: Files) -> bool:
        """Say whether another result than usual is there whole."""
        if not self.row.reads_on or run.code not in {0, 1}:
            return False
        (name, usual), *_ = self.states[1].items() - self.states[0].items()
        return (
            found.keys() == self.states[1].keys()
            and found[name].splitlines()[0] == usual.splitlines()[0]
            and found[name][-1] == "\n"
        )

    def _told_wrongly(self, run: Run, found: Files) -> Iterator[str]:
        if run.code not in {0, 2, 3, 4, 1 if self.row.reads_on else 0}:
            yield f"left with {run.code}"
        if "Traceback" in run.err or (run.code > 1 and "tipcheck: " not in run.err):
            yield f"no clear line: {run.err[-300:]}"
        for name in _UNCHANGED.findall(run.err):
            if found.get(name) not in [state.get(name) for state in self.states[::2]]:
                yield f"changed, and said that it was not: {name}"
        if "standard output" in run.err and self.answer != "" and run.out == self.answer:
            yield "blamed on standard output"

    def disturbed(self, here: Path, run: Run) -> Iterator[str]:
        """Say what the next command suffered from the one that died."""
        if run.code not in self.codes:
            yield f"in the next one's way: {run.err}"
        elif broken := not_whole(files_in(here), self.again):
            yield f"spoiled for the next one: {broken}"
        if left := [name for name in leftovers(here) if not re.match(_UNLOCKED, name)]:
            yield f"not swept: {left}"
