"""A workbook to fill in, in one language; every cell is text, none a formula or a link."""

import io
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from tipcheck.dossiers.dossier import Dossier
from tipcheck.words import Words

SETTINGS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def workbook_bytes(dossiers: Iterable[Dossier], words: Words) -> bytes:
    """Write the workbook of one checklist: a sheet to fill in, figures, sources, how to do it.

    Raises:
        UsageError: A text is longer than a cell can hold.
    """
    from xlsxwriter import Workbook

    from tipcheck.exports.workbook.assess import write_form
    from tipcheck.exports.workbook.paper import Paper
    from tipcheck.exports.workbook.reading import (
        write_guide,
        write_scores,
        write_sources,
        write_stamp,
    )

    (dossier,) = dossiers
    out = io.BytesIO()
    with Workbook(out, SETTINGS) as workbook:
        workbook.set_properties({"created": _made(dossier), "title": words("sheet.title")})
        paper = Paper(workbook)
        write_form(paper, dossier, words)
        write_scores(paper, dossier, words)
        write_sources(paper, dossier, words)
        write_guide(paper, dossier, words)
        write_stamp(paper, dossier)
    return out.getvalue()


def _made(dossier: Dossier) -> datetime:
    """Give the time of the last finding: a clock of now would make each copy another file."""
    year = dossier.assessment.checklist.year
    moments = [finding.at.astimezone(UTC) for finding in dossier.assessment.findings]
    return max(moments, default=datetime(year, 1, 1, tzinfo=UTC)).replace(tzinfo=None)
