"""CSV and JSON: tidy tables for programs, and everything for whoever wants to compute it anew.

All are written piece by piece: of thousands of checklists only one is in memory at a time.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import chain
from textwrap import indent
from typing import Any

from tipcheck.dossiers.checks import check_records
from tipcheck.dossiers.dossier import Dossier
from tipcheck.dossiers.scores import score_records
from tipcheck.dossiers.whole import dossier_document
from tipcheck.exports.streams import csv_stream
from tipcheck.sheets.sheet import Column, Scalar
from tipcheck.text import encodable
from tipcheck.words import Words


def checks_csv(dossiers: Iterable[Dossier], _words: Words) -> Iterator[str]:
    """Write one row a check."""
    return _csv(record for dossier in dossiers for record in check_records(dossier))


def scores_csv(dossiers: Iterable[Dossier], _words: Words) -> Iterator[str]:
    """Write one row a group: all items, a pillar, a standard, a criterion, a factor."""
    return _csv(record for dossier in dossiers for record in score_records(dossier))


def checks_json(dossiers: Iterable[Dossier], _words: Words) -> Iterator[str]:
    """Write everything, history included."""
    return _json("checklists", map(dossier_document, dossiers))


def scores_json(dossiers: Iterable[Dossier], _words: Words) -> Iterator[str]:
    """Write the figures alone, as records."""
    return _json("scores", (record for dossier in dossiers for record in score_records(dossier)))


def _csv(records: Iterator[dict[str, Scalar]]) -> Iterator[str]:
    first = next(records)
    rows = (tuple(record.values()) for record in chain([first], records))
    return csv_stream(tuple(map(Column, first)), rows)


def _json(name: str, documents: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Give one object with one list, as `json.dumps` would write it whole."""
    before = f'{{\n  "{name}": [\n'
    for document in documents:
        text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
        yield before + encodable(indent(text, " " * 4))
        before = ",\n"
    yield "\n  ]\n}\n"
