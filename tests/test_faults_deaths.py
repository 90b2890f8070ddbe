"""A command that is killed, or whose machine loses its power, loses nothing it acknowledged."""

import os
import random
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from forks import Forks
from remains import leftovers
from shim import DEATHS, READ_ONLY, Fault
from tracing import Traced, strace
from trials import Recorder, Trials
from writing_commands import EVERY_DAY, FULL, LEDGER, TRIED, WRITING

from tipcheck.assessment import open_ledger
from tipcheck.errors import FileError

pytestmark = pytest.mark.posix


def _deaths(calls: list[str]) -> Iterator[Fault]:
    """Give the ways to die: each at each call, or, every day, one of them by turns at some."""
    points = [number for number, name in enumerate(calls) if name not in READ_ONLY]
    for turn, number in enumerate(points[:: 1 if FULL else 4]):
        ways = DEATHS if FULL else (DEATHS[turn % len(DEATHS)],)
        yield from (Fault(number, how) for how in ways)


@pytest.mark.parametrize("name", TRIED)
def test_a_command_that_dies_at_any_call_loses_nothing(
    forks: Forks, tmp_path: Path, name: str, record_property: Recorder
) -> None:
    """Killed, or cut off from power with what was not synced: files are whole, answers stay."""
    trials = Trials(forks, WRITING[name], tmp_path)
    faults = list(_deaths(trials.sound.calls))
    record_property("deaths", len(faults))
    assert [loss for fault in faults for loss in trials.losses(fault)] == []


@pytest.mark.parametrize(
    ("twin", "how", "loss"),
    [
        ("open_w", DEATHS[0], "neither old nor new"),
        ("no_sync", DEATHS[1], "acknowledged and lost"),
        ("content_not_synced", DEATHS[1], "acknowledged and lost"),
        ("names_not_synced", DEATHS[2], "acknowledged and lost"),
    ],
)
def test_a_naive_writer_that_dies_loses_something(
    forks: Forks, tmp_path: Path, twin: str, how: str, loss: str
) -> None:
    """So the test above can fail."""
    trials = Trials(forks, WRITING["set"], tmp_path)
    late = range(len(trials.sound.calls) - 24, len(trials.sound.calls))
    losses = (each for number in late for each in trials.losses(Fault(number, how), twin))
    assert any(loss in each for each in losses)


@pytest.mark.parametrize("tracer", strace())
@pytest.mark.parametrize("name", TRIED if FULL else ("set",))
def test_a_process_killed_at_any_system_call_loses_nothing(
    forks: Forks, tmp_path: Path, name: str, tracer: str, record_property: Recorder
) -> None:
    """A process of its own, killed by the kernel."""
    trials = Trials(forks, WRITING[name], tmp_path, Traced(tracer))
    points = range(0, len(trials.sound.calls), 1 if FULL else 7)
    faults = [Fault(number) for number in points]
    record_property("deaths", len(faults))
    assert [loss for fault in faults for loss in trials.losses(fault)] == []
    assert {trials.code_of(fault) for fault in faults[:2]} == {-9}


@pytest.mark.parametrize("tracer", strace())
def test_a_naive_process_killed_at_a_system_call_loses_something(
    forks: Forks, tmp_path: Path, tracer: str
) -> None:
    """So the test above can fail: between emptying and filling the file there is nothing."""
    trials = Trials(forks, WRITING["set"], tmp_path, Traced(tracer), planted="open_w")
    writes = [number for number, name in enumerate(trials.sound.calls) if name == "write"]
    losses = (loss for number in writes for loss in trials.losses(Fault(number), "open_w"))
    assert any("neither old nor new" in loss for loss in losses)


def _lost_by_chance(forks: Forks, folder: Path, kills: int, planted: str = "") -> list[str]:
    """Kill commands on one ledger at moments of chance; name what was acknowledged and lost."""
    folder.mkdir()
    assert forks.run(folder, "set PER-2023 1 not-met --note first").code == 0
    chance = random.Random(folder.name)  # noqa: S311 - moments, no secrets
    numbers, answered, killed, latest = count(), {"first"}, 0, 0.05
    while killed < kills:
        note = f"n{next(numbers)}"
        line = f"set PER-2023 {chance.randint(1, 11)} not-met --note {note}"
        run = forks.run(folder, line, planted=planted, kill_after=chance.uniform(0, latest))
        if run.code == 0 or run.out.endswith("\n"):
            answered.add(note)
        killed += run.code < 0
        latest *= 1.05 if run.code < 0 else 0.9  # about as long as a command takes here and now
    assert len(leftovers(folder)) <= 1
    return sorted(answered - _notes(folder))


def _notes(folder: Path) -> set[str | None]:
    """Give the notes of a ledger; none of one that is not whole."""
    try:
        return {finding.note for finding in open_ledger(folder / LEDGER, "PER-2023").findings}
    except FileError:
        return set()


@pytest.mark.parametrize("turn", range(40 if FULL else 4))
def test_commands_killed_at_random_lose_nothing(forks: Forks, tmp_path: Path, turn: int) -> None:
    """Twenty-five kills a turn, each on what the one before has left."""
    assert _lost_by_chance(forks, tmp_path / f"turn {turn}", 25) == []


def test_a_slow_naive_writer_killed_at_random_loses_the_ledger(
    forks: Forks, tmp_path: Path
) -> None:
    """So the test above can fail."""
    assert _lost_by_chance(forks, tmp_path / "naive", 25, "open_w_slowly") != []


def test_the_full_sweep_is_asked_for_by_name() -> None:
    """And the every-day one is part of it."""
    assert (os.environ.get("TIPCHECK_FAULTS") == "full") == FULL
    assert set(EVERY_DAY) <= set(TRIED) <= set(WRITING)
