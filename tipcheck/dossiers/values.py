"""What a person can change in a row of a sheet, and the mark by which a change is seen."""

import hashlib
import json
import re
from typing import Any, Final, NamedTuple

from tipcheck.ledger import Reading
from tipcheck.model import Evidence, Finding
from tipcheck.text import fingerprint, fold

EVIDENCE_KEYS: Final = tuple(field.alias or name for name, field in Evidence.model_fields.items())
"""Keys of evidence as a ledger writes them: source, title, kind, from, to, published, quote."""

_MARK: Final = re.compile(r"v([0-9a-f]{12})-([0-9a-f]{12})")


class Values(NamedTuple):
    """What a row says of a check, each as text; empty for nothing.

    Attributes:
        evidence: One tuple for each piece, a text for each of `EVIDENCE_KEYS`.
    """

    status: str = ""
    withheld: bool = False
    note: str = ""
    evidence: tuple[tuple[str, ...], ...] = ()

    def digest(self) -> str:
        """Give 12 hex digits that differ when more than white space does."""
        folded = [[fold(text) for text in piece] for piece in self.evidence]
        tree = [self.status, self.withheld, fold(self.note), folded]
        return hashlib.sha256(json.dumps(tree).encode()).hexdigest()[:12]


def values_of(finding: Finding | None) -> Values:
    """Give what a finding says, as a row shows it."""
    if finding is None:
        return Values()
    pieces = tuple(evidence_texts(evidence) for evidence in finding.evidence)
    return Values(finding.status, finding.withheld, finding.note or "", pieces)


def evidence_texts(evidence: Evidence) -> tuple[str, ...]:
    """Give a piece of evidence as texts in the order of `EVIDENCE_KEYS`."""
    tree: dict[str, Any] = evidence.model_dump(mode="json", by_alias=True)
    return tuple(tree[key] or "" for key in EVIDENCE_KEYS)


class Mark(NamedTuple):
    """How a row stood when it was exported: digests of its values and of its check's text."""

    values: str
    text: str

    def __str__(self) -> str:
        """Write a mark; its first letter keeps a spreadsheet from taking it for a number."""
        return f"v{self.values}-{self.text}"


def mark_of(reading: Reading) -> Mark:
    """Mark a row as it is now."""
    return Mark(values_of(reading.finding).digest(), fingerprint(reading.check.text))


def parse_mark(text: str) -> Mark | None:
    """Read a mark; None if it is none."""
    found = _MARK.fullmatch(text.strip())
    return Mark(*found.groups()) if found else None
