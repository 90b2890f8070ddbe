"""The panel as JSON holds it."""

from typing import Any

from tipcheck.documents.parts import place_document
from tipcheck.documents.scores import CAVEAT, tally_document
from tipcheck.panel.entries import Entry
from tipcheck.panel.tallies import Grouped


def panel_document(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Give the rows of a panel, exact."""
    return {"note": CAVEAT, "rows": rows}


def row_document(entry: Entry, grouped: Grouped) -> dict[str, Any]:
    """Give one list, or one group of it, with its tally."""
    checklist, (group, tally) = entry.assessment.checklist, grouped
    return {
        **place_document(checklist),
        "reviewed": checklist.reviewed,
        "rater": entry.rater,
        "assessed": entry.is_assessed,
        "items": len(checklist.items),
        "group": group,
        **tally_document(tally),
    }
