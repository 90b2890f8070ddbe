"""A row turned into a finding, or all that it lacks."""

from collections.abc import Iterable
from typing import Final, NamedTuple

from pydantic import ValidationError

from tipcheck.answers import finding_now
from tipcheck.days import parse_day
from tipcheck.dossiers.form import Field
from tipcheck.dossiers.values import EVIDENCE_KEYS
from tipcheck.errors import Problem
from tipcheck.foreign import fault_in
from tipcheck.model import DAY_KEYS, Evidence, Finding
from tipcheck.returns.reading import Piece, Reader
from tipcheck.returns.rows import NOTE, STATUS, Row
from tipcheck.returns.understood import STATUS_NAMES
from tipcheck.rules import faults
from tipcheck.said import Said, placed

_NEEDED: Final = {
    "source": Said("evidence needs a source: where it is"),
    "kind": Said("evidence needs its kind: law, conviction, budget, report ..."),
}


class Signature(NamedTuple):
    """Who brings a sheet back, and from which file."""

    by: str
    via: str


def finding_of(
    reader: Reader, target: str, fingerprint: str, signature: Signature
) -> tuple[Finding | None, list[Problem]]:
    """Make the finding of a row, by the rules of answering; None if it has problems."""
    row, values = reader.row, reader.values()
    evidence, problems = _evidence(row, reader.pieces())
    if problems:
        return None, problems
    try:
        finding = finding_now(
            {
                "item": target,
                "status": values.status,
                "by": signature.by,
                "via": signature.via,
                "fingerprint": fingerprint,
                "withheld": values.withheld,
                "note": values.note or None,
                "evidence": evidence,
            }
        )
    except ValidationError as error:
        return None, list(_unwritable(row, error))
    lacks = [row.problem(STATUS, fault) for fault in faults(finding, STATUS_NAMES)]
    return (None if lacks else finding), lacks


def _unwritable(row: Row, error: ValidationError) -> Iterable[Problem]:
    for detail in error.errors(include_url=False, include_input=False):
        key, fault = str(detail["loc"][0]), fault_in(detail)
        yield row.problem(NOTE, fault if key == NOTE.key else placed(key, fault))


def _evidence(row: Row, pieces: Iterable[Piece]) -> tuple[list[Evidence], list[Problem]]:
    found: list[Evidence] = []
    problems: list[Problem] = []
    for piece in pieces:
        pairs = zip(EVIDENCE_KEYS, piece.texts, strict=True)
        texts = {key: parse_day(text) if key in DAY_KEYS else text for key, text in pairs if text}
        lacking = [key for key in _NEEDED if key not in texts]
        problems += [row.problem(Field(key, piece.number), _NEEDED[key]) for key in lacking]
        if not lacking:
            try:
                found.append(Evidence.model_validate(texts))
            except ValidationError as error:
                problems += _faults(row, piece.number, error)
    return found, problems


def _faults(row: Row, number: int, error: ValidationError) -> Iterable[Problem]:
    for detail in error.errors(include_url=False, include_input=False):
        field = Field(str(detail["loc"][0]), number)
        yield row.problem(field, fault_in(detail))
