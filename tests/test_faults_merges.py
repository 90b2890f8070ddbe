"""Two people answer from a common start: plain git merges what they found without asking."""

import random
import subprocess
from collections.abc import Sequence
from itertools import count
from pathlib import Path

import pytest
from forks import Forks
from writing_commands import FULL, LEDGER, SOURCE

from tipcheck.assessment import open_ledger

pytestmark = pytest.mark.posix

ITEMS = [str(rank) for rank in range(1, 12)]
CRITERION = "b9"
GIT = (
    "git",
    "-c",
    "user.name=x",
    "-c",
    "user.email=x@x",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "gc.auto=0",
)


def _git(folder: Path, *arguments: str) -> int:
    done = subprocess.run([*GIT, *arguments], cwd=folder, check=False, capture_output=True)
    return done.returncode


class Common:
    """A repository in which somebody committed the empty ledger, for two to answer."""

    def __init__(self, forks: Forks, folder: Path, planted: str = "") -> None:
        """Start the ledger and commit it."""
        self._forks = forks
        self._folder = folder
        self._planted = planted
        assert forks.run(folder, "start PER-2023").code == 0
        for words in ("init -q -b start", "add .", "commit -q -m start"):
            assert _git(folder, *words.split()) == 0
        self._numbers = count()

    def answer(self, who: str, items: Sequence[str]) -> list[str]:
        """Let somebody answer on a branch from the start; give the notes."""
        assert _git(self._folder, "checkout", "-q", "-B", who, "start") == 0
        notes = [f"{who}.{next(self._numbers)}" for _ in items]
        lines = [
            f"set PER-2023 {item} regressed --by {who} --note {note} {SOURCE}"
            for item, note in zip(items, notes, strict=True)
        ]
        (run,) = self._forks.together(self._folder, [lines], planted=self._planted)
        assert run.code == 0
        assert _git(self._folder, "commit", "-q", "-a", "-m", who) == 0
        return notes

    def merges(self, one: Sequence[str], other: Sequence[str]) -> bool:
        """Let two answer, and say whether git merges them; then all of both must be there."""
        wanted = self.answer("ana", one) + self.answer("luis", other)
        if _git(self._folder, "merge", "-q", "--no-edit", "ana") != 0:
            assert _git(self._folder, "merge", "--abort") == 0
            return False
        findings = open_ledger(self._folder / LEDGER, "PER-2023").findings
        assert sorted(str(finding.note) for finding in findings) == sorted(wanted)
        assert self._forks.run(self._folder, "validate").code == 0
        return True


def _pairs(count: int) -> list[tuple[list[str], list[str]]]:
    """Draw pairs of edits: each some answers, one after the other, on items the other leaves."""
    chance = random.Random(2023)  # noqa: S311 - the same pairs each time
    pairs = []
    for _ in range(count):
        order = chance.sample([*ITEMS, CRITERION], 12)
        border = chance.randint(1, 11)
        sides = (order[:border], order[border:])
        pairs.append(tuple(chance.choices(side, k=chance.randint(1, 3)) for side in sides))
    return pairs  # type: ignore[return-value]


def test_pairs_of_edits_merge_clean(forks: Forks, tmp_path: Path) -> None:
    """On different items, a criterion beyond them among these, however many answers each: fifty.

    Every day ten of them.
    """
    common = Common(forks, tmp_path)
    assert [pair for pair in _pairs(50 if FULL else 10) if not common.merges(*pair)] == []


def test_answers_at_the_end_of_the_ledger_do_not_merge(forks: Forks, tmp_path: Path) -> None:
    """So the test above can fail: naively written, every pair conflicts."""
    common = Common(forks, tmp_path, "at_the_end")
    assert [pair for pair in _pairs(2) if common.merges(*pair)] == []


@pytest.mark.parametrize("rank", range(1, 11) if FULL else (1, 5, 10))
def test_neighbours_merge_clean(forks: Forks, tmp_path: Path, rank: int) -> None:
    """Whoever answers an item is not in the way of who answers the next."""
    assert Common(forks, tmp_path).merges([str(rank)], [str(rank + 1)])


def test_the_last_item_and_a_criterion_merge_clean(forks: Forks, tmp_path: Path) -> None:
    """Between them stands the heading of what lies beyond the recommendations."""
    assert Common(forks, tmp_path).merges([ITEMS[-1]], [CRITERION])


@pytest.mark.parametrize(("one", "other"), [("3", "3"), ("b9", "b2")])
def test_git_asks_where_two_write_in_one_place(
    forks: Forks, tmp_path: Path, one: str, other: str
) -> None:
    """One item answered by both, or two criteria of which none had a heading yet."""
    assert not Common(forks, tmp_path).merges([one], [other])
