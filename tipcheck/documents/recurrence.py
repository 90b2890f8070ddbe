"""What comes back, as JSON holds it."""

from fractions import Fraction
from typing import Any

from tipcheck.documents.scores import CAVEAT
from tipcheck.panel.recurrence import Figures, Recurrence, median
from tipcheck.sheets.recurrence import lives_sheet
from tipcheck.words import ENGLISH


def recurrence_document(found: Recurrence) -> dict[str, Any]:
    """Give the figures of both readings, the kinds of demand, and every life."""
    return {
        "note": CAVEAT,
        "whole_lists": found.lists,
        "excerpts": found.excerpts,
        "pairs": found.pairs,
        "sure": _figures(found.sure),
        "with_unsure": _figures(found.perhaps),
        "kinds": [
            {
                "group": each.group,
                "demand": each.name,
                "fates": dict(each.fates),
                "assessed": each.assessed,
                "met": each.met,
            }
            for each in found.kinds
        ],
        "recommendations": lives_sheet(found, ENGLISH).as_dicts(),
    }


def _figures(of: Figures) -> dict[str, Any]:
    return {
        "fates": dict(of.fates),
        "recommendations": of.lives,
        "ended": len(of.ended),
        "median_life_ended": _number(median(of.ended)),
        "still_asked": len(of.going),
        "median_life_still_asked": _number(median(of.going)),
    }


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
