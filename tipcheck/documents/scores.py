"""Checklists, findings and scores as JSON holds them."""

from collections.abc import Iterable
from typing import Any

from tipcheck.agenda import Task
from tipcheck.assessment import Assessment, checks_of
from tipcheck.ledger import Entry, Reading
from tipcheck.model import Finding, Noun
from tipcheck.score import Range, Score, Tally, value

CAVEAT = "an assessor's reading, not a State Department determination"


def noun_document(noun: Noun) -> dict[str, Any]:
    """Give a noun with the keys of its file."""
    return noun.model_dump(mode="json", by_alias=True)


def checklist_document(score: Score) -> dict[str, Any]:
    """Give a whole checklist, each item and check with what stands for it."""
    checklist = score.assessment.checklist
    document = {"reference": checklist.reference, **noun_document(checklist)}
    document["items"] = [item_document(score, item.id) for item in checklist.items]
    document["findings_from"] = findings_from(score.assessment)
    document["note"] = CAVEAT
    return document


def findings_from(assessment: Assessment) -> str | None:
    """Say whose findings are looked at: the example's, a file's, or None's."""
    if assessment.example:
        return "bundled example"
    return assessment.ledger_path.name if assessment.ledger else None


def item_document(score: Score, item_id: str) -> dict[str, Any]:
    """Give an item with its figures, each of its checks with what stands for it."""
    items = score.assessment.checklist.items
    rank = next(n for n, each in enumerate(items, start=1) if each.id == item_id)
    readings = [reading for reading in score.readings if reading.item.id == item_id]
    document = {"rank": rank, **noun_document(items[rank - 1])}
    document["checks"] = [
        {**noun_document(check), **reading_document(reading)}
        for check, reading in zip(checks_of(items[rank - 1]), readings, strict=True)
    ]
    return document | tally_document(score.items[rank - 1])


def reading_document(reading: Reading) -> dict[str, Any]:
    """Give what stands for a check, and what it counts for."""
    return {
        "target": reading.target,
        "criteria": list(reading.criteria),
        "status": reading.finding.status if reading.finding else None,
        "open": reading.cause,
        **range_document(value(reading)),
        "finding": noun_document(reading.finding) if reading.finding else None,
    }


def range_document(share: Range | None) -> dict[str, Any]:
    """Give both ends and the coverage as numbers from 0 to 1, and the same as fractions."""
    ends = ("low", "high", "coverage")
    numbers = {end: float(getattr(share, end)) if share else None for end in ends}
    exact = {end: str(getattr(share, end)) for end in ends} if share else None
    return {**numbers, "exact": exact}


def tally_document(tally: Tally) -> dict[str, Any]:
    """Give a tally: range, counts of checks by status, and what is open by cause."""
    return {
        "id": tally.id,
        **range_document(tally.range),
        "counts": tally.counts,
        "open_by_cause": tally.causes,
        "checks_applicable": tally.checks,
        "checks_looked_at": tally.looked,
        "items_looked_at": tally.touched,
        "items_applicable": tally.items,
        "word": tally.word,
    }


def score_document(score: Score, *, explain: bool) -> dict[str, Any]:
    """Give a score: overall, and the same for each pillar, standard, criterion, factor and item."""
    checklist, lens = score.assessment.checklist, score.lens
    groups = {
        "pillars": score.pillars,
        "standards": score.standards,
        "criteria": score.criteria,
        "factors": score.factors,
        "items": score.items,
    }
    document = {
        "checklist": checklist.reference,
        "country": checklist.name,
        "year": checklist.year,
        "tier": checklist.tier,
        "extent": checklist.extent,
        "reviewed": checklist.reviewed,
        "findings_from": findings_from(score.assessment),
        "note": CAVEAT,
        "as_of": lens.as_of.isoformat() if lens.as_of else None,
        "by_assessor": lens.by,
        "any_date": lens.any_date,
        **{key: part for key, part in tally_document(score.overall).items() if key != "id"},
        "not_applicable_share": float(score.not_applicable),
        "presumed": range_document(score.presumed.range) if score.presumed else None,
        **{name: [tally_document(tally) for tally in group] for name, group in groups.items()},
        "beyond": [noun_document(finding) for finding in score.beyond],
        "strays": [noun_document(finding) for finding in score.strays],
    }
    if explain:
        document["contributions"] = [
            {**reading_document(reading), "finding": None} for reading in score.readings
        ]
        document["sums"] = {
            "overall": _terms(score.overall),
            "presumed": _terms(score.presumed) if score.presumed else None,
        } | {name: {tally.id: _terms(tally) for tally in group} for name, group in groups.items()}
    return document


def _terms(tally: Tally) -> dict[str, Any]:
    return {item: range_document(term)["exact"] for item, term in tally.terms.items()}


def log_document(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    """Give the entries of a ledger, each with what stood before it and what stands since."""
    return [
        {
            **noun_document(entry.finding),
            "before": _status(entry.before),
            "stands": _status(entry.after),
        }
        for entry in entries
    ]


def _status(finding: Finding | None) -> str | None:
    return finding.status if finding else None


def agenda_document(tasks: Iterable[Task]) -> list[dict[str, Any]]:
    """Give what is open, what it would narrow, and the command that answers it."""
    return [
        {
            "target": task.reading.target,
            "open": task.cause,
            "text": task.reading.check.text,
            "narrows": float(task.narrows),
            "exact": str(task.narrows),
            "command": task.command,
        }
        for task in tasks
    ]
