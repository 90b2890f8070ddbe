"""A guided run played without a terminal: keys in, the ledger in memory."""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, date, datetime

from tipcheck.guided.outcomes import (
    ChangedElsewhereError,
    findings_of,
    overtaken,
    recorded,
    withdrawals_of,
    withdrawn,
)
from tipcheck.guided.run import Edit, Record, Run
from tipcheck.guided.step import step
from tipcheck.model import Evidence, Ledger

NOW = datetime(2024, 7, 2, 14, 2, tzinfo=UTC)
REPORT = Evidence.model_validate(
    {"source": "https://example.org/report", "kind": "report", "from": date(2023, 5, 12)}
)


def keys(text: str) -> list[str]:
    """Give the keys of a text: one a sign, named ones in angle brackets, as `m<enter>`."""
    found, rest = list[str](), text
    while rest:
        if rest[0] == "<":
            name, _, rest = rest[1:].partition(">")
            found.append(name)
        else:
            found.append(rest[0])
            rest = rest[1:]
    return found


def played(run: Run, pressed: str | Iterable[str]) -> Run:
    """Press keys, and grant every wish for the ledger."""
    for key in keys(pressed) if isinstance(pressed, str) else pressed:
        run, wish = step(run, key)
        if wish is None or isinstance(wish, Edit):
            continue
        now = run.assessment.ledger or Ledger(checklist=run.assessment.checklist.reference)
        try:
            made = (
                findings_of(run, wish.intent, now)
                if isinstance(wish, Record)
                else (withdrawals_of(run, wish.deed, now))
            )
        except ChangedElsewhereError as error:
            run = overtaken(run, wish, error.ledger)
            continue
        after = now.model_copy(update={"findings": (*now.findings, *made)})
        if isinstance(wish, Record):
            run = recorded(run, wish.intent, made, after, NOW)
        else:
            run = withdrawn(run, wish.deed, after, NOW)
    return run


def told(run: Run) -> list[tuple[str, str]]:
    """Give what a run's ledger holds: targets and statuses, in the order they were found."""
    return [(finding.item, finding.status) for finding in run.assessment.findings]


class Keys:
    """A terminal that presses the keys it was given, and then leaves."""

    def __init__(self, pressed: Sequence[str]) -> None:
        """Have keys at hand."""
        self._left = list(pressed)
        self.shown: list[Run] = []

    @property
    def is_ahead(self) -> bool:
        """Nothing is typed ahead: each key waits for its question."""
        return False

    def forget(self) -> None:
        """Nothing was typed ahead."""

    def aside(self) -> AbstractContextManager[None]:
        """Nothing needs to be given away."""
        return nullcontext()

    def key(self, run: Run) -> str:
        """Press the next key."""
        self.shown.append(run)
        return self._left.pop(0) if self._left else "leave"
