"""Two years held against each other."""

from collections.abc import Sequence
from typing import Any

from tipcheck.documents.parts import list_document, wording_document
from tipcheck.documents.scores import (
    CAVEAT,
    findings_from,
    noun_document,
    range_document,
    tally_document,
)
from tipcheck.model import Checklist
from tipcheck.score import Score
from tipcheck.sheets.difference import Difference, wording_of
from tipcheck.sheets.standards_beside import tallies_of
from tipcheck.years.diff import Row, items_of


def diff_document(difference: Difference) -> dict[str, Any]:
    """Give what became of each recommendation, with texts, reasons and what was found."""
    old, new = difference.lists
    return {
        "country": old.country,
        "old": list_document(old, findings_from(difference.old)),
        "new": list_document(new, findings_from(difference.new)),
        "note": CAVEAT,
        "rows": [_row_document(row, difference) for row in difference.rows],
        "standards": _standards(difference),
    }


def _row_document(row: Row, difference: Difference) -> dict[str, Any]:
    old, new = difference.lists
    return {
        "change": row.change,
        "relation": row.relation,
        "basis": row.basis,
        "old": _places(row.olds, row.ranks_old, old),
        "new": _places(row.news, row.ranks_new, new),
        "links": [noun_document(link) for link in row.links],
        "likeness": row.likeness,
        "containment": row.held,
        "nearest": row.near,
        "wording": wording_document(wording_of(row, old, new)),
        "found_old": _found(row.olds, difference.old_score),
        "found_new": _found(row.news, difference.new_score),
    }


def _places(
    targets: Sequence[str], ranks: Sequence[int], checklist: Checklist
) -> list[dict[str, Any]]:
    texts = {item.id: item.text for item in checklist.items}
    pairs = zip(targets, ranks, strict=True)
    return [
        {"target": target, "rank": rank or None, "text": texts.get(target.partition("/")[0])}
        for target, rank in pairs
    ]


def _found(targets: Sequence[str], score: Score | None) -> list[dict[str, Any]]:
    wanted = set(items_of(targets))
    return [tally_document(tally) for tally in score.items if tally.id in wanted] if score else []


def _standards(difference: Difference) -> dict[str, Any]:
    scores = {"old": difference.old_score, "new": difference.new_score}
    return {
        side: {tally.id: range_document(tally.range) for tally in tallies_of(score)}
        for side, score in scores.items()
        if score
    }
