"""A dossier as JSON holds it: everything, history included."""

from typing import Any

from tipcheck.documents.scores import (
    CAVEAT,
    checklist_document,
    log_document,
    noun_document,
    score_document,
)
from tipcheck.dossiers.dossier import Dossier
from tipcheck.dossiers.values import mark_of
from tipcheck.ledger import history


def dossier_document(dossier: Dossier) -> dict[str, Any]:
    """Give the files as they are, what stands for each check, the figures and their sums."""
    assessment, scored = dossier.assessment, dossier.score
    return {
        "stamp": dossier.stamp.as_dict(),
        "note": CAVEAT,
        "checklist": noun_document(assessment.checklist),
        "standards": noun_document(assessment.standards),
        "ledger": noun_document(assessment.ledger) if assessment.ledger else None,
        "checks": _checks(dossier),
        "score": score_document(scored, explain=True),
        "history": log_document(history(assessment.findings)),
    }


def _checks(dossier: Dossier) -> list[dict[str, Any]]:
    reference = dossier.assessment.checklist.reference
    items = checklist_document(dossier.score)["items"]
    rows = [check for item in items for check in item["checks"]]
    return [
        {
            "check": f"{reference}/{reading.target}",
            "status": row["status"],
            "withheld": bool(reading.finding and reading.finding.withheld),
            "note": reading.finding.note if reading.finding else None,
            "evidence": row["finding"]["evidence"] if row["finding"] else [],
            "exported": str(mark_of(reading)),
            "stands": row,
        }
        for reading, row in zip(dossier.score.readings, rows, strict=True)
    ]
