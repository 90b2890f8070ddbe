"""The history of a ledger: who found what, when, and what it was before."""

from collections.abc import Sequence

from tipcheck.ledger import Entry
from tipcheck.sheets.sheet import Column, Sheet
from tipcheck.words import Words


def change(entry: Entry, words: Words) -> str:
    """Say what an entry changed, as `met (before: not assessed)`."""
    before = words(f"plain.{entry.before.status if entry.before else 'not-assessed'}")
    if entry.finding.status == "withdrawn":
        after = words(f"plain.{entry.after.status if entry.after else 'not-assessed'}")
        return words("log.withdrawn", before=before, after=after)
    return words("log.change", found=words(f"plain.{entry.finding.status}"), before=before)


def log_sheet(title: str, entries: Sequence[Entry]) -> Sheet:
    """Lay out the entries of a ledger."""
    rows = tuple(
        (
            entry.finding.at,
            entry.finding.by,
            entry.finding.item,
            entry.finding.status,
            entry.before.status if entry.before else "not-assessed",
            len(entry.finding.evidence),
            entry.finding.note,
        )
        for entry in entries
    )
    columns = (
        Column("at", "time"),
        Column("by"),
        Column("target", "id"),
        Column("status", "status"),
        Column("before", "status", extra=True),
        Column("sources", "count", extra=True),
        Column("note", extra=True, least=50),
    )
    return Sheet(title, columns, rows)
