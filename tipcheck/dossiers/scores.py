"""Scores as tidy records: one for each group."""

from collections.abc import Iterator

from tipcheck.documents.parts import place_document
from tipcheck.documents.scores import range_document
from tipcheck.dossiers.dossier import Dossier
from tipcheck.score import Range, Tally
from tipcheck.sheets.scores import groups_of
from tipcheck.sheets.sheet import Scalar


def score_records(dossier: Dossier) -> Iterator[dict[str, Scalar]]:
    """Give a record for all items together, each pillar, standard, criterion and factor."""
    yield _record(dossier, "overall", dossier.score.overall)
    for group, tallies in groups_of(dossier.score, None):
        for tally in tallies:
            yield _record(dossier, group, tally)


def _record(dossier: Dossier, group: str, tally: Tally) -> dict[str, Scalar]:
    counts = tally.counts | tally.causes
    return {
        **place_document(dossier.assessment.checklist),
        "group": group,
        "id": tally.id,
        **range_record(tally.range),
        "checks_looked_at": tally.looked,
        "checks_applicable": tally.checks,
        "items_looked_at": tally.touched,
        "items_applicable": tally.items,
        **{name.replace("-", "_"): count for name, count in counts.items()},
        "word": tally.word,
        "stamp": str(dossier.stamp),
    }


def range_record(share: Range | None) -> dict[str, Scalar]:
    """Give both ends and the coverage, each as a number and under a name of its own as fraction."""
    document = range_document(share)
    exact = document.pop("exact") or dict.fromkeys(document)
    return document | {f"{end}_exact": fraction for end, fraction in exact.items()}
