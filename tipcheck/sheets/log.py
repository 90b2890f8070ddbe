"""The history of a ledger: who found what, when, and what it was before."""

from collections.abc import Sequence

from tipcheck.ledger import Entry
from tipcheck.model import Finding
from tipcheck.sheets.sheet import Column, Sheet
from tipcheck.words import Words


def change(entry: Entry, words: Words) -> str:
    """Say what an entry changed, as `met (before: not assessed)`."""
    target = entry.finding.item
    before = _stood(entry.before, target, words)
    if entry.finding.status == "withdrawn":
        return words("log.withdrawn", before=before, after=_stood(entry.after, target, words))
    return words("log.change", found=_stood(entry.finding, target, words), before=before)


def _stood(finding: Finding | None, target: str, words: Words) -> str:
    """Say what stands for a target, and if it was carried over or found on the whole item."""
    if finding is None:
        return words("plain.not-assessed")
    found = words(f"plain.{finding.status}")
    if finding.carried:
        found = words("log.carried", found=found)
    return found if finding.item == target else words("log.of-item", found=found)


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
