"""Findings of a sheet that came back, recorded if the ledger is still as it was shown."""

from collections.abc import Sequence

from tipcheck.assessment import Assessment
from tipcheck.errors import UsageError
from tipcheck.ledger import Entry
from tipcheck.model import Finding, Ledger
from tipcheck.recording import record
from tipcheck.returns.comparing import Outcome, compare
from tipcheck.returns.findings import Signature
from tipcheck.returns.rows import Table
from tipcheck.said import Said


def record_outcome(
    assessment: Assessment, table: Table, signature: Signature, shown: Outcome
) -> list[Entry]:
    """Add what was shown, all of it or nothing.

    Raises:
        UsageError: Somebody else wrote meanwhile, so that something else would be added.
        FileError: The ledger is broken.
        NotSavedError: It is busy or cannot be written.
    """

    def make(ledger: Ledger) -> Sequence[Finding]:
        again = compare(assessment._replace(ledger=ledger), table, signature)
        if _timeless(again) != _timeless(shown):
            message = Said(
                "the ledger was changed meanwhile; nothing was recorded: look at it again"
            )
            raise UsageError(message)
        return [change.finding for change in again.of("addition")]

    return record(assessment, signature.by, make)


def _timeless(outcome: Outcome) -> list[object]:
    return [
        (change.kind, change.now, change.finding.model_copy(update={"at": None}))
        for change in outcome.changes
    ]
