"""A call that fails: nothing acknowledged is lost, one clear line is said, nothing is left over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from forks import Forks
from shim import ERRORS, READ_ONLY, Fault
from tracing import Traced, strace
from trials import Recorder, Trials
from writing_commands import FULL, TRIED, WRITING

pytestmark = pytest.mark.posix


def _errors(calls: list[str]) -> Iterator[Fault]:
    """Give the errors: each at each call that changes something, one by turns at all others.

    Every day it is one by turns, at every fifth call.
    """
    for turn, number in enumerate(range(0, len(calls) - 1, 1 if FULL else 5)):
        each = FULL and calls[number] not in READ_ONLY
        yield from (Fault(number, how) for how in (ERRORS if each else [ERRORS[turn % 6]]))


@pytest.mark.parametrize("name", TRIED)
def test_a_command_in_which_any_call_fails_loses_nothing(
    forks: Forks, tmp_path: Path, name: str, record_property: Recorder
) -> None:
    """Full disk, broken disk, quota, no right, read-only, too many files: at every call."""
    trials = Trials(forks, WRITING[name], tmp_path)
    faults = list(_errors(trials.sound.calls))
    record_property("errors", len(faults))
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
    late = range(len(trials.sound.calls) - 24, len(trials.sound.calls))
    losses = (each for number in late for each in trials.losses(Fault(number, "ENOSPC"), twin))
    assert any(loss in each for each in losses)


@pytest.mark.parametrize("tracer", strace())
@pytest.mark.parametrize("name", TRIED if FULL else ("set",))
def test_a_process_in_which_any_system_call_fails_loses_nothing(
    forks: Forks, tmp_path: Path, name: str, tracer: str, record_property: Recorder
) -> None:
    """The same, told by the kernel to a process of its own: one of the errors by turns."""
    trials = Trials(forks, WRITING[name], tmp_path, Traced(tracer))
    points = range(0, len(trials.sound.calls), 1 if FULL else 7)
    faults = [Fault(number, ERRORS[turn % len(ERRORS)]) for turn, number in enumerate(points)]
    record_property("errors", len(faults))
    assert [loss for fault in faults for loss in trials.losses(fault)] == []
