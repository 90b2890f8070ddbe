"""What several documents hold: a place, a list, a wording."""

from collections.abc import Sequence
from typing import Any

from tipcheck.model import Checklist
from tipcheck.years.wording import Piece


def place_document(checklist: Checklist) -> dict[str, Any]:
    """Give where and when a list stands, as tables have it in each row."""
    return {
        "country": checklist.country,
        "name": checklist.name,
        "year": checklist.year,
        "tier": checklist.tier,
        "extent": checklist.extent,
    }


def list_document(checklist: Checklist, source: str | None) -> dict[str, Any]:
    """Give what a list is, and whose findings on it are looked at."""
    return {
        "checklist": checklist.reference,
        "year": checklist.year,
        "tier": checklist.tier,
        "extent": checklist.extent,
        "wording": checklist.wording,
        "findings_from": source,
    }


def wording_document(pieces: Sequence[Piece]) -> list[dict[str, str]]:
    """Give what changed, word by word."""
    return [piece._asdict() for piece in pieces]
