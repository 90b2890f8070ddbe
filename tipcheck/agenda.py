"""What is open, and how much an answer to it would narrow the range of the score."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final, NamedTuple

from tipcheck.ledger import Cause, Reading
from tipcheck.score import Score, value

_COMMANDS: Final[dict[Cause, str]] = {
    "not-assessed": "tipcheck set {reference} {target} STATUS{rater}",
    "stale": "tipcheck confirm {reference} {found}{rater}",
    "carried": "tipcheck confirm {reference} {found} --source URL --kind KIND --from DATE{rater}",
    "claimed": (
        "tipcheck set {reference} {found} {status} --source URL --kind KIND --from DATE{rater}"
    ),
    "outside": (
        "tipcheck set {reference} {found} {status} --add-evidence"
        " --source URL --kind KIND --from DATE{rater}"
    ),
}
"""What settles an open check, by why it is open."""


class Task(NamedTuple):
    """An open check.

    Attributes:
        narrows: How much narrower the overall range would be if it were settled, from 0 to 1.
        command: What answers it; the words in capitals are to be filled in.
    """

    reading: Reading
    cause: Cause
    narrows: Fraction
    command: str


def agenda(score: Score) -> tuple[Task, ...]:
    """Give the open checks, those first that would narrow the overall range most.

    The overall range is the mean of the items, an item the mean of its applicable checks: one check
    narrows it by 1 / (items x checks of its item).
    """
    rows = list(_tasks(score))
    return tuple(sorted(rows, key=lambda task: -task.narrows))  # stable: else as in the checklist


def _tasks(score: Score) -> Iterator[Task]:
    sizes: dict[str, int] = {}
    for reading in score.readings:
        if value(reading) is not None:
            sizes[reading.item.id] = sizes.get(reading.item.id, 0) + 1
    for reading in score.readings:
        if reading.cause:
            narrows = Fraction(1, len(sizes) * sizes[reading.item.id])
            yield Task(reading, reading.cause, narrows, _command(score, reading, reading.cause))


def _command(score: Score, reading: Reading, cause: Cause) -> str:
    finding, assessment = reading.finding, score.assessment
    rater = assessment.ledger_path.stem.partition(".")[2]
    return _COMMANDS[cause].format(
        reference=assessment.checklist.reference,
        target=reading.target,
        found=finding.item if finding else reading.target,
        status=finding.status if finding else "STATUS",
        rater=f" --rater {rater}" if rater else "",
    )
