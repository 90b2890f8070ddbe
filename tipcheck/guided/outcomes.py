"""What became of a wish: written, taken back, overtaken by somebody else, or not possible."""

from collections.abc import Sequence
from datetime import datetime

from tipcheck.answers import Answer, answered, confirmed, taken_back
from tipcheck.errors import TipcheckError
from tipcheck.guided.intending import differs, dropped
from tipcheck.guided.places import onward
from tipcheck.guided.run import Deed, Elsewhere, Intent, Record, Run, Stuck, TakeBack
from tipcheck.ledger import standing
from tipcheck.model import Finding, Ledger
from tipcheck.said import Said, joined
from tipcheck.years.carrying import carried_over


class ChangedElsewhereError(TipcheckError):
    """Somebody else changed what an answer is about; nothing was written.

    Attributes:
        ledger: The ledger as it is now.
    """

    def __init__(self, ledger: Ledger) -> None:
        """Keep the ledger as it is now."""
        super().__init__(Said("somebody else changed this meanwhile"))
        self.ledger = ledger


def findings_of(run: Run, intent: Intent, now: Ledger) -> list[Finding]:
    """Make the findings of an answer for the ledger as it is now.

    Raises:
        ChangedElsewhereError: Somebody else answered what the answer is about.
        UsageError: The answer breaks a rule of answering.
    """
    if differs(run.assessment.ledger, now, intent.targets):
        raise ChangedElsewhereError(now)
    return [_finding(run, intent, now, target) for target in intent.targets]


def _finding(run: Run, intent: Intent, now: Ledger, target: str) -> Finding:
    if intent.carry:
        return carried_over(run.assessment, target, intent.carry, run.by)
    if intent.confirm or intent.status is None:
        return confirmed(run.assessment, now, target, run.by, intent.evidence)
    answer = Answer(
        intent.status, run.by, intent.note, intent.evidence, intent.withheld, intent.keep
    )
    return answered(run.assessment, now, target, answer)


def withdrawals_of(run: Run, deed: Deed, now: Ledger) -> list[Finding]:
    """Make the entries that take back what an answer wrote, if all of it still stands.

    Raises:
        ChangedElsewhereError: Somebody answered the same since.
    """
    stands = standing(now.findings)
    if any(stands.get(finding.item) != finding for finding in deed.findings):
        raise ChangedElsewhereError(now)
    return [taken_back(now, finding.item, run.by) for finding in deed.findings]


def recorded(
    run: Run, intent: Intent, findings: Sequence[Finding], now: Ledger, at: datetime
) -> Run:
    """Give the run after an answer was written: at the next question.

    What was carried over is not answered by that: its question stays.
    """
    deed = Deed(tuple(findings), run.at, run.whole, run.answered)
    if intent.carry:
        run = run._replace(deeds=(*run.deeds, deed), saved=at)
        return dropped(run).seeing(now).saying("carry.brought", year=intent.carry.checklist.year)
    done = {
        target
        for target, reading in run.readings.items()
        if target in intent.targets or reading.item.id in intent.targets
    }
    run = run._replace(deeds=(*run.deeds, deed), answered=run.answered | done, saved=at)
    return onward(dropped(run).seeing(now))


def withdrawn(run: Run, deed: Deed, now: Ledger, at: datetime) -> Run:
    """Give the run after an answer was taken back: where it was given."""
    before = run._replace(deeds=run.deeds[:-1], answered=deed.answered, saved=at)
    return dropped(before).seeing(now)._replace(at=deed.at, whole=deed.whole).saying("undo.done")


def overtaken(run: Run, wish: Record | TakeBack, now: Ledger) -> Run:
    """Give the run after somebody else was quicker: their answer is shown, and asked about."""
    run = run.seeing(now)
    if isinstance(wish, Record):
        return run.now(Elsewhere(wish.intent))
    return dropped(run)._replace(deeds=run.deeds[:-1]).saying("undo.overtaken")


def refused(run: Run, wish: Record | TakeBack, why: Sequence[Said]) -> Run:
    """Give the run after nothing could be written: the answer is kept in hand."""
    if isinstance(wish, Record):
        return run.now(Stuck(wish.intent, tuple(why)))
    return dropped(run).saying("run.text", text=joined("\n", *why))
