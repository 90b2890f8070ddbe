"""CSV and JSON: tidy tables for programs, and everything for whoever wants to compute it anew."""

from collections.abc import Sequence

from tipcheck.dossiers.checks import checks_sheet
from tipcheck.dossiers.dossier import Dossier
from tipcheck.dossiers.scores import score_records, scores_sheet
from tipcheck.dossiers.whole import dossier_document
from tipcheck.exports.json_file import json_text
from tipcheck.exports.separated import csv_text
from tipcheck.sheets.sheet import Result, Sheet
from tipcheck.words import Words

_NO_TABLE = Sheet("", (), ())


def checks_csv(dossiers: Sequence[Dossier], words: Words) -> str:
    """Write one row a check."""
    return csv_text(Result((), checks_sheet(dossiers), dict), words)


def scores_csv(dossiers: Sequence[Dossier], words: Words) -> str:
    """Write one row a group: all items, a pillar, a standard, a criterion, a factor."""
    return csv_text(Result((), scores_sheet(dossiers), dict), words)


def checks_json(dossiers: Sequence[Dossier], words: Words) -> str:
    """Write everything, history included."""
    documents = [dossier_document(dossier) for dossier in dossiers]
    return json_text(Result((), _NO_TABLE, lambda: {"checklists": documents}), words)


def scores_json(dossiers: Sequence[Dossier], words: Words) -> str:
    """Write the figures alone, as records."""
    records = [record for dossier in dossiers for record in score_records(dossier)]
    return json_text(Result((), _NO_TABLE, lambda: {"scores": records}), words)
