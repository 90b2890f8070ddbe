"""The sheet to fill in: its columns, and what stands in each of its rows.

Who writes the sheet and who reads it back both start from here.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from tipcheck.days import stamp as moment
from tipcheck.dossiers.dossier import Dossier
from tipcheck.dossiers.values import EVIDENCE_KEYS, mark_of, values_of
from tipcheck.ledger import Reading
from tipcheck.words import Words

GIVEN: Final = ("check", "rank", "pillar", "text", "check_text", "criteria")
"""What is asked: columns before those that are filled in."""
FILLED: Final = ("status", "withheld", "note")
PIECE: Final = ("source", "kind", "from", "to", "published", "quote", "title")
"""Columns of one piece of evidence, as often as there are pieces and some more."""
FOUND: Final = ("open", "found_on", "assessor", "at")
"""What is known of the finding that stands: columns after those that are filled in."""
EXPORTED: Final = "exported"
"""The mark by which it is seen who changed a row; a column out of sight."""
SPARE: Final = 3
"""Pieces of evidence for which there is room at least."""

FIELDS: Final = (*GIVEN, *FILLED, *PIECE, *FOUND, EXPORTED)


class Field(NamedTuple):
    """One column.

    Attributes:
        key: One of `FIELDS`.
        piece: Which piece of evidence, from 1; 0 for what is no evidence.
    """

    key: str
    piece: int = 0

    @property
    def is_open(self) -> bool:
        """Whether a person fills it in."""
        return bool(self.piece) or self.key in FILLED

    def heading(self, words: Words) -> str:
        """Give what stands above the column."""
        name = words(f"field.{self.key}")
        return f"{name} {self.piece}" if self.piece else name


def fields_of(dossier: Dossier) -> tuple[Field, ...]:
    """Give the columns of a sheet that has room for all evidence there is, and one piece more."""
    most = max(len(values_of(each.finding).evidence) for each in dossier.score.readings)
    pieces = range(1, max(SPARE, most + 1) + 1)
    return (
        *map(Field, GIVEN),
        *map(Field, FILLED),
        *(Field(key, piece) for piece in pieces for key in PIECE),
        *map(Field, FOUND),
        Field(EXPORTED),
    )


def rows_of(dossier: Dossier, words: Words) -> Iterator[dict[Field, str]]:
    """Give the texts of each check, statuses and kinds in the language at hand."""
    reference = dossier.assessment.checklist.reference
    for reading in dossier.score.readings:
        yield {
            Field("check"): f"{reference}/{reading.target}",
            **_asked(reading, words),
            **_filled(reading, words),
            **_found(reading, words),
            Field(EXPORTED): str(mark_of(reading)),
        }


def _asked(reading: Reading, words: Words) -> dict[Field, str]:
    return {
        Field("rank"): str(reading.rank),
        Field("pillar"): words(f"pillar.{reading.item.pillar}"),
        Field("text"): words.of(reading.item, "text"),
        Field("check_text"): words.of(reading.check, "text"),
        Field("criteria"): ", ".join(reading.criteria),
    }


def _filled(reading: Reading, words: Words) -> dict[Field, str]:
    values = values_of(reading.finding)
    texts = {
        Field("status"): words(f"plain.{values.status}") if values.status else "",
        Field("withheld"): words("yes") if values.withheld else "",
        Field("note"): values.note,
    }
    for piece, evidence in enumerate(values.evidence, start=1):
        for key, text in zip(EVIDENCE_KEYS, evidence, strict=True):
            texts[Field(key, piece)] = words(f"kind.{text}") if key == "kind" else text
    return texts


def _found(reading: Reading, words: Words) -> dict[Field, str]:
    found = reading.finding
    return {
        Field("open"): words(f"status.{reading.cause}").partition(" ")[2] if reading.cause else "",
        Field("found_on"): found.item if found else "",
        Field("assessor"): found.by if found else "",
        Field("at"): moment(found.at) if found else "",
    }
