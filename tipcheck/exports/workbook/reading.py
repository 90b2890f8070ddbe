"""The sheets that are read and not filled in: figures, sources, how to do it, the stamp."""

from collections.abc import Iterator
from typing import Final

from tipcheck.documents.scores import CAVEAT
from tipcheck.dossiers.dossier import Dossier
from tipcheck.dossiers.form import PIECE
from tipcheck.dossiers.values import EVIDENCE_KEYS, evidence_texts
from tipcheck.exports.workbook.paper import Paper
from tipcheck.ledger import standing
from tipcheck.model import Evidence
from tipcheck.sheets.look import heading
from tipcheck.sheets.scores import readings_sheet, score_sheet
from tipcheck.sheets.sheet import Sheet, cell_text
from tipcheck.words import Words

STEPS: Final = ("fill", "status", "evidence", "dates", "note", "change", "back", "figures")


def write_scores(paper: Paper, dossier: Dossier, words: Words) -> None:
    """Write the figures as they are drawn for people, and below what each check counts for."""
    sheet = paper.sheet(words("sheet.scores"), (12, 34, 44, 14, 22, 14, 14, 14))
    lines = list(_lines(score_sheet(dossier.score, None, words, whole=True), words))
    lines += [("plain", []), *_lines(readings_sheet(dossier.score, words), words)]
    for row, (look, texts) in enumerate(lines):
        paper.put_row(sheet, row, texts, look)
    sheet.protect("")


def _lines(sheet: Sheet, words: Words) -> Iterator[tuple[str, list[str]]]:
    """Give the lines of a sheet, each with its look and its texts side by side."""
    yield "title", [sheet.title]
    for text in sheet.lead:
        yield "line", [text]
    yield "heading", [words(f"column.{column.key}") for column in sheet.columns]
    for row in sheet.rows:
        cells = zip(sheet.columns, row, strict=True)
        yield "plain", [cell_text(column, cell, words) for column, cell in cells]
    for text in sheet.foot:
        yield "line", [text]


def write_sources(paper: Paper, dossier: Dossier, words: Words) -> None:
    """Write every source of every finding that stands, beyond the recommendations too."""
    sheet = paper.sheet(words("sheet.sources"), (34, 14, 40, 13, 12, 12, 12, 50, 34))
    headings = [words("field.found_on"), words("field.status")]
    paper.put_row(sheet, 0, [*headings, *(words(f"field.{key}") for key in PIECE)], "heading")
    reference = dossier.assessment.checklist.reference
    rows = [
        (f"{reference}/{target}", words(f"plain.{finding.status}"), *_piece(evidence, words))
        for target, finding in standing(dossier.assessment.findings).items()
        for evidence in finding.evidence
    ]
    for row, texts in enumerate(rows, start=1):
        paper.put_row(sheet, row, texts, "plain")
    sheet.freeze_panes(1, 0)
    sheet.protect("")


def _piece(evidence: Evidence, words: Words) -> Iterator[str]:
    texts = dict(zip(EVIDENCE_KEYS, evidence_texts(evidence), strict=True))
    for key in PIECE:
        yield words(f"kind.{texts[key]}") if key == "kind" else texts[key]


def write_guide(paper: Paper, dossier: Dossier, words: Words) -> None:
    """Write how the sheet is filled in and how it comes back."""
    sheet = paper.sheet(words("sheet.guide"), (110,))
    paper.put(sheet, (0, 0), heading(dossier.assessment, words), "title")
    for row, step in enumerate(STEPS, start=2):
        paper.put_row(sheet, row, [words(f"guide.{step}")], "plain")
    sheet.protect("")


def write_stamp(paper: Paper, dossier: Dossier) -> None:
    """Write, out of sight, what the workbook was computed from."""
    sheet = paper.sheet("tipcheck", (120,))
    paper.put(sheet, (0, 0), str(dossier.stamp), "plain")
    paper.put(sheet, (1, 0), CAVEAT, "plain")
    sheet.very_hidden()
