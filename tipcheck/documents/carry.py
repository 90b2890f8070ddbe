"""What is carried over."""

from collections.abc import Sequence
from typing import Any

from tipcheck.documents.parts import wording_document
from tipcheck.documents.scores import noun_document
from tipcheck.years.carrying import Step


def carry_document(steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Give what becomes of each finding of the earlier year."""
    return [
        {
            "target": step.target,
            "from": step.earlier.place,
            "outcome": step.outcome,
            "relation": step.earlier.relation,
            "basis": step.earlier.basis,
            "earlier_text": step.earlier.text,
            "wording": wording_document(step.earlier.wording),
            "finding": noun_document(step.finding),
        }
        for step in steps
    ]
