"""Checks as tidy records: one a check, every value under a name of its own."""

import json
from collections.abc import Iterator

from tipcheck.days import stamp as moment
from tipcheck.documents.parts import place_document
from tipcheck.documents.scores import noun_document
from tipcheck.dossiers.dossier import Dossier
from tipcheck.dossiers.scores import range_record
from tipcheck.dossiers.values import mark_of
from tipcheck.ledger import Reading
from tipcheck.model import Checklist, Finding
from tipcheck.score import value
from tipcheck.sheets.sheet import Scalar


def check_records(dossier: Dossier) -> Iterator[dict[str, Scalar]]:
    """Give a record for each check; items are named as `PER-2023/law`, which is no date."""
    whole = _list_record(dossier.assessment.checklist)
    for reading in dossier.score.readings:
        found = reading.finding
        yield {
            **whole,
            **_item_record(dossier.assessment.checklist.reference, reading),
            "status": found.status if found else None,
            "open": reading.cause,
            **range_record(value(reading)),
            **_finding_record(found),
            "stale": _word(reading.cause == "stale"),
            "exported": str(mark_of(reading)),
            "stamp": str(dossier.stamp),
        }


def _list_record(checklist: Checklist) -> dict[str, Scalar]:
    source = checklist.source
    retrieved = source.retrieved if source else None
    return {
        **place_document(checklist),
        "wording": checklist.wording,
        "reviewed": _word(checklist.reviewed),
        "source_title": source.title if source else None,
        "source_url": source.url if source else None,
        "source_retrieved": retrieved.isoformat() if retrieved else None,
    }


def _item_record(reference: str, reading: Reading) -> dict[str, Scalar]:
    item, check = reading.item, reading.check
    return {
        "rank": reading.rank,
        "item": f"{reference}/{item.id}",
        "check": f"{reference}/{reading.target}",
        "pillar": item.pillar,
        "title": item.title,
        "title_es": item.title_es,
        "text": item.text,
        "text_es": item.text_es,
        "suggested": _word(item.suggested),
        "check_text": check.text,
        "check_text_es": check.text_es,
        "presumable": _word(check.presumable),
        "criteria": " ".join(reading.criteria) or None,
        "item_criteria": " ".join(item.criteria) or None,
    }


def _finding_record(found: Finding | None) -> dict[str, Scalar]:
    pieces = [noun_document(each) for each in found.evidence] if found else []
    evidence = [{key: each for key, each in one.items() if each is not None} for one in pieces]
    return {
        "found_on": found.item if found else None,
        "assessor": found.by if found else None,
        "at": moment(found.at) if found else None,
        "fingerprint": found.fingerprint if found else None,
        "withheld": _word(bool(found and found.withheld)),
        "carried": found.carried if found else None,
        "via": found.via if found else None,
        "note": found.note if found else None,
        "evidence_count": len(evidence),
        "evidence": json.dumps(evidence, ensure_ascii=False),
    }


def _word(whether: bool) -> str:  # noqa: FBT001 - a value to write
    return "true" if whether else "false"
