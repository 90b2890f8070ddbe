"""A call that fails: nothing acknowledged is lost, one clear line is said, nothing is left over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from forks import Forks
from shim import ERRORS, Fault
from tracing import Traced, strace
from trials import Trials
from writing_commands import FULL, TRIED, WRITING

pytestmark = pytest.mark.posix


def _errors(calls: list[str], every: int = 2) -> Iterator[Fault]:
    """Give the errors: each at each call, or, every day, one of them by turns at some."""
    for number in range(0, len(calls) - 1, 1 if FULL else every):
        some = ERRORS if FULL else (ERRORS[number // every % len(ERRORS)],)
        yield from (Fault(number, how) for how in some)


@pytest.mark.parametrize("name", TRIED)
def test_a_command_in_which_any_call_fails_loses_nothing(
    forks: Forks, tmp_path: Path, name: str
) -> None:
    """Full disk, broken disk, quota, no right, read-only, too many files: at every call."""
    trials = Trials(forks, WRITING[name], tmp_path)
    faults = _errors(trials.sound.calls)
    assert [loss for fault in faults for loss in trials.losses(fault)] == []


@pytest.mark.parametrize(
    ("twin", "loss"),
    [
        ("open_w", "neither old nor new"),
        ("errors_passed_over", "acknowledged and lost"),
        ("temporary_left", "left behind: .PER-2023.toml.tmp"),
        ("errors_not_caught", "no clear line"),
    ],
)
def test_a_naive_writer_in_which_a_call_fails_is_noticed(
    forks: Forks, tmp_path: Path, twin: str, loss: str
) -> None:
    """So the test above can fail."""
    trials = Trials(forks, WRITING["set"], tmp_path)
    late = range(len(trials.sound.calls) // 2, len(trials.sound.calls))
    losses = [each for number in late for each in trials.losses(Fault(number, "ENOSPC"), twin)]
    assert [each for each in losses if loss in each] != []


@pytest.mark.parametrize("tracer", strace())
@pytest.mark.parametrize("name", TRIED if FULL else ("set",))
def test_a_process_in_which_any_system_call_fails_loses_nothing(
    forks: Forks, tmp_path: Path, name: str, tracer: str
) -> None:
    """The same, told by the kernel to a process of its own."""
    trials = Trials(forks, WRITING[name], tmp_path, Traced(tracer))
    faults = _errors([*trials.sound.calls, "exit"], every=3)
    assert [loss for fault in faults for loss in trials.losses(fault)] == []
